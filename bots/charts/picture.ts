import { cut, widthOf, wrapped } from './letters.ts'
import { lines, sign } from './lines.ts'
import { isRing, ring } from './ring.ts'
import { rows } from './rows.ts'
import {
  type Chart,
  dashOf,
  fillOf,
  hue,
  lowered,
  type Mark,
  path,
  rect,
  type Scene,
  SIZE,
  SMALL,
  text,
} from './scene.ts'

export type { Mark } from './scene.ts'

/** The width of a phone's screen less the edges of a card, at which pictures are drawn: 360 points. */
export const PHONE_WIDTH = 328

const TITLE = { size: 16, bold: true }

/**
 * A chart as marks: the one specification of pictures, for the page (which makes elements of them) and for pictures in chats. Nothing in it
 * depends on colour alone, no words overlap, and it is readable at the width of a phone. `titled`: with its title above; the page has
 * that as a heading. null: there is nothing to draw.
 */
export function picture(
  chart: Chart,
  { width = PHONE_WIDTH, titled }: { width?: number; titled: boolean },
): Scene | null {
  if (!isDrawable(chart)) return null
  const isLine = chart.shape === 'line'
  const body = isLine ? lines(chart, width) : isRing(chart) ? ring(chart, width) : rows(chart, width)
  const parts = [titled ? head(chart, width) : null, legend(chart, width), body].filter((part) => part !== null)
  const marks: Mark[] = []
  let height = 0
  for (const part of parts) {
    marks.push(...lowered(part.marks, height))
    height += part.height
  }
  return { width, height, marks }
}

/** Whether there is anything to see in a chart. */
export const isDrawable = ({ categories, series }: Chart): boolean =>
  categories.length > 0 && series.some(({ values }) => values.some(Number.isFinite))

/** The title, and below it what the numbers are, where the title does not say it. */
function head({ title, series }: Chart, width: number): Scene {
  const named = wrapped(title, width, TITLE, 3)
  const [only] = series
  const unit = series.length === 1 && only && !title.includes(only.name) ? [cut(only.name, width, { size: SMALL })] : []
  const marks = [
    ...named.map((line, at) => text({ x: 0, y: 16 + at * 21, words: line, size: TITLE.size, look: 'bold' })),
    ...unit.map((line) => text({ x: 0, y: named.length * 21 + 13, words: line, size: SMALL, look: 'soft' })),
  ]
  return { width, height: named.length * 21 + unit.length * 18 + 8, marks }
}

/** What the colours, fills and dashes mean, where there are several. */
function legend(chart: Chart, width: number): Scene | null {
  if (chart.series.length < 2) return null
  const isLine = chart.shape === 'line'
  const swatch = isLine ? 30 : 16
  const marks: Mark[] = []
  let x = 0
  let y = 0
  for (const [nth, { name }] of chart.series.entries()) {
    const words = cut(name, width - swatch - 6, { size: SIZE })
    const wide = swatch + 6 + widthOf(words, { size: SIZE })
    if (x > 0 && x + wide > width) {
      x = 0
      y += 22
    }
    marks.push(
      ...(isLine
        ? [path(`M${x} ${y + 10}h${swatch}`, `line ${hue(nth)}`, dashOf(nth)), sign(x + swatch / 2, y + 10, nth)]
        : [rect({ x: x + 1, y: y + 4, width: 13, height: 12 }, `${hue(nth)} ${fillOf(nth)}`)]),
      text({ x: x + swatch + 6, y: y + 15, words }),
    )
    x += wide + 16
  }
  return { width, height: y + 30, marks }
}
