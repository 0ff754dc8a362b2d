import { decimal, difference, sum, written } from '../money/decimal.ts'
import {
  type DimensionName,
  FILTERS,
  type Figures,
  type FilterName,
  isShared,
  isTime,
  type Question,
  type Row,
  type TimeName,
} from './figures.ts'
import { labelsOf, stagesInOrder } from './labels.ts'
import { measures } from './measures.ts'
import { ahead, bucketsOf, periodOf, type Span } from './period.ts'
import { type Asking, prepared, spansOf } from './prepare.ts'
import { type Prepared, type Read, readFigures } from './read.ts'

/** Why a question makes no sense, and what can be asked in its place. */
export type Refused =
  | { readonly kind: 'by'; readonly by: DimensionName; readonly can: readonly DimensionName[] }
  | { readonly kind: 'filter'; readonly filter: FilterName; readonly can: readonly FilterName[] }
  /** More rows of time than anybody reads. */
  | { readonly kind: 'tooFine'; readonly by: DimensionName; readonly can: readonly DimensionName[] }

export type Asked =
  | { readonly kind: 'figures'; readonly figures: Figures }
  | { readonly kind: 'refused'; readonly why: Refused }

/** So many rows where nobody has said how many, and rows of time at most. */
const ROWS = 12
const MOST_BUCKETS = 106

/**
 * Works out a question for whoever asks, in their view: the transaction narrows what is counted, and a rep of a workspace whose reps see
 * their own records alone asks of these. Changes nothing.
 */
export async function askReport(question: Question, asking: Asking): Promise<Asked> {
  const refused = refusal(question)
  if (refused) return { kind: 'refused', why: refused }
  const now = asking.now.toZonedDateTimeISO(asking.me.zone)
  const { span, compare } = spansOf(question, now)
  const by = question.by ?? null
  if (isTime(by) && span && bucketsOf(by, span).length > MOST_BUCKETS)
    return { kind: 'refused', why: { kind: 'tooFine', by, can: coarser(by) } }
  const { of, filters, rates } = await prepared(question, { span, now }, asking)
  const scope = of(span)
  const found = await worked(scope, question, now, asking)
  const before = compare && (await worked(of(compare), question, now, asking, found.rows))
  const rows = before ? besides(found.rows, before.rows, scope) : found.rows
  const labels = await labelsOf(by, rows, asking)
  const codes = found.read.codes
  const money = scope.measure.unit === 'money'
  return {
    kind: 'figures',
    figures: {
      measure: question.metric,
      dimension: by,
      unit: scope.measure.unit,
      rows: rows.map((row, at) => ({ ...row, label: labels[at] ?? row.label })),
      rest: restOf(found, scope),
      total: {
        value: found.read.total.value,
        ...(before ? { compare: before.read.total.value } : {}),
        records: found.read.total.records,
      },
      currency: money ? asking.me.currency : null,
      period: span && periodOf(span),
      compareTo: compare ? periodOf(compare) : null,
      sense: scope.sense,
      filters,
      moment: asking.now.toString(),
      rates: money ? rates.filter(({ currency }) => codes.some(({ code }) => code === currency)) : [],
      unrated: money
        ? codes.flatMap(({ code, counted, amount, rated }) =>
            rated ? [] : [{ currency: code, records: counted, amount }],
          )
        : [],
      without: money || scope.measure.of === 'request' ? found.read.total.without : 0,
    },
  }
}

const coarser = (by: TimeName): readonly DimensionName[] =>
  by === 'week' ? ['month', 'quarter'] : by === 'month' ? ['quarter'] : []

function refusal({ metric, by, filters = {} }: Question): Refused | undefined {
  const measure = measures[metric]
  if (by && !measure.by.includes(by)) return { kind: 'by', by, can: measure.by }
  const filter = FILTERS.find((one) => filters[one] !== undefined && !measure.filters.includes(one))
  return filter && { kind: 'filter', filter, can: measure.filters }
}

interface Worked {
  readonly read: Read
  readonly rows: readonly Row[]
}

/** `like`: the rows that these are compared with. */
async function worked(
  scope: Prepared,
  { top }: Question,
  now: Temporal.ZonedDateTime,
  asking: Asking,
  like?: readonly Row[],
): Promise<Worked> {
  const { by, span } = scope
  if (by === null) return { read: await readFigures(scope, { most: 0 }, asking), rows: [] }
  if (isTime(by) && span && scope.measure.counting === 'standing' && scope.sense !== 'ahead')
    return standingBy(by, { ...scope, span }, now, asking)
  const { read, rows } = await divided(scope, top, asking, like)
  if (isShared(by)) {
    // What stands in several rows is in the total once.
    const { total, codes } = await readFigures({ ...scope, by: null }, { most: 0 }, asking)
    return { read: { ...read, total, codes }, rows }
  }
  if (isTime(by) && span) return { read, rows: filled(by, span, rows, scope, now) }
  if (by === 'stage') return { read, rows: await stagesInOrder(rows, top, scope, asking) }
  return { read, rows }
}

/** The largest rows, or those that these are compared with. */
async function divided(
  scope: Prepared,
  top: number | undefined,
  asking: Asking,
  like: readonly Row[] | undefined,
): Promise<Worked> {
  const { by } = scope
  const few = by === 'stage' || by === 'owner'
  const wanted =
    like && !few && !isTime(by)
      ? { keys: like.map(({ key }) => key) }
      : { most: top ?? (few || isTime(by) ? 1000 : ROWS) }
  const read = await readFigures(scope, wanted, asking)
  return {
    read,
    rows: read.rows.map(({ key, label, value, records }): Row => ({ key, label: label ?? '', value, records })),
  }
}

const nothing = ({ measure }: Prepared): string | null => (measure.adds ? '0' : null)

/** Every unit of a stretch, also those in which there was nothing; none that has not begun. */
function filled(
  by: TimeName,
  span: Span,
  rows: readonly Row[],
  scope: Prepared,
  now: Temporal.ZonedDateTime,
): readonly Row[] {
  const known = new Map(rows.map((row) => [row.key, row]))
  const some = bucketsOf(by, span)
    .filter(
      (start) =>
        scope.sense === 'ahead' || scope.sense === 'through' || Temporal.ZonedDateTime.compare(start, now) <= 0,
    )
    .map((start) => start.toPlainDate().toString())
  return some.map((key) => known.get(key) ?? { key, label: '', value: nothing(scope), records: 0 })
}

/** As it stood at the end of each unit; of the one that goes on, as it stands now. */
async function standingBy(
  by: TimeName,
  scope: Prepared & { readonly span: Span },
  now: Temporal.ZonedDateTime,
  asking: Asking,
): Promise<Worked> {
  const rows: Row[] = []
  let last: Read | undefined
  for (const start of bucketsOf(by, scope.span)) {
    if (Temporal.ZonedDateTime.compare(start, now) > 0) break
    const whole = ahead(by, 1, start)
    const to = Temporal.ZonedDateTime.compare(whole, scope.span.to) > 0 ? scope.span.to : whole
    const sense = Temporal.ZonedDateTime.compare(to, now) > 0 ? 'now' : 'at'
    last = await readFigures({ ...scope, by: null, sense, span: { from: start, to } }, { most: 0 }, asking)
    rows.push({ key: start.toPlainDate().toString(), label: '', value: last.total.value, records: last.total.records })
  }
  return { read: last ?? (await readFigures({ ...scope, by: null }, { most: 0 }, asking)), rows }
}

/** Rows beside those that they are compared with: times by their place, all else by key. */
function besides(rows: readonly Row[], before: readonly Row[], scope: Prepared): readonly Row[] {
  if (isTime(scope.by)) return rows.map((row, at) => ({ ...row, compare: before[at]?.value ?? nothing(scope) }))
  const then = new Map(before.map((row) => [row.key, row.value]))
  const compared = rows.map(
    (row): Row => ({ ...row, compare: then.has(row.key) ? (then.get(row.key) ?? null) : nothing(scope) }),
  )
  const gone = scope.by === 'owner' ? before.filter(({ key }) => !rows.some((row) => row.key === key)) : []
  return [...compared, ...gone.map((row): Row => ({ ...row, value: nothing(scope), compare: row.value, records: 0 }))]
}

function restOf({ read, rows }: Worked, { measure, by }: Prepared): Figures['rest'] {
  const left = read.groups - rows.length
  if (!measure.adds || by === null || isTime(by) || isShared(by) || by === 'stage' || left <= 0) return null
  const shown = rows.map(({ value }) => decimal(value ?? '0')).reduce(sum, decimal('0'))
  return { rows: left, value: written(difference(decimal(read.total.value ?? '0'), shown)) }
}
