import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { askReport } from '../../reports/ask.ts'
import { DIMENSIONS, MEASURES, MOST_ROWS, movingSchema, type Question, questionSchema } from '../../reports/figures.ts'
import { isOfRequests, measures } from '../../reports/measures.ts'
import { comparable, lastUnits, movedTo, periodOf, spanBefore, spanOf, yearBefore } from '../../reports/period.ts'
import { company, member, number, pastPeriod, place, stage, tag, text, word } from '../../slots/index.ts'
import type { Period } from '../../slots/said.ts'
import { slot } from '../../slots/slot.ts'
import { answer } from '../answer.ts'
import { showCounted } from './behind.ts'
import { showRefused } from './refused.ts'
import { showFigures } from './shown.ts'

const SHAPES = ['chart', 'table', 'records'] as const

const slots = z.object({
  metric: word(MEASURES),
  by: word(DIMENSIONS).optional(),
  period: pastPeriod.optional(),
  compareTo: pastPeriod.optional(),
  filters: slot(
    'changes',
    z.object({
      owner: member.optional(),
      stage: stage.optional(),
      source: text.optional(),
      company: company.optional(),
      city: place.optional(),
      tag: tag.optional(),
    }),
  ).optional(),
  /** So many rows, the largest. */
  top: number.optional(),
  /** How it is to be shown: drawn, as rows, or the very records that it is made of. */
  shape: word(SHAPES).optional(),
  /** What it is to be compared with, where it follows from the period. */
  against: word(['before', 'yearBefore']).optional(),
  /** It goes on from the report shown last. */
  after: word(['last']).optional(),
  /** Set by `completes`, by buttons and by what asks again. */
  chart: z.boolean().optional(),
  moving: movingSchema.optional(),
  movingCompareTo: movingSchema.optional(),
  /** Set by a button, or by asking for them: the records that were counted, after so many, in the place of the figure. */
  records: z.number().int().min(0).optional(),
})
type Args = z.output<typeof slots>

/** Answers with a figure, divided and compared as it was asked for, in the asker's view; a receipt says what was counted. */
export const reportAsk = command({
  name: 'report.ask',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'reports', act: 'see' },
  follows: 'after',
  alone: ({ metric }, me) => !me.answers && MEASURES.some((name) => name === metric && isOfRequests(name)),
  looksAhead: ({ metric }) =>
    metric?.kind === 'word' && (metric.value === 'forecast' ? 'plans' : isStanding(metric.value)),
  completes,
  slots,
  run: ask,
})

/** What is open now, as well as what will have been closed by then. */
const isStanding = (metric: string): boolean =>
  MEASURES.some((name) => name === metric && measures[name].counting === 'standing')

const saidSchema = z.looseObject({
  ...questionSchema.partial().shape,
  top: z.number().optional(),
  shape: z.enum(SHAPES).optional(),
  against: z.enum(['before', 'yearBefore']).optional(),
  after: z.literal('last').optional(),
})

/** What was said together with what the report shown last asked; "the month before" as dates; "as a chart" as yes. */
function completes(
  said: Readonly<Record<string, unknown>>,
  { me, now, report }: Pick<Turn, 'me' | 'now' | 'report'>,
): Readonly<Record<string, unknown>> {
  const { shape, against, after, ...given } = saidSchema.parse(said)
  const before = after && report ? goneOn(report, given) : {}
  const merged = {
    ...before,
    ...given,
    ...('filters' in before || given.filters
      ? { filters: { ...('filters' in before ? before.filters : {}), ...given.filters } }
      : {}),
    ...(given.top !== undefined && given.by === undefined && 'by' in before ? { by: before.by } : {}),
    ...(shape === 'records' ? { records: 0 } : shape ? { chart: shape === 'chart' } : {}),
  }
  const asked = saidSchema.parse(merged)
  if (against) return { ...merged, ...comparedWith(against, asked, me.zone, now) }
  if (!given.compareTo) return merged
  const period = asked.moving ? movedTo(asked.moving, now.toZonedDateTimeISO(me.zone)) : asked.period
  const other = spanOf(given.compareTo, me.zone)
  return { ...merged, ...(period ? { compareTo: periodOf(comparable(spanOf(period, me.zone), other)) } : {}) }
}

/** What stays of a question: another stretch of time is compared with nothing yet, and moves with nothing; another measure may not be divided so. */
function goneOn(
  report: Question,
  given: {
    readonly metric?: Question['metric'] | undefined
    readonly period?: Period | undefined
    readonly compareTo?: Period | undefined
  },
): Partial<Question> {
  const { moving, movingCompareTo, period, compareTo, by, ...rest } = report
  return {
    ...rest,
    ...(by && measures[given.metric ?? report.metric].by.includes(by) ? { by } : {}),
    ...(given.period ? {} : { ...(moving ? { moving } : {}), ...(period ? { period } : {}) }),
    ...(given.period || given.compareTo
      ? {}
      : { ...(movingCompareTo ? { movingCompareTo } : {}), ...(compareTo ? { compareTo } : {}) }),
  }
}

/** The stretch before, or a year before: of what was asked about, else of the month that now is in. */
function comparedWith(
  against: 'before' | 'yearBefore',
  { moving, by, ...said }: Pick<z.output<typeof saidSchema>, 'period' | 'moving' | 'by'>,
  zone: string,
  instant: Temporal.Instant,
): { readonly period: Period; readonly compareTo: Period } {
  const now = instant.toZonedDateTimeISO(zone)
  const period = moving ? movedTo(moving, now) : said.period
  const span = period ? spanOf(period, zone) : lastUnits(by === 'week' || by === 'quarter' ? by : 'month', 1, now)
  return { period: periodOf(span), compareTo: periodOf(against === 'before' ? spanBefore(span) : yearBefore(span)) }
}

/** What is kept of a question, and asked again. */
const questionOf = ({ shape, against: _, after: __, records: ___, top, ...args }: Args): Question =>
  questionSchema.parse({
    ...args,
    ...(top === undefined ? {} : { top: Math.min(Math.max(top, 1), MOST_ROWS) }),
    ...(shape && shape !== 'records' ? { chart: shape === 'chart' } : {}),
  })

/** A picture of one figure shows nothing: it is divided by what it is mostly divided by. */
function drawable(question: Question): Question {
  if (!question.chart || question.by) return question
  const can = measures[question.metric].by
  return { ...question, by: (['stage', 'month'] as const).find((by) => can.includes(by)) ?? 'company' }
}

async function ask(args: Args, turn: Turn): Promise<Ran> {
  const question = drawable(questionOf(args))
  if (args.records !== undefined) return showCounted(question, args.records, turn)
  const asked = await askReport(question, turn)
  if (asked.kind === 'refused') return showRefused(question, asked.why, turn)
  const blocks = await showFigures(question, asked.figures, turn)
  return { ...answer([]), blocks, about: null, report: question }
}
