import {
  around,
  type Dates,
  FIRST_YEAR,
  type Frame,
  isWorkday,
  LAST_YEAR,
  nearest,
  oneDay,
  plainDate,
  unitAt,
  weekend,
} from './calendar.ts'
import { easterSunday } from './easter.ts'
import type { Day, Length } from './meaning.ts'

function weekdayNear(weekday: number, which: string, { today, direction }: Frame): Dates {
  const inWeek = (shift: number): Dates => oneDay(today.add({ days: weekday - today.dayOfWeek + 7 * shift }))
  const ahead = ((weekday - today.dayOfWeek + 6) % 7) + 1
  const behind = ((today.dayOfWeek - weekday + 6) % 7) + 1
  switch (which) {
    case 'this':
      return inWeek(0)
    case 'next':
      return inWeek(1)
    case 'coming':
      return oneDay(today.add({ days: ahead }))
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
  // 29 February may be eight years away.
  return ofYear(day.of, frame, make) ?? (day.of ? null : ofYear(undefined, frame, make, 8))
}

/** What a year makes of it: the one that is said, or else the nearest, so many years away at most. */
function ofYear(of: Day | undefined, frame: Frame, make: (year: number) => Dates | null, most = 1): Dates | null {
  if (!of)
    return nearest(
      around(frame, most).map((shift) => make(frame.today.year + shift)),
      frame,
    )
  const year = yearOf(of, frame)
  return year === null ? null : make(year)
}

function easterDay({ church, shift, of }: Extract<Day, { is: 'easter' }>, frame: Frame): Dates | null {
  return ofYear(of, frame, (year) =>
    year < FIRST_YEAR || year > LAST_YEAR ? null : oneDay(easterSunday(year, church).add({ days: shift })),
  )
}

/** The week that has the n-th Thursday of its year (ISO 8601); null where a year has no 53rd. */
function weekNumbered({ n, of }: Extract<Day, { is: 'weekNumber' }>, frame: Frame): Dates | null {
  return ofYear(of, frame, (year) => {
    const fourth = plainDate(year, 1, 4)
    const week = fourth && unitAt(fourth, 'week', n - 1)
    return week?.from.yearOfWeek === year ? week : null
  })
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
    around(frame, day.weekday === undefined ? 2 : 14).map((shift) => make(first.add({ months: shift }))),
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
        around(frame).map((shift) => unitAt(inYear(shift), 'month')),
        frame,
      )
    case 'this':
      return unitAt(inYear(0), 'month')
    case 'last':
    case 'beforeLast':
      return unitAt(inYear((day.month < today.month ? 0 : -1) - (day.which === 'last' ? 0 : 1)), 'month')
    default:
      return unitAt(inYear((day.month > today.month ? 0 : 1) + (day.which === 'afterNext' ? 1 : 0)), 'month')
  }
}

/** Whole months: spring from March, winter from December. */
function seasonNear({ n, of, which = 'near' }: Extract<Day, { is: 'season' }>, frame: Frame): Dates | null {
  const { today } = frame
  const make = (year: number): Dates => {
    const from = new Temporal.PlainDate(year, 3 * n, 1)
    return { from, to: from.add({ months: 3 }), grain: 'month' }
  }
  if (of) {
    const year = yearOf(of, frame)
    return year === null || year < FIRST_YEAR || year > LAST_YEAR ? null : make(year)
  }
  const all = [-3, -2, -1, 0, 1, 2, 3].map((shift) => make(today.year + shift))
  const over = all.filter(({ to }) => Temporal.PlainDate.compare(to, today) <= 0)
  const ahead = all.filter(({ from }) => Temporal.PlainDate.compare(from, today) > 0)
  const found = { last: over.at(-1), beforeLast: over.at(-2), next: ahead[0], coming: ahead[0], afterNext: ahead[1] }
  return which === 'near' || which === 'this' ? nearest(all, frame) : (found[which] ?? null)
}

/** The first fifteen days of a month, or the others. */
function halfOfMonth(n: number, { from, to }: Dates): Dates {
  const middle = from.add({ days: 15 })
  return n === 1 ? { from, to: middle, grain: 'day' } : { from: middle, to, grain: 'day' }
}

function partOfYear(day: Extract<Day, { is: 'quarter' | 'half' }>, frame: Frame): Dates | null {
  const { of } = day
  if (of && (of.is === 'month' || (of.is === 'unit' && of.unit === 'month')))
    return partOf(of, frame, (whole) => halfOfMonth(day.n, whole))
  const months = day.is === 'quarter' ? 3 : 6
  const make = (year: number): Dates | null => {
    const first = plainDate(year, (day.n - 1) * months + 1, 1)
    return first && unitAt(first, day.is)
  }
  return ofYear(day.of, frame, make)
}

/** The wholes that a part can be of: "the month" and a bare "March" or "Q1" may be the last, this or the next one. */
function wholes(of: Day, frame: Frame): readonly (Dates | null)[] {
  const years = around(frame).map((shift): Day => ({ is: 'year', year: frame.today.year + shift }))
  if (of.is === 'unit' && of.any)
    return around(frame).map((shift) => datesOf({ is: 'unit', unit: of.unit, shift }, frame))
  if (of.is === 'month' && !of.of && (of.which ?? 'near') === 'near')
    return years.map((year) => datesOf({ ...of, of: year }, frame))
  if ((of.is === 'quarter' || of.is === 'half') && !of.of)
    return years.map((year) => datesOf({ ...of, of: year }, frame))
  return []
}

/** A part of a whole, of the whole that the direction means. */
function partOf(of: Day, frame: Frame, part: (whole: Dates) => Dates | null): Dates | null {
  const options = wholes(of, frame)
  if (options.length > 0)
    return nearest(
      options.map((whole) => whole && part(whole)),
      frame,
    )
  const whole = datesOf(of, frame)
  return whole && part(whole)
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

/** The end of a week is its last working day, the middle of a month the 15th. */
function edgeOf(edge: 'start' | 'middle' | 'end', whole: Dates, frame: Frame): Dates {
  const { from, to, grain } = whole
  if (edge === 'start') return oneDay(from)
  if (edge === 'middle') {
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
    case 'weekdayAhead': {
      const next = weekdayNear(day.weekday, 'near', { ...frame, direction: 'forward' })
      return oneDay(next.from.add({ weeks: day.n - 1 }))
    }
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
    case 'season':
      return seasonNear(day, frame)
    case 'quarter':
    case 'half':
      return partOfYear(day, frame)
    case 'year': {
      const first = plainDate(fullYear(day.year, frame), 1, 1)
      return first && unitAt(first, 'year')
    }
    case 'nth':
      return partOf(day.of, frame, (whole) => nthIn(day, whole, frame))
    case 'edge':
      return partOf(day.of, frame, (whole) => edgeOf(day.edge, whole, frame))
    case 'moved': {
      const from = day.from ? datesOf(day.from, frame) : oneDay(today)
      const date = from && move(from.from, day.length, day.sign, frame)
      return date && oneDay(date)
    }
    case 'weekNumber':
      return weekNumbered(day, frame)
    case 'easter':
      return easterDay(day, frame)
    case 'weekOf': {
      const inside = datesOf(day.day, frame)
      return inside && unitAt(inside.from, 'week')
    }
  }
}
