import type {
  IGroupedVerticalBarChart,
  IHorizontalBarChart,
  ILineChart,
  IPieChart,
  ITable,
  ITableCell,
  ITableRow,
  IVerticalBarChart,
} from '@microsoft/teams.cards'
import type { Block, Text } from '../../core/index.ts'
import { isDrawable } from '../charts/picture.ts'
import { sayValue } from '../charts/say.ts'
import type { Chart } from '../charts/scene.ts'
import { harmless, heading, isPlain, label, richText, runsOf } from './rich.ts'
import { type Element, paragraphs, ROOM } from './room.ts'

type Table = Extract<Block, { kind: 'table' }>
type Fields = Extract<Block, { kind: 'fields' }>

/** A row of a table is at most this large, as JSON; a cell that would make it larger is cut, visibly. */
const ROW = 5_000
/** Words longer than this do not stand beside a label but below it. */
const BESIDE = 1_500
/** More bars or lines than this cannot be told apart. */
const POINTS = 30
const LINES = 8

const cell = (text: Text, most: number, bold = false): ITableCell => ({
  type: 'TableCell',
  items: [richText(runsOf(text, { bold }, most).slice(0, 40))],
})
const row = (cells: readonly ITableCell[]): ITableRow => ({ type: 'TableRow', cells: [...cells] })

/** A table; as many as it takes, each with its heads. */
export function tableOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Element[] {
  const count = Math.max(columns.length, ...rows.map((one) => one.length))
  if (count === 0) return []
  const most = Math.floor(ROW / count / 2)
  const places = Array.from({ length: count }, (_, at) => at)
  const head = row(places.map((at) => cell(label(columns[at]?.label ?? '', most), most, true)))
  const table = (some: readonly ITableRow[]): ITable => ({
    type: 'Table',
    firstRowAsHeaders: true,
    columns: places.map((at) => ({
      width: 1,
      ...(columns[at]?.align === 'right' ? { horizontalCellContentAlignment: 'Right' as const } : {}),
    })),
    rows: [head, ...some],
  })
  const written = rows.map((one) => row(places.map((at) => cell(cut(one[at] ?? '', most), most))))
  return inRoom(written, JSON.stringify(table([])).length).map(table)
}

const cut = (text: string, most: number): string => (text.length <= most ? text : label(text, most))

/** Rows in groups that fit into a card beside `taken`. */
function inRoom<T>(rows: readonly T[], taken: number): T[][] {
  const groups: T[][] = []
  let size = 0
  for (const one of rows) {
    const more = JSON.stringify(one).length + 1
    const last = groups.at(-1)
    if (last === undefined || size + more > ROOM - taken) {
      groups.push([one])
      size = more
    } else {
      last.push(one)
      size += more
    }
  }
  return groups.length === 0 ? [[]] : groups
}

/** Labelled values: facts where Markdown can find nothing in them, else two columns, and what is long in paragraphs. */
export function fieldsOf({ fields }: Pick<Fields, 'fields'>): Element[] {
  const found: Element[] = []
  let beside: Fields['fields'] = []
  const flush = () => {
    found.push(...sideBySide(beside))
    beside = []
  }
  for (const field of fields) {
    if (lengthOf(field.value) <= BESIDE) beside = [...beside, field]
    else {
      flush()
      found.push(richText(runsOf(label(field.label, 200), { bold: true })), ...paragraphs(field.value))
    }
  }
  flush()
  return found
}

const lengthOf = (text: Text): number => JSON.stringify(text).length

function sideBySide(fields: Fields['fields']): Element[] {
  if (fields.length === 0) return []
  const facts = fields.map((field) => {
    const title = label(field.label, 200)
    const value = typeof field.value === 'string' ? harmless(field.value) : ''
    return isPlain(title) && isPlain(value) ? { title, value } : null
  })
  const plainly = facts.filter((fact) => fact !== null)
  if (plainly.length === facts.length) return inRoom(plainly, 100).map((some) => ({ type: 'FactSet', facts: some }))
  const rows = fields.map(({ label: title, value }) => row([cell(label(title, 200), 200, true), cell(value, BESIDE)]))
  return inRoom(rows, 200).map((some) => ({
    type: 'Table',
    firstRowAsHeaders: false,
    showGridLines: false,
    columns: [{ width: 1 }, { width: 2 }],
    rows: some,
  }))
}

/** Whether a chart is beyond Teams' own and goes as a picture, below its figures in the card. */
export const isPicture = (chart: Chart): boolean => isDrawable(chart) && !isTeamsOwn(chart)

/** A chart, its figures as a table for clients without charts, and the same in words. Where Teams has no chart for it, the table alone. */
export function chartOf(chart: Chart): Element[] {
  const words = paragraphs(chart.alt, { subtle: true })
  const title = paragraphs(chart.title, { bold: true })
  const figures = figuresOf(chart)
  const drawn = isTeamsOwn(chart) ? draw(chart) : null
  if (drawn === null) return [...title, ...figures, ...words]
  const [only] = figures
  return [...title, { ...drawn, fallback: figures.length === 1 && only ? only : heading('–') }, ...words]
}

function figuresOf(chart: Chart): Element[] {
  const { categories, series } = chart
  const count = Math.max(0, categories.length, ...series.map(({ values }) => values.length))
  return tableOf({
    columns: [{ label: '' }, ...series.map(({ name }) => ({ label: name, align: 'right' as const }))],
    rows: Array.from({ length: count }, (_, at) => [
      categories[at] ?? String(at + 1),
      ...series.map((_, nth) => sayValue(chart, nth, at)),
    ]),
  })
}

function isTeamsOwn({ shape, categories, series }: Chart): boolean {
  const whole = series.every(({ values }) => values.length === categories.length)
  const few = categories.length > 0 && categories.length <= POINTS && series.length > 0 && series.length <= LINES
  const parts =
    shape !== 'pie' || (series.length === 1 && series.every(({ values }) => values.every((value) => value >= 0)))
  return whole && few && parts && (shape !== 'funnel' || series.length === 1)
}

type Drawn = IHorizontalBarChart | ILineChart | IPieChart | IVerticalBarChart | IGroupedVerticalBarChart

function draw({ shape, categories, series, title }: Chart): Drawn | null {
  const [first] = series
  if (first === undefined) return null
  const names = categories.map((name) => label(name, 60))
  const called = label(title, 80)
  const points = (values: readonly number[]) => values.map((y, at) => ({ x: names[at] ?? '', y }))
  const lines = series.map(({ name, values }) => ({ legend: label(name, 60), values: points(values) }))
  switch (shape) {
    case 'pie':
      return {
        type: 'Chart.Pie',
        title: called,
        data: first.values.map((value, at) => ({ legend: names[at] ?? '', value })),
      }
    case 'funnel':
      return {
        type: 'Chart.HorizontalBar',
        title: called,
        data: points(first.values),
        xAxisTitle: label(first.name, 60),
      }
    case 'line':
      return { type: 'Chart.Line', title: called, data: lines }
    case 'bar':
      return series.length === 1
        ? { type: 'Chart.VerticalBar', title: called, data: points(first.values), yAxisTitle: label(first.name, 60) }
        : { type: 'Chart.VerticalBar.Grouped', title: called, data: lines }
  }
}
