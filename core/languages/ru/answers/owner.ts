import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const whose = ({ to, mine }: { to: string; mine: boolean }): string => (mine ? 'отвечаете вы' : `отвечает ${to}`)

export const owner: Answers['owner'] = {
  given: (p) => [b(p.name), ` — теперь ${whose(p)}${p.before ? ` (раньше — ${p.before})` : ''}.`],
  givenMany: (p) => [
    'Передано: ',
    b(p.what),
    `, теперь ${whose(p)}: ${p.names}.`,
    p.already > 0 ? ` Ещё ${p.already} — без изменений.` : '',
  ],
  already: (p) => [b(p.name), `: за это уже ${whose(p)}.`],
  openDeals: ({ count }) =>
    `${count} ${plural('ru', count, { one: 'открытая сделка', few: 'открытые сделки', many: 'открытых сделок' })}`,
  also: ({ parts }) => `Вместе с этим: ${new Intl.ListFormat('ru').format(parts)}`,
  alsoGiven: (p) => [`Теперь ${whose(p)} и за: `, b(p.names), '.'],
  youGot: ({ who, name }) => [`${who} передаёт вам: `, b(name), '.'],
  youGotMany: ({ who, what, names }) => [`${who} передаёт вам ${what ? `${what}: ` : ''}`, b(names), '.'],
}
