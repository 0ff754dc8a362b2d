import { cut, widthOf } from './letters.ts'
import { sayShort, sayValue } from './say.ts'
import { type Chart, dashOf, hue, type Mark, path, round, type Scene, SIZE, SMALL, text } from './scene.ts'

const PLOT = 160
const TOP = 22
const BOTTOM = 26
const GAP = 8
const small = { size: SMALL }
const bold = { size: SIZE, bold: true }
/** So few points all have their value beside them, where there is room. */
const FEW = 7

/** A place that is taken by words. */
interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Lines over the categories, each with dashes and signs of its own; the axis begins at zero unless something lies below. */
export function lines(chart: Chart, width: number): Scene {
  const { categories, series } = chart
  const values = series.flatMap((one) => one.values).filter(Number.isFinite)
  const ticks = ticksFor(Math.min(0, ...values), Math.max(0, ...values))
  const said = ticks.map((tick) => sayShort(chart, tick))
  const left = Math.max(...said.map((words) => widthOf(words, small))) + GAP
  const [low = 0] = ticks
  const high = ticks.at(-1) ?? 1
  const count = Math.max(categories.length, ...series.map((one) => one.values.length))
  const inset = Math.min(24, (width - left) / (2 * Math.max(1, count)))
  const x = (at: number) =>
    count < 2 ? (left + width) / 2 : left + inset + (at / (count - 1)) * (width - left - 2 * inset)
  const y = (value: number) => TOP + PLOT - ((value - low) / (high - low)) * PLOT
  const grid = ticks.flatMap((tick, at) => [
    path(`M${round(left)} ${round(y(tick))}H${width}`, tick === 0 ? 'rule strong' : 'rule'),
    text({ x: left - GAP, y: y(tick) + 4, words: said[at] ?? '', size: SMALL, anchor: 'end', look: 'soft' }),
  ])
  const drawn = series.flatMap((one, nth) => stroke(one.values, nth, x, y))
  return {
    width,
    height: TOP + PLOT + BOTTOM,
    marks: [...grid, ...drawn, ...named(categories, x, { left, width }), ...valued(chart, x, y, { left, width })],
  }
}

/** Round numbers from below the least to above the largest, six steps at most. */
function ticksFor(low: number, high: number): readonly number[] {
  const range = Math.max(high - low, 1e-9)
  const rough = range / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5].find((one) => one * power >= rough) ?? 10) * power
  const from = Math.floor(low / step)
  const to = Math.max(from + 1, Math.ceil(high / step))
  return Array.from({ length: to - from + 1 }, (_, at) => Number(((from + at) * step).toPrecision(12)))
}

function stroke(
  values: readonly number[],
  nth: number,
  x: (at: number) => number,
  y: (value: number) => number,
): Mark[] {
  const points = values.flatMap((value, at) =>
    Number.isFinite(value) ? [{ x: round(x(at)), y: round(y(value)) }] : [],
  )
  const d = points.map((point, at) => `${at ? 'L' : 'M'}${point.x} ${point.y}`).join('')
  const way = points.length > 1 ? [path(d, `line ${hue(nth)}`, dashOf(nth))] : []
  return [...way, ...points.map((point) => sign(point.x, point.y, nth))]
}

/** A series' sign: a disc, a square, a diamond, a triangle. */
export function sign(x: number, y: number, nth: number): Mark {
  const forms = [
    `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,
    `M${x - 3.5} ${y - 3.5}h7v7h-7z`,
    `M${x} ${y - 5}l5 5l-5 5l-5 -5z`,
    `M${x} ${y - 5}l5 9h-10z`,
  ]
  return path(forms[nth % forms.length] ?? '', `full ${hue(nth)}`)
}

/** As many names as have room, evenly, the last one always. */
function named(
  categories: readonly string[],
  x: (at: number) => number,
  { left, width }: { left: number; width: number },
): Mark[] {
  const last = categories.length - 1
  const most = Math.max(60, (width - left) / 3)
  const baseline = TOP + PLOT + 18
  const place = (at: number) => {
    const words = cut(categories[at] ?? '', most, small)
    const wide = widthOf(words, small)
    const middle = Math.min(Math.max(x(at), left + wide / 2), width - wide / 2)
    return { words, middle, from: middle - wide / 2, to: middle + wide / 2 }
  }
  for (let step = 1; step <= categories.length; step += 1) {
    const chosen = categories.flatMap((_, at) => ((last - at) % step === 0 ? [place(at)] : []))
    const room = chosen.every((one, at) => at === 0 || one.from >= (chosen[at - 1]?.to ?? 0) + GAP)
    if (room || step === categories.length)
      return chosen.map(({ words, middle }) =>
        text({ x: middle, y: baseline, words, size: SMALL, anchor: 'middle', look: 'soft' }),
      )
  }
  return []
}

/** Values beside the points that matter most, where there is room: the last ones, then the peaks; all, where they are few. */
function valued(
  chart: Chart,
  x: (at: number) => number,
  y: (value: number) => number,
  { left, width }: { left: number; width: number },
): Mark[] {
  const taken: Box[] = []
  const way = chart.series.flatMap(({ values }) => along(values.map((value, at) => ({ x: x(at), y: y(value) }))))
  const crossed = (box: Box) => way.filter((point) => overlap(box, around(point))).length
  const wanted = chart.series.flatMap(({ values }, nth) => {
    const last = values.length - 1
    const peak = values.indexOf(Math.max(...values))
    const all = chart.series.length === 1 && values.length <= FEW ? values.map((_, at) => at) : []
    return [...new Set([last, peak, ...all])].map((at, order) => ({ nth, at, order }))
  })
  return wanted
    .toSorted((one, other) => one.order - other.order)
    .flatMap(({ nth, at, order }) => {
      const value = chart.series[nth]?.values[at]
      if (value === undefined || !Number.isFinite(value)) return []
      const words = sayValue(chart, nth, at)
      const wide = widthOf(words, bold)
      if (wide > width - left) return []
      const middle = Math.min(Math.max(x(at), left + wide / 2), width - wide / 2)
      const free = [y(value) - 9, y(value) + 20, y(value) - 24, y(value) + 34].flatMap((baseline) => {
        const box = { left: middle - wide / 2, right: middle + wide / 2, top: baseline - SIZE, bottom: baseline + 4 }
        const inside = box.top >= 0 && box.bottom <= TOP + PLOT + 4
        return inside && !taken.some((one) => overlap(one, box)) ? [{ baseline, box, crossed: crossed(box) }] : []
      })
      const best = free.toSorted((one, other) => one.crossed - other.crossed)[0]
      // The last value of one line is worth a line behind it, others are not.
      const worth = order === 0 && chart.series.length === 1
      if (best === undefined || (!worth && best.crossed > 1)) return []
      taken.push(best.box)
      return [text({ x: middle, y: best.baseline, words, anchor: 'middle', look: 'bold' })]
    })
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Points of a line and between them, near enough to each other that no word slips through. */
function along(points: readonly Point[]): readonly Point[] {
  const finite = points.filter((point) => Number.isFinite(point.y))
  return finite.flatMap((point, at) => {
    const next = finite[at + 1]
    if (!next) return [point]
    return Array.from({ length: 8 }, (_, part) => ({
      x: point.x + ((next.x - point.x) * part) / 8,
      y: point.y + ((next.y - point.y) * part) / 8,
    }))
  })
}

const around = ({ x, y }: Point): Box => ({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 })
