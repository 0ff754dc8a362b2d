import { matchForms } from './forms.ts'
import type { ClockTime, Day, Moment, Stretch } from './meaning.ts'
import { clock, hourAlone, isHour } from './read-clock.ts'
import { calendarDay } from './read-day.ts'
import { lengthOf } from './read-length.ts'
import { join, moment } from './read-moment.ts'
import { dayNumber } from './read-number.ts'
import { firstOfEach, memo, NOTHING, type Reader, type Reading, skip } from './reading.ts'
import { slots } from './slots.ts'
import type { Found } from './trie.ts'

/** One side of a range: a moment, or a number that gets its month or its am and pm from the other side. */
type Side = { readonly moment: Moment } | { readonly hour: ClockTime } | { readonly d: number }

function sides(reading: Reading, at: number): readonly Found<Side>[] {
  const found: Found<Side>[] = []
  for (const { to, value } of moment(reading, at))
    if (!value.now || value.sign !== -1) found.push({ to, value: { moment: value } })
  for (const place of skip(reading, reading.lexicon.the, at)) {
    for (const { to, value } of dayNumber(reading, place)) found.push({ to, value: { d: value } })
    for (const { to, value } of clock(reading, place)) found.push({ to, value: { moment: { clock: value } } })
    for (const { to, value } of hourAlone(reading, place))
      if (isHour(reading, to) || reading.pieces[to]?.text === '-') found.push({ to, value: { hour: value } })
  }
  return found
}

const pm = (clockTime: ClockTime): boolean => clockTime.kind === 'exact' && clockTime.h >= 12

/** "3-4pm": the hour without am or pm takes the other's, unless that would turn the range round. */
function likeOther(hour: ClockTime, other: ClockTime, before: boolean): ClockTime {
  if (hour.kind === 'exact' || other.kind !== 'exact' || hour.h > 12) return hour
  const late = { ...hour, kind: 'exact', h: (hour.h % 12) + 12 } as const
  const early = { ...hour, kind: 'exact', h: hour.h % 12 } as const
  const minutes = (time: ClockTime): number => time.h * 60 + time.m
  const inOrder = (time: ClockTime): boolean =>
    before ? minutes(time) < minutes(other) : minutes(time) > minutes(other)
  const [first, second] = pm(other) ? [late, early] : [early, late]
  return inOrder(first) ? first : inOrder(second) ? second : first
}

/** The second bare hour of a range is the first one after the other. */
function afterOther(from: ClockTime, to: ClockTime): readonly [ClockTime, ClockTime] {
  if (from.kind === 'exact' || to.kind === 'exact') return [likeOther(from, to, true), likeOther(to, from, false)]
  return [from, to]
}

function between(a: Side, b: Side): { readonly from: Moment; readonly to: Moment; readonly weak?: boolean } | null {
  if ('moment' in a && 'moment' in b) return bothMoments(a.moment, b.moment)
  if ('d' in a && 'moment' in b) return dayWith(a.d, b.moment, true)
  if ('moment' in a && 'd' in b && a.moment.day && !a.moment.clock) return dayWith(b.d, a.moment, false)
  if ('hour' in a && 'moment' in b && b.moment.clock && !b.moment.day) {
    const [from, to] = afterOther(a.hour, b.moment.clock)
    return { from: { clock: from }, to: { ...b.moment, clock: to } }
  }
  if ('hour' in a && 'moment' in b && b.moment.clock && b.moment.day) {
    const [from, to] = afterOther(a.hour, b.moment.clock)
    return { from: { ...b.moment, clock: from }, to: { ...b.moment, clock: to } }
  }
  if ('moment' in a && 'hour' in b && a.moment.clock) {
    const [from, to] = afterOther(a.moment.clock, b.hour)
    return { from: { ...a.moment, clock: from }, to: { ...a.moment, clock: to } }
  }
  if ('hour' in a && 'hour' in b) return { from: { clock: a.hour }, to: { clock: b.hour }, weak: true }
  return null
}

function bothMoments(from: Moment, to: Moment): { readonly from: Moment; readonly to: Moment } | null {
  if (from.clock && to.clock) {
    const [first, second] = afterOther(from.clock, to.clock)
    const day = from.day ?? to.day
    const part = from.part ?? to.part
    const shared = { ...(day ? { day } : {}), ...(part ? { part } : {}) }
    return { from: { ...shared, clock: first }, to: { ...shared, ...(to.day ? { day: to.day } : {}), clock: second } }
  }
  if (from.clock || to.clock || from.part || to.part || from.length || to.length)
    return from.now || to.now || from.length || to.length ? { from, to } : null
  if (from.day?.is === 'date' && to.day?.is === 'date') {
    const of = from.day.of ?? to.day.of
    if (!of) return { from, to }
    return { from: { day: { ...from.day, of: from.day.of ?? of } }, to: { day: { ...to.day, of: to.day.of ?? of } } }
  }
  if (from.day?.is === 'month' && to.day?.is === 'month' && !from.day.of && to.day.of)
    return { from: { day: { ...from.day, of: to.day.of } }, to }
  return { from, to }
}

/** "13-15 July" and "July 13-15": the number takes the month of the other side. */
function dayWith(d: number, other: Moment, before: boolean): { readonly from: Moment; readonly to: Moment } | null {
  const { day } = other
  if (!day || (day.is !== 'date' && day.is !== 'monthday') || (before ? d >= day.d : d <= day.d)) return null
  const { weekday: _, swapped: __, ...plain } = { weekday: undefined, swapped: undefined, ...day }
  const mine: Moment = {
    ...other,
    day:
      day.is === 'date'
        ? { is: 'date', month: day.month, d, ...('of' in plain && day.of ? { of: day.of } : {}) }
        : { is: 'monthday', d, ...(day.of ? { of: day.of } : {}) },
  }
  return before ? { from: mine, to: other } : { from: other, to: mine }
}

function ranges(reading: Reading, at: number): readonly Found<Stretch>[] {
  const found: Found<Stretch>[] = []
  const seen = new Map<number, readonly Found<Side>[]>()
  const sidesAt = (place: number): readonly Found<Side>[] => {
    const known = seen.get(place) ?? sides(reading, place)
    seen.set(place, known)
    return known
  }
  for (const { open, between: middle } of reading.lexicon.ranges) {
    const starts = open ? open.match(reading.pieces, at).map(({ to }) => to) : [at]
    for (const start of starts)
      for (const from of sidesAt(start))
        for (const sign of middle.match(reading.pieces, from.to))
          for (const to of sidesAt(sign.to)) {
            const pair = between(from.value, to.value)
            const weak = (pair?.weak && !open) || (from.weak === true && to.weak === true)
            if (pair) found.push({ to: to.to, value: { is: 'between', from: pair.from, to: pair.to }, weak })
          }
  }
  return found
}

/** "from 9:30 to 11 on Thursday", "Thursday from 9:30 to 11": a day before or after a range of clock times. */
function withDay(range: Stretch, day: Moment): Stretch | null {
  if (range.is !== 'between' || !range.from.clock || range.from.day) return null
  const from = join(range.from, day)
  const to = join(range.to, day)
  return from && to ? { is: 'between', from, to } : null
}

const onlyDay = (value: Moment): boolean =>
  value.clock === undefined && value.length === undefined && value.now === undefined

function rangesWithDay(reading: Reading, at: number): readonly Found<Stretch>[] {
  const plain = ranges(reading, at)
  const found = [...plain]
  for (const range of plain)
    for (const day of moment(reading, range.to)) {
      const value = onlyDay(day.value) ? withDay(range.value, day.value) : null
      if (value) found.push({ to: day.to, value })
    }
  for (const day of moment(reading, at)) {
    if (!onlyDay(day.value)) continue
    const comma = reading.pieces[day.to]?.text === ',' ? day.to + 1 : day.to
    for (const range of ranges(reading, comma)) {
      const value = withDay(range.value, day.value)
      if (value) found.push({ to: range.to, value })
    }
  }
  return found
}

function opened(reading: Reading, at: number): readonly Found<Stretch>[] {
  const since = matchForms(reading.lexicon.since, slots, reading, at).flatMap(({ to, value: { slots: said } }) =>
    said.day ? [{ to, value: { is: 'since', from: { day: said.day } } as const }] : [],
  )
  const until = reading.lexicon.by
    .match(reading.pieces, at)
    .flatMap((by) =>
      calendarDay(reading, by.to).flatMap(({ to, value, weak }): readonly Found<Stretch>[] =>
        weak ? [] : [{ to, value: { is: 'until', to: { day: value } } }],
      ),
    )
  return [...since, ...until]
}

/** Stretches of time: ranges, since, the last and the next so many days. */
export const stretch: Reader<Stretch> = memo((reading, at) => {
  const lengths = matchForms(reading.lexicon.stretch, slots, reading, at).flatMap(
    ({ to, value: { form, slots: said } }) => {
      const length = said.length ?? (said.unit === undefined ? undefined : lengthOf(said.n ?? 1, said.unit))
      return length ? [{ to, value: { is: form, length } as const }] : []
    },
  )
  const found = [...lengths, ...rangesWithDay(reading, at), ...opened(reading, at)]
  return found.length === 0 ? NOTHING : firstOfEach(found)
})

/** A day without what stands before it, for birthdays and the like. */
export const plainDay: Reader<Day> = calendarDay
