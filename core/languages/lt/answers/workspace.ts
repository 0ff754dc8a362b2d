import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const clock = (time: string): string => time.replace(/^0/, '')
const names = [
  'pirmadienis',
  'antradienis',
  'trečiadienis',
  'ketvirtadienis',
  'penktadienis',
  'šeštadienis',
  'sekmadienis',
]
const list = (parts: readonly string[]): string => new Intl.ListFormat('lt').format(parts)

/** „pirmadienis–penktadienis“, „pirmadienis, trečiadienis, penktadienis“. */
function weekdays(given: readonly number[]): string {
  const said = given.flatMap((day) => names[day - 1] ?? [])
  const [first, last] = [given[0] ?? 0, given.at(-1) ?? 0]
  return given.length > 2 && last - first === given.length - 1 ? `${said[0]}–${said.at(-1)}` : said.join(', ')
}

const deals = (count: number): string =>
  `${count} ${plural('lt', count, { one: 'sandoris', few: 'sandoriai', other: 'sandorių' })}`
const dealsMoved = (count: number): string =>
  `${count} ${plural('lt', count, { one: 'sandorį', few: 'sandorius', other: 'sandorių' })}`
const days = (count: number): string =>
  `${count} ${plural('lt', count, { one: 'dieną', few: 'dienas', other: 'dienų' })}`
/** „po 21 dienos“, „po 3 dienų“. */
const afterDays = (count: number): string => `${count} ${plural('lt', count, { one: 'dienos', other: 'dienų' })}`
const span = ({ from, to }: { from: string; to?: string }): string =>
  to ? `Nuo ${from} iki ${to}` : `${from.charAt(0).toUpperCase()}${from.slice(1)}`

export const workspace: Answers['workspace'] = {
  stageAdded: ({ stage, probability, after }) =>
    `Naujas etapas: „${stage}“, ${after ? `po etapo „${after}“` : 'pirmas'}. Tikimybė – ${probability} %.`,
  stageRenamed: ({ from, to }) => `Etapas „${from}“ dabar vadinasi „${to}“.`,
  stageThere: ({ stage }) => `Etapas „${stage}“ jau yra.`,
  badStageName: ({ most }) => `Etapo pavadinimas – nuo 1 iki ${most} ženklų.`,
  tooManyStages: ({ most }) => `Etapų jau ${most}, daugiau negalima.`,
  probability: ({ stage, probability, before }) =>
    `Tikimybė etape „${stage}“ dabar ${probability} % (buvo ${before} %).`,
  badProbability: 'Tikimybė – nuo 0 iki 100 %.',
  closedProbability: ({ stage }) =>
    `„${stage}“ – pardavimų piltuvo pabaiga: ten sandoriai jau laimėti arba pralaimėti, tikimybės nėra.`,
  endsStay: ({ stage }) => `„${stage}“ – pardavimų piltuvo pabaiga ir lieka savo vietoje.`,
  order: ({ stages }) => `Dabar etapai tokie: ${stages.join(' → ')}.`,
  removeStage: ({ stage, deals: count, to }) =>
    count && to
      ? `Pašalinti etapą „${stage}“ ir perkelti ${dealsMoved(count)} į etapą „${to}“`
      : `Pašalinti etapą „${stage}“; sandorių jame nėra`,
  stageHasDeals: ({ stage, deals: count }) => `Etape „${stage}“ – ${deals(count)}.`,
  stageRemoved: ({ stage, deals: count, to }) =>
    count && to
      ? `Etapas „${stage}“ pašalintas, į etapą „${to}“ perkelta: ${deals(count)}.`
      : `Etapas „${stage}“ pašalintas.`,
  lastOfKind: ({ stage, kind }) =>
    `„${stage}“ – vienintelis etapas ${{ open: 'atviriems sandoriams', won: 'laimėtiems sandoriams', lost: 'pralaimėtiems sandoriams' }[kind]}, vienas turi likti. Jį galima pervadinti.`,
  currency: ({ currency }) => `Nuo šiol suma be valiutos – ${currency}. Jau įrašytos sumos nesikeičia.`,
  noCurrency: 'Tokios valiutos nežinau. Pavyzdžiui: mūsų valiuta EUR.',
  hours: ({ from, to, days: given }) =>
    `Įmonė dirba ${clock(from)}–${clock(to)}, ${weekdays(given)}. Kas turi savo grafiką, dirba pagal jį ir toliau.`,
  country: ({ country }) => `Nuo šiol atsižvelgiu į šios šalies valstybines šventes: ${country}.`,
  noCountry: 'Tokios šalies nežinau. Pavyzdžiui: mūsų šalis Lietuva.',
  daysOff: (p) => `${span(p)} – ${p.to ? 'nedarbo dienos' : 'nedarbo diena'}.`,
  daysOn: (p) => `${span(p)} – ${p.to ? 'darbo dienos' : 'darbo diena'}, kad ir šventė.`,
  noDay: 'Kurios dienos? Pavyzdžiui: gruodžio 24 d. nedirbame.',
  staleDays: ({ days: count, stage }) =>
    stage
      ? `Etape „${stage}“ sandoris gali būti ${days(count)}.`
      : `Sandoris laikomas įstrigusiu po ${afterDays(count)} tame pačiame etape.`,
  quietDays: ({ days: count }) => `Klientas laikomas nutilusiu po ${afterDays(count)} tylos.`,
  badDays: ({ most }) => `Nuo 1 iki ${most} dienų.`,
  access: {
    all: 'Nuo šiol pardavimų vadybininkai mato visus įrašus.',
    own: 'Nuo šiol pardavimų vadybininkai mato tik savo ir niekieno įrašus.',
  },
  audience: {
    bound: {
      reps: 'Nuo šiol kiekvienas šioje grupėje mato tai, ką mato pardavimų vadybininkai.',
      managers: 'Nuo šiol kiekvienas šioje grupėje mato tai, ką mato vadovai.',
      admins: 'Nuo šiol kiekvienas šioje grupėje mato tai, ką mato administratoriai.',
      nobody: 'Nuo šiol ši grupė įrašų nemato: atsakysiu kiekvienam atskirai.',
    },
    notHere: 'Parašykite tai pačioje grupėje: ten ir galios.',
    byReaders: 'Čia žiūriu, kas skaito: matoma tai, ką gali matyti mažiausiai teisių turintis žmogus.',
  },
  name: ({ name }) => `Dabar įmonė vadinasi „${name}“.`,
  noName: 'Kaip vadinasi įmonė? Pavyzdžiui: mūsų įmonė vadinasi Ramunė.',
  language: ({ language }) => `Kalba naujiems žmonėms: ${language}. Kiekvienas gali pasirinkti savo.`,
  timezone: ({ zone }) => `Įmonės laiko juosta dabar ${zone}, taip pat tiems, kurie gyveno pagal ankstesnę.`,
  shown: {
    stages: 'Etapai',
    team: 'Komanda',
    timezone: 'Laiko juosta',
    hours: 'Darbo valandos',
    holidays: 'Valstybinės šventės',
    daysOff: 'Kitos nedarbo dienos',
    currency: 'Valiuta',
    limits: 'Priminsiu be prašymo',
    access: 'Pardavimų vadybininkai mato',
    hoursValue: ({ from, to, days: given }) => `${clock(from)}–${clock(to)}, ${weekdays(given)}`,
    limitsValue: ({ staleDays, quietDays }) =>
      `apie sandorius po ${afterDays(staleDays)} etape, apie klientus po ${afterDays(quietDays)} tylos`,
    accessValue: { all: 'visus įrašus', own: 'tik savo ir niekieno įrašus' },
    model: {
      title: 'Kalbos modelis',
      today: 'Šiandien',
      month: 'Šį mėnesį',
      used: ({ asked, failed, tokens, cost }) =>
        `${asked} ${plural('lt', asked, { one: 'klausimas', few: 'klausimai', other: 'klausimų' })}${failed > 0 ? ` (be atsakymo: ${failed})` : ''}, žetonų: ${tokens}${cost ? `, ${cost}` : ''}`,
      none: 'Šį mėnesį kalbos modelio nieko neklausta.',
    },
  },
}

export const team: Answers['team'] = {
  roles: { rep: 'pardavimų vadybininkas', manager: 'vadovas', admin: 'administratorius' },
  invited: ({ name, role }) => [b(name), ` – komandoje, rolė: ${team.roles[role]}.`],
  invitedAgain: ({ name, role }) => [
    'Nauja nuoroda: ',
    b(name),
    ` (rolė: ${team.roles[role]}). Ankstesnė nebegalioja.`,
  ],
  backAgain: ({ name, role }) => [b(name), ` – vėl komandoje, rolė: ${team.roles[role]}.`],
  link: ({ until }) => `Perduokite šią nuorodą tik šiam žmogui. Ji galioja vieną kartą, iki ${until}:`,
  elsewhere: ({ platform }) => `Prisijungus pakanka man parašyti „prijunk ${platform}“, kad būčiau ir ten.`,
  similar: ({ name, known }) => `Komandoje jau yra ${list(known)}. ${name} – tai kitas žmogus?`,
  button: {
    linkFor: ({ name }) => `Nauja nuoroda: ${name}`,
    newPerson: ({ name }) => `Kitas žmogus: ${name}`,
    handOver: ({ what }) => `Perduoti ${what}`,
  },
  role: ({ name, role, before }) => [b(name), ` – dabar ${team.roles[role]} (anksčiau – ${team.roles[before]}).`],
  roleAlready: ({ name, role }) => [b(name), ` – jau ${team.roles[role]}.`],
  yourRole: ({ who, role }) => `${who}: jūsų rolė dabar – ${team.roles[role]}.`,
  lastAdmin: ({ name }) => `${name} – vienintelis administratorius. Pirma paskirkite dar vieną.`,
  remove: ({ name }) => `Pašalinti iš komandos: ${name}; prieiga bus uždaryta`,
  has: ({ name, what }) => `${name} turi: ${list(what)}. Viskas liks šiam žmogui, kol neperduosite.`,
  openReminders: ({ count }) =>
    `${count} ${plural('lt', count, { one: 'atviras priminimas', few: 'atviri priminimai', other: 'atvirų priminimų' })}`,
  removed: ({ name }) => [b(name), ' – nebe komandoje, prieiga uždaryta.'],
  notYourself: 'Savęs iš komandos pašalinti negalima.',
}
