import type { Hours } from '../me.ts'

/** When a person may be told something by itself: their zone, hours and lunch, their and their workspace's days off, their absence. */
export interface Calendar {
  readonly zone: string
  readonly hours: Hours
  readonly lunch?: { readonly from: string; readonly to: string } | undefined
  /** Local dates on which nobody works, whatever the weekday. */
  readonly daysOff: ReadonlySet<string>
  /** Local dates, `to` exclusive. */
  readonly absence?: { readonly from: string; readonly to: string } | undefined
}

const WEEK = [1, 2, 3, 4, 5]
/** Longer than any holiday or absence that is planned for; after that somebody is told, come what may. */
const FAR = 400

const compare = Temporal.PlainTime.compare
const clock = (text: string): Temporal.PlainTime => Temporal.PlainTime.from(text)

/** Whether a date is within an absence of the person. */
export const isAway = (date: Temporal.PlainDate, { absence }: Calendar): boolean =>
  absence !== undefined && absence.from <= date.toString() && date.toString() < absence.to

/** Whether the person works on a date: a weekday of theirs, no day off, no absence. */
export function isWorkday(date: Temporal.PlainDate, calendar: Calendar): boolean {
  const days = calendar.hours.days.length > 0 ? calendar.hours.days : WEEK
  return days.includes(date.dayOfWeek) && !calendar.daysOff.has(date.toString()) && !isAway(date, calendar)
}

/** The first date on which the person works from `date` on, that day included. */
export function workdayFrom(date: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  let day = date
  for (let tries = 0; tries < FAR && !isWorkday(day, calendar); tries++) day = day.add({ days: 1 })
  return day
}

/** The instant at which a local clock time ("HH:MM") comes on a date; one that the change of the clocks skips comes after the gap. */
export const at = (date: Temporal.PlainDate, time: string | Temporal.PlainTime, { zone }: Calendar): Temporal.Instant =>
  date.toZonedDateTime({ timeZone: zone, plainTime: typeof time === 'string' ? clock(time) : time }).toInstant()

/** The local date of an instant. */
export const dateOf = (instant: Temporal.Instant, { zone }: Calendar): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(zone).toPlainDate()

/** Whether something may be told by itself at an instant: on a working day, within the hours, not at lunch. */
export const mayTell = (instant: Temporal.Instant, calendar: Calendar): boolean =>
  nextAllowed(instant, calendar).equals(instant)

/** The first instant from `from` on at which something may be told by itself. */
export function nextAllowed(from: Temporal.Instant, calendar: Calendar): Temporal.Instant {
  const here = from.toZonedDateTimeISO(calendar.zone)
  const today = here.toPlainDate()
  if (isWorkday(today, calendar)) {
    const now = here.toPlainTime()
    const { hours, lunch } = calendar
    if (compare(now, clock(hours.from)) < 0) return at(today, hours.from, calendar)
    const atLunch = lunch && compare(now, clock(lunch.from)) >= 0 && compare(now, clock(lunch.to)) < 0
    if (atLunch && compare(clock(lunch.to), end(calendar)) < 0) return at(today, lunch.to, calendar)
    if (!atLunch && compare(now, end(calendar)) < 0) return from
  }
  return at(workdayFrom(today.add({ days: 1 }), calendar), calendar.hours.from, calendar)
}

/** When work ends; hours that end before they begin last until midnight. */
function end({ hours }: Calendar): Temporal.PlainTime {
  const [from, to] = [clock(hours.from), clock(hours.to)]
  return compare(from, to) < 0 ? to : clock('23:59')
}

/** When work ends on a date. */
export const endOfWork = (date: Temporal.PlainDate, calendar: Calendar): Temporal.Instant =>
  at(date, end(calendar), calendar)

/** The instant at which a share (0 … 1) of a working day has passed, to the quarter of an hour, after lunch if it falls into it. */
export function withinDay(date: Temporal.PlainDate, share: number, calendar: Calendar): Temporal.Instant {
  const start = clock(calendar.hours.from)
  const minutes = start.until(end(calendar), { largestUnit: 'minutes' }).minutes
  const time = start.add({ minutes: Math.floor((minutes * share) / 15) * 15 })
  return nextAllowed(at(date, time, calendar), calendar)
}
