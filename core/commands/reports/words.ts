import type { Turn } from '../../command.ts'
import { filterWords } from '../../records/words.ts'
import type { DimensionName, Figures, MeasureName, Question } from '../../reports/figures.ts'
import { lastDayOf, type Span, spanOf, unitsOf } from '../../reports/period.ts'
import type { Asking } from '../../reports/prepare.ts'
import type { Period } from '../../slots/said.ts'
import { speech } from '../speech.ts'

/** Whose language and moment. */
export type Saying = Pick<Turn, 'me' | 'now' | 'language'>

/** A phrase as it stands at the beginning of a button. */
export const capital = (words: string, { language }: Pick<Turn, 'language'>): string =>
  words.charAt(0).toLocaleUpperCase(language.code) + words.slice(1)

/** A value of a figure as one writes it; "–" where there is none. */
export function sayValue(
  value: string | null,
  { unit, currency }: Pick<Figures, 'unit' | 'currency'>,
  saying: Saying,
): string {
  if (value === null) return '–'
  const { code } = saying.language
  switch (unit) {
    case 'money':
      return speech(saying).money({ amount: value, currency: currency ?? saying.me.currency })
    case 'count':
      return new Intl.NumberFormat(code).format(Number(value))
    case 'percent':
      return new Intl.NumberFormat(code, { style: 'percent', maximumFractionDigits: 1 }).format(Number(value) / 100)
    case 'days':
      return new Intl.NumberFormat(code, {
        style: 'unit',
        unit: 'day',
        unitDisplay: 'long',
        maximumFractionDigits: 1,
      }).format(Number(value))
    case 'minutes':
      return sayMinutes(Number(value), code)
    case 'score':
      return new Intl.NumberFormat(code, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Number(value))
    case 'balance':
      return new Intl.NumberFormat(code, { maximumFractionDigits: 0 }).format(Number(value))
  }
}

const HOUR = 60
const DAY = 24 * HOUR

/** "45 sec", "12 min", "2 hr 15 min", "3 days 4 hr": the two largest units, days of 24 hours. */
export function sayMinutes(minutes: number, code: string): string {
  const say = (n: number, unit: 'second' | 'minute' | 'hour' | 'day'): string =>
    new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' }).format(n)
  if (minutes > 0 && minutes < 1) return say(Math.round(minutes * 60), 'second')
  const whole = Math.round(minutes)
  if (whole < HOUR) return say(whole, 'minute')
  const [large, small, rest]: readonly [string, 'hour' | 'minute', number] =
    whole < DAY
      ? [say(Math.floor(whole / HOUR), 'hour'), 'minute', whole % HOUR]
      : [say(Math.floor(whole / DAY), 'day'), 'hour', Math.floor((whole % DAY) / HOUR)]
  return rest === 0 ? large : `${large} ${say(rest, small)}`
}

/** By how much a value is more or less than the one before: per cent, points of a percentage, the difference of marks; undefined where that says nothing. */
export function sayChange(
  value: string | null,
  before: string | null,
  { unit }: Pick<Figures, 'unit'>,
  { language }: Saying,
): string | undefined {
  if (value === null || before === null) return undefined
  const [now, then] = [Number(value), Number(before)]
  const { code } = language
  if (unit === 'percent' || unit === 'score' || unit === 'balance') {
    const difference = new Intl.NumberFormat(code, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(
      now - then,
    )
    return unit === 'percent' ? language.answers.report.points({ count: difference }) : difference
  }
  if (then === 0) return undefined
  return new Intl.NumberFormat(code, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(
    (now - then) / Math.abs(then),
  )
}

/** The first and the last day of a stretch. */
export function sayDates(span: Span, saying: Saying): string {
  const say = speech(saying)
  const [first, last] = [span.from.toPlainDate(), lastDayOf(span)]
  return first.equals(last)
    ? say.date(first)
    : saying.language.answers.agenda.span({ from: say.date(first), to: say.date(last) })
}

/** A stretch within a sentence: "in October", "this week", "from 1 October to 15 November". */
function sayStretch(span: Span, saying: Saying): string {
  const say = speech(saying)
  const { unit, n } = unitsOf(span)
  if (n === 1) return say.when(span.from.toInstant(), unit)
  const [from, to] = [say.date(span.from.toPlainDate()), say.date(lastDayOf(span))]
  return saying.language.answers.report.when.between({ from, to })
}

/** When a figure is of, within its sentence; undefined: now. */
export function sayWhenOf(period: Period | null, sense: Figures['sense'], saying: Saying): string | undefined {
  const words = saying.language.answers.report.when
  if (sense === 'ever') return words.ever
  if (!period) return undefined
  const span = spanOf(period, saying.me.zone)
  switch (sense) {
    case 'now':
      return undefined
    case 'at':
      return words.asOf({ date: speech(saying).date(lastDayOf(span)) })
    case 'ahead':
      return words.closing({ when: sayStretch(span, saying) })
    case 'through':
      return sayStretch(span, saying)
    case 'within': {
      const when = sayStretch(span, saying)
      return Temporal.Instant.compare(span.to.toInstant(), saying.now) > 0 ? words.soFar({ when }) : when
    }
  }
}

/** What is counted, and by what it is divided: "Pipeline by stage". */
export function nameOf(
  metric: MeasureName,
  by: DimensionName | null | undefined,
  { language }: Pick<Turn, 'language'>,
): string {
  const { report } = language.answers
  return by ? `${report.measure[metric]} ${report.by[by]}` : report.measure[metric]
}

/** What a report is called: "Pipeline by stage, in Kyiv". */
export async function titleOf({ metric, by, filters = {} }: Question, asking: Asking): Promise<string> {
  return [nameOf(metric, by, asking), ...(await sayFilters({ filters, measure: metric }, asking))].join(', ')
}

/** Which records a figure is of, condition by condition: "yours", "in Kyiv", "from the fair". */
export async function sayFilters(
  { filters, measure }: Pick<Figures, 'filters' | 'measure'>,
  turn: Asking,
): Promise<readonly string[]> {
  const { source, ...where } = filters
  const of = measure === 'newContacts' ? 'contact' : 'deal'
  const words = await filterWords({ of, ...where }, turn)
  return [...words, ...(source === undefined ? [] : [turn.language.answers.report.source({ name: source })])]
}
