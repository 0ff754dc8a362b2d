import type { Hours } from '../me.ts'
import type { Grain } from '../slots/said.ts'

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

export const FIRST_YEAR = 1800
export const LAST_YEAR = 2299

/** Whether a date is a working day of the person. */
export const isWorkday = (date: Temporal.PlainDate, { hours, holidays }: Pick<Frame, 'hours' | 'holidays'>): boolean =>
  hours.days.includes(date.dayOfWeek) && !holidays(date)

export function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null
  const last = new Temporal.PlainYearMonth(year, month).daysInMonth
  return day <= last ? new Temporal.PlainDate(year, month, day) : null
}

/** The calendar unit that a date is in. */
export function unitAt(
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

export const oneDay = (from: Temporal.PlainDate): Dates => ({ from, to: from.add({ days: 1 }), grain: 'day' })

/** Of dates in order of time, the one that the direction means: the first not over yet, or the last already begun. */
export function nearest(options: readonly (Dates | null)[], { today, direction }: Frame): Dates | null {
  const dates = options.filter((one) => one !== null)
  const after = (one: Dates): boolean => Temporal.PlainDate.compare(one.to, today) > 0
  const begun = (one: Dates): boolean => Temporal.PlainDate.compare(one.from, today) <= 0
  return (direction === 'forward' ? dates.find(after) : dates.findLast(begun)) ?? null
}

/** The units before or after now that a date without one can be in, in order; looking ahead never needs the one before. */
export const around = ({ direction }: Frame, count = 1): readonly number[] =>
  Array.from({ length: count + 1 }, (_, index) => (direction === 'forward' ? index : index - count))

/** Saturday and Sunday. */
export const weekend = (saturday: Temporal.PlainDate): Dates => ({
  from: saturday,
  to: saturday.add({ days: 2 }),
  grain: 'day',
})
