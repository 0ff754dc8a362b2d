import type { Linear } from '../../core/nearest/linear.ts'
import { rowsOf } from '../../core/nearest/rows.ts'

/** A table of which features have which classes, as a linear model whose weights say nothing: the feature's number to the places of its classes, which rise. Pure. */
export function packedTable(classes: readonly string[], found: ReadonlyMap<number, readonly number[]>): Linear {
  const entries = [...found].toSorted(([a], [b]) => a - b)
  const rows = rowsOf(Uint32Array.from(entries, ([number]) => number))
  const starts = new Uint32Array(entries.length + 1)
  for (const [row, [, columns]] of entries.entries()) starts[row + 1] = (starts[row] ?? 0) + columns.length
  const columns = Uint16Array.from(entries.flatMap(([, places]) => places))
  return { classes, rows, starts, columns, steps: new Int8Array(columns.length).fill(1), unit: 1 }
}
