import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const n = (count: number, one: string, few: string, many: string): string[] =>
  count > 0 ? [`${count.toLocaleString('ru')} ${plural('ru', count, { one, few, many })}`] : []
const reminders = (count: number): string[] =>
  n(count, 'открытое напоминание', 'открытых напоминания', 'открытых напоминаний')

export const people: Answers['people'] = {
  found: ({ what, filters }) => [b(what), filters.length > 0 ? `: ${filters.join(' · ')}` : ''],
  nobody: 'Контактов пока нет. Добавьте первый: «добавь Ивана Петренко, +380 67 123 45 67».',
  more: ({ count }) => `… и ещё ${count.toLocaleString('ru')}.`,
  showMore: ({ count }) => `Ещё ${count}`,
  who: ({ names, more }) => `${names.join(', ')}${more > 0 ? ` и ещё ${more}` : ''}`,
  never: 'контакта ещё не было',
  stays: (p) => {
    const parts = [
      ...n(p.deals, 'открытая сделка', 'открытые сделки', 'открытых сделок'),
      ...n(p.activities, 'запись в истории', 'записи в истории', 'записей в истории'),
      ...reminders(p.reminders),
    ]
    return parts.length > 0 ? `Останется: ${new Intl.ListFormat('ru').format(parts)}.` : undefined
  },
  deleted: ({ names, what, reminders: open }) => [
    'Удалено: ',
    b(what ?? names),
    what ? ` (${names}).` : '.',
    open > 0 ? ` Остаётся ${reminders(open).join('')}.` : '',
  ],
}
