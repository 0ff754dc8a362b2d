import { z } from 'zod'
import { periodSchema } from '../slots/said.ts'

/** What can be asked for, each defined in core/reports/measures.ts. */
export const MEASURES = [
  'pipeline',
  'weighted',
  'forecast',
  'deals',
  'won',
  'lost',
  'winRate',
  'averageDeal',
  'cycleDays',
  'activities',
  'newContacts',
  'firstResponse',
  'satisfaction',
  'nps',
  'lifetimeValue',
] as const
export type MeasureName = (typeof MEASURES)[number]

export const TIMES = ['month', 'week', 'quarter'] as const
export type TimeName = (typeof TIMES)[number]

/** By what a figure is divided, each defined in core/reports/measures.ts. */
export const DIMENSIONS = [
  'stage',
  'owner',
  'company',
  'city',
  'industry',
  'source',
  'tag',
  'product',
  'lostReason',
  ...TIMES,
] as const
export type DimensionName = (typeof DIMENSIONS)[number]

/** Whether a figure is divided by units of time. */
export const isTime = (by: DimensionName | null | undefined): by is TimeName => TIMES.some((one) => one === by)

/** Whether a record may stand in several rows, so that these do not come to the total. */
export const isShared = (by: DimensionName | null | undefined): boolean => by === 'tag' || by === 'product'

/** A period that moves on with the day: so many whole units from the one that today is in; `to` is not included. */
export const movingSchema = z.object({
  unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
  from: z.number().int().min(-4000).max(4000),
  to: z.number().int().min(-4000).max(4000),
})
export type Moving = z.infer<typeof movingSchema>

export const filtersSchema = z.object({
  owner: z.uuid().optional(),
  stage: z.uuid().optional(),
  source: z.string().optional(),
  company: z.uuid().optional(),
  city: z.string().optional(),
  tag: z.string().optional(),
})
/** Which records a figure is of: ids, and words as the CRM has them. */
export type Filters = z.infer<typeof filtersSchema>
export type FilterName = keyof Filters
export const FILTERS = filtersSchema.keyof().options

/** So many rows are asked for at most. */
export const MOST_ROWS = 1000

/** A question as it is kept and asked again: what report.ask takes, with periods that may move on. */
export const questionSchema = z.object({
  metric: z.enum(MEASURES),
  by: z.enum(DIMENSIONS).optional(),
  period: periodSchema.optional(),
  /** In the place of `period`: the period as of the moment in which it is asked. */
  moving: movingSchema.optional(),
  compareTo: periodSchema.optional(),
  /** In the place of `compareTo`. */
  movingCompareTo: movingSchema.optional(),
  filters: filtersSchema.optional(),
  chart: z.boolean().optional(),
  top: z.number().int().min(1).max(MOST_ROWS).optional(),
})
export type Question = z.infer<typeof questionSchema>

/**
 * What a value counts: money in the answer's currency, a number of records, per cent, days, minutes, a mark from 0 to 10, a balance from −100
 * to 100.
 */
const UNITS = ['money', 'count', 'percent', 'days', 'minutes', 'score', 'balance'] as const
export type Unit = (typeof UNITS)[number]

const rowSchema = z.object({
  /** What tells this row from others, the same whoever asks: an id, the first day of a bucket; null: nothing is said of it there. */
  key: z.string().nullable(),
  /** In the asker's language. */
  label: z.string(),
  /** A decimal string with a dot, without zeros at its end; null: there is nothing to work it out from. */
  value: z.string().nullable(),
  /** The same of the period that it is compared with. */
  compare: z.string().nullable().optional(),
  /** Of how many records. */
  records: z.number().int(),
})

const rateSchema = z.object({ currency: z.string(), rate: z.string(), day: z.iso.date() })

/** What came of a question, as a value: nothing in it depends on how it is shown. */
export const figuresSchema = z.object({
  measure: z.enum(MEASURES),
  dimension: z.enum(DIMENSIONS).nullable(),
  unit: z.enum(UNITS),
  /** In the order in which they are shown: stages as they follow one another, times as they pass, all others from the largest on. */
  rows: z.array(rowSchema),
  /** What is beyond the first rows, where the values can be added up; null: nothing, or not. */
  rest: z.object({ rows: z.number().int(), value: z.string() }).nullable(),
  total: z.object({
    value: z.string().nullable(),
    compare: z.string().nullable().optional(),
    records: z.number().int(),
  }),
  /** ISO 4217; null where no money is meant. */
  currency: z.string().length(3).nullable(),
  /** Half open, from midnight to midnight in the asker's zone; null: of all time, or as it stands now. */
  period: periodSchema.nullable(),
  compareTo: periodSchema.nullable(),
  /** How the period is meant: as of its end, within it, as of now, all of time, still to come, or the whole of it, what is to come too. */
  sense: z.enum(['at', 'within', 'now', 'ever', 'ahead', 'through']),
  filters: filtersSchema,
  /** ISO instant of the question. */
  moment: z.string(),
  /** By which amounts in other currencies were counted. */
  rates: z.array(rateSchema),
  /** Left out, since no rate is known: how many records and how much, per currency. */
  unrated: z.array(z.object({ currency: z.string(), records: z.number().int(), amount: z.string() })),
  /** Records that have nothing of what is asked for: no amount, no answer yet. */
  without: z.number().int(),
})
export type Figures = z.infer<typeof figuresSchema>
export type Row = z.infer<typeof rowSchema>
