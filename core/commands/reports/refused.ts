import type { Ran, Turn } from '../../command.ts'
import type { Refused } from '../../reports/ask.ts'
import type { Question } from '../../reports/figures.ts'
import { answer } from '../answer.ts'
import { capital } from './words.ts'

/** What makes no sense is said, and what can be asked in its place is a button away. */
export function showRefused(question: Question, why: Refused, turn: Turn): Ran {
  const { report } = turn.language.answers
  const metric = report.measure[question.metric]
  const { by: _, ...without } = question
  const ask = (label: string, args: Question) => turn.button(label, { command: 'report.ask', args })
  if (why.kind === 'filter') {
    const can = why.can.map((one) => report.filter[one])
    const { [why.filter]: __, ...filters } = question.filters ?? {}
    const words = report.cannotFilter({ metric, filter: report.filter[why.filter], can })
    return answer([words], [ask(report.button.all, { ...question, filters })])
  }
  const buttons = why.can.slice(0, 3).map((by) => ask(capital(report.by[by], turn), { ...without, by }))
  const words =
    why.kind === 'tooFine'
      ? report.tooFine({ by: report.by[why.by] })
      : report.cannotBy({ metric, by: report.by[why.by], can: why.can.map((one) => report.by[one]) })
  return answer([words], buttons)
}
