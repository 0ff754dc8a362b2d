import type { Block } from '../../../core/index.ts'
import { type Mark, picture } from '../../charts/picture.ts'
import { sayValue } from '../../charts/say.ts'
import { el, svg } from './element.ts'
import { unfolds } from './scroll.ts'
import { table } from './table.ts'
import type { Texts } from './texts.ts'

/**
 * A chart as all platforms draw it, in the page's own colours. For those who cannot see it there is `alt`, and for all the figures as a
 * table; who sees the picture has read what it says.
 */
export function chart(block: Extract<Block, { kind: 'chart' }>, texts: Texts): HTMLElement {
  const figures = table(
    {
      kind: 'table',
      columns: [{ label: '' }, ...block.series.map(({ name }) => ({ label: name, align: 'right' as const }))],
      rows: block.categories.map((category, at) => [
        category,
        ...block.series.map((_, nth) => sayValue(block, nth, at)),
      ]),
    },
    block.title,
    texts,
  )
  const scene = picture(block, { titled: false })
  const drawn =
    scene && svg('svg', { viewBox: `0 0 ${scene.width} ${Math.ceil(scene.height)}` }, ...scene.marks.map(element))
  return el(
    'figure',
    { class: 'card chart' },
    el('h3', { dir: 'auto' }, block.title),
    drawn && el('div', { role: 'img', 'aria-label': block.alt, class: 'drawing' }, drawn),
    drawn ? null : el('figcaption', { dir: 'auto' }, block.alt),
    el(
      'details',
      {},
      el('summary', { click: ({ target }) => target && unfolds(target) }, texts.figures),
      drawn ? el('p', { dir: 'auto', class: 'alt' }, block.alt) : null,
      figures,
    ),
  )
}

const element = ({ tag, attributes, words }: Mark): Element =>
  svg(tag, attributes, ...(words === undefined ? [] : [words]))
