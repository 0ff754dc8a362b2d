import type { Figures } from '../../reports/figures.ts'
import { measures } from '../../reports/measures.ts'
import { lastDayOf, type Span, spanOf } from '../../reports/period.ts'
import type { Asking } from '../../reports/prepare.ts'
import { speech } from '../speech.ts'
import { type Saying, sayDates, sayFilters } from './words.ts'

/** The parts of a receipt: of what, when, of how many, in which currency by which rates, and as of which moment. */
export interface Receipt {
  readonly filter: string
  readonly period: string
  readonly compareTo: string | null
  /** How many there were, where a figure is worth little without that. */
  readonly counted: string | null
  readonly currency: string | null
  readonly moment: string
}

/** What was counted to come to a figure. */
export async function receiptOf(figures: Figures, turn: Asking): Promise<Receipt> {
  const { report } = turn.language.answers
  const filters = await sayFilters(figures, turn)
  const { compareTo } = figures
  return {
    filter: filters.length > 0 ? filters.join(', ') : report.everything,
    period: periodIn(figures, turn),
    compareTo: compareTo && thenIn(figures, spanOf(compareTo, turn.me.zone), turn),
    counted: countedIn(figures, turn),
    currency: currencyIn(figures, turn),
    moment: momentIn(figures, turn),
  }
}

/** A receipt on one line. */
export function receiptLine(
  { filter, period, compareTo, counted, currency, moment }: Receipt,
  { language }: Saying,
): string {
  const versus = compareTo === null ? null : language.answers.report.versus({ span: compareTo })
  return [filter, period, versus, counted, currency, moment].filter((part) => part !== null).join(' · ')
}

function countedIn({ measure, total, without }: Figures, { language }: Saying): string | null {
  const { report } = language.answers
  switch (measures[measure].of) {
    case 'request':
      return report.requests({ count: total.records, without })
    case 'feedback':
      return report.marks({ count: total.records })
    default:
      return null
  }
}

/** What it is compared with: a moment for what stands open, else a stretch. */
function thenIn({ measure }: Figures, span: Span, saying: Saying): string {
  if (measures[measure].counting !== 'standing') return sayDates(span, saying)
  return saying.language.answers.report.when.asOf({
    date: speech(saying).date(lastDayOf(span)),
  })
}

function periodIn({ period, sense }: Figures, saying: Saying): string {
  const { report } = saying.language.answers
  if (sense === 'ever') return report.allTime
  if (sense === 'now' || !period) return report.now
  const span = spanOf(period, saying.me.zone)
  if (sense === 'at') return report.when.asOf({ date: speech(saying).date(lastDayOf(span)) })
  const dates = sayDates(span, saying)
  return sense === 'ahead' ? report.closingIn({ span: dates }) : dates
}

function currencyIn({ currency, rates }: Figures, saying: Saying): string | null {
  if (currency === null) return null
  const say = speech(saying)
  const told = rates.map(({ currency: other, rate, day }) =>
    saying.language.answers.report.rate({
      one: `1 ${other}`,
      value: `${new Intl.NumberFormat(saying.language.code, { maximumFractionDigits: 8 }).format(Number(rate))} ${currency}`,
      date: say.shortDate(Temporal.PlainDate.from(day)),
    }),
  )
  return [currency, ...told].join(', ')
}

function momentIn({ moment }: Figures, saying: Saying): string {
  const at = Temporal.Instant.from(moment).toZonedDateTimeISO(saying.me.zone)
  const time = `${at.hour}:${String(at.minute).padStart(2, '0')}`
  return saying.language.answers.report.moment({ date: speech(saying).shortDate(at.toPlainDate()), time })
}
