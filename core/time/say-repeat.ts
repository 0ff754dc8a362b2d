import { parseRule, type Rule } from './rule.ts'
import { atClock, counted, fill } from './say.ts'
import type { TimeTable } from './table.ts'

const WORKDAYS = '1,2,3,4,5'
const WEEKEND = '6,7'

/** A recurrence as a person says it: "every Monday at 9:00", "щомісяця 15-го". The rule itself where Parley did not make it. */
export function sayRepeat(rule: string, table: TimeTable): string {
  const read = parseRule(rule)
  if (!read) return rule
  const time = read.hour === undefined ? '' : ` ${atClock(read.hour, read.minute ?? 0, table.say)}`
  return `${days(read, table)}${time}`
}

function often({ unit, interval }: Rule, { say, code }: TimeTable): string {
  return interval === 1 ? say.every[unit] : counted(interval, say.every.many[unit], code)
}

function days(rule: Rule, table: TimeTable): string {
  const { every } = table.say
  const weekdays = rule.weekdays?.join()
  if (rule.unit === 'week' && rule.interval === 1 && weekdays === WORKDAYS) return every.workday
  if (rule.unit === 'week' && rule.interval === 1 && weekdays === WEEKEND) return every.weekend
  if (rule.unit === 'week' && rule.weekdays) return inWeek(rule.weekdays, rule, table)
  if (rule.unit === 'month') return inMonth(rule, table)
  const [day] = rule.monthdays?.slice(-1) ?? []
  if (rule.unit === 'year' && rule.month !== undefined && day !== undefined) {
    const date = fill(table.say.date, { d: day, month: table.say.months[rule.month - 1] ?? '' })
    return fill(every.date, { every: often(rule, table), date })
  }
  return often(rule, table)
}

function inWeek(weekdays: readonly number[], rule: Rule, table: TimeTable): string {
  const { every } = table.say
  const named = (names: readonly string[], day: number): string => names[day - 1] ?? ''
  const first = rule.interval === 1 ? every.weekday : every.onWeekday
  const further = rule.interval === 1 ? every.furtherWeekday : every.onWeekday
  const words = weekdays.map((day, index) => named(index === 0 ? first : further, day))
  const list = words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${every.and} ${words.at(-1)}`
  return rule.interval === 1 ? list : `${often(rule, table)} ${list}`
}

function inMonth(rule: Rule, table: TimeTable): string {
  const { every } = table.say
  const whole = often(rule, table)
  const last = rule.monthdays?.at(-1)
  const [weekday] = rule.weekdays ?? []
  if (weekday !== undefined && rule.weekdays?.length === 1) {
    const forms = every.nthWeekday[weekday - 1]
    const n = rule.nth ?? rule.position ?? 1
    const nth = n === 1 || n === 2 || n === 3 || n === 4 ? forms?.[n] : forms?.last
    return fill(every.nth, { every: whole, nth: nth ?? '' })
  }
  if (rule.weekdays)
    return fill(every.nth, { every: whole, nth: rule.position === -1 ? every.lastWorkday : every.firstWorkday })
  if (last === undefined) return whole
  if (last === 31 || last === -1) return fill(every.lastDay, { every: whole })
  return fill(every.monthday, { every: whole, d: last })
}
