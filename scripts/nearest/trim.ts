import type { Linear } from '../../core/nearest/linear.ts'
import type { Model } from '../../core/nearest/model.ts'
import type { Network } from '../../core/nearest/network.ts'

/** So many features each part keeps, so that the file stays within 5 MB; what fewer cost is in docs/understanding.md. */
const MOST = { tagger: 260_000, texts: 130_000, network: 13_500 } as const

/** A model without the features that tell the least, where a part has more than it may have. Pure; of two alike the one with the lower number stays. */
export const trimmed = (model: Model, most: Readonly<Record<keyof typeof MOST, number>> = MOST): Model => ({
  ...model,
  tagger: shortened(model.tagger, most.tagger),
  texts: shortened(model.texts, most.texts),
  network: narrowed(model.network, most.network),
})

/** Of a model of one class, whose rows have an entry each. */
function shortened(linear: Linear, most: number): Linear {
  const kept = largest(linear.steps.length, most, (row) => Math.abs(linear.steps[row] ?? 0))
  const numbers = [...linear.rows.keys()]
  return {
    ...linear,
    rows: new Map(kept.map((row, at) => [numbers[row] ?? 0, at])),
    starts: Uint32Array.from({ length: kept.length + 1 }, (_, at) => at),
    columns: new Uint16Array(kept.length),
    steps: Int8Array.from(kept, (row) => linear.steps[row] ?? 0),
  }
}

function narrowed({ width, rows, inner, outer }: Network, most: number): Network {
  const rowOf = (row: number): Int8Array => inner.steps.subarray(row * width, (row + 1) * width)
  const kept = largest(rows.size, most, (row) => rowOf(row).reduce((sum, step) => sum + step * step, 0))
  const numbers = [...rows.keys()]
  const steps = new Int8Array((kept.length + 1) * width)
  // The last row is added always.
  for (const [at, row] of [...kept, rows.size].entries()) steps.set(rowOf(row), at * width)
  return {
    width,
    rows: new Map(kept.map((row, at) => [numbers[row] ?? 0, at])),
    inner: { ...inner, steps },
    outer,
  }
}

/** The rows that weigh the most, in their order. */
function largest(rows: number, most: number, weigh: (row: number) => number): readonly number[] {
  const all = Array.from({ length: rows }, (_, row) => ({ row, weight: weigh(row) }))
  return all
    .toSorted((a, b) => b.weight - a.weight || a.row - b.row)
    .slice(0, most)
    .map(({ row }) => row)
    .toSorted((a, b) => a - b)
}
