import type { Block } from '../../reply.ts'
import { type Figures, isTime } from '../../reports/figures.ts'
import { nameOf, type Saying, sayValue } from './words.ts'

/** The rows as a picture: stages as a funnel, times as a line, all else as bars; in words for those who cannot see it. */
export function chartOf(figures: Figures, saying: Saying): Block {
  const { report } = saying.language.answers
  const { dimension, measure } = figures
  // What there is nothing to work out from is no zero: it is left out of the picture, not of the words.
  const known = figures.rows.filter(({ value, compare }) => value !== null || typeof compare === 'string')
  const rows = known.length > 0 ? known : figures.rows
  const title = nameOf(measure, dimension, saying)
  const compares = figures.compareTo !== null
  // A percentage is a part of one, as all who write numbers in a language take it; minutes are easier to tell apart as hours.
  const scale = figures.unit === 'percent' ? 100 : figures.unit === 'minutes' ? 60 : 1
  const values = (of: (row: Figures['rows'][number]) => string | null | undefined) => ({
    values: rows.map((row) => Number(of(row) ?? 0) / scale),
    labels: rows.map((row) => sayValue(of(row) ?? null, figures, saying)),
  })
  const one = (row: Figures['rows'][number]): string =>
    `${row.label}: ${sayValue(row.value, figures, saying)}${compares ? ` (${report.earlier.toLocaleLowerCase(saying.language.code)}: ${sayValue(row.compare ?? null, figures, saying)})` : ''}`
  return {
    kind: 'chart',
    title,
    shape: isTime(dimension) ? 'line' : dimension === 'stage' && !compares ? 'funnel' : 'bar',
    categories: rows.map(({ label }) => label),
    series: [
      { name: report.measure[measure], ...values(({ value }) => value) },
      ...(compares ? [{ name: report.earlier, ...values(({ compare }) => compare) }] : []),
    ],
    locale: saying.language.code,
    ...(figures.unit === 'percent' ? { percent: true } : {}),
    alt: `${title}. ${figures.rows.map(one).join('; ')}.`,
  }
}
