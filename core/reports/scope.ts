import { Prisma } from '#prisma'
import { type DimensionName, type Figures, type Filters, isTime } from './figures.ts'
import type { Measure } from './measures.ts'
import type { Span } from './period.ts'

const { sql } = Prisma

/** A question of one stretch of time or one moment, ready to be asked of the tables. */
export interface Scope {
  readonly measure: Measure
  readonly by: DimensionName | null
  readonly sense: Figures['sense']
  /** Null: of all time, or as it stands now. */
  readonly span: Span | null
  readonly filters: Filters
  /** Every spelling of the city that is asked for, if one is. */
  readonly cities: readonly string[] | undefined
}

/** The records of a question: a row `r` of each, by what they are divided, and when each was. */
export interface Source {
  readonly from: Prisma.Sql
  readonly where: readonly Prisma.Sql[]
  readonly key: Prisma.Sql
  readonly at: Prisma.Sql
  /** What a record must have to be counted; those that have it not are said. */
  readonly counts?: Prisma.Sql
  /** Of deals: what of each is counted, in which currency; the part of it that is likely, in per cent; and whose it is. */
  readonly money?: { readonly amount: Prisma.Sql; readonly currency: Prisma.Sql }
  readonly likely?: Prisma.Sql
  readonly customer?: Prisma.Sql
  /** A record may stand in one row several times. */
  readonly repeats?: boolean
  /** What the median is of. */
  readonly length?: Prisma.Sql
}

/** A moment as the database takes it. */
export const at = (time: Temporal.ZonedDateTime): Prisma.Sql => sql`${time.toInstant().toString()}::timestamptz`
/** Whether a moment lies in a stretch. */
export const during = (column: Prisma.Sql, span: Span | null): Prisma.Sql[] =>
  span ? [sql`${column} >= ${at(span.from)}`, sql`${column} < ${at(span.to)}`] : []

const day = (time: Temporal.ZonedDateTime): Prisma.Sql => sql`${time.toPlainDate().toString()}::date`
/** Whether a date lies in a stretch. */
export const onDays = (column: Prisma.Sql, span: Span): Prisma.Sql =>
  sql`(${column} >= ${day(span.from)} and ${column} < ${day(span.to)})`

/** Conditions of which all are to be true. */
export const all = (conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.join([...conditions], ' and ')

/** Words that are the same but for capitals and spaces at the ends. */
export const sameWords = (column: Prisma.Sql, words: string): Prisma.Sql =>
  sql`lower(${column}) = lower(btrim(${words}::text))`

const truncated = (unit: string, local: Prisma.Sql): Prisma.Sql => sql`date_trunc(${unit}::text, ${local})::date`

type Keys = { readonly [D in DimensionName]?: Prisma.Sql }

/** By what records are divided: by a unit of the time that counts, or as their table says. */
export const keyOf = (by: DimensionName | null, local: Prisma.Sql, keys: Keys): Prisma.Sql =>
  isTime(by) ? truncated(by, local) : ((by && keys[by]) ?? sql`null::text`)

/** A moment as the clock of a zone shows it. */
export const localIn = (zone: string, column: Prisma.Sql): Prisma.Sql => sql`${column} at time zone ${zone}`

/** The line of business of a company `c`. */
export const industry = sql`nullif(btrim(c.industry), '')`

/** The tags of a contact and of its company, each once, as rows `g`. */
export const tagsOf = (contact: Prisma.Sql, company: Prisma.Sql): Prisma.Sql => sql`left join lateral (
  select distinct x.tag_id from tagging x
  where x.workspace_id = r.workspace_id and (x.contact_id = ${contact} or x.company_id = ${company})) g on true`
