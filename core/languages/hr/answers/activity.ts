import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { base } from './base.ts'
import { after, b, logged } from './pieces.ts'

const counts = {
  call: { one: 'poziv', few: 'poziva', other: 'poziva' },
  meeting: { one: 'sastanak', few: 'sastanka', other: 'sastanaka' },
  email: { one: 'e-mail', few: 'e-maila', other: 'e-mailova' },
  message: { one: 'poruka', few: 'poruke', other: 'poruka' },
  note: { one: 'bilješka', few: 'bilješke', other: 'bilježaka' },
  any: { one: 'zapis', few: 'zapisa', other: 'zapisa' },
}

const latest = {
  call: 'zadnji poziv',
  meeting: 'zadnji sastanak',
  email: 'zadnji e-mail',
  message: 'zadnja poruka',
  note: 'zadnja bilješka',
}

export const activity: Answers['activity'] = {
  logged: (p) => [
    logged[p.kind],
    ...(p.with ? [': ', b(p.with.name), after(p.with)] : []),
    ...(p.deal ? [p.with ? ', posao „' : ': posao „', b(p.deal), '”'] : []),
    ...(p.when ? [`, ${p.when}`] : []),
    p.with || p.deal || p.when ? ` – ${p.summary}` : `: ${p.summary}`,
  ],
  future: ({ when }) =>
    `Bilježim ono što je već bilo, a ovo tek dolazi (${when}). Napišite „podsjeti me …” i podsjetit ću vas.`,
  noNextStep: 'Sljedećeg koraka još nema.',
  followUp: ({ name }) => `javiti se: ${name}`,
  last: ({ name, kind, only, when, summary, with: whom, who }) => [
    b(name),
    `, ${only ? latest[kind] : 'zadnji kontakt'}: `,
    b(when),
    `${only ? '' : `, ${base.activities[kind]}`}${[whom, who].some(Boolean) ? ` (${[whom, who].filter(Boolean).join('; ')})` : ''} – ${summary}`,
  ],
  entry: ({ kind, summary, with: whom, who, private: own }) =>
    `${own ? 'osobno, ' : ''}${base.activities[kind]}${whom ? `, ${whom}` : ''}${who ? ` (${who})` : ''}: ${summary}`,
  found: ({ name, kind, span, count }) => [
    b(name),
    `: ${count} ${plural('hr', count, counts[kind ?? 'any'])}${span ? `, ${span}` : ''}`,
  ],
  nothing: ({ name, kind, span }) => [
    b(name),
    `: ${span ? `${span} – ` : ''}${span ? '' : kind ? '' : 'još '}nema ${kind ? counts[kind].other : 'zapisa'}${span || kind ? '' : ' o razgovorima'}.`,
  ],
  before: 'Prije toga',
  others: 'I još',
  button: { logCall: 'Zabilježi poziv', logMeeting: 'Zabilježi sastanak', earlier: 'Ranije', all: 'Cijela povijest' },
}
