import type { Linear } from '../../core/nearest/linear.ts'
import { singles } from './cells.ts'
import { quantised } from './quantise.ts'

/** An averaged perceptron of one class: whole numbers only, so that it comes out the same everywhere. */
export interface Perceptron {
  /** Features as the perceptron knows them: for whoever asks for their score more than once. */
  known(features: readonly number[]): Int32Array
  score(known: Int32Array): number
  /** What was right gains, what was taken loses. */
  correct(right: readonly Int32Array[], taken: readonly Int32Array[]): void
  tick(): void
  /** The average over all ticks, the `most` largest weights in bytes. */
  averaged(most: number): Linear
}

export function perceptron(): Perceptron {
  const rowOf = new Map<number, number>()
  let weights = new Int32Array(1 << 16)
  let sums = new Float64Array(1 << 16)
  let step = 1
  const row = (feature: number): number => {
    const known = rowOf.get(feature)
    if (known !== undefined) return known
    const made = rowOf.size
    rowOf.set(feature, made)
    if (made < weights.length) return made
    const [more, moreSums] = [new Int32Array(made * 2), new Float64Array(made * 2)]
    more.set(weights)
    moreSums.set(sums)
    weights = more
    sums = moreSums
    return made
  }
  const add = (rows: Int32Array, by: number): void => {
    for (const one of rows) {
      weights[one] = (weights[one] ?? 0) + by
      sums[one] = (sums[one] ?? 0) + by * step
    }
  }
  return {
    known: (features) => Int32Array.from(features, row),
    score: (rows) => {
      let sum = 0
      for (let at = 0; at < rows.length; at += 1) sum += weights[rows[at] ?? 0] ?? 0
      return sum
    },
    correct: (right, taken) => {
      for (const one of right) add(one, 1)
      for (const one of taken) add(one, -1)
    },
    tick: () => {
      step += 1
    },
    averaged: (most) => {
      const numbers = [...rowOf.keys()].toSorted((a, b) => a - b)
      const average = Float64Array.from(numbers, (one) => {
        const at = rowOf.get(one) ?? 0
        return (weights[at] ?? 0) - (sums[at] ?? 0) / step
      })
      return quantised(numbers, average, singles, [''], most)
    },
  }
}
