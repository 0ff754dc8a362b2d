import type { Block } from '../../../core/index.ts'
import { el } from './element.ts'
import { unfolds } from './scroll.ts'
import type { Texts } from './texts.ts'

/** More rows than these wait behind a button: a phone shows about ten. */
const shownRows = 12

/** A table that scrolls sideways by itself, the first column staying; numbers keep to the right as the columns say. */
export function table(block: Extract<Block, { kind: 'table' }>, name: string, texts: Texts): HTMLElement {
  const align = (at: number) => (block.columns[at]?.align === 'right' ? 'number' : null)
  const row = (cells: readonly string[]) =>
    el('tr', {}, ...cells.map((cell, at) => el('td', { class: align(at), dir: 'auto' }, cell)))
  const rows = block.rows.map(row)
  const body = el('tbody', {}, ...rows.slice(0, shownRows))
  const rest = rows.slice(shownRows)
  const more = el(
    'button',
    {
      type: 'button',
      class: 'quiet',
      click: () => {
        unfolds(more)
        body.append(...rest)
        more.remove()
      },
    },
    texts.allRows(rows.length),
  )
  return el(
    'div',
    {},
    el(
      'div',
      // A scroller that the keyboard cannot reach hides its end.
      { class: 'scroller', role: 'region', tabindex: 0, 'aria-label': name || texts.table },
      el(
        'table',
        {},
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            ...block.columns.map(({ label }, at) => el('th', { scope: 'col', class: align(at), dir: 'auto' }, label)),
          ),
        ),
        body,
      ),
    ),
    rest.length > 0 ? more : null,
  )
}
