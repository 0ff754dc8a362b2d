import { z } from 'zod'
import type { Question } from './figures.ts'
import type { Measure } from './measures.ts'
import { type Asking, prepared, spansOf } from './prepare.ts'
import { recordsOf } from './rows.ts'

const rowsSchema = z.array(z.object({ id: z.string(), total: z.number(), length: z.number().nullable() }))

/** Records of a kind, by id and in their order, and how many there are in all. */
export interface Counted {
  readonly of: Measure['of']
  readonly ids: readonly string[]
  /** What the median is of, by id, in the measure's unit. */
  readonly lengths: ReadonlyMap<string, number>
  readonly total: number
}

/** The very records that a question counts for whoever asks, the latest first: some of them after so many. */
export async function countedBy(
  question: Question,
  page: { readonly skip: number; readonly limit: number },
  asking: Asking,
): Promise<Counted> {
  const now = asking.now.toZonedDateTimeISO(asking.me.zone)
  const { span } = spansOf(question, now)
  const { of } = await prepared({ ...question, by: undefined }, { span, now }, asking)
  const scope = of(span)
  const rows = rowsSchema.parse(await asking.tx.$queryRaw`${recordsOf(scope, page, asking)}`)
  const lengths = rows.flatMap(({ id, length }) => (length === null ? [] : [[id, length] as const]))
  return {
    of: scope.measure.of,
    ids: rows.map(({ id }) => id),
    lengths: new Map(lengths),
    total: rows[0]?.total ?? 0,
  }
}
