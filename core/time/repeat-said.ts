import type { ClockTime, Day, Recurrence } from './meaning.ts'
import type { PartName, UnitName } from './table.ts'

/** What is said of a recurrence, in any order; `whole` is how often it comes, the rest says when within that. */
export interface Said {
  readonly whole?: { readonly unit: Recurrence['unit'] | 'workday' | 'weekend'; readonly n: number }
  readonly weekdays?: readonly number[]
  readonly nth?: NonNullable<Recurrence['nth']>
  readonly monthdays?: readonly number[]
  readonly month?: number
  readonly clock?: ClockTime
  readonly part?: PartName
  readonly first?: Day
}

const WORKDAYS = [1, 2, 3, 4, 5]

/** How often: in hours to years; null for what Parley does not repeat by (minutes). */
export function every(unit: UnitName, n: number): Said['whole'] | null {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'decade':
      return null
    case 'fortnight':
      return { unit: 'week', n: 2 * n }
    case 'quarter':
      return { unit: 'month', n: 3 * n }
    case 'half':
      return { unit: 'month', n: 6 * n }
    default:
      return n >= 1 && n <= 1000 ? { unit, n } : null
  }
}

/** The n-th of a month, as it is repeated; null for what is not. */
export function toNth(n: number, what: { readonly weekday: number } | string): Said | null {
  if (n === 0 || n > 5 || n < -1) return null
  if (typeof what === 'object') return { nth: { n, weekdays: [what.weekday] } }
  if (what === 'workday') return { nth: { n, weekdays: WORKDAYS } }
  if (what === 'day') return { monthdays: [n] }
  return null
}

/** Two things said of one recurrence, or null where they do not go together. */
export function join(a: Said, b: Said): Said | null {
  if ((a.clock && b.clock) || (a.part && b.part) || (a.first && b.first) || (a.nth && b.nth)) return null
  if ((a.monthdays && b.monthdays) || (a.month && b.month) || (a.weekdays && b.weekdays)) return null
  if (a.whole && b.whole) return null
  return { ...a, ...b }
}

/** The rule that the words come to, or null: "every day on the 15th" is none. */
export function recurrence(said: Said): Recurrence | null {
  const { whole: often, weekdays, nth, monthdays, month, clock, part, first } = said
  if (!often) return null
  const timed = { ...(clock ? { clock } : {}), ...(part ? { part } : {}), ...(first ? { first } : {}) }
  const { n } = often
  if (often.unit === 'workday' || often.unit === 'weekend') {
    if (weekdays || nth || monthdays || (often.unit === 'workday' && n > 1)) return null
    return { unit: 'week', n, weekdays: often.unit === 'workday' ? WORKDAYS : [6, 7], ...timed }
  }
  const { unit } = often
  if (unit === 'hour' && (weekdays || nth || monthdays || clock || part)) return null
  if (nth) return unit === 'month' && !monthdays && !weekdays ? { unit, n, nth, ...timed } : null
  if (monthdays) {
    if (month !== undefined) return unit === 'year' ? { unit, n, month, monthdays, ...timed } : null
    return unit === 'month' && !weekdays ? { unit, n, monthdays, ...timed } : null
  }
  if (weekdays)
    return unit === 'week' || (unit === 'day' && n === 1)
      ? { unit: 'week', n, weekdays: [...weekdays].sort((a, b) => a - b), ...timed }
      : null
  return { unit, n, ...timed }
}
