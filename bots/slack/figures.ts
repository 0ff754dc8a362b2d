import type { types } from '@slack/bolt'
import type { Block } from '../../core/index.ts'
import { clean, cleanLine } from '../width.ts'
import { LIMITS } from './limits.ts'

type Table = Extract<Block, { kind: 'table' }>
type Chart = Extract<Block, { kind: 'chart' }>

/** The chart block, which @slack/types does not know yet (reference/block-kit/blocks/data-visualization-block). */
export interface ChartBlock extends types.Block {
  readonly type: 'data_visualization'
  readonly title: string
  readonly chart:
    | { readonly type: 'pie'; readonly segments: readonly Point[] }
    | {
        readonly type: 'bar' | 'line'
        readonly series: readonly { readonly name: string; readonly data: readonly Point[] }[]
        readonly axis_config: { readonly categories: readonly string[] }
      }
}

interface Point {
  readonly label: string
  readonly value: number
}

/** An empty cell says so: Slack takes none without a character. */
const EMPTY = '–'

/** A table as Slack's own, which can be sorted and searched; null where it is beyond what that takes. `title`: its words, on one line. */
export function tableBlock({ columns, rows }: Table, title: string): types.DataTableBlock | null {
  const count = Math.max(columns.length, ...rows.map((row) => row.length))
  if (count === 0 || count > LIMITS.tableColumns || rows.length === 0 || rows.length > LIMITS.tableRows) return null
  const cell = (words: string | undefined): types.RawTextElement => ({
    type: 'raw_text',
    text: cleanLine(words ?? '') || EMPTY,
  })
  const places = Array.from({ length: count }, (_, at) => at)
  const cells = [places.map((at) => cell(columns[at]?.label)), ...rows.map((row) => places.map((at) => cell(row[at])))]
  if (cells.flat().reduce((sum, { text }) => sum + text.length, 0) > LIMITS.tableText) return null
  return {
    type: 'data_table',
    caption: title || places.map((at) => cells[0]?.[at]?.text).join(', '),
    rows: cells,
    page_size: Math.min(rows.length, 25),
  }
}

/** A chart as Slack's own; null where something of it would not fit, since a label cut short may say something else. */
export function chartBlock({ title, shape, categories, series }: Chart): ChartBlock | null {
  const name = cleanLine(title)
  const labels = categories.map(cleanLine)
  const sound = (words: readonly string[], most: number) =>
    words.length > 0 &&
    words.length <= most &&
    new Set(words).size === words.length &&
    words.every((one) => one !== '' && one.length <= LIMITS.chartLabel)
  const whole = series.every(({ values }) => values.length === labels.length)
  if (name === '' || name.length > LIMITS.chartTitle || series.length === 0 || !whole) return null
  const points = (values: readonly number[]) => labels.map((label, at) => ({ label, value: values[at] ?? 0 }))
  if (shape === 'pie') {
    const [only] = series
    if (series.length > 1 || !only || !sound(labels, LIMITS.pieSegments) || only.values.some((one) => one <= 0))
      return null
    return { type: 'data_visualization', title: name, chart: { type: 'pie', segments: points(only.values) } }
  }
  const names = series.map((one) => cleanLine(one.name))
  if (!sound(labels, LIMITS.chartCategories) || !sound(names, LIMITS.chartSeries)) return null
  return {
    type: 'data_visualization',
    title: name,
    chart: {
      type: shape === 'line' ? 'line' : 'bar',
      series: series.map(({ values }, at) => ({ name: names[at] ?? '', data: points(values) })),
      axis_config: { categories: labels },
    },
  }
}

/** What a chart says in words, in small letters below it. */
export const captionBlock = (words: string): types.ContextBlock => ({
  type: 'context',
  elements: [{ type: 'plain_text', text: clean(words), emoji: false }],
})
