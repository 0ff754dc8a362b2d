import type { When } from '../slots/said.ts'
import type { SayTable, TimeTable } from './table.ts'

/** In which language, where, and seen from when. */
export interface Saying {
  readonly table: TimeTable
  readonly zone: string
  readonly now: Temporal.ZonedDateTime
}

/** Puts values into a phrase's holes. */
export const fill = (phrase: string, holes: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole))

const two = (n: number): string => String(n).padStart(2, '0')

/** "9:00", "14:30"; hours that nobody works in with their zero, since "3:30" is the afternoon (docs/time.md, "Bare hours"). */
const sayClock = (hour: number, minute: number): string => `${hour < 7 ? two(hour) : hour}:${two(minute)}`

/** With its preposition: "at 9:00", "об 11:00". */
export const atClock = (hour: number, minute: number, say: SayTable): string =>
  fill(say.atHour[hour] ?? say.at, { time: sayClock(hour, minute) })

/** "27 November", with the year only where it is not this one. */
function plainDate(date: Temporal.PlainDate, say: SayTable, today: Temporal.PlainDate): string {
  const holes = { d: date.day, month: say.months[date.month - 1] ?? '', year: date.year }
  return fill(date.year === today.year ? say.date : say.dateYear, holes)
}

function onDay(date: Temporal.PlainDate, say: SayTable, today: Temporal.PlainDate): string {
  const ahead = today.until(date).days
  if (ahead === 0) return say.today
  if (ahead === 1) return say.tomorrow
  if (ahead === -1) return say.yesterday
  return fill(say.onDate, { weekday: say.onWeekday[date.dayOfWeek - 1] ?? '', date: plainDate(date, say, today) })
}

function inWeek(date: Temporal.PlainDate, say: SayTable, today: Temporal.PlainDate): string {
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const weeks = monday.until(date).days / 7
  if (weeks === 0) return say.thisWeek
  return weeks === 1 ? say.nextWeek : fill(say.weekOf, { date: plainDate(date, say, today) })
}

/**
 * A time as a person says it after "I'll remind you": "tomorrow at 9:00", "on Friday, 27 November", with the year only where it
 * is another. Reading what this says, in the direction that the time lies in, gives the same time again.
 */
export function sayWhen(when: When, { table, zone, now }: Saying): string {
  const { say } = table
  const at = Temporal.Instant.from(when.at).toZonedDateTimeISO(zone)
  const date = at.toPlainDate()
  const today = now.withTimeZone(zone).toPlainDate()
  switch (when.grain) {
    case 'minute':
    case 'hour': {
      const day = onDay(date, say, today)
      return `${day}${/\d/.test(day) ? say.comma : ' '}${atClock(at.hour, at.minute, say)}`
    }
    case 'day':
      return onDay(date, say, today)
    case 'week':
      return inWeek(date, say, today)
    case 'month': {
      const month = say.inMonth[date.month - 1] ?? ''
      return date.year === today.year ? month : fill(say.monthYear, { month, year: date.year })
    }
    case 'quarter':
      return fill(say.inQuarter, { q: Math.ceil(date.month / 3), year: date.year })
    case 'year':
      return fill(say.inYear, { year: date.year })
  }
}

/** A calendar date by itself, for cards and lists: "27 November", "27 November 2027". `date` is ISO. */
export function sayDate(date: string, { table, zone, now }: Saying): string {
  return plainDate(Temporal.PlainDate.from(date.slice(0, 10)), table.say, now.withTimeZone(zone).toPlainDate())
}

const rulesOf = new Map<string, Intl.PluralRules>()

/** The form of a counted noun: "3 days", "5 днів". */
export function counted(
  n: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
  code: string,
): string {
  let rules = rulesOf.get(code)
  if (!rules) {
    rules = new Intl.PluralRules(code)
    rulesOf.set(code, rules)
  }
  return fill(forms[rules.select(n)] ?? forms.other, { n })
}
