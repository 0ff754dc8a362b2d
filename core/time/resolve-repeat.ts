import type { When } from '../slots/said.ts'
import type { Frame } from './calendar.ts'
import { nextOccurrence } from './fire.ts'
import type { Recurrence } from './meaning.ts'
import { iso, resolveMoment } from './resolve.ts'
import { datesOf } from './resolve-day.ts'
import { formatRule, type Rule } from './rule.ts'

/** The last days of a month that every month has, cut to the one said: the 30th is the 28th in a short February. */
function lastDays(until: number): Pick<Rule, 'monthdays' | 'position'> {
  return { monthdays: [28, 29, 30, 31].filter((day) => day <= until), position: -1 }
}

function monthdays({ monthdays: days, month }: Recurrence): Pick<Rule, 'monthdays' | 'position'> | null {
  const [day] = days ?? []
  if (day === undefined) return {}
  if (day === -1) return lastDays(31)
  if (month === 2 && day === 29) return lastDays(29)
  if (month !== undefined) return { monthdays: [day] }
  return day >= 29 ? lastDays(day) : { monthdays: [day] }
}

function nth({ nth: said }: Recurrence): Pick<Rule, 'weekdays' | 'nth' | 'position'> {
  if (!said) return {}
  const [only] = said.weekdays
  return said.weekdays.length === 1 && only !== undefined
    ? { weekdays: [only], nth: said.n }
    : { weekdays: said.weekdays, position: said.n }
}

/** The clock time of a recurrence on some day; only its hour and minute count. */
function time(recurrence: Recurrence, frame: Frame): Pick<Rule, 'hour' | 'minute'> | null {
  const { clock, part } = recurrence
  if (!clock && !part) return {}
  const tomorrow = { is: 'unit', unit: 'day', shift: 1 } as const
  const forward: Frame = { ...frame, direction: 'forward' }
  const read = resolveMoment({ day: tomorrow, ...(clock ? { clock } : {}), ...(part ? { part } : {}) }, forward)
  if (!read) return null
  const at = Temporal.Instant.from(read.value.at).toZonedDateTimeISO(frame.now.timeZoneId)
  return { hour: at.hour, minute: at.minute }
}

/** The canonical rule of spec/time.md, and the first time that it falls on, from now or from the day said. */
export function resolveRepeat(
  recurrence: Recurrence,
  frame: Frame,
): { readonly rule: string; readonly first: When | null } | null {
  const clockTime = time(recurrence, frame)
  const days = monthdays(recurrence)
  if (!clockTime || !days) return null
  const { unit, n, month, weekdays } = recurrence
  const rule: Rule = {
    unit,
    interval: n,
    ...(month === undefined ? {} : { month }),
    ...days,
    ...(weekdays ? { weekdays } : {}),
    ...nth(recurrence),
    ...clockTime,
  }
  const text = formatRule(rule)
  return { rule: text, first: first(rule, text, recurrence, frame) }
}

/** Without a day of its own the rule begins one length from now; with one on the next day that fits, as a bare weekday does. */
function first(rule: Rule, text: string, recurrence: Recurrence, frame: Frame): When | null {
  const { now, today } = frame
  const timed = rule.hour !== undefined
  const said = recurrence.first ? datesOf(recurrence.first, { ...frame, direction: 'forward' }) : null
  if (recurrence.first && !said) return null
  if (rule.unit === 'hour') return { at: iso(now.add({ hours: rule.interval }).round('minute')), grain: 'minute' }
  const anchored = rule.weekdays !== undefined || rule.monthdays !== undefined
  const start =
    said?.from ??
    (anchored || (rule.unit === 'day' && rule.interval === 1) ? today : today.add({ [`${rule.unit}s`]: rule.interval }))
  const clockTime = new Temporal.PlainTime(rule.hour ?? 0, rule.minute ?? 0)
  const from = start.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: clockTime })
  // The interval is counted from the first occurrence, so the first is looked for as if the rule were weekly or monthly.
  const single = formatRule({ ...rule, interval: 1 })
  const after = said
    ? from.subtract({ seconds: 1 })
    : timed
      ? now
      : today.add({ days: 1 }).toZonedDateTime(now.timeZoneId).subtract({ seconds: 1 })
  const later =
    Temporal.ZonedDateTime.compare(after, from.subtract({ seconds: 1 })) > 0 ? after : from.subtract({ seconds: 1 })
  const at = nextOccurrence(anchored ? single : text, from.toInstant(), now.timeZoneId, later.toInstant())
  return at ? { at: iso(at.toZonedDateTimeISO(now.timeZoneId)), grain: timed ? 'minute' : 'day' } : null
}
