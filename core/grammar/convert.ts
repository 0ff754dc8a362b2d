import type { Said } from '../slots/said.ts'

type SaidWhen = Said & { readonly kind: 'when' }

/** A period of the past with what its words mean of the future, if that is another one: "December" is the last and the next. */
export function withAhead(past: Said, future: Said | undefined): Said {
  if (past.kind !== 'period' || future?.kind !== 'period' || future.value.from <= past.value.from) return past
  return { ...past, ahead: future.value }
}

/** Every language's templates ask for the same times. */
const periods = new WeakMap<SaidWhen, { readonly zone: string; readonly period: Said }>()

/** "Tomorrow" as a period: from the start of its grain to its end in the zone; a clock time stands for its day. */
export function asPeriod(said: SaidWhen, zone: string): Said {
  const known = periods.get(said)
  if (known?.zone === zone) return known.period
  const period = periodOf(said, zone)
  periods.set(said, { zone, period })
  return period
}

function periodOf(said: SaidWhen, zone: string): Said {
  const { at, grain } = said.value
  const start = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  const from = grain === 'minute' || grain === 'hour' ? start.startOfDay() : start
  const length = {
    minute: { days: 1 },
    hour: { days: 1 },
    day: { days: 1 },
    week: { weeks: 1 },
    month: { months: 1 },
    quarter: { months: 3 },
    year: { years: 1 },
  }
  const to = from.add(length[grain])
  return { kind: 'period', text: said.text, value: { from: iso(from), to: iso(to) } }
}

/** A day as a calendar date, for a birthday. */
export function asDate(said: SaidWhen): Said {
  return { kind: 'date', text: said.text, value: said.value.at.slice(0, 10) }
}

const iso = (time: Temporal.ZonedDateTime): string => time.toString({ timeZoneName: 'never', smallestUnit: 'second' })
