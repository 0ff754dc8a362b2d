import type { Turn } from '../../command.ts'
import { type Block, type Choice, paragraph, type Text } from '../../reply.ts'
import { type Figures, isTime, type Question } from '../../reports/figures.ts'
import { measures } from '../../reports/measures.ts'
import { periodOf, spanBefore, spanOf } from '../../reports/period.ts'
import { speech } from '../speech.ts'
import { chartOf } from './chart.ts'
import { receiptLine, receiptOf } from './receipt.ts'
import { recordsBehind } from './records.ts'
import { capital, type Saying, sayChange, sayValue, sayWhenOf } from './words.ts'

/** A report as it is told: the figure, the rows behind it, what was left out, the receipt, what may be asked next, and buttons of whoever tells it. */
export async function showFigures(
  question: Question,
  figures: Figures,
  turn: Turn,
  further: readonly Choice[] = [],
): Promise<readonly Block[]> {
  const choices = [...followUps(question, figures, turn), ...further]
  return [
    paragraph(headline(figures, turn)),
    ...rowsOf(question, figures, turn),
    ...leftOut(figures, turn).map(paragraph),
    paragraph(receiptLine(await receiptOf(figures, turn), turn)),
    ...(choices.length > 0 ? [{ kind: 'choices' as const, choices }] : []),
  ]
}

/** The useful figure first, and what it was then. */
function headline(figures: Figures, saying: Saying): Text {
  const { report } = saying.language.answers
  const { measure: metric, sense, total, period, compareTo } = figures
  const when = sayWhenOf(period, sense, saying)
  const about = { metric, sense, ...(when === undefined ? {} : { when }) }
  const said =
    total.records === 0 || total.value === null
      ? report.none(about)
      : report.says({ ...about, value: sayValue(total.value, figures, saying), count: total.records })
  if (!compareTo || total.compare === undefined) return said
  const was = sayWhenOf(compareTo, measures[metric].counting === 'standing' ? 'at' : 'within', saying) ?? ''
  const change = sayChange(total.value, total.compare, figures, saying)
  const then = report.compared({
    when: was,
    value: sayValue(total.compare, figures, saying),
    ...(change === undefined ? {} : { change }),
  })
  return [...(typeof said === 'string' ? [said] : said), ` ${capital(then, saying).trim()}.`]
}

function rowsOf({ chart }: Question, figures: Figures, turn: Turn): readonly Block[] {
  if (figures.dimension === null || figures.total.records === 0) return []
  if (chart) return [chartOf(figures, turn)]
  return [tableOf(figures, figures.dimension, turn)]
}

/** The rows as a table: what, how much, of how many, and what it was then. */
function tableOf(figures: Figures, by: NonNullable<Figures['dimension']>, turn: Turn): Block {
  const { report } = turn.language.answers
  const counts = figures.unit !== 'count'
  const compares = figures.compareTo !== null
  const value = (one: string | null | undefined): string => sayValue(one ?? null, figures, turn)
  const right = (label: string) => ({ label, align: 'right' as const })
  const rest = figures.rest
    ? [
        [
          report.rest({ count: figures.rest.rows }),
          value(figures.rest.value),
          ...(counts ? [''] : []),
          ...(compares ? [''] : []),
        ],
      ]
    : []
  return {
    kind: 'table',
    columns: [
      { label: report.dimension[by] },
      right(report.measure[figures.measure]),
      ...(counts ? [right(report.records)] : []),
      ...(compares ? [right(report.earlier)] : []),
    ],
    rows: [
      ...figures.rows.map((row) => [
        row.label,
        value(row.value),
        ...(counts ? [String(row.records)] : []),
        ...(compares ? [value(row.compare)] : []),
      ]),
      ...rest,
    ],
  }
}

/** What is in no figure, visibly: amounts without a rate, deals without an amount. */
function leftOut({ unrated, without, unit }: Figures, turn: Turn): readonly Text[] {
  const { report } = turn.language.answers
  const say = speech(turn)
  return [
    ...unrated.map(({ currency, records, amount }) =>
      report.unrated({ currency, count: records, amount: say.money({ amount, currency }) }),
    ),
    ...(without > 0 && unit === 'money' ? [report.without({ count: without })] : []),
  ]
}

/** The records behind it, then what managers ask next. */
function followUps(question: Question, figures: Figures, turn: Turn): readonly Choice[] {
  const { report } = turn.language.answers
  const ask = (label: string, args: Question): Choice => turn.button(label, { command: 'report.ask', args })
  const behind = recordsBehind(question, figures, turn)
  const { chart, by, period, compareTo, moving } = question
  const some = figures.total.records > 0
  const next = measures[question.metric].by.find(
    (one) => one === 'stage' || (one === 'owner' && figures.filters.owner === undefined),
  )
  const span = figures.period && figures.sense !== 'ahead' ? spanOf(figures.period, turn.me.zone) : null
  const before = span && (period || moving) && !compareTo && !isTime(by) ? periodOf(spanBefore(span)) : null
  return [
    ...behind,
    ...(some && by === undefined && next ? [ask(capital(report.by[next], turn), { ...question, by: next })] : []),
    ...(before ? [ask(report.button.before, { ...question, compareTo: before })] : []),
    ...(some && by !== undefined && figures.rows.length > 1
      ? [
          ask(chart ? report.button.table : report.button.chart, { ...question, chart: !chart }),
          ...file(question, turn),
        ]
      : []),
  ]
}

/** What is sent goes to one person alone. */
const file = (question: Question, turn: Turn): readonly Choice[] =>
  turn.me.chat.direct
    ? [
        turn.button(turn.language.answers.report.button.file, {
          command: 'export.make',
          args: { what: 'report', report: question },
        }),
      ]
    : []
