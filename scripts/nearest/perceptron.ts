import type { Linear } from '../../core/nearest/linear.ts'
import { quantised } from './quantise.ts'

/** An averaged perceptron of one class: whole numbers only, so that it comes out the same everywhere. */
export interface Perceptron {
  score(features: readonly number[]): number
  /** What was right gains, what was taken loses. */
  correct(right: readonly number[], taken: readonly number[]): void
  tick(): void
  /** The average over all ticks, in bytes. */
  averaged(): Linear
}

export function perceptron(): Perceptron {
  const rowOf = new Map<number, number>()
  const weights: number[] = []
  const sums: number[] = []
  let step = 1
  const add = (feature: number, by: number): void => {
    const known = rowOf.get(feature)
    const row = known ?? weights.length
    if (known === undefined) rowOf.set(feature, row)
    weights[row] = (weights[row] ?? 0) + by
    sums[row] = (sums[row] ?? 0) + by * step
  }
  return {
    score: (features) => {
      let sum = 0
      for (const one of features) {
        const row = rowOf.get(one)
        if (row !== undefined) sum += weights[row] ?? 0
      }
      return sum
    },
    correct: (right, taken) => {
      for (const one of right) add(one, 1)
      for (const one of taken) add(one, -1)
    },
    tick: () => {
      step += 1
    },
    averaged: () => {
      const numbers = [...rowOf.keys()].toSorted((a, b) => a - b)
      const average = Float64Array.from(numbers, (one) => {
        const row = rowOf.get(one) ?? 0
        return (weights[row] ?? 0) - (sums[row] ?? 0) / step
      })
      return quantised(numbers, average, [''], 2)
    },
  }
}
