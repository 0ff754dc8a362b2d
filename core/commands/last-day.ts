import type { When } from '../slots/said.ts'

/** The last day of a time as it was said: of "Friday" the Friday itself, of "in March" the 31st. Its offset says which day it is. */
export function lastDay({ at, grain }: When): Temporal.PlainDate {
  const first = Temporal.PlainDate.from(at.slice(0, 10))
  switch (grain) {
    case 'minute':
    case 'hour':
    case 'day':
      return first
    case 'week':
      return first.add({ days: 6 })
    case 'month':
      return first.add({ months: 1 }).subtract({ days: 1 })
    case 'quarter':
      return first.add({ months: 3 }).subtract({ days: 1 })
    case 'year':
      return first.add({ years: 1 }).subtract({ days: 1 })
  }
}
