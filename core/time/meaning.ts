import type { Church } from './easter.ts'
import type { PartName, UnitName } from './table.ts'

/** What was said of time, whatever the language; what it comes to depends on now, the direction and the person (resolve*.ts). */
export type Length = Readonly<Partial<Record<UnitName, number>>>

export type Which = 'near' | 'this' | 'next' | 'coming' | 'last' | 'afterNext' | 'beforeLast'

/** A day, or a week, month or longer stretch of days. Weekdays are ISO: 1 is Monday. */
export type Day =
  /** Counted from the one that now is in: `shift` 1 of week is next week. `any`: only "the month", which may be the next or last one. */
  | {
      readonly is: 'unit'
      readonly unit: 'day' | 'workday' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year'
      readonly shift: number
      readonly any?: true
    }
  | { readonly is: 'weekday'; readonly weekday: number; readonly which: Which }
  /** The `n`-th such weekday after today. */
  | { readonly is: 'weekdayAhead'; readonly weekday: number; readonly n: number }
  | { readonly is: 'weekdayIn'; readonly weekday: number; readonly week: Day }
  /** `swapped`: day and month could be the other way round. */
  | {
      readonly is: 'date'
      readonly d: number
      readonly month: number
      readonly of?: Day
      readonly weekday?: number
      readonly swapped?: boolean
    }
  | { readonly is: 'monthday'; readonly d: number; readonly of?: Day; readonly weekday?: number }
  | { readonly is: 'month'; readonly month: number; readonly of?: Day; readonly which?: Which }
  /** Spring is 1; a winter is of the year that it begins in. */
  | { readonly is: 'season'; readonly n: number; readonly of?: Day; readonly which?: Which }
  | { readonly is: 'quarter'; readonly n: number; readonly of?: Day }
  | { readonly is: 'half'; readonly n: number; readonly of?: Day }
  | { readonly is: 'year'; readonly year: number }
  /** The n-th weekday, day, working day or week of it; -1 is the last. */
  | {
      readonly is: 'nth'
      readonly n: number
      readonly what: { readonly weekday: number } | 'day' | 'workday' | 'week' | 'weekend'
      readonly of: Day
    }
  | { readonly is: 'edge'; readonly edge: 'start' | 'middle' | 'end'; readonly of: Day }
  /** A length of days or longer from today or another day. */
  | { readonly is: 'moved'; readonly length: Length; readonly sign: 1 | -1; readonly from?: Day }
  | { readonly is: 'weekOf'; readonly day: Day }
  /** By ISO 8601: the first week of a year has its first Thursday. */
  | { readonly is: 'weekNumber'; readonly n: number; readonly of?: Day }
  /** So many days after Easter Sunday. */
  | { readonly is: 'easter'; readonly church: Church; readonly shift: number; readonly of?: Day }

/**
 * A time of the day. `bare`: 3 may be 15:00; `written`: so may 3:30, while 8:30 is as it stands. `offset`: minutes east of UTC where a zone was said.
 */
export interface ClockTime {
  readonly h: number
  readonly m: number
  readonly s?: number
  readonly kind: 'exact' | 'bare' | 'written'
  readonly offset?: number
  readonly part?: PartName
}

/** A point of time: a day, a time of it, both, or a length from now. */
export interface Moment {
  readonly day?: Day
  readonly clock?: ClockTime
  readonly part?: PartName
  /** From now, with hours or minutes in it. */
  readonly length?: Length
  readonly sign?: 1 | -1
  readonly now?: true
  /** As late in the day as it is now: "same time tomorrow". */
  readonly sameTime?: true
  /** An instant written out with its offset. */
  readonly instant?: string
}

export type Stretch =
  /** `loose`: only a dash or a "to" makes a range of it, as in 10-12-2026. */
  | { readonly is: 'between'; readonly from: Moment; readonly to: Moment; readonly loose?: true }
  | { readonly is: 'since'; readonly from: Moment }
  /** Also the rest of a unit. */
  | { readonly is: 'until'; readonly to: Moment }
  | { readonly is: 'lasting'; readonly from: Day; readonly length: Length }
  | { readonly is: 'recent' | 'coming'; readonly length: Length }
  /** All of it: "for the week", "tomorrow and the day after". `nextDay`: only if the one follows the other, as in "tomorrow and Friday". */
  | { readonly is: 'over'; readonly from: Day; readonly to: Day; readonly nextDay?: true }

/** A recurrence, and the first day where one was said. */
export interface Recurrence {
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year'
  readonly n: number
  readonly weekdays?: readonly number[]
  readonly monthdays?: readonly number[]
  /** In a month: the n-th weekday or working day; -1 the last. */
  readonly nth?: { readonly n: number; readonly weekdays: readonly number[] }
  readonly month?: number
  readonly clock?: ClockTime
  readonly part?: PartName
  readonly first?: Day
}
