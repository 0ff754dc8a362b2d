import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'

const clock = (time: string): string => time.replace(/^0/, '')
const names = ['ponedjeljak', 'utorak', 'srijeda', 'četvrtak', 'petak', 'subota', 'nedjelja']

/** „ponedjeljak–petak”, „ponedjeljak, srijeda, petak”. */
function days(given: readonly number[]): string {
  const said = given.flatMap((day) => names[day - 1] ?? [])
  const [first, last] = [given[0] ?? 0, given.at(-1) ?? 0]
  return given.length > 2 && last - first === given.length - 1 ? `${said[0]}–${said.at(-1)}` : said.join(', ')
}

export const setting: Answers['setting'] = {
  language: 'Od sada s vama razgovaram na hrvatskom.',
  otherLanguages: ({ names: spoken }) => `Taj jezik još ne govorim. Govorim: ${spoken.join(', ')}.`,
  timezone: ({ zone }) => `Vaša je vremenska zona ${zone}.`,
  noTimezone: 'Ne znam to mjesto. Na primjer: moja vremenska zona je Europe/Zagreb.',
  name: ({ name }) => `Zvat ću vas: ${name}.`,
  noName: 'Kako da vas zovem? Na primjer: zovi me Ana.',
  hours: ({ from, to, days: given }) => `Vaše radno vrijeme: ${clock(from)}–${clock(to)}, ${days(given)}.`,
  noHours: 'Te sate ne mogu pročitati. Na primjer: radim od 8 do 16 ili radno vrijeme pon–čet od 9 do 17.',
  lunch: ({ from, to }) => `Od ${clock(from)} do ${clock(to)} neću ništa slati.`,
  noLunch: 'U redu, bez pauze za ručak.',
  badLunch: 'To vrijeme ne mogu pročitati. Na primjer: ručak od 12:30 do 13:30 ili bez ručka.',
  digest: ({ at }) => `Pregled dana stizat će radnim danom u ${clock(at)}.`,
  noDigest: 'Preglede dana više neću slati. Da se vrate: „pregled u 8:30”.',
  badDigest: 'To vrijeme ne mogu pročitati. Na primjer: pregled u 8:30 ili bez pregleda.',
  budget: ({ count }) =>
    count === 0
      ? 'Savjeta više neće biti; važno je u pregledu dana.'
      : `Najviše ${count} ${plural('hr', count, { one: 'savjet', few: 'savjeta', other: 'savjeta' })} na dan; ostalo je u pregledu dana.`,
  badBudget: 'Taj broj ne mogu pročitati. Na primjer: najviše 3 savjeta na dan.',
  away: ({ from, last, standIn }) =>
    `Nema vas ${from ? `od ${from} ` : ''}do ${last} (uključivo). ${
      standIn ? `Hitno ide na: ${standIn}.` : 'Nitko vas ne mijenja: sve će pričekati vas.'
    }`,
  absencePast: 'To je vrijeme već prošlo. Na primjer: nema me do petka.',
  standInSelf: 'Ne možete mijenjati sami sebe.',
  back: 'Dobro došli natrag. Sve opet stiže vama.',
  shown: {
    language: 'Jezik',
    timezone: 'Vremenska zona',
    hours: 'Radno vrijeme',
    lunch: 'Ručak',
    digest: 'Jutarnji pregled',
    budget: 'Savjeta na dan, najviše',
    accounts: 'Povezani računi',
    off: 'isključeno',
    button: {
      timezone: 'Vremenska zona…',
      hours: 'Radno vrijeme…',
      noDigest: 'Bez pregleda',
      digest: ({ at }) => `Pregled u ${clock(at)}`,
    },
  },
}
