import type { Period, When } from '../slots/said.ts'
import type { Dates, Frame } from './calendar.ts'
import type { ClockTime, Day, Length, Moment, Stretch } from './meaning.ts'
import { datesOf, move } from './resolve-day.ts'
import type { PartName } from './table.ts'
import { lasts } from './until.ts'

/** The hour of each part of a day by spec/time.md; the end of the day is that of the working hours. */
const PART_HOURS: Readonly<Record<Exclude<PartName, 'dayEnd'>, number>> = {
  morning: 9,
  noon: 12,
  afternoon: 14,
  evening: 18,
  night: 21,
  midnight: 24,
}

/** From and until which hour "at 8" is of that part. */
const PART_WINDOWS: Readonly<Record<PartName, readonly (readonly [number, number])[]>> = {
  morning: [[0, 12]],
  noon: [[11, 15]],
  afternoon: [[12, 24]],
  evening: [[16, 25]],
  night: [
    [20, 25],
    [0, 6],
  ],
  dayEnd: [[12, 24]],
  midnight: [[24, 25]],
}

/** A bare hour is the next one within these. */
const EARLIEST = 7 * 60
const LATEST = 21 * 60

const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))

/** An instant as it is kept: ISO with offset, to the second. */
export const iso = (at: Temporal.ZonedDateTime): string =>
  at.toString({ timeZoneName: 'never', smallestUnit: 'second' })

/** Minutes into a day, maybe on the next; a time that the clocks skip moves forward by the gap. */
function atMinutes(date: Temporal.PlainDate, minutes: number, seconds: number, { now }: Frame): Temporal.ZonedDateTime {
  const day = date.add({ days: Math.floor(minutes / 1440) })
  const time = new Temporal.PlainTime(Math.floor((minutes % 1440) / 60), minutes % 60, seconds)
  return day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: time })
}

const startOf = (date: Temporal.PlainDate, { now }: Frame): Temporal.ZonedDateTime =>
  date.toZonedDateTime(now.timeZoneId)

/** By milliseconds, which cost a tenth of what comparing zoned times does. */
const inOrder = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): number =>
  a.epochMilliseconds - b.epochMilliseconds

/** The minutes of a day that a clock time can mean, likeliest first. */
function candidates(clock: ClockTime, part: PartName | undefined): readonly number[] {
  const early = (clock.h % 12) * 60 + clock.m
  const plain = clock.h * 60 + clock.m
  if (clock.kind === 'exact' || clock.h > 12) return [plain]
  if (part) {
    const inPart = (minutes: number): boolean =>
      PART_WINDOWS[part].some(([from, to]) => minutes >= from * 60 && minutes < to * 60)
    const both = clock.h === 12 ? [12 * 60 + clock.m, 24 * 60 + clock.m, clock.m] : [early, early + 720]
    const fitting = both.filter(inPart)
    if (fitting.length > 0) return fitting
  }
  if (clock.h === 12) return [plain]
  if (clock.kind === 'written' && plain >= EARLIEST) return [plain]
  const waking = [early, early + 720].filter((minutes) => minutes >= EARLIEST && minutes <= LATEST)
  return waking.length > 0 ? waking : [plain]
}

interface Read {
  readonly value: When
  readonly other?: When
}

const minute = (at: Temporal.ZonedDateTime): When => ({ at: iso(at), grain: 'minute' })

/** A clock time of a certain day; of today the first that is still to come, where there is a choice. */
function onDate(date: Temporal.PlainDate, clock: ClockTime, part: PartName | undefined, frame: Frame): Read {
  const times = candidates(clock, part).map((minutes) => inZone(date, minutes, clock, frame))
  const [first = startOf(date, frame), second] = times
  const today = date.equals(frame.today)
  // "Today at 9:00" said at 9:00:30 is now.
  const past = (at: Temporal.ZonedDateTime): boolean => at.epochMilliseconds + 60_000 <= frame.now.epochMilliseconds
  const value = today && frame.direction === 'forward' && past(first) ? (times.find((at) => !past(at)) ?? first) : first
  const other = value === first ? second : first
  return {
    value: minute(value),
    ...(other && !(today && past(other) && frame.direction === 'forward') ? { other: minute(other) } : {}),
  }
}

function inZone(date: Temporal.PlainDate, minutes: number, clock: ClockTime, frame: Frame): Temporal.ZonedDateTime {
  if (clock.offset === undefined) return atMinutes(date, minutes, clock.s ?? 0, frame)
  const there = date.toZonedDateTime('UTC').add({ minutes: minutes - clock.offset, seconds: clock.s ?? 0 })
  return there.withTimeZone(frame.now.timeZoneId)
}

/** A clock time without a day: the next, or looking back the last. */
function clockAlone(clock: ClockTime, part: PartName | undefined, frame: Frame): Read {
  const { now, today, direction } = frame
  const minutes = candidates(clock, part)
  // Said in a zone far away, the day there may be another.
  const days = clock.offset === undefined ? (direction === 'forward' ? [0, 1] : [-1, 0]) : [-1, 0, 1]
  const all = days
    .flatMap((days) => minutes.map((each) => inZone(today.add({ days }), each, clock, frame)))
    .sort(inOrder)
  const future = all.filter((at) => at.epochMilliseconds > now.epochMilliseconds)
  const past = all.filter((at) => at.epochMilliseconds <= now.epochMilliseconds)
  const [first, second] = direction === 'forward' ? future : past.reverse()
  const value = first ?? startOf(today, frame)
  return { value: minute(value), ...(second && minutes.length > 1 ? { other: minute(second) } : {}) }
}

/** From now by a length with hours or minutes in it, to the whole minute; seconds stay where seconds were said. */
function fromNow(length: Length, sign: 1 | -1, frame: Frame): When | null {
  const { hour = 0, minute: minutes = 0, second = 0, ...days } = length
  const date = move(frame.today, days, sign, frame)
  if (!date || Math.max(hour, minutes / 60, second / 3600) > 1_000_000) return null
  const moved = frame.now
    .with({ year: date.year, month: date.month, day: date.day })
    .add({ hours: sign * hour, minutes: sign * minutes, seconds: sign * second })
  return minute(length.second === undefined ? moved.round('minute') : moved)
}

const grainWhen = ({ from, grain }: Dates, frame: Frame): When => ({ at: iso(startOf(from, frame)), grain })

function partOn(date: Temporal.PlainDate, part: PartName, frame: Frame): Read {
  const minutes = part === 'dayEnd' ? minutesOf(frame.hours.to) : PART_HOURS[part] * 60
  return { value: minute(atMinutes(date, minutes, 0, frame)) }
}

/** A part of the day without a day: today's, or tomorrow's when today's is over. */
function partAlone(part: PartName, frame: Frame): Read {
  if (frame.direction === 'back')
    return { value: grainWhen({ from: frame.today, to: frame.today, grain: 'day' }, frame) }
  const today = partOn(frame.today, part, frame)
  if (Temporal.Instant.compare(Temporal.Instant.from(today.value.at), frame.now.toInstant()) > 0) return today
  return partOn(frame.today.add({ days: 1 }), part, frame)
}

/** What else a day could be: the other order of "2.3", the weekday where the date's is another. */
function otherDay(day: Day, dates: Dates, frame: Frame): Dates | null {
  if (day.is === 'date' && day.swapped) {
    const { swapped: _, weekday: __, ...plain } = day
    return datesOf({ ...plain, d: day.month, month: day.d }, frame)
  }
  if ((day.is === 'date' || day.is === 'monthday') && day.weekday !== undefined) {
    if (dates.from.dayOfWeek === day.weekday) return null
    return datesOf({ is: 'weekday', weekday: day.weekday, which: 'near' }, frame)
  }
  if (day.is === 'weekday' && day.which === 'next' && frame.today.dayOfWeek >= 6)
    return datesOf({ ...day, which: 'afterNext' }, frame)
  return null
}

/** A day or longer by itself: as a point of time, as a period, as dates. */
export function resolveDay(day: Day, frame: Frame): (Read & { readonly period: Period; readonly dates: Dates }) | null {
  const dates = datesOf(day, frame)
  if (!dates) return null
  const value = grainWhen(dates, frame)
  const other = otherDay(day, dates, frame)
  const period = { from: value.at, to: iso(startOf(dates.to, frame)) }
  return { value, ...(other ? { other: grainWhen(other, frame) } : {}), period, dates }
}

/** What moments come to as of one frame: the words of one stand in several spans, and in stretches. */
const known = new WeakMap<Frame, Map<Moment, Read | null>>()

/** The instant and grain that a moment comes to, with another honest reading where there is one; null where there is no such day. */
export function resolveMoment(moment: Moment, frame: Frame): Read | null {
  const ofFrame = known.get(frame) ?? new Map<Moment, Read | null>()
  known.set(frame, ofFrame)
  const before = ofFrame.get(moment)
  if (before !== undefined) return before
  const read = workOut(moment, frame)
  ofFrame.set(moment, read)
  return read
}

function workOut(moment: Moment, frame: Frame): Read | null {
  if (moment.now) return { value: minute(frame.now) }
  if (moment.length) {
    const value = fromNow(moment.length, moment.sign ?? 1, frame)
    return value && { value }
  }
  const { day, part } = moment
  const clock = moment.sameTime ? timeOf(frame) : moment.clock
  if (clock && !isTime(clock)) return null
  if (!day && moment.sameTime) return null
  if (!day) return clock ? clockAlone(clock, part, frame) : part ? partAlone(part, frame) : null
  const dates = datesOf(day, frame)
  if (!dates) return null
  const other = otherDay(day, dates, frame)
  const at = (date: Temporal.PlainDate): Read | null => {
    if (clock) return onDate(date, clock, part, frame)
    return part && frame.direction === 'forward' ? partOn(date, tonight(moment, part, frame), frame) : null
  }
  const timed = at(dates.from)
  // The other day is the greater difference, so it comes before the other half of the day.
  if (timed) return other ? { ...timed, other: at(other.from)?.value ?? timed.value } : timed
  return { value: grainWhen(dates, frame), ...(other ? { other: grainWhen(other, frame) } : {}) }
}

const timeOf = ({ now }: Frame): ClockTime => ({ h: now.hour, m: now.minute, kind: 'exact' })

/** 24:00 is one, 25:00 is none. */
const isTime = ({ h, m }: ClockTime): boolean => m < 60 && (h < 24 || (h === 24 && m === 0))

/** Whether a time was said that does not exist: 31 February, 25:00. */
export function isImpossible({ day, clock }: Moment, frame: Frame): boolean {
  if (clock && !isTime(clock)) return true
  if (day?.is !== 'date' && !(day?.is === 'monthday' && day.of)) return false
  // A day that there is, if not on the weekday said beside it, is left to the other readings.
  const { weekday: _, ...plain } = day
  return datesOf(plain, frame) === null
}

/** "Tonight" said after the evening has begun is the night. */
function tonight({ day }: Moment, part: PartName, frame: Frame): PartName {
  const isToday = day?.is === 'unit' && day.unit === 'day' && day.shift === 0
  return isToday && part === 'evening' && frame.now.hour >= PART_HOURS.evening ? 'night' : part
}

const zoned = (when: When, { now }: Frame): Temporal.ZonedDateTime =>
  Temporal.Instant.from(when.at).toZonedDateTimeISO(now.timeZoneId)
const endOf = (when: When, frame: Frame): Temporal.ZonedDateTime => zoned(when, frame).add(lasts[when.grain])

function ordered(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Period | null {
  return from.epochMilliseconds < to.epochMilliseconds ? { from: iso(from), to: iso(to) } : null
}

/** From one moment to another, the last day included; the second is looked for after the first. */
function between(from: Moment, to: Moment, frame: Frame): Period | null {
  if (isImpossible(from, frame) || isImpossible(to, frame)) return null
  if (!from.day && !to.day && from.clock && to.clock) return hours(from.clock, to.clock, from.part, frame)
  const first = resolveMoment(from, frame)?.value
  if (!first) return null
  const start = zoned(first, frame)
  // Looking back, "from Monday to Friday" is the last whole one only if its Friday is not later than its Monday's week.
  const after: Frame = { ...frame, direction: 'forward', today: start.toPlainDate(), now: start }
  const relative =
    to.day?.is === 'unit' ||
    to.day?.is === 'moved' ||
    to.now !== undefined ||
    to.length !== undefined ||
    (to.day?.is === 'weekday' && to.day.which !== 'near')
  const same = from.day !== undefined && to.day !== undefined && JSON.stringify(from.day) === JSON.stringify(to.day)
  const second =
    (to.clock && (same || !to.day) ? sameDay(start, to, frame) : resolveMoment(to, relative ? frame : after)?.value) ??
    null
  return second && ordered(start, endOf(second, frame))
}

function sameDay(start: Temporal.ZonedDateTime, { clock, part }: Moment, frame: Frame): When | null {
  if (!clock) return null
  const options = [0, 1].flatMap((days) =>
    candidatesAfter(clock, part).map((each) => inZone(start.toPlainDate().add({ days }), each, clock, frame)),
  )
  const next = options.filter((at) => at.epochMilliseconds > start.epochMilliseconds).sort(inOrder)[0]
  return next ? minute(next) : null
}

const candidatesAfter = (clock: ClockTime, part: PartName | undefined): readonly number[] => {
  const all = candidates(clock, part)
  return clock.kind === 'exact' || all.length > 1
    ? all
    : [...all, ...(clock.h <= 12 ? [(clock.h % 12) * 60 + clock.m + 720] : [])]
}

function hours(from: ClockTime, to: ClockTime, part: PartName | undefined, frame: Frame): Period | null {
  const { value, other } = clockAlone(from, part, frame)
  const spans = [value, other ?? value].map((first): Period | null => {
    const end = sameDay(zoned(first, frame), { clock: to, ...(part ? { part } : {}) }, frame)
    return end && ordered(zoned(first, frame), zoned(end, frame))
  })
  // "From 9 to 5" said at ten is tomorrow's day and no night.
  return spans.find((span) => span !== null && span.from.slice(0, 10) === span.to.slice(0, 10)) ?? spans[0] ?? null
}

/** The half-open period that a stretch comes to; null where it has no length. */
export function resolveStretch(stretch: Stretch, frame: Frame): Period | null {
  const { now, today } = frame
  switch (stretch.is) {
    case 'between':
      return between(stretch.from, stretch.to, frame)
    case 'since': {
      const from = resolveMoment(stretch.from, { ...frame, direction: 'back' })?.value
      return from ? ordered(zoned(from, frame), now) : null
    }
    case 'until': {
      const to = resolveMoment(stretch.to, { ...frame, direction: 'forward' })?.value
      return to ? ordered(now, endOf(to, frame)) : null
    }
    case 'lasting': {
      const from = datesOf(stretch.from, frame)?.from
      const to = from && move(from, stretch.length, 1, frame)
      return from && to ? ordered(startOf(from, frame), startOf(to, frame)) : null
    }
    case 'over': {
      const [from, to] = [datesOf(stretch.from, frame), datesOf(stretch.to, frame)]
      if (!from || !to || (stretch.nextDay && !to.from.equals(from.to))) return null
      return ordered(startOf(from.from, frame), startOf(to.to, frame))
    }
    case 'recent':
    case 'coming':
      return stretch.is === 'recent'
        ? recent(stretch.length, frame, now, today)
        : coming(stretch.length, frame, now, today)
  }
}

const inClock = ({ hour, minute: minutes, second }: Length): boolean => (hour ?? minutes ?? second) !== undefined

/** The last 30 days: from the start of the day 30 days ago until now. */
function recent(length: Length, frame: Frame, now: Temporal.ZonedDateTime, today: Temporal.PlainDate): Period | null {
  if (inClock(length)) {
    const from = fromNow(length, -1, frame)
    return from && ordered(zoned(from, frame), now)
  }
  const from = move(today, length, -1, frame)
  return from && ordered(startOf(from, frame), now)
}

/** The next 3 days begin tomorrow, the next 3 weeks on Monday: as "next week" does. */
function coming(length: Length, frame: Frame, now: Temporal.ZonedDateTime, today: Temporal.PlainDate): Period | null {
  if (inClock(length)) {
    const to = fromNow(length, 1, frame)
    return to && ordered(now, zoned(to, frame))
  }
  const unit =
    length.week !== undefined
      ? 'week'
      : length.month !== undefined
        ? 'month'
        : length.quarter !== undefined
          ? 'quarter'
          : length.year !== undefined
            ? 'year'
            : 'day'
  const from = datesOf({ is: 'unit', unit, shift: 1 }, frame)?.from ?? today
  const to = move(length.workday === undefined ? from : today, length, 1, frame)
  return to && ordered(startOf(from, frame), startOf(length.workday === undefined ? to : to.add({ days: 1 }), frame))
}
