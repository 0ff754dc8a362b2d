import { RRuleTemporal } from 'rrule-temporal'
import type { Hours } from '../me.ts'
import type { When } from '../slots/said.ts'
import { formatRule, parseRule, type Rule } from './rule.ts'

const workdays = (hours: Hours): readonly number[] => (hours.days.length > 0 ? hours.days : [1, 2, 3, 4, 5])

const days: Readonly<Record<When['grain'], number>> = {
  minute: 0,
  hour: 0,
  day: 1,
  week: 7,
  month: 31,
  quarter: 31,
  year: 31,
}

/**
 * When a reminder for `when` fires (spec/time.md): a clock time at that instant; a day at the start of the working day, even on
 * a day off, since the person named it; a week, month or longer on its first working day. `zone` is IANA. Holidays count as days off.
 */
export function fireAt(
  when: When,
  zone: string,
  hours: Hours,
  holidays: (date: Temporal.PlainDate) => boolean = () => false,
): Temporal.Instant {
  const at = Temporal.Instant.from(when.at)
  if (days[when.grain] === 0) return at
  const first = at.toZonedDateTimeISO(zone).toPlainDate()
  const isWorkday = (date: Temporal.PlainDate): boolean => workdays(hours).includes(date.dayOfWeek) && !holidays(date)
  const all = Array.from({ length: days[when.grain] }, (_, index) => first.add({ days: index }))
  const date = when.grain === 'day' ? first : (all.find(isWorkday) ?? first)
  return date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(hours.from) }).toInstant()
}

/** The longest that clocks are ever put forward at once, with a margin. */
const LONGEST_GAP = { hours: 4 } as const

/** A doubled hour, or a rule's own dates, may need some tries until one is really later. */
const MOST_TRIES = 50

/** The rule with days that not every month has put so that none is skipped (spec/time.md, "Canonical rules"). */
function everyMonth(rule: Rule, first: Temporal.ZonedDateTime): Rule {
  const upTo = (day: number): Pick<Rule, 'monthdays' | 'position'> => ({
    monthdays: [28, 29, 30, 31].filter((one) => one <= day),
    position: -1,
  })
  const free = rule.weekdays === undefined && rule.position === undefined
  if (!free) return rule
  const [day, another] = rule.monthdays ?? [first.day]
  if (another !== undefined || day === undefined) return rule
  if (rule.unit === 'month' && (day >= 29 || day === -1)) return { ...rule, ...upTo(day === -1 ? 31 : day) }
  const month = rule.month ?? first.month
  if (rule.unit === 'year' && day === 29 && month === 2) return { ...rule, month, ...upTo(29) }
  return rule
}

/** Rules in use are few: each is taken apart once per first occurrence. */
function floating(rule: string, start: Temporal.PlainDateTime): RRuleTemporal {
  return new RRuleTemporal({
    rruleString: `RRULE:${rule}`,
    dtstart: start.toZonedDateTime('UTC'),
    tzid: 'UTC',
    temporal: Temporal,
  })
}

/**
 * The first occurrence of a rule strictly after `after`; `firstAt` is its first occurrence, from which intervals count and whose
 * clock time it takes where it names none. Null when the rule cannot be read or never comes again.
 *
 * rrule-temporal leaves out an occurrence whose clock time is skipped by the change of the clocks. So the rule runs on clock
 * times alone, and each is put into the zone here: a skipped one forward by the gap, a doubled one at its first passing.
 */
export function nextOccurrence(
  rule: string,
  firstAt: Temporal.Instant,
  zone: string,
  after: Temporal.Instant,
): Temporal.Instant | null {
  const first = firstAt.toZonedDateTimeISO(zone)
  const read = parseRule(rule)
  if (read?.unit === 'hour') return nextHour(read.interval, firstAt, after)
  try {
    const start = first.toPlainDateTime()
    const rrule = floating(read ? formatRule(everyMonth(read, first)) : rule, start)
    const from = after.toZonedDateTimeISO(zone).toPlainDateTime().subtract(LONGEST_GAP)
    let at = Temporal.PlainDateTime.compare(from, start) < 0 ? start.subtract({ seconds: 1 }) : from
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const next = rrule.next(at.toZonedDateTime('UTC'))
      if (!next) return null
      at = Temporal.PlainDateTime.from(next.toPlainDateTime().toString())
      const instant = at.toZonedDateTime(zone).toInstant()
      if (Temporal.Instant.compare(instant, after) > 0) return instant
    }
    return null
  } catch (error) {
    // A rule from outside may be no rule, or lie beyond the calendar.
    if (error instanceof Error) return null
    throw error
  }
}

/** Hours are counted in time that passes, not by the clock. */
function nextHour(interval: number, firstAt: Temporal.Instant, after: Temporal.Instant): Temporal.Instant {
  const step = interval * 3_600_000
  const passed = after.epochMilliseconds - firstAt.epochMilliseconds
  return passed < 0 ? firstAt : firstAt.add({ milliseconds: (Math.floor(passed / step) + 1) * step })
}
