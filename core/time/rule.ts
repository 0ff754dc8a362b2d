/** A recurrence rule of RFC 5545 as far as Parley makes them. Weekdays are ISO: 1 is Monday. */
export interface Rule {
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year'
  readonly interval: number
  readonly month?: number
  readonly monthdays?: readonly number[]
  readonly weekdays?: readonly number[]
  /** The n-th of the weekday in the month, -1 the last. */
  readonly nth?: number
  /** BYSETPOS */
  readonly position?: number
  readonly hour?: number
  readonly minute?: number
}

const FREQUENCIES = { hour: 'HOURLY', day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const
const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The rule as text, in the canonical order of spec/time.md. */
export function formatRule(rule: Rule): string {
  const { unit, interval, month, monthdays, weekdays, nth, position, hour, minute } = rule
  const parts = [
    `FREQ=${FREQUENCIES[unit]}`,
    interval > 1 ? `INTERVAL=${interval}` : '',
    month === undefined ? '' : `BYMONTH=${month}`,
    monthdays ? `BYMONTHDAY=${monthdays.join()}` : '',
    weekdays ? `BYDAY=${weekdays.map((day) => `${nth ?? ''}${WEEKDAYS[day - 1] ?? ''}`).join()}` : '',
    position === undefined ? '' : `BYSETPOS=${position}`,
    hour === undefined ? '' : `BYHOUR=${hour};BYMINUTE=${minute ?? 0}`,
  ]
  return parts.filter((part) => part !== '').join(';')
}

const integer = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,4}$/.test(text) ? Number(text) : undefined

/** A rule's text taken apart; null for what `formatRule` never makes. */
export function parseRule(text: string): Rule | null {
  const fields = new Map(
    text.split(';').map((field): [string, string] => [field.split('=')[0] ?? '', field.split('=')[1] ?? '']),
  )
  const unit = units.find((name) => FREQUENCIES[name] === fields.get('FREQ'))
  const known = ['FREQ', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS', 'BYHOUR', 'BYMINUTE']
  if (!unit || [...fields.keys()].some((key) => !known.includes(key))) return null
  const month = integer(fields.get('BYMONTH'))
  const position = integer(fields.get('BYSETPOS'))
  const hour = integer(fields.get('BYHOUR'))
  const monthdays = fields.get('BYMONTHDAY')?.split(',').map(Number)
  const days = fields
    .get('BYDAY')
    ?.split(',')
    .map((day) => /^(-?\d)?([A-Z]{2})$/.exec(day))
  if (days?.some((day) => !WEEKDAYS.includes(day?.[2] ?? '')) || monthdays?.some((day) => !Number.isInteger(day)))
    return null
  const weekdays = days?.map((day) => WEEKDAYS.indexOf(day?.[2] ?? '') + 1)
  const nth = integer(days?.[0]?.[1])
  return {
    unit,
    interval: integer(fields.get('INTERVAL')) ?? 1,
    ...(month === undefined ? {} : { month }),
    ...(monthdays ? { monthdays } : {}),
    ...(weekdays ? { weekdays } : {}),
    ...(nth === undefined ? {} : { nth }),
    ...(position === undefined ? {} : { position }),
    ...(hour === undefined ? {} : { hour, minute: integer(fields.get('BYMINUTE')) ?? 0 }),
  }
}

const units = ['hour', 'day', 'week', 'month', 'year'] as const
