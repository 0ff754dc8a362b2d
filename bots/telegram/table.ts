import type { Block } from '../../core/index.ts'
import { cleanLine, pad, widthOf, wrap } from '../width.ts'
import { PHONE_CELLS } from './limits.ts'
import { joined, type Styled, styled } from './styled.ts'

type Table = Extract<Block, { kind: 'table' }>

const GAP = 2
/** A column narrower than this is hard to read, and a cell of more lines too; the table is then written row by row. */
const LEAST_CELLS = 10
const MOST_LINES = 3
/** What stands for an empty cell. */
const NONE = '–'

/** A table as wide as a phone: lined up where it fits, else a few lines for each row. */
export function table(block: Table): Styled {
  const count = Math.max(block.columns.length, ...block.rows.map((row) => row.length))
  const heads = Array.from({ length: count }, (_, at) => cleanLine(block.columns[at]?.label ?? ''))
  const rows = block.rows.map((row) => heads.map((_, at) => cleanLine(row[at] ?? '')))
  if (count === 0) return styled('')
  return linedUp(block, heads, rows) ?? (rows.length === 0 ? styled(heads.join(', ')) : rowByRow(heads, rows))
}

function linedUp(block: Table, heads: readonly string[], rows: readonly (readonly string[])[]): Styled | null {
  const cells = narrowed(
    heads.map((_, at) => Math.max(1, ...[heads, ...rows].map((row) => widthOf(row[at] ?? '')))),
    PHONE_CELLS - (heads.length - 1) * GAP,
  )
  if (!cells) return null
  const wrapped = [heads, ...rows].map((row) => row.map((cell, at) => wrap(cell, cells[at] ?? 1)))
  if (wrapped.some((row) => row.some((cell) => cell.length > MOST_LINES))) return null
  const lines = wrapped.map((row) =>
    Array.from({ length: Math.max(...row.map((cell) => cell.length)) }, (_, line) =>
      row
        .map((cell, at) => pad(cell[line] ?? '', cells[at] ?? 1, block.columns[at]?.align))
        .join(' '.repeat(GAP))
        .trimEnd(),
    ),
  )
  const rule = cells.map((room) => '─'.repeat(room)).join(' '.repeat(GAP))
  return styled([...(lines[0] ?? []), rule, ...lines.slice(1).flat()].join('\n'), 'pre')
}

/** Columns narrowed to the room there is, the widest first; null when they would become too narrow to read. */
function narrowed(natural: readonly number[], room: number): readonly number[] | null {
  const cells = [...natural]
  for (let excess = cells.reduce((sum, one) => sum + one, 0) - room; excess > 0; excess -= 1) {
    const widest = cells.indexOf(Math.max(...cells))
    const width = cells[widest] ?? 0
    if (width <= LEAST_CELLS) return null
    cells[widest] = width - 1
  }
  return cells
}

/** So many columns are told apart by their places alone. */
const MOST_UNNAMED = 5

/** The first cell of a row as its heading, the others after one another below it: what they are says a line at the top, or each its own name. */
function rowByRow(heads: readonly string[], rows: readonly (readonly string[])[]): Styled {
  const named = heads.length > MOST_UNNAMED
  const said = (cell: string, at: number) => (named && heads[at] ? `${heads[at]}: ${cell || NONE}` : cell || NONE)
  const row = (cells: readonly string[]): Styled => {
    const [first = '', ...others] = cells.map(said)
    const rest = others.join(named ? '\n' : ' · ')
    return joined([styled(first, 'bold'), ...(rest === '' ? [] : [styled(rest)])], '\n')
  }
  const legend = named || heads.every((head) => head === '') ? [] : [styled(heads.filter(Boolean).join(' · '))]
  return joined([...legend, ...rows.map(row)], named ? '\n\n' : '\n')
}
