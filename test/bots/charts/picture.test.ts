import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../../bots/charts/letters.ts'
import { PHONE_WIDTH, picture } from '../../../bots/charts/picture.ts'
import { pngOf } from '../../../bots/charts/png.ts'
import type { Mark, Scene } from '../../../bots/charts/scene.ts'
import { svgOf } from '../../../bots/charts/svg.ts'
import type { Block } from '../../../core/reply.ts'

type Chart = Extract<Block, { kind: 'chart' }>

const chart = (more: Partial<Chart>): Chart => ({
  kind: 'chart',
  title: 'Відкриті угоди за етапами, листопад 2026 року',
  shape: 'bar',
  categories: ['Новий', 'Переговори щодо умов договору постачання та монтажу віконних конструкцій', 'Виграно'],
  series: [{ name: 'Сума', values: [1_240_500, 98_000, 0] }],
  alt: 'Найбільше в новому.',
  ...more,
})

const drawn = (more: Partial<Chart>): Scene => {
  const scene = picture(chart(more), { titled: true })
  if (!scene) throw new Error('nothing was drawn')
  return scene
}

const wordsIn = ({ marks }: Scene): string[] => marks.flatMap(({ words }) => words ?? [])

/** Where the letters of a text are, by the widths of the typeface. */
function boxOf({ attributes, words = '' }: Mark) {
  const size = Number(attributes['font-size'])
  const wide = widthOf(words, { size, bold: attributes.class === 'bold' })
  const x = Number(attributes.x)
  const left =
    attributes['text-anchor'] === 'end' ? x - wide : attributes['text-anchor'] === 'middle' ? x - wide / 2 : x
  const y = Number(attributes.y)
  // A capital is some three quarters of the size high; what hangs below the line meets no capitals there.
  return { words, left, right: left + wide, top: y - size * 0.73, bottom: y }
}

function troubles(scene: Scene): string[] {
  const boxes = scene.marks.filter(({ tag, words }) => tag === 'text' && words?.trim()).map(boxOf)
  const outside = boxes.filter(
    ({ left, right, bottom }) => left < -0.5 || right > scene.width + 0.5 || bottom > scene.height,
  )
  const over = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.left + 0.5 < other.right &&
          other.left + 0.5 < one.right &&
          one.top + 0.5 < other.bottom &&
          other.top + 0.5 < one.bottom,
      )
      .map((other) => `"${one.words}" on "${other.words}"`),
  )
  return [...outside.map(({ words }) => `"${words}" outside`), ...over]
}

const names = fc.oneof(
  fc.constantFrom(
    'Новий',
    'Переговори щодо умов договору',
    'Željka Čavlović-Šarić',
    'Ąžuolynė, UAB',
    'січ.',
    'W47',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const number = fc.oneof(fc.integer({ min: -2_000_000, max: 90_000_000 }), fc.double({ min: -5, max: 5, noNaN: true }))
const anyChart = fc
  .record({
    title: names,
    shape: fc.constantFrom('bar', 'line', 'funnel', 'pie'),
    locale: fc.constantFrom('en', 'uk', 'ru', 'lt', 'hr'),
    percent: fc.boolean(),
    categories: fc.array(names, { minLength: 1, maxLength: 45 }),
    series: fc.array(fc.record({ name: names, values: fc.array(number, { minLength: 1, maxLength: 45 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(chart)

describe('a picture of a chart', () => {
  it('lets no words stand on each other or beyond the edge of a phone, whatever the figures', () => {
    fc.assert(
      fc.property(anyChart, (one) => {
        const scene = picture(one, { titled: true })
        if (!scene) return
        expect(scene.width).toBe(PHONE_WIDTH)
        expect(scene.marks.flatMap(({ attributes }) => Object.values(attributes)).join(' ')).not.toMatch(/NaN|Infinity/)
        expect(troubles(scene)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('writes values as people do: by their labels, else in the language of the chart', () => {
    const labels = ['1 240 500 €', '98 000 €', '0 €']
    expect(wordsIn(drawn({ series: [{ name: 'Сума', values: [1_240_500, 98_000, 0], labels }] }))).toEqual(
      expect.arrayContaining(labels),
    )
    expect(wordsIn(drawn({ locale: 'uk' })).map((words) => words.replace(/\s/g, ' '))).toContain('1 240 500')
    const rate = { locale: 'lt', percent: true, series: [{ name: 'Dalis', values: [0.25, 0.333, 1] }] }
    expect(wordsIn(drawn(rate)).map((words) => words.replace(/\s/g, ' '))).toEqual(
      expect.arrayContaining(['25 %', '33,3 %', '100 %']),
    )
  })

  it('keeps the order it was given: stages, months', () => {
    const months = Array.from({ length: 12 }, (_, at) =>
      new Intl.DateTimeFormat('hr', { month: 'long' }).format(new Date(2026, at, 5)),
    )
    const values = months.map((_, at) => (at * 7) % 12)
    const scene = drawn({ categories: months, series: [{ name: 'Poslovi', values }] })
    expect(wordsIn(scene).filter((words) => months.includes(words))).toEqual(months)
  })

  it('parts long names between words, and cuts them only after two lines', () => {
    const words = wordsIn(drawn({ shape: 'funnel' }))
    expect(words.find((one) => one.startsWith('Переговори'))).toMatch(/^Переговори щодо умов( договору)?$/)
    expect(words.filter((one) => one.endsWith('…'))).toHaveLength(1)
  })

  it('never lets names that differ look the same', () => {
    const categories = Array.from({ length: 14 }, (_, at) => `Київський завод ${at + 1}`)
    const values = categories.map((_, at) => 14 - at)
    expect(wordsIn(drawn({ categories, series: [{ name: 'Сума', values }] }))).toEqual(
      expect.arrayContaining(categories),
    )
  })

  it('tells parts apart by more than colour: fills, dashes and signs, numbers', () => {
    const two = [
      { name: '2026', values: [3, 2, 1] },
      { name: '2025', values: [1, 2, 3] },
    ]
    const classes = ({ marks }: Scene) => new Set(marks.map(({ attributes }) => attributes.class))
    expect([...classes(drawn({ series: two }))]).toEqual(expect.arrayContaining(['c0 full', 'c1 light']))
    const dashes = drawn({ shape: 'line', series: two }).marks.filter(
      ({ attributes }) => attributes['stroke-dasharray'],
    )
    expect(dashes.every(({ attributes }) => attributes.class === 'line c1')).toBe(true)
    expect(wordsIn(drawn({ shape: 'line', series: two }))).toEqual(expect.arrayContaining(['2026', '2025']))
    const ring = drawn({ shape: 'pie', series: [{ name: 'Угоди', values: [5, 3, 2] }] })
    expect(wordsIn(ring).filter((words) => /^[123]$/.test(words))).toEqual(['1', '2', '3', '1', '2', '3'])
  })

  it('draws as bars what is no whole: parts below zero, or too many of them', () => {
    const shapes = (values: number[]) =>
      drawn({ shape: 'pie', categories: values.map(String), series: [{ name: 'x', values }] }).marks.map(
        ({ tag }) => tag,
      )
    expect(shapes([5, 3])).toContain('circle')
    expect(shapes([5, -3])).not.toContain('circle')
    expect(shapes([8, 7, 6, 5, 4, 3, 2])).not.toContain('circle')
  })

  it('draws nothing where there is nothing', () => {
    expect(picture(chart({ categories: [] }), { titled: true })).toBeNull()
    expect(picture(chart({ series: [{ name: 'x', values: [] }] }), { titled: true })).toBeNull()
  })

  it('keeps words words in the file', () => {
    const svg = svgOf(drawn({ categories: ['<script>"&\u0000', '</svg>', ']]>'] }))
    expect(svg).toContain('&lt;script&gt;&quot;&amp;</text>')
    expect(svg.match(/<(script|\/svg)/g)).toEqual(['</svg'])
  })

  it('comes as a PNG of three pixels a point, with letters of its own', async () => {
    const png = await pngOf(chart({}))
    expect(png?.subarray(1, 4).toString()).toBe('PNG')
    expect(png?.readUInt32BE(16)).toBe(360 * 3)
    const dumb = await pngOf(chart({ title: '', categories: ['', '', ''], series: [{ name: '', values: [1, 1, 0] }] }))
    expect((png?.length ?? 0) - (dumb?.length ?? 0)).toBeGreaterThan(10_000)
  })
})
