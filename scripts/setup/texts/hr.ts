import type { Texts } from '../texts.ts'

export const hr: Texts = {
  intro: 'Radni prostor za vašu tvrtku. Enter uzima ono u zagradama; Ctrl-C ništa ne mijenja.',
  ask: {
    company: 'Kako se zove vaša tvrtka?',
    admin: 'A vi? Ime i prezime; bit ćete administrator',
    zone: 'Vremenska zona',
    hours: 'Radni dani i sati',
    country: 'Država, zbog blagdana',
    currency: 'Valuta',
    stages: 'Faze posla, zadnje dvije su dobiveno i izgubljeno; broj je vjerojatnost u postocima',
    access: 'Što vide prodavači: sve zapise ili samo svoje',
  },
  companyDefault: 'Moja tvrtka',
  adminDefault: 'Administrator',
  hoursDefault: 'ponedjeljak–petak 9:00–18:00',
  wrong: {
    name: 'Od 1 do 100 znakova, molim.',
    zone: 'Ne znam to mjesto. Na primjer: Europe/Zagreb ili samo Split.',
    hours: 'To ne mogu pročitati. Na primjer: ponedjeljak–petak 9:00–18:00.',
    country: 'Ne znam tu državu. Na primjer: Hrvatska ili HR.',
    currency: 'Ne znam tu valutu. Na primjer: EUR ili euro.',
    stages:
      'Od 2 do 30 različitih naziva, odvojenih zarezom. Na primjer: Novo, Demo 40, Ugovor 80, Dobiveno, Izgubljeno.',
    access: 'Sve ili svoje?',
    yesNo: 'Da ili ne?',
  },
  access: { all: 'prodavači vide sve zapise', own: 'prodavači vide samo svoje i ničije zapise' },
  accessWords: { all: ['sve', 'svi', 's'], own: ['svoje', 'samo svoje', 'vlastite', 'samo vlastite'] },
  demo: ({ name }) =>
    `U ovoj bazi podataka je pokazna tvrtka ${name}. Ustupit će mjesto vašoj i zauvijek nestati, sa svime što je u njoj isprobano.\n(Za kopiju stanite ovdje i pokrenite: npm run backup)`,
  askDemo: 'Ukloniti pokaznu tvrtku?',
  summary: 'Dakle:',
  hours: ({ from, to, days }) => `${days.length > 2 ? `${days[0]}–${days.at(-1)}` : days.join(', ')} ${from}–${to}`,
  askMake: 'Je li sve točno?',
  yesNo: { yes: 'da', no: 'ne' },
  nothing: 'Ništa nije stvoreno.',
  there: ({ name }) =>
    `Tvrtka već postoji: ${name}. Sve se može promijeniti u razgovoru („naša valuta je euro”).\nAko više nitko ne može ući, poveznicu daje: npm run setup -- --invite IME`,
  noCompany: 'Tvrtke još nema. Najprije: npm run setup',
  several: ({ name }) => `Više se ljudi u timu zove ${name}; navedite puno ime.`,
  made: ({ name }) => `Gotovo: ${name}.`,
  demoGone: ({ name }) => `Pokazna tvrtka ${name} je uklonjena.`,
  link: ({ name, until }) =>
    `Poveznica za ulazak (${name}) vrijedi jedanput, do ${until}. Nemojte je pokazivati nikome drugom:`,
  running: 'Parley već radi: otvorite poveznicu u pregledniku.',
  start: 'Pokrenite Parley naredbom npm start i otvorite poveznicu u pregledniku.',
  moreLinks: 'Ako se poveznica izgubi, novu daje: npm run setup -- --invite',
  invited: {
    new: ({ name, role }) => `${name} – sada u timu. Uloga: ${role}.`,
    back: ({ name, role }) => `${name} – opet u timu. Uloga: ${role}.`,
    there: ({ name, role }) => `${name} – već u timu. Uloga: ${role}. Prijašnje poveznice više ne vrijede.`,
  },
}
