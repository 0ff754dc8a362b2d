import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const n = (count: number, one: string, few: string, other: string): string[] =>
  count > 0 ? [`${count.toLocaleString('hr')} ${plural('hr', count, { one, few, other })}`] : []
const reminders = (count: number): string[] =>
  n(count, 'otvoren podsjetnik', 'otvorena podsjetnika', 'otvorenih podsjetnika')

export const people: Answers['people'] = {
  found: ({ what, filters }) => [b(what), filters.length > 0 ? `: ${filters.join(' · ')}` : ''],
  nobody: 'Kontakata još nema. Dodajte prvi: „dodaj Ivana Horvata, +385 91 234 5678”.',
  more: ({ count }) => `… i još ${count.toLocaleString('hr')}.`,
  showMore: ({ count }) => `Još ${count}`,
  who: ({ names, more }) => `${names.join(', ')}${more > 0 ? ` i još ${more}` : ''}`,
  never: 'kontakta još nije bilo',
  stays: (p) => {
    const parts = [
      ...n(p.deals, 'otvoren posao', 'otvorena posla', 'otvorenih poslova'),
      ...n(p.activities, 'zapis u povijesti', 'zapisa u povijesti', 'zapisa u povijesti'),
      ...reminders(p.reminders),
    ]
    return parts.length > 0 ? `Ostaje: ${new Intl.ListFormat('hr').format(parts)}.` : undefined
  },
  deleted: ({ names, what, reminders: open }) => [
    'Obrisano: ',
    b(what ?? names),
    what ? ` (${names}).` : '.',
    open > 0 ? ` Ostaje još ${reminders(open).join('')}.` : '',
  ],
}
