import { cut, widthOf, wrapped } from './letters.ts'
import { sayValue } from './say.ts'
import { type Chart, fillOf, hue, type Mark, path, rect, type Scene, SIZE, text } from './scene.ts'

const type = { size: SIZE }
const bold = { size: SIZE, bold: true }
const LINE = 18
const BAR = 12
const GAP = 10
/** A bar that has its name and its value beside it is not shorter, or they go above it. */
const LEAST_BAR = 90
/** More names than these stand beside their bars, cut, so that all can be seen at once. */
const MANY = 10
/** More rows make no picture; the rest is in words and in the table. */
const MOST = 40

/** Bars below each other: the form in which long names can be read on a phone. Those of a funnel stand in the middle. */
export function rows(chart: Chart, width: number): Scene {
  const shown = chart.categories.slice(0, chart.categories.length > MOST ? MOST - 1 : MOST)
  const labels = shown.map((_, at) => chart.series.map((_each, nth) => sayValue(chart, nth, at)))
  const room = Math.min(width / 2, Math.max(0, ...labels.flat().map((label) => widthOf(label, bold))))
  const names = Math.max(0, ...shown.map((name) => widthOf(name, type)))
  const single = chart.series.length === 1
  const beside =
    single &&
    (names + room + LEAST_BAR + 2 * GAP <= width ||
      (shown.length > MANY && stayApart(shown, width - room - LEAST_BAR - 2 * GAP)))
  const drawn = beside
    ? besideNames(chart, shown, { width, room, names })
    : single
      ? belowNames(chart, shown, width)
      : groups(chart, shown, { width, room })
  const left = chart.categories.length - shown.length
  if (left === 0) return drawn
  const more = text({ x: 0, y: drawn.height + LINE - 4, words: `… +${left}`, look: 'soft' })
  return { ...drawn, height: drawn.height + LINE, marks: [...drawn.marks, more] }
}

/** Whether names that differ still do so when they are cut. */
const stayApart = (names: readonly string[], width: number): boolean =>
  new Set(names.map((name) => cut(name, width, type))).size === new Set(names).size

/** Where the bars are drawn, and how far values go. */
interface Field {
  readonly left: number
  readonly width: number
  readonly low: number
  readonly high: number
  readonly middle: boolean
}

function fieldOf({ series, shape }: Chart, left: number, width: number): Field {
  const values = series.flatMap((one) => one.values).filter(Number.isFinite)
  const middle = shape === 'funnel'
  const sizes = middle ? values.map(Math.abs) : values
  return { left, width, middle, low: Math.min(0, ...sizes), high: Math.max(0, ...sizes) }
}

/** From where to where a value reaches; null where there is none. */
function reach(
  value: number | undefined,
  { left, width, low, high, middle }: Field,
): { x: number; width: number } | null {
  if (value === undefined || !Number.isFinite(value) || high === low) return null
  const long = Math.max(1, (Math.abs(value) / (high - low)) * width)
  if (middle) return { x: left + (width - long) / 2, width: long }
  const zero = left - (low / (high - low)) * width
  return { x: value < 0 ? zero - long : zero, width: value === 0 ? 1 : long }
}

function bar(value: number | undefined, y: number, nth: number, field: Field): Mark[] {
  const reached = reach(value, field)
  const drawn = reached ? [rect({ ...reached, y, height: BAR }, `${hue(nth)} ${fillOf(nth)}`)] : []
  return [...drawn, ...zeroLine(field, y, BAR)]
}

/** Where zero is, beside a bar, if there is anything on both sides of it. */
function zeroLine({ left, width, low, high, middle }: Field, y: number, height: number): Mark[] {
  if (middle || low === 0) return []
  const x = Math.round(left - (low / (high - low)) * width) + 0.5
  return [path(`M${x} ${y - 2}v${height + 4}`, 'rule strong')]
}

/** Name, bar and value on one line. */
function besideNames(
  chart: Chart,
  shown: readonly string[],
  { width, room, names }: { width: number; room: number; names: number },
): Scene {
  const left = Math.min(names, width - room - LEAST_BAR - 2 * GAP)
  const field = fieldOf(chart, left + GAP, width - left - room - 2 * GAP)
  const height = LINE + 8
  const marks = shown.flatMap((name, at) => [
    text({ x: 0, y: at * height + LINE, words: cut(name, left, type) }),
    ...bar(chart.series[0]?.values[at], at * height + LINE - BAR + 1, 0, field),
    text({
      x: width,
      y: at * height + LINE,
      words: cut(sayValue(chart, 0, at), room, bold),
      anchor: 'end',
      look: 'bold',
    }),
  ])
  return { width, height: shown.length * height + 4, marks }
}

/** The name, and at its right the value, above a bar of the whole width. */
function belowNames(chart: Chart, shown: readonly string[], width: number): Scene {
  const field = fieldOf(chart, 0, width)
  const marks: Mark[] = []
  let y = 0
  for (const [at, name] of shown.entries()) {
    const label = cut(sayValue(chart, 0, at), width / 2, bold)
    const lines = wrapped(name, width - widthOf(label, bold) - GAP, type, 2)
    marks.push(...lines.map((line, nth) => text({ x: 0, y: y + (nth + 1) * LINE - 4, words: line })))
    marks.push(text({ x: width, y: y + LINE - 4, words: label, anchor: 'end', look: 'bold' }))
    y += lines.length * LINE
    marks.push(...bar(chart.series[0]?.values[at], y, 0, field))
    y += BAR + GAP
  }
  return { width, height: y, marks }
}

/** Under each name a bar for each series, with its value beside it. */
function groups(chart: Chart, shown: readonly string[], { width, room }: { width: number; room: number }): Scene {
  const field = fieldOf(chart, 0, width - room - GAP)
  const marks: Mark[] = []
  let y = 0
  for (const [at, name] of shown.entries()) {
    const lines = wrapped(name, width, type, 2)
    marks.push(...lines.map((line, nth) => text({ x: 0, y: y + (nth + 1) * LINE - 4, words: line })))
    y += lines.length * LINE
    for (const [nth, { values }] of chart.series.entries()) {
      marks.push(...bar(values[at], y, nth, field))
      const words = cut(sayValue(chart, nth, at), room, bold)
      marks.push(text({ x: width, y: y + BAR - 1, words, anchor: 'end', look: nth === 0 ? 'bold' : 'ink' }))
      y += BAR + 5
    }
    y += GAP
  }
  return { width, height: y, marks }
}
