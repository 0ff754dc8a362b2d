import { both } from './hash.ts'
import { type Rows, rowAt } from './rows.ts'

/**
 * A linear model: for each feature (by its number, see hash.ts) the weights of some of the classes. Rows lie one behind the other:
 * row n has the entries from starts[n] to starts[n + 1]; a weight is `steps` units of `unit`.
 */
export interface Linear {
  readonly classes: readonly string[]
  readonly rows: Rows
  readonly starts: Uint32Array
  readonly columns: Uint16Array
  readonly steps: Int8Array
  readonly unit: number
}

/** The score of each class, in the order of `classes`. */
export function scoresOf(
  features: readonly number[],
  { classes, rows, starts, columns, steps, unit }: Linear,
): Float64Array {
  const scores = new Float64Array(classes.length)
  for (const feature of features) {
    const row = rowAt(feature, rows)
    if (row === undefined) continue
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const column = columns[at] ?? 0
      scores[column] = (scores[column] ?? 0) + (steps[at] ?? 0)
    }
  }
  return scores.map((score) => score * unit)
}

/** The classes that a feature has weights of. */
export function columnsOf(feature: number, { classes, rows, starts, columns }: Linear): readonly string[] {
  const row = rowAt(feature, rows)
  if (row === undefined) return []
  return Array.from(columns.subarray(starts[row], starts[row + 1]), (column) => classes[column] ?? '')
}

/** One class's score, for models of a single class. */
export const scoreOf = (features: readonly number[], linear: Linear): number => stepsOf(features, linear) * linear.unit

/** The same in steps: whole numbers, which may be added up in any order. */
function stepsOf(features: readonly number[], { rows, starts, steps }: Linear): number {
  let sum = 0
  for (const feature of features) {
    const row = rowAt(feature, rows)
    if (row !== undefined) sum += steps[starts[row] ?? 0] ?? 0
  }
  return sum
}

/** The same of what each of these is together with something: see `both`. */
export function stepsOfBoth(one: number, others: readonly number[], { rows, starts, steps }: Linear): number {
  let sum = 0
  for (const other of others) {
    const row = rowAt(both(one, other), rows)
    if (row !== undefined) sum += steps[starts[row] ?? 0] ?? 0
  }
  return sum
}

/** Scores as shares of one. `temperature` above 1 makes them more alike. */
export function shares(scores: readonly number[], temperature = 1): readonly number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - top) / temperature))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
