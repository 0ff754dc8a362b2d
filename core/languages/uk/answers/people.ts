import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const n = (count: number, one: string, few: string, many: string): string[] =>
  count > 0 ? [`${count.toLocaleString('uk')} ${plural('uk', count, { one, few, many })}`] : []
const reminders = (count: number): string[] =>
  n(count, 'відкрите нагадування', 'відкриті нагадування', 'відкритих нагадувань')

export const people: Answers['people'] = {
  found: ({ what, filters }) => [b(what), filters.length > 0 ? `: ${filters.join(' · ')}` : ''],
  nobody: 'Контактів ще немає. Додайте перший: «додай Івана Петренка, +380 67 123 45 67».',
  more: ({ count }) => `… і ще ${count.toLocaleString('uk')}.`,
  showMore: ({ count }) => `Ще ${count}`,
  who: ({ names, more }) => `${names.join(', ')}${more > 0 ? ` і ще ${more}` : ''}`,
  never: 'контакту ще не було',
  stays: (p) => {
    const parts = [
      ...n(p.deals, 'відкрита угода', 'відкриті угоди', 'відкритих угод'),
      ...n(p.activities, 'запис в історії', 'записи в історії', 'записів в історії'),
      ...reminders(p.reminders),
    ]
    return parts.length > 0 ? `Залишиться: ${new Intl.ListFormat('uk').format(parts)}.` : undefined
  },
  deleted: ({ names, what, reminders: open }) => [
    'Видалено: ',
    b(what ?? names),
    what ? ` (${names}).` : '.',
    open > 0 ? ` Лишається ${reminders(open).join('')}.` : '',
  ],
}
