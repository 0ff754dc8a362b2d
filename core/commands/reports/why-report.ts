import type { Ran, Turn } from '../../command.ts'
import type { Block } from '../../reply.ts'
import { askReport } from '../../reports/ask.ts'
import type { Question } from '../../reports/figures.ts'
import { receiptOf } from './receipt.ts'
import { showRefused } from './refused.ts'

/** What the figure of a report means, and what was counted for it: the question is asked again, so that this is as of now. */
export async function whyReport(question: Question, turn: Turn): Promise<Ran> {
  const asked = await askReport(question, turn)
  if (asked.kind === 'refused') return showRefused(question, asked.why, turn)
  const { report } = turn.language.answers
  const receipt = await receiptOf(asked.figures, turn)
  const labels = report.receipt
  const field = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])
  const fields: Block = {
    kind: 'fields',
    title: [{ bold: report.measure[question.metric] }],
    fields: [
      ...field(labels.what, report.meaning[question.metric]),
      ...field(labels.filter, receipt.filter),
      ...field(labels.period, receipt.period),
      ...field(labels.compareTo, receipt.compareTo),
      ...field(labels.counted, receipt.counted),
      ...field(labels.currency, receipt.currency),
      ...field(labels.moment, receipt.moment),
    ],
  }
  return { blocks: [fields], report: question }
}
