import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { base } from './base.ts'
import { after, b, logged } from './pieces.ts'

const counts = {
  call: { one: 'skambutis', few: 'skambučiai', other: 'skambučių' },
  meeting: { one: 'susitikimas', few: 'susitikimai', other: 'susitikimų' },
  email: { one: 'laiškas', few: 'laiškai', other: 'laiškų' },
  message: { one: 'žinutė', few: 'žinutės', other: 'žinučių' },
  note: { one: 'pastaba', few: 'pastabos', other: 'pastabų' },
  any: { one: 'įrašas', few: 'įrašai', other: 'įrašų' },
}

const latest = {
  call: 'paskutinis skambutis',
  meeting: 'paskutinis susitikimas',
  email: 'paskutinis laiškas',
  message: 'paskutinė žinutė',
  note: 'paskutinė pastaba',
}

export const activity: Answers['activity'] = {
  logged: (p) => [
    logged[p.kind],
    ...(p.with ? [': ', b(p.with.name), after(p.with)] : []),
    ...(p.deal ? [p.with ? ', sandoris „' : ': sandoris „', b(p.deal), '“'] : []),
    ...(p.when ? [`, ${p.when}`] : []),
    p.with || p.deal || p.when ? ` – ${p.summary}` : `: ${p.summary}`,
  ],
  future: ({ when }) =>
    `Įrašau tai, kas jau įvyko, o tai dar tik bus (${when}). Parašykite „priminti …“, ir priminsiu.`,
  noNextStep: 'Kito žingsnio dar nėra.',
  followUp: ({ name }) => `susisiekti: ${name}`,
  last: ({ name, kind, only, when, summary, with: whom, who }) => [
    b(name),
    `, ${only ? latest[kind] : 'paskutinis kontaktas'}: `,
    b(when),
    `${only ? '' : `, ${base.activities[kind]}`}${[whom, who].some(Boolean) ? ` (${[whom, who].filter(Boolean).join('; ')})` : ''} – ${summary}`,
  ],
  entry: ({ kind, summary, with: whom, who, private: own }) =>
    `${own ? 'asmeniška, ' : ''}${base.activities[kind]}${whom ? `, ${whom}` : ''}${who ? ` (${who})` : ''}: ${summary}`,
  found: ({ name, kind, span, count }) => [
    b(name),
    `: ${count} ${plural('lt', count, counts[kind ?? 'any'])}${span ? `, ${span}` : ''}`,
  ],
  nothing: ({ name, kind, span }) => [
    b(name),
    `: ${kind ? counts[kind].other : 'įrašų'}${span ? ` (${span})` : kind ? '' : ' apie pokalbius'} ${span || kind ? 'nėra' : 'dar nėra'}.`,
  ],
  before: 'Anksčiau',
  others: 'Taip pat',
  button: { logCall: 'Įrašyti skambutį', logMeeting: 'Įrašyti susitikimą', earlier: 'Anksčiau', all: 'Visa istorija' },
}
