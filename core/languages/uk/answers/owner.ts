import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const whose = ({ to, mine }: { to: string; mine: boolean }): string => (mine ? 'відповідаєте ви' : `відповідає ${to}`)

export const owner: Answers['owner'] = {
  given: (p) => [b(p.name), ` — тепер ${whose(p)}${p.before ? ` (раніше — ${p.before})` : ''}.`],
  givenMany: (p) => [
    'Передано: ',
    b(p.what),
    `, тепер ${whose(p)}: ${p.names}.`,
    p.already > 0 ? ` Ще ${p.already} — без змін.` : '',
  ],
  already: (p) => [b(p.name), `: за це вже ${whose(p)}.`],
  openDeals: ({ count }) =>
    `${count} ${plural('uk', count, { one: 'відкрита угода', few: 'відкриті угоди', many: 'відкритих угод' })}`,
  also: ({ parts }) => `Разом із цим: ${new Intl.ListFormat('uk').format(parts)}`,
  alsoGiven: (p) => [`Тепер ${whose(p)} і за: `, b(p.names), '.'],
  youGot: ({ who, name }) => [`${who} передає вам: `, b(name), '.'],
  youGotMany: ({ who, what, names }) => [`${who} передає вам ${what ? `${what}: ` : ''}`, b(names), '.'],
}
