import type { Hours } from '../me.ts'
import type { Grain } from '../slots/said.ts'
import type { Day, Length } from './meaning.ts'

/** What a time is resolved against. */
export interface Frame {
  readonly now: Temporal.ZonedDateTime
  readonly today: Temporal.PlainDate
  readonly direction: 'forward' | 'back'
  readonly hours: Hours
  readonly holidays: (date: Temporal.PlainDate) => boolean
}

/** Days from `from` until before `to`, and the grain that they were said in. */
export interface Dates {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly grain: Grain
}

const FIRST_YEAR = 1800
const LAST_YEAR = 2299

/** Whether a date is a working day of the person. */
export const isWorkday = (date: Temporal.PlainDate, { hours, holidays }: Pick<Frame, 'hours' | 'holidays'>): boolean =>
  hours.days.includes(date.dayOfWeek) && !holidays(date)

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  const last = new Temporal.PlainYearMonth(year, month).daysInMonth
  return day <= last ? new Temporal.PlainDate(year, month, day) : null
}

/** The calendar unit that a date is in. */
function unitAt(
  date: Temporal.PlainDate,
  unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year',
  shift = 0,
): Dates {
  switch (unit) {
    case 'day':
      return oneDay(date.add({ days: shift }))
    case 'week': {
      const from = date.subtract({ days: date.dayOfWeek - 1 }).add({ weeks: shift })
      return { from, to: from.add({ weeks: 1 }), grain: 'week' }
    }
    default: {
      const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit]
      const first = date.with({ day: 1, month: date.month - ((date.month - 1) % months) })
      const from = first.add({ months: shift * months })
      return { from, to: from.add({ months }), grain: unit === 'half' ? 'month' : unit }
    }
  }
}

const oneDay = (from: Temporal.PlainDate): Dates => ({ from, to: from.add({ days: 1 }), grain: 'day' })

/** Of dates in order of time, the one that the direction means: the first not over yet, or the last already begun. */
function nearest(options: readonly (Dates | null)[], { today, direction }: Frame): Dates | null {
  const dates = options.filter((one) => one !== null)
  const after = (one: Dates): boolean => Temporal.PlainDate.compare(one.to, today) > 0
  const begun = (one: Dates): boolean => Temporal.PlainDate.compare(one.from, today) <= 0
  return (direction === 'forward' ? dates.find(after) : dates.findLast(begun)) ?? null
}

function weekdayNear(weekday: number, which: string, { today, direction }: Frame): Dates {
  const inWeek = (shift: number): Dates => oneDay(today.add({ days: weekday - today.dayOfWeek + 7 * shift }))
  const ahead = ((weekday - today.dayOfWeek + 6) % 7) + 1
  const behind = ((today.dayOfWeek - weekday + 6) % 7) + 1
  switch (which) {
    case 'this':
      return inWeek(0)
    case 'next':
      return inWeek(1)
    case 'afterNext':
      return inWeek(2)
    case 'last':
      return oneDay(today.subtract({ days: behind }))
    case 'beforeLast':
      return oneDay(today.subtract({ days: behind + 7 }))
    default:
      return oneDay(direction === 'forward' ? today.add({ days: ahead }) : today.subtract({ days: behind }))
  }
}

/** The years around today, for dates without one; 29 February needs up to eight. */
const yearsAround = ({ today }: Frame): readonly number[] =>
  Array.from({ length: 19 }, (_, index) => today.year - 9 + index)

/** A year of two digits: within the last eighty years and the next nineteen. */
function fullYear(year: number, { today }: Frame): number {
  if (year >= 100) return year
  const century = Math.floor(today.year / 100) * 100
  const full = century + year
  return full > today.year + 19 ? full - 100 : full < today.year - 80 ? full + 100 : full
}

function yearOf(day: Day, frame: Frame): number | null {
  if (day.is === 'year') return fullYear(day.year, frame)
  return datesOf(day, frame)?.from.year ?? null
}

function dated(day: Extract<Day, { is: 'date' }>, frame: Frame): Dates | null {
  const make = (year: number): Dates | null => {
    const date = plainDate(year, day.month, day.d)
    return date && oneDay(date)
  }
  if (!day.of) return nearest(yearsAround(frame).map(make), frame)
  const year = yearOf(day.of, frame)
  return year === null ? null : make(year)
}

/** With a weekday said beside it ("Tuesday the 19th") the next month where both agree, within a year. */
function monthday(day: Extract<Day, { is: 'monthday' }>, frame: Frame): Dates | null {
  const make = (month: Temporal.PlainDate): Dates | null => {
    const date = plainDate(month.year, month.month, day.d)
    return date && (day.weekday === undefined || date.dayOfWeek === day.weekday) ? oneDay(date) : null
  }
  if (day.of) {
    const month = datesOf(day.of, frame)
    return month && make(month.from)
  }
  const first = frame.today.with({ day: 1 })
  return nearest(
    Array.from({ length: 25 }, (_, index) => make(first.add({ months: index - 12 }))),
    frame,
  )
}

function monthNear(day: Extract<Day, { is: 'month' }>, frame: Frame): Dates | null {
  const { today } = frame
  if (day.of) {
    const year = yearOf(day.of, frame)
    const first = year === null ? null : plainDate(year, day.month, 1)
    return first && unitAt(first, 'month')
  }
  const inYear = (shift: number): Temporal.PlainDate => new Temporal.PlainDate(today.year + shift, day.month, 1)
  switch (day.which) {
    case undefined:
    case 'near':
      return nearest(
        [-1, 0, 1].map((shift) => unitAt(inYear(shift), 'month')),
        frame,
      )
    case 'this':
      return unitAt(inYear(0), 'month')
    case 'last':
    case 'beforeLast':
      return unitAt(inYear((day.month < today.month ? 0 : -1) - (day.which === 'last' ? 0 : 1)), 'month')
    default:
      return unitAt(inYear((day.month > today.month ? 0 : 1) + (day.which === 'next' ? 0 : 1)), 'month')
  }
}

function partOfYear(day: Extract<Day, { is: 'quarter' | 'half' }>, frame: Frame): Dates | null {
  const months = day.is === 'quarter' ? 3 : 6
  const make = (year: number): Dates | null => {
    const first = plainDate(year, (day.n - 1) * months + 1, 1)
    return first && unitAt(first, day.is)
  }
  if (!day.of)
    return nearest(
      [-1, 0, 1].map((shift) => make(frame.today.year + shift)),
      frame,
    )
  const year = yearOf(day.of, frame)
  return year === null ? null : make(year)
}

function nth(day: Extract<Day, { is: 'nth' }>, frame: Frame): Dates | null {
  if (day.of.is === 'month' && !day.of.of && (day.of.which ?? 'near') === 'near') {
    const { month } = day.of
    return nearest(
      [-1, 0, 1].map((shift) =>
        nthIn(day, unitAt(new Temporal.PlainDate(frame.today.year + shift, month, 1), 'month'), frame),
      ),
      frame,
    )
  }
  const whole = datesOf(day.of, frame)
  return whole && nthIn(day, whole, frame)
}

function nthIn({ n, what }: Extract<Day, { is: 'nth' }>, { from, to }: Dates, frame: Frame): Dates | null {
  const fits = (date: Temporal.PlainDate): boolean => {
    if (typeof what === 'object') return date.dayOfWeek === what.weekday
    if (what === 'workday') return isWorkday(date, frame)
    if (what === 'day') return true
    return (
      date.dayOfWeek === (what === 'week' ? 1 : 6) &&
      (what === 'weekend' || Temporal.PlainDate.compare(date.add({ weeks: 1 }), to) <= 0)
    )
  }
  let left = Math.abs(n)
  const step = n > 0 ? 1 : -1
  let date = n > 0 ? from : to.subtract({ days: 1 })
  while (left > 0 && Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, to) < 0) {
    if (fits(date)) left--
    if (left > 0) date = date.add({ days: step })
  }
  if (left > 0) return null
  return what === 'week' ? unitAt(date, 'week') : what === 'weekend' ? weekend(date) : oneDay(date)
}

const weekend = (saturday: Temporal.PlainDate): Dates => ({
  from: saturday,
  to: saturday.add({ days: 2 }),
  grain: 'day',
})

/** spec/time.md, "Ends": the end of a week is its last working day, the middle of a month the 15th. */
function edge(day: Extract<Day, { is: 'edge' }>, frame: Frame): Dates | null {
  const whole = datesOf(day.of, frame)
  if (!whole) return null
  const { from, to, grain } = whole
  if (day.edge === 'start') return oneDay(from)
  if (day.edge === 'middle') {
    if (grain === 'week') return oneDay(from.add({ days: 2 }))
    const months = from.until(to, { largestUnit: 'months' }).months
    return oneDay(
      months <= 1
        ? from.add({ days: 14 })
        : months === 3
          ? from.add({ months: 1, days: 14 })
          : from.add({ months: months / 2 }),
    )
  }
  const last = to.subtract({ days: 1 })
  if (grain !== 'week') return oneDay(last)
  for (let date = last; Temporal.PlainDate.compare(date, from) >= 0; date = date.subtract({ days: 1 }))
    if (isWorkday(date, frame)) return oneDay(date)
  return oneDay(last)
}

function workdaysFrom(date: Temporal.PlainDate, count: number, frame: Frame): Temporal.PlainDate {
  let left = Math.min(Math.abs(count), 1000)
  let at = date
  while (left > 0) {
    at = at.add({ days: Math.sign(count) })
    if (isWorkday(at, frame) || frame.hours.days.length === 0) left--
  }
  return at
}

/** A date moved by a length of days or longer; null beyond the calendar that Parley keeps. */
export function move(date: Temporal.PlainDate, length: Length, sign: 1 | -1, frame: Frame): Temporal.PlainDate | null {
  const count = (n = 0): number => sign * n
  const months = count(length.month) + 3 * count(length.quarter) + 6 * count(length.half)
  const weeks = count(length.week) + 2 * count(length.fortnight) + count(length.weekend)
  if (
    Math.abs(count(length.year)) > 400 ||
    Math.abs(months) > 4800 ||
    Math.abs(weeks) > 20_000 ||
    Math.abs(count(length.day)) > 150_000
  )
    return null
  const moved = date.add({ years: count(length.year), months, weeks, days: count(length.day) })
  return length.workday === undefined ? moved : workdaysFrom(moved, count(length.workday), frame)
}

/** The days that something said means, or null where there are none (30 February). */
export function datesOf(day: Day, frame: Frame): Dates | null {
  const { today } = frame
  switch (day.is) {
    case 'unit':
      if (day.unit === 'workday') return oneDay(day.shift === 0 ? today : workdaysFrom(today, day.shift, frame))
      if (day.unit === 'weekend') return weekend(unitAt(today, 'week', day.shift).from.add({ days: 5 }))
      return unitAt(today, day.unit, day.shift)
    case 'weekday':
      return weekdayNear(day.weekday, day.which, frame)
    case 'weekdayIn': {
      const week = datesOf(day.week, frame)
      return week && oneDay(week.from.add({ days: day.weekday - 1 }))
    }
    case 'date':
      return dated(day, frame)
    case 'monthday':
      return monthday(day, frame)
    case 'month':
      return monthNear(day, frame)
    case 'quarter':
    case 'half':
      return partOfYear(day, frame)
    case 'year': {
      const first = plainDate(fullYear(day.year, frame), 1, 1)
      return first && unitAt(first, 'year')
    }
    case 'nth':
      return nth(day, frame)
    case 'edge':
      return edge(day, frame)
    case 'moved': {
      const from = day.from ? datesOf(day.from, frame) : oneDay(today)
      const date = from && move(from.from, day.length, day.sign, frame)
      return date && oneDay(date)
    }
    case 'weekOf': {
      const inside = datesOf(day.day, frame)
      return inside && unitAt(inside.from, 'week')
    }
  }
}
