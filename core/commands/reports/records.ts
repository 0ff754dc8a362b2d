import type { Turn } from '../../command.ts'
import type { Choice } from '../../reply.ts'
import type { Figures, Question } from '../../reports/figures.ts'
import { measures } from '../../reports/measures.ts'

/** A button that lists the records which a figure was worked out from: deals in one state as one lists deals, others as they were counted. */
export function recordsBehind(question: Question, figures: Figures, turn: Turn): readonly Choice[] {
  const { measure, filters, period, sense, total } = figures
  const { of, counting, ended } = measures[measure]
  if (total.records === 0) return []
  const label = turn.language.answers.report.button.records({ of, count: total.records })
  const counted = (): readonly Choice[] => [
    turn.button(label, { command: 'report.ask', args: { ...question, records: 0 } }, true),
  ]
  const button = (args: Readonly<Record<string, unknown>>): readonly Choice[] => [
    turn.button(label, { command: 'deal.list', args: { ...filters, whose: 'everyone', ...args } }, true),
  ]
  if (counting === 'closed')
    return ended && measure !== 'cycleDays' ? button({ status: ended, ...(period ? { period } : {}) }) : counted()
  switch (sense) {
    case 'now':
      return button({ status: 'open' })
    case 'ahead':
      return button({ status: 'open', ...(period ? { period } : {}) })
    case 'at':
      return button({ ...(period ? { asOf: period.to } : {}) })
    default:
      return counted()
  }
}
