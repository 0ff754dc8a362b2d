import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const whose = ({ to, mine }: { to: string; mine: boolean }): string => (mine ? 'yours' : `${to}’s`)

export const owner: Answers['owner'] = {
  given: (p) => [b(p.name), ` is now ${whose(p)}${p.before ? ` (was ${p.before}’s)` : ''}.`],
  givenMany: (p) => [
    b(p.what),
    ` ${/^1 /.test(p.what) ? 'is' : 'are'} now ${whose(p)}: ${p.names}.`,
    p.already > 0 ? ` ${p.already} ${p.already === 1 ? 'was' : 'were'} before.` : '',
  ],
  already: (p) => [b(p.name), `: that is ${whose(p)} already.`],
  openDeals: ({ count }) => `${count} open ${plural('en', count, { one: 'deal', other: 'deals' })}`,
  also: ({ parts }) => `Also ${new Intl.ListFormat('en').format(parts)}`,
  alsoGiven: (p) => [`Now ${whose(p)} too: `, b(p.names), '.'],
  youGot: ({ who, name }) => [`${who} gave you `, b(name), '.'],
  youGotMany: ({ who, what, names }) => [`${who} gave you ${what ? `${what}: ` : ''}`, b(names), '.'],
}
