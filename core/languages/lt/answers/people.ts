import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const n = (count: number, one: string, few: string, other: string): string[] =>
  count > 0 ? [`${count.toLocaleString('lt')} ${plural('lt', count, { one, few, other })}`] : []
const reminders = (count: number): string[] => n(count, 'atviras priminimas', 'atviri priminimai', 'atvirų priminimų')

export const people: Answers['people'] = {
  found: ({ what, filters }) => [b(what), filters.length > 0 ? `: ${filters.join(' · ')}` : ''],
  nobody: 'Kontaktų dar nėra. Pridėkite pirmą: „pridėk Tomą Petrauską, +370 612 34567“.',
  more: ({ count }) => `… ir dar ${count.toLocaleString('lt')}.`,
  showMore: ({ count }) => `Dar ${count}`,
  who: ({ names, more }) => `${names.join(', ')}${more > 0 ? ` ir dar ${more}` : ''}`,
  never: 'kontakto dar nebuvo',
  stays: (p) => {
    const parts = [
      ...n(p.deals, 'atviras sandoris', 'atviri sandoriai', 'atvirų sandorių'),
      ...n(p.activities, 'istorijos įrašas', 'istorijos įrašai', 'istorijos įrašų'),
      ...reminders(p.reminders),
    ]
    return parts.length > 0 ? `Liks: ${new Intl.ListFormat('lt').format(parts)}.` : undefined
  },
  deleted: ({ names, what, reminders: open }) => [
    'Ištrinta: ',
    b(what ?? names),
    what ? ` (${names}).` : '.',
    open > 0 ? ` Lieka ${reminders(open).join('')}.` : '',
  ],
}
