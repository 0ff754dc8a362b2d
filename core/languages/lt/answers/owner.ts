import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const whose = ({ to, mine }: { to: string; mine: boolean }): string =>
  mine ? 'atsakote jūs' : `atsakingas asmuo – ${to}`

export const owner: Answers['owner'] = {
  given: (p) => [b(p.name), `: dabar ${whose(p)}${p.before ? ` (anksčiau – ${p.before})` : ''}.`],
  givenMany: (p) => [
    'Perduota: ',
    b(p.what),
    `, dabar ${whose(p)}: ${p.names}.`,
    p.already > 0 ? ` Dar ${p.already} – be pakeitimų.` : '',
  ],
  already: (p) => [b(p.name), p.mine ? ': jau atsakote jūs.' : `: atsakingas asmuo jau yra ${p.to}.`],
  openDeals: ({ count }) =>
    `${count} ${plural('lt', count, { one: 'atviras sandoris', few: 'atviri sandoriai', other: 'atvirų sandorių' })}`,
  also: ({ parts }) => `Kartu: ${new Intl.ListFormat('lt').format(parts)}`,
  alsoGiven: (p) => [`Dabar ${whose(p)} ir čia: `, b(p.names), '.'],
  youGot: ({ who, name }) => [`${who} perduoda jums: `, b(name), '.'],
  youGotMany: ({ who, what, names }) => [`${who} perduoda jums ${what ? `${what}: ` : ''}`, b(names), '.'],
}
