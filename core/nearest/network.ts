import { type Rows, rowAt } from './rows.ts'

/** Numbers of one byte each: so many units. */
export interface Bytes {
  readonly steps: Int8Array
  readonly unit: number
}

/**
 * A network with one hidden layer. Each feature that it knows (`rows`, by its number, see hash.ts) adds its row of `inner`, `width` numbers, to what
 * is hidden; the last row is added always. `outer` has a row per class: a weight for each hidden number, and one that is added always.
 */
export interface Network {
  readonly width: number
  readonly rows: Rows
  readonly inner: Bytes
  readonly outer: Bytes
}

/** The score of each class, in their order: it sees how features stand together, which a linear model does not. */
export function networkScores(features: readonly number[], { width, rows, inner, outer }: Network): Float64Array {
  const sums = new Float64Array(width)
  for (const feature of features) {
    const row = rowAt(feature, rows)
    if (row === undefined) continue
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (inner.steps[row * width + at] ?? 0)
  }
  const scale = inner.unit / scaleOf(features.length)
  const always = rows.features.length * width
  const hidden = sums.map((sum, at) => Math.tanh(sum * scale + (inner.steps[always + at] ?? 0) * inner.unit))
  const scores = new Float64Array(outer.steps.length / (width + 1))
  for (let one = 0; one < scores.length; one += 1) {
    const start = one * (width + 1)
    let sum = outer.steps[start + width] ?? 0
    for (let at = 0; at < width; at += 1) sum += (hidden[at] ?? 0) * (outer.steps[start + at] ?? 0)
    scores[one] = sum * outer.unit
  }
  return scores
}

/** What the sum of so many features is divided by, so that long sentences are no surer than short ones. */
export const scaleOf = (features: number): number => Math.sqrt(Math.max(1, features))
