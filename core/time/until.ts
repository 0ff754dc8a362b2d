import type { Grain, When } from '../slots/said.ts'

/** How long what is said in a grain lasts; a moment takes no time. */
export const lasts: Readonly<Record<Grain, Temporal.DurationLike>> = {
  minute: { minutes: 0 },
  hour: { minutes: 0 },
  day: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
}

/** Until when "until Friday" and "this week" say: the start of what is to come, the end of what goes on. `now`: in the speaker's zone. */
export function untilOf({ at, grain }: When, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const start = Temporal.Instant.from(at).toZonedDateTimeISO(now.timeZoneId)
  return Temporal.ZonedDateTime.compare(start, now) > 0 ? start : start.add(lasts[grain])
}
