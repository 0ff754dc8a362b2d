import type { Texts } from '../texts.ts'

export const lt: Texts = {
  intro: 'Darbo erdvė jūsų įmonei. Enter – imti tai, kas skliaustuose; Ctrl-C – nieko nekeisti.',
  ask: {
    company: 'Kaip vadinasi jūsų įmonė?',
    admin: 'O jūs? Vardas ir pavardė; būsite administratorius',
    zone: 'Laiko juosta',
    hours: 'Darbo dienos ir valandos',
    country: 'Šalis – dėl valstybinių švenčių',
    currency: 'Valiuta',
    stages: 'Sandorio etapai, du paskutiniai – laimėta ir pralaimėta; skaičius – tikimybė procentais',
    access: 'Ką mato pardavimų vadybininkai: visus įrašus ar tik savo',
  },
  companyDefault: 'Mano įmonė',
  adminDefault: 'Administratorius',
  hoursDefault: 'pirmadienis–penktadienis 9:00–18:00',
  wrong: {
    name: 'Nuo 1 iki 100 ženklų.',
    zone: 'Tokios vietos nežinau. Pavyzdžiui: Europe/Vilnius arba tiesiog Vilnius.',
    hours: 'Perskaityti nepavyko. Pavyzdžiui: pirmadienis–penktadienis 9:00–18:00.',
    country: 'Tokios šalies nežinau. Pavyzdžiui: Lietuva arba LT.',
    currency: 'Tokios valiutos nežinau. Pavyzdžiui: EUR arba zlotas.',
    stages:
      'Nuo 2 iki 30 skirtingų pavadinimų, atskirtų kableliais. Pavyzdžiui: Naujas, Demo 40, Sutartis 80, Laimėta, Pralaimėta.',
    access: 'Visus ar savo?',
    yesNo: 'Taip ar ne?',
  },
  access: {
    all: 'pardavimų vadybininkai mato visus įrašus',
    own: 'pardavimų vadybininkai mato tik savo ir niekieno įrašus',
  },
  accessWords: { all: ['visus', 'visi', 'viską', 'visus įrašus'], own: ['savo', 'tik savo', 'savus', 'tik savus'] },
  demo: ({ name }) =>
    `Šioje duomenų bazėje yra demonstracinė įmonė ${name}. Ji užleis vietą jūsiškei ir dings visam laikui, kartu su viskuo, kas joje išbandyta.\n(Norėdami kopijos, sustokite čia ir paleiskite: npm run backup)`,
  askDemo: 'Pašalinti demonstracinę įmonę?',
  summary: 'Taigi:',
  hours: ({ from, to, days }) => `${days.length > 2 ? `${days[0]}–${days.at(-1)}` : days.join(', ')} ${from}–${to}`,
  askMake: 'Ar viskas teisinga?',
  yesNo: { yes: 'taip', no: 'ne' },
  nothing: 'Nieko nesukurta.',
  there: ({ name }) =>
    `Įmonė jau yra: ${name}. Viską galima pakeisti pokalbyje („mūsų valiuta EUR“).\nJei niekas nebegali įeiti, nuorodą duos: npm run setup -- --invite VARDAS`,
  noCompany: 'Įmonės dar nėra. Pirma: npm run setup',
  several: ({ name }) => `Komandoje keli žmonės vardu ${name}; nurodykite visą vardą.`,
  made: ({ name }) => `Paruošta: ${name}.`,
  demoGone: ({ name }) => `Demonstracinė įmonė ${name} pašalinta.`,
  link: ({ name, until }) => `Įėjimo nuoroda (${name}) galioja vieną kartą, iki ${until}. Niekam kitam jos nerodykite:`,
  running: 'Parley jau veikia: atidarykite nuorodą naršyklėje.',
  start: 'Paleiskite Parley komanda npm start ir atidarykite nuorodą naršyklėje.',
  moreLinks: 'Jei nuoroda pasimestų, naują duos: npm run setup -- --invite',
  invited: {
    new: ({ name, role }) => `${name} – komandoje. Rolė: ${role}.`,
    back: ({ name, role }) => `${name} – vėl komandoje. Rolė: ${role}.`,
    there: ({ name, role }) => `${name} – jau komandoje. Rolė: ${role}. Ankstesnės nuorodos nebegalioja.`,
  },
}
