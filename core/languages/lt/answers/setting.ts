import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'

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

/** „pirmadienis–penktadienis“, „pirmadienis, trečiadienis, penktadienis“. */
function days(given: readonly number[]): string {
  const said = given.flatMap((day) => names[day - 1] ?? [])
  const [first, last] = [given[0] ?? 0, given.at(-1) ?? 0]
  return given.length > 2 && last - first === given.length - 1 ? `${said[0]}–${said.at(-1)}` : said.join(', ')
}

export const setting: Answers['setting'] = {
  language: 'Nuo šiol su jumis kalbėsiu lietuviškai.',
  otherLanguages: ({ names: spoken }) => `Šia kalba dar nekalbu. Moku: ${spoken.join(', ')}.`,
  timezone: ({ zone }) => `Jūsų laiko juosta – ${zone}.`,
  noTimezone: 'Tokios vietos nežinau. Pavyzdžiui: mano laiko juosta Europe/Vilnius.',
  name: ({ name }) => `Kreipsiuosi į jus: ${name}.`,
  noName: 'Kaip į jus kreiptis? Pavyzdžiui: kreipkis į mane Rasa.',
  hours: ({ from, to, days: given }) => `Jūsų darbo diena: ${clock(from)}–${clock(to)}, ${days(given)}.`,
  noHours: 'Valandų perskaityti nepavyko. Pavyzdžiui: mano darbo diena nuo 8 iki 16 arba pr–kt nuo 9 iki 17.',
  lunch: ({ from, to }) => `Nuo ${clock(from)} iki ${clock(to)} nieko nesiųsiu.`,
  noLunch: 'Gerai, be pietų pertraukos.',
  badLunch: 'Laiko perskaityti nepavyko. Pavyzdžiui: pietūs nuo 12:30 iki 13:30 arba be pietų.',
  digest: ({ at }) => `Suvestinę siųsiu darbo dienomis ${clock(at)}.`,
  noDigest: 'Suvestinės nebesiųsiu. Kad grąžintumėte: „suvestinė 8:30“.',
  badDigest: 'Laiko perskaityti nepavyko. Pavyzdžiui: suvestinė 8:30 arba be suvestinės.',
  budget: ({ count }) =>
    count === 0
      ? 'Užuominų nebebus; kas svarbu – suvestinėje.'
      : `Ne daugiau kaip ${count} ${plural('lt', count, { one: 'užuomina', few: 'užuominos', other: 'užuominų' })} per dieną; kita – suvestinėje.`,
  badBudget: 'Skaičiaus perskaityti nepavyko. Pavyzdžiui: ne daugiau kaip 3 užuominos per dieną.',
  away: ({ from, last, standIn }) =>
    `Pažymėta: jūsų nebus ${from ? `nuo ${from} ` : ''}iki ${last} imtinai. ${
      standIn ? `Skubius dalykus gaus ${standIn}.` : 'Niekas nepavaduoja: viskas lauks jūsų.'
    }`,
  absencePast: 'Šis laikas jau praėjo. Pavyzdžiui: manęs nebus iki penktadienio.',
  standInSelf: 'Savęs pavaduoti negalima.',
  back: 'Sveiki sugrįžę. Viskas vėl ateina jums.',
  shown: {
    language: 'Kalba',
    timezone: 'Laiko juosta',
    hours: 'Darbo valandos',
    lunch: 'Pietūs',
    digest: 'Rytinė suvestinė',
    budget: 'Užuominų per dieną, daugiausia',
    accounts: 'Susietos paskyros',
    off: 'išjungta',
    button: {
      timezone: 'Laiko juosta…',
      hours: 'Darbo valandos…',
      noDigest: 'Be suvestinės',
      digest: ({ at }) => `Suvestinė ${clock(at)}`,
    },
  },
}
