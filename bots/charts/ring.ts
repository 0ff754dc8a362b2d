import { cut, widthOf } from './letters.ts'
import { sayShare, sayValue } from './say.ts'
import { type Chart, hue, type Mark, rect, round, type Scene, SIZE, SMALL, text } from './scene.ts'

const RADIUS = 58
const BAND = 34
const HEIGHT = 2 * (RADIUS + BAND / 2) + 40
const ROW = 26
/** More parts than these are not told apart in a ring. */
const MOST = 6

/** Whether parts of a whole can be shown as a ring; else they are bars. */
export const isRing = ({ shape, categories, series }: Chart): boolean =>
  shape === 'pie' &&
  series.length === 1 &&
  categories.length <= MOST &&
  categories.every((_, at) => (series[0]?.values[at] ?? -1) >= 0) &&
  (series[0]?.values.some((value) => value > 0) ?? false)

/** A ring, clockwise from the top, each part with its number; below it what the numbers are. */
export function ring(chart: Chart, width: number): Scene {
  const values = chart.categories.map((_, at) => chart.series[0]?.values[at] ?? 0)
  const whole = values.reduce((sum, value) => sum + value, 0)
  const around = 2 * Math.PI * RADIUS
  const centre = { x: width / 2, y: HEIGHT / 2 }
  const gap = values.filter((value) => value > 0).length > 1 ? 2 : 0
  let turned = 0
  const parts = values.flatMap((value, at): Mark[] => {
    const share = value / whole
    const start = turned
    turned += share
    if (share === 0) return []
    const angle = (start + share / 2) * 2 * Math.PI
    const far = RADIUS + BAND / 2 + 11
    const arc: Mark = {
      tag: 'circle',
      attributes: {
        cx: centre.x,
        cy: centre.y,
        r: RADIUS,
        class: `part ${hue(at)}`,
        'stroke-dasharray': `${round(Math.max(0.5, share * around - gap))} ${round(around)}`,
        'stroke-dashoffset': round(-start * around),
        'stroke-width': BAND,
        transform: `rotate(-90 ${centre.x} ${centre.y})`,
      },
    }
    // Numbers of parts that are too thin would stand on each other; they go by their order.
    if (share < 0.04) return [arc]
    const place = { x: centre.x + Math.sin(angle) * far, y: centre.y - Math.cos(angle) * far + 4 }
    return [arc, text({ ...place, words: String(at + 1), size: SMALL, anchor: 'middle', look: 'bold' })]
  })
  const key = chart.categories.flatMap((name, at) =>
    keyLine(chart, { name, at, share: (values[at] ?? 0) / whole }, width),
  )
  return { width, height: HEIGHT + chart.categories.length * ROW, marks: [...parts, ...key] }
}

function keyLine(
  chart: Chart,
  { name, at, share }: { name: string; at: number; share: number },
  width: number,
): Mark[] {
  const y = HEIGHT + at * ROW + 16
  const bold = { size: SIZE, bold: true }
  const said = cut(`${sayValue(chart, 0, at)} · ${sayShare(chart, share)}`, width / 2, bold)
  const from = 42
  return [
    text({ x: 18, y, words: String(at + 1), size: SMALL, anchor: 'end', look: 'bold' }),
    rect({ x: 24, y: y - 10, width: 11, height: 11 }, `full ${hue(at)}`),
    text({ x: from, y, words: cut(name, width - from - widthOf(said, bold) - 10, { size: SIZE }) }),
    text({ x: width, y, words: said, anchor: 'end', look: 'bold' }),
  ]
}
