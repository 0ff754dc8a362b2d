import type { Block } from '../../../core/index.ts'
import { el, svg } from './element.ts'
import { table } from './table.ts'
import type { Texts } from './texts.ts'

type Chart = Extract<Block, { kind: 'chart' }>

/** Colours of the style sheet, --c0 to --c5, by class. */
const hues = 6
const hue = (at: number) => `c${at % hues}`

/**
 * A drawing without measures of its own: widths in per cent, heights in em, so that it follows the page and the size of its text.
 * For those who cannot see it there are `alt` and the figures as a table.
 */
export function chart(block: Chart, texts: Texts): HTMLElement {
  const number = new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 2 })
  const say = (value: number) => number.format(value)
  const figures = table(
    {
      kind: 'table',
      columns: [{ label: '' }, ...block.series.map(({ name }) => ({ label: name, align: 'right' as const }))],
      rows: block.categories.map((category, at) => [
        category,
        ...block.series.map(({ values }) => (values[at] === undefined ? '–' : say(values[at]))),
      ]),
    },
    block.title,
    texts,
  )
  return el(
    'figure',
    { class: 'card chart' },
    el('h3', { dir: 'auto' }, block.title),
    el('div', { role: 'img', 'aria-label': block.alt, class: 'drawing' }, ...drawing(block, say)),
    el('figcaption', { dir: 'auto' }, block.alt),
    el('details', {}, el('summary', {}, texts.figures), figures),
  )
}

function drawing(block: Chart, say: (value: number) => string): Element[] {
  if (block.categories.length === 0 || block.series.length === 0) return []
  switch (block.shape) {
    case 'bar':
      return [bars(block, say, false), ...names(block)]
    case 'funnel':
      return [bars(block, say, true), ...names(block)]
    case 'line':
      return [line(block, say), ...names(block)]
    case 'pie':
      return pie(block, say)
  }
}

const size = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? Math.abs(value) : 0
const most = (block: Chart): number => Math.max(...block.series.flatMap(({ values }) => values.map(size)), 0) || 1

/** What the colours mean, where there are several. */
function names(block: Chart): Element[] {
  if (block.series.length < 2) return []
  return [el('ul', { class: 'legend' }, ...block.series.map(({ name }, at) => el('li', { class: hue(at) }, name)))]
}

/** A row for each category: its name and value above a bar for each series; those of a funnel stand in the middle. */
function bars(block: Chart, say: (value: number) => string, middle: boolean): Element {
  const many = block.series.length
  const top = most(block)
  const rowHeight = 1.7 + many * 0.9 + 0.5
  const rows = block.categories.flatMap((category, at) => {
    const y = at * rowHeight
    const values = block.series.map(({ values: all }) => all[at])
    return [
      svg('text', { x: '0', y: `${y + 1.1}em` }, category),
      svg(
        'text',
        { x: '100%', y: `${y + 1.1}em`, class: 'value' },
        values.map((value) => (value === undefined ? '–' : say(value))).join(' · '),
      ),
      ...values.map((value, series) => {
        const width = (size(value) / top) * 100
        return svg('rect', {
          x: `${middle ? (100 - width) / 2 : 0}%`,
          y: `${y + 1.6 + series * 0.9}em`,
          width: `${width}%`,
          height: '0.7em',
          rx: '2',
          class: `${hue(series)}${value !== undefined && value < 0 ? ' below' : ''}`,
        })
      }),
    ]
  })
  return svg('svg', { width: '100%', height: `${block.categories.length * rowHeight}em` }, ...rows)
}

function line(block: Chart, say: (value: number) => string): Element {
  const values = block.series.flatMap((series) => series.values.filter(Number.isFinite))
  const low = Math.min(0, ...values)
  const high = Math.max(...values, low + 1)
  const last = Math.max(1, block.categories.length - 1)
  const x = (at: number) => (at / last) * 100
  const y = (value: number) => 100 - ((value - low) / (high - low)) * 100
  const plot = svg(
    'svg',
    { y: '1.6em', width: '100%', height: '9em', viewBox: '0 0 100 100', preserveAspectRatio: 'none', class: 'plot' },
    svg('path', { d: `M0 0H100M0 ${y(low)}H100`, class: 'rule' }),
    ...block.series.map((series, at) =>
      svg('path', {
        d: series.values.map((value, index) => `${index ? 'L' : 'M'}${x(index)} ${y(value)}`).join(''),
        class: hue(at),
      }),
    ),
  )
  const first = block.categories[0] ?? ''
  const end = block.categories.at(-1) ?? ''
  return svg(
    'svg',
    { width: '100%', height: '12.6em' },
    svg('text', { x: '0', y: '1.1em', class: 'faint' }, say(high)),
    plot,
    svg('text', { x: '0', y: '12.1em' }, first),
    block.categories.length > 1 ? svg('text', { x: '100%', y: '12.1em', class: 'value' }, end) : null,
  )
}

/** A ring of the first series, and beside it what each part is. */
function pie(block: Chart, say: (value: number) => string): Element[] {
  const parts = block.categories.map((category, at) => ({ category, value: size(block.series[0]?.values[at]) }))
  const whole = parts.reduce((sum, { value }) => sum + value, 0) || 1
  let turned = 0
  const arcs = parts.map(({ value }, at) => {
    const share = (value / whole) * 100
    turned += share
    // On a circle of length 100 a dash is a share in per cent.
    return svg('circle', {
      cx: '21',
      cy: '21',
      r: '15.9155',
      class: hue(at),
      'stroke-dasharray': `${Math.max(0, share - 0.6)} ${100 - Math.max(0, share - 0.6)}`,
      'stroke-dashoffset': `${25 - turned + share}`,
    })
  })
  const percent = (value: number) => `${Math.round((value / whole) * 100)} %`
  return [
    svg('svg', { viewBox: '0 0 42 42', class: 'ring' }, ...arcs),
    el(
      'ul',
      { class: 'legend' },
      ...parts.map(({ category, value }, at) =>
        el('li', { class: hue(at) }, `${category} `, el('strong', {}, say(value)), ` ${percent(value)}`),
      ),
    ),
  ]
}
