import type { Period } from '../slots/said.ts'
import type { Moving, TimeName } from './figures.ts'

/** A half open stretch of whole days in the asker's zone. */
export interface Span {
  readonly from: Temporal.ZonedDateTime
  readonly to: Temporal.ZonedDateTime
}

type Unit = Moving['unit']
const UNITS = ['year', 'quarter', 'month', 'week', 'day'] as const satisfies readonly Unit[]

const length = (unit: Unit, n: number): Temporal.DurationLike => {
  switch (unit) {
    case 'year':
      return { years: n }
    case 'quarter':
      return { months: 3 * n }
    case 'month':
      return { months: n }
    case 'week':
      return { weeks: n }
    case 'day':
      return { days: n }
  }
}

/** The first moment of the unit that a moment is in; weeks begin on Monday. */
function startOf(unit: Unit, at: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const day = at.toPlainDate()
  const first = {
    year: () => day.with({ month: 1, day: 1 }),
    quarter: () => day.with({ month: day.month - ((day.month - 1) % 3), day: 1 }),
    month: () => day.with({ day: 1 }),
    week: () => day.subtract({ days: day.dayOfWeek - 1 }),
    day: () => day,
  }[unit]()
  return first.toZonedDateTime(at.timeZoneId)
}

/** So many units on from the start of one. By calendar dates, so that a day without its midnight is one all the same. */
export const ahead = (unit: Unit, n: number, start: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
  start.toPlainDate().add(length(unit, n)).toZonedDateTime(start.timeZoneId)

/** A period as whole days of the zone: what begins within a day begins with it, what ends within one ends with it. */
export function spanOf({ from, to }: Period, zone: string): Span {
  const first = startOf('day', Temporal.Instant.from(from).toZonedDateTimeISO(zone))
  const end = Temporal.Instant.from(to).toZonedDateTimeISO(zone)
  const midnight = startOf('day', end)
  const last = Temporal.ZonedDateTime.compare(end, midnight) > 0 ? ahead('day', 1, midnight) : midnight
  return { from: first, to: Temporal.ZonedDateTime.compare(last, first) > 0 ? last : ahead('day', 1, first) }
}

const iso = (at: Temporal.ZonedDateTime): string => at.toString({ timeZoneName: 'never', smallestUnit: 'second' })
/** A span as an argument takes it. */
export const periodOf = ({ from, to }: Span): Period => ({ from: iso(from), to: iso(to) })

/** The last day within a span. */
export const lastDayOf = ({ to }: Span): Temporal.PlainDate => to.subtract({ nanoseconds: 1 }).toPlainDate()

/** How many whole units lie between the starts of two; undefined where they are no starts of that unit. */
function between(unit: Unit, from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): number | undefined {
  if (![from, to].every((at) => startOf(unit, at).toPlainDate().equals(at.toPlainDate()))) return undefined
  const [a, b] = [from.toPlainDate(), to.toPlainDate()]
  const months = (b.year - a.year) * 12 + b.month - a.month
  const days = a.until(b).days
  return { year: months / 12, quarter: months / 3, month: months, week: days / 7, day: days }[unit]
}

/** The calendar unit that a span is some of, the largest that fits: 1 month, 2 weeks, 30 days. */
export function unitsOf({ from, to }: Span): { readonly unit: Unit; readonly n: number } {
  for (const unit of UNITS) {
    const n = between(unit, from, to)
    if (n !== undefined && n > 0) return { unit, n }
  }
  return { unit: 'day', n: from.toPlainDate().until(to.toPlainDate()).days }
}

/** The stretch of the same length just before. */
export function spanBefore(span: Span): Span {
  const { unit, n } = unitsOf(span)
  return { from: ahead(unit, -n, span.from), to: span.from }
}

/** The same dates a year earlier. */
export const yearBefore = ({ from, to }: Span): Span => ({ from: ahead('year', -1, from), to: ahead('year', -1, to) })

/**
 * What a stretch is compared with where a whole year is named for it: of a shorter one the same dates in that year, of that very year the one
 * before; any other stretch as it is.
 */
export function comparable(span: Span, other: Span): Span {
  const { unit, n } = unitsOf(other)
  if (unit !== 'year' || n !== 1) return other
  if (span.from.equals(other.from) && span.to.equals(other.to)) return yearBefore(span)
  const years = other.from.year - span.from.year
  const within = years < 0 && Temporal.ZonedDateTime.compare(span.to, ahead('year', 1 - years, other.from)) <= 0
  return within ? { from: ahead('year', years, span.from), to: ahead('year', years, span.to) } : other
}

/** The unit that now is in, as long as this stretch is: after "compared to last month" this month. */
export function currentLike(span: Span, now: Temporal.ZonedDateTime): Span {
  const { unit, n } = unitsOf(span)
  return lastUnits(unit, n, now)
}

/** The last units up to the one that now is in. */
export function lastUnits(unit: Unit, n: number, now: Temporal.ZonedDateTime): Span {
  const to = ahead(unit, 1, startOf(unit, now))
  return { from: ahead(unit, -n, to), to }
}

/** The units from the one that now is in. */
export function nextUnits(unit: Unit, n: number, now: Temporal.ZonedDateTime): Span {
  const from = startOf(unit, now)
  return { from, to: ahead(unit, n, from) }
}

/** So far from now a period is meant by its dates and moves with nothing. */
const NEAR = { year: 2, quarter: 4, month: 12, week: 8, day: 400 } as const

/** A period as units counted from now, so that it can move on with the day; undefined for one that is meant by its dates. */
export function movingOf(period: Period, now: Temporal.ZonedDateTime): Moving | undefined {
  const { from, to } = spanOf(period, now.timeZoneId)
  for (const unit of UNITS) {
    const start = startOf(unit, now)
    const [a, b] = [between(unit, start, from), between(unit, start, to)]
    if (a !== undefined && b !== undefined && Math.abs(a) <= NEAR[unit] && Math.abs(b) <= NEAR[unit] + 1)
      return { unit, from: a, to: b }
  }
  return undefined
}

/** The dates of a period that moves with the day. */
export function movedTo({ unit, from, to }: Moving, now: Temporal.ZonedDateTime): Period {
  const start = startOf(unit, now)
  return periodOf({ from: ahead(unit, from, start), to: ahead(unit, to, start) })
}

/** The starts of the units that a span touches, in order. */
export function bucketsOf(unit: TimeName, { from, to }: Span): readonly Temporal.ZonedDateTime[] {
  const starts: Temporal.ZonedDateTime[] = []
  for (let at = startOf(unit, from); Temporal.ZonedDateTime.compare(at, to) < 0; at = ahead(unit, 1, at))
    starts.push(at)
  return starts
}
