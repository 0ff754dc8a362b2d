import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const n = (count: number, one: string, other: string): string[] =>
  count > 0 ? [`${count.toLocaleString('en')} ${plural('en', count, { one, other })}`] : []

export const people: Answers['people'] = {
  found: ({ what, filters }) => [b(what), filters.length > 0 ? `: ${filters.join(' · ')}` : ''],
  nobody: 'There are no contacts yet. Add one: “add Ivan Petrenko, +380 67 123 45 67”.',
  more: ({ count }) => `… and ${count.toLocaleString('en')} more.`,
  showMore: ({ count }) => `Next ${count}`,
  who: ({ names, more }) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  never: 'no contact yet',
  stays: (p) => {
    const parts = [
      ...n(p.deals, 'open deal', 'open deals'),
      ...n(p.activities, 'activity', 'activities'),
      ...n(p.reminders, 'open reminder', 'open reminders'),
    ]
    return parts.length > 0 ? `This stays: ${new Intl.ListFormat('en').format(parts)}.` : undefined
  },
  deleted: ({ names, what, reminders }) => [
    'Deleted: ',
    b(what ?? names),
    what ? ` (${names}).` : '.',
    reminders > 0
      ? ` ${n(reminders, 'open reminder', 'open reminders').join('')} ${reminders === 1 ? 'stays' : 'stay'}.`
      : '',
  ],
}
