import type { ClockTime, Day, Moment } from './meaning.ts'
import { clock, hourAlone, isHour } from './read-clock.ts'
import { moment } from './read-moment.ts'
import { dayNumber, yearNumber } from './read-number.ts'
import { isMark, memo, type Reading, skip } from './reading.ts'
import type { Found } from './trie.ts'

/** One side of a range: a moment, or a number that gets its month or its am and pm from the other side. */
type Side =
  | { readonly moment: Moment }
  | { readonly hour: ClockTime }
  | { readonly d: number; readonly of?: Extract<Day, { is: 'year' }> }

/** From one moment to another. `weak`: two bare numbers, which may be anything. */
export interface Pair {
  readonly from: Moment
  readonly to: Moment
  readonly weak?: boolean
}

/** What can be a side of a range; "14." and "22, 2012" are days of the other side's month. */
export const sides = memo<Side>((reading, at) => {
  const found: Found<Side>[] = moment(reading, at).map(({ to, value, weak }) => ({
    to,
    value: { moment: value },
    weak: weak ?? false,
  }))
  for (const place of skip(reading, reading.lexicon.the, at)) {
    for (const { to, value } of dayNumber(reading, place)) found.push(...dayOfOther(reading, to, value))
    for (const { to, value } of clock(reading, place)) found.push({ to, value: { moment: { clock: value } } })
    for (const { to, value } of hourAlone(reading, place))
      if (isHour(reading, to) || isMark(reading, to, '-')) found.push({ to, value: { hour: value } })
  }
  return found
})

function dayOfOther(reading: Reading, to: number, d: number): readonly Found<Side>[] {
  const comma = isMark(reading, to, ',') ? to + 1 : to
  const years = yearNumber(reading, comma).map(
    (year): Found<Side> => ({ to: year.to, value: { d, of: { is: 'year', year: year.value } } }),
  )
  const dot: readonly Found<Side>[] =
    isMark(reading, to, '.') && reading.pieces[to]?.glued ? [{ to: to + 1, value: { d } }] : []
  return [...years, ...dot, { to, value: { d } }]
}

const minutes = (time: ClockTime): number => time.h * 60 + time.m

/** "3-4pm", "8pm - 11": the hour without am or pm is the nearest one before or after the other. */
function likeOther(hour: ClockTime, other: ClockTime, before: boolean): ClockTime {
  const zone = other.offset === undefined || hour.offset !== undefined ? {} : { offset: other.offset }
  if (hour.kind === 'exact' || other.kind !== 'exact' || hour.h > 12) return { ...hour, ...zone }
  const late: ClockTime = { ...hour, ...zone, kind: 'exact', h: (hour.h % 12) + 12 }
  const early: ClockTime = { ...hour, ...zone, kind: 'exact', h: hour.h % 12 }
  if (before) return minutes(late) < minutes(other) ? late : early
  return minutes(early) > minutes(other) || minutes(late) <= minutes(other) ? early : late
}

function clocks(from: ClockTime, to: ClockTime): readonly [ClockTime, ClockTime] {
  return [likeOther(from, to, true), likeOther(to, from, false)]
}

const withClocks = (rest: Moment, from: ClockTime, to: ClockTime): Pair => {
  const [first, second] = clocks(from, to)
  return { from: { ...rest, clock: first }, to: { ...rest, clock: second } }
}

/** The range between two sides, or null where they are none. */
export function pair(a: Side, b: Side): Pair | null {
  if ('moment' in a && 'moment' in b) return bothMoments(a.moment, b.moment)
  if ('d' in a && 'moment' in b) return a.of ? null : dayWith(a.d, b.moment, true)
  if ('moment' in a && 'd' in b && a.moment.day && !a.moment.clock) return dayWith(b.d, withYear(a.moment, b.of), false)
  if ('hour' in a && 'moment' in b && b.moment.clock) return withClocks(b.moment, a.hour, b.moment.clock)
  if ('moment' in a && 'hour' in b && a.moment.clock) return withClocks(a.moment, a.moment.clock, b.hour)
  if ('hour' in a && 'hour' in b) return { ...withClocks({}, a.hour, b.hour), weak: true }
  return null
}

function withYear({ day, ...rest }: Moment, of: Day | undefined): Moment {
  if (!of || day?.is !== 'date' || day.of) return { ...rest, ...(day ? { day } : {}) }
  return { ...rest, day: { ...day, of } }
}

function bothMoments(from: Moment, to: Moment): Pair | null {
  if (from.clock && to.clock) {
    const day = from.day ?? to.day
    const part = from.part ?? to.part
    const shared: Moment = { ...(day ? { day } : {}), ...(part ? { part } : {}) }
    const both = withClocks(shared, from.clock, to.clock)
    return to.day ? { from: both.from, to: { ...both.to, day: to.day } } : both
  }
  const fixed = from.now ?? to.now ?? from.length ?? to.length
  if (fixed) return { from, to }
  if (from.clock || to.clock || from.part || to.part) return null
  return bothDays(from, to)
}

/** The year or the month said once counts for both sides. */
function bothDays(from: Moment, to: Moment): Pair | null {
  const [a, b] = [from.day, to.day]
  if (a?.is === 'monthday' && !a.of && b?.is === 'date') return dayWith(a.d, to, true)
  if (a?.is === 'date' && b?.is === 'monthday' && !b.of) return dayWith(b.d, from, false)
  const of = a && b && 'of' in a && a.is !== 'nth' && a.is !== 'edge' ? a.of : undefined
  if (a?.is === 'date' && b?.is === 'date') {
    const year = a.of ?? b.of
    return year ? { from: { day: { ...a, of: a.of ?? year } }, to: { day: { ...b, of: b.of ?? year } } } : { from, to }
  }
  if (a?.is === 'month' && b?.is === 'month' && !of && b.of) return { from: { day: { ...a, of: b.of } }, to }
  return a && b ? { from, to } : null
}

/** "13-15 July" and "July 13-15": the number takes the month of the other side. */
function dayWith(d: number, other: Moment, before: boolean): Pair | null {
  const { day, ...rest } = other
  if (!day || (day.is !== 'date' && day.is !== 'monthday') || (before ? d >= day.d : d <= day.d)) return null
  const of = day.of ? { of: day.of } : {}
  const mine: Moment = {
    ...rest,
    day: day.is === 'date' ? { is: 'date', month: day.month, d, ...of } : { is: 'monthday', d, ...of },
  }
  const { weekday: _, ...plain } = { weekday: 0, ...day }
  return before ? { from: mine, to: { ...rest, day: plain } } : { from: other, to: mine }
}
