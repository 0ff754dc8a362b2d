import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const whose = ({ to, mine }: { to: string; mine: boolean }): string =>
  mine ? 'odgovorna osoba ste vi' : `odgovorna osoba: ${to}`

export const owner: Answers['owner'] = {
  given: (p) => [b(p.name), ` – sada ${whose(p)}${p.before ? ` (prije: ${p.before})` : ''}.`],
  givenMany: (p) => [
    'Predano: ',
    b(p.what),
    `, sada ${whose(p)} (${p.names}).`,
    p.already > 0 ? ` Bez promjene: ${p.already}.` : '',
  ],
  already: (p) => [b(p.name), ` – već ${whose(p)}.`],
  openDeals: ({ count }) =>
    `${count} ${plural('hr', count, { one: 'otvoren posao', few: 'otvorena posla', other: 'otvorenih poslova' })}`,
  also: ({ parts }) => `Uz to: ${new Intl.ListFormat('hr').format(parts)}`,
  alsoGiven: (p) => ['Predano je i ovo: ', b(p.names), `, sada ${whose(p)}.`],
  youGot: ({ who, name }) => [`${who} vam predaje: `, b(name), '.'],
  youGotMany: ({ who, what, names }) => [`${who} vam predaje: ${what ? `${what} – ` : ''}`, b(names), '.'],
}
