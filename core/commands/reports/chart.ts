import type { Block } from '../../reply.ts'
import { isTime } from '../../reports/ask.ts'
import type { Figures } from '../../reports/figures.ts'
import { type Saying, sayValue } from './words.ts'

/** The rows as a picture: stages as a funnel, times as a line, all else as bars; in words for those who cannot see it. */
export function chartOf(figures: Figures, saying: Saying): Block {
  const { report } = saying.language.answers
  const { dimension, measure, rows } = figures
  const title = dimension === null ? report.measure[measure] : `${report.measure[measure]} ${report.by[dimension]}`
  const compares = figures.compareTo !== null
  const values = (of: (row: Figures['rows'][number]) => string | null | undefined) =>
    rows.map((row) => Number(of(row) ?? 0))
  const one = (row: Figures['rows'][number]): string =>
    `${row.label}: ${sayValue(row.value, figures, saying)}${compares ? ` (${report.earlier.toLocaleLowerCase(saying.language.code)}: ${sayValue(row.compare ?? null, figures, saying)})` : ''}`
  return {
    kind: 'chart',
    title,
    shape: isTime(dimension) ? 'line' : dimension === 'stage' && !compares ? 'funnel' : 'bar',
    categories: rows.map(({ label }) => label),
    series: [
      { name: report.measure[measure], values: values(({ value }) => value) },
      ...(compares ? [{ name: report.earlier, values: values(({ compare }) => compare) }] : []),
    ],
    alt: `${title}. ${rows.map(one).join('; ')}.`,
  }
}
