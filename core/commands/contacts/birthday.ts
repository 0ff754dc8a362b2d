import type { Turn } from '../../command.ts'
import { speech } from '../speech.ts'

/** A birthday known without its year is kept in this one: a leap year in which nobody alive was born. */
const NO_YEAR = 1604
/** Nobody in a CRM was born earlier. */
const EARLIEST = 1900

/**
 * The birthday to keep, from the date that was said: a day without a year comes as the next or the last such day, so a date
 * within a year of today has none; the year that is known stays then. Undefined for a date that cannot be a birthday.
 */
export function birthdayOf(said: string, known: string | null, { now, me }: Turn): string | undefined {
  const date = Temporal.PlainDate.from(said)
  const today = now.toZonedDateTimeISO(me.zone).toPlainDate()
  const within = (days: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(date, days) > 0
  if (within(today.add({ years: 1 })) || date.year < EARLIEST) return undefined
  if (!within(today.subtract({ years: 1 }))) return date.toString()
  const year = known === null ? NO_YEAR : Temporal.PlainDate.from(known).year
  const kept = date.with({ year })
  return (kept.day === date.day ? kept : date.with({ year: NO_YEAR })).toString()
}

/** A birthday in words, with its year if that is known. */
export function sayBirthday(birthday: string, turn: Turn): string {
  const date = Temporal.PlainDate.from(birthday)
  return date.year === NO_YEAR ? speech(turn).dayOfYear(date) : speech(turn).date(date)
}
