import type { Linear } from '../../core/nearest/linear.ts'
import type { Bytes } from '../../core/nearest/network.ts'
import { rowsOf } from '../../core/nearest/rows.ts'
import type { Cells } from './cells.ts'

/** Weights are so many steps at the most, up and down: finer ones made no difference (docs/understanding.md), and take more room. */
const STEPS = 31
/** Weights beyond the most of them are cut: so much of all lies within. */
const WITHIN = 0.9995

type Weights = Float32Array | Float64Array

/** Weights (a row of cells per feature, a column per class) in whole steps, the `most` largest and no zeros. `numbers`: the features', rising. */
export function quantised(
  numbers: readonly number[],
  weights: Weights,
  cells: Pick<Cells, 'eachOf'>,
  classes: readonly string[],
  most: number,
): Linear {
  const sizes = sizesOf(weights)
  const unit = unitFor(sizes)
  const least = sizes.at(-most) ?? 0
  const features: number[] = []
  const starts: number[] = [0]
  const columns: number[] = []
  const steps: number[] = []
  for (const [row, number] of numbers.entries()) {
    cells.eachOf(row, (column, place) => {
      const weight = weights[place] ?? 0
      const step = stepsOf(weight, unit)
      if (step === 0 || Math.abs(weight) < least) return
      columns.push(column)
      steps.push(step)
    })
    if (columns.length === starts.at(-1)) continue
    features.push(number)
    starts.push(columns.length)
  }
  return {
    classes,
    rows: rowsOf(Uint32Array.from(features)),
    starts: Uint32Array.from(starts),
    columns: Uint16Array.from(columns),
    steps: Int8Array.from(steps),
    unit,
  }
}

/** Weights in whole steps, all of them. */
export function inBytes(weights: Weights): Bytes {
  const unit = unitFor(sizesOf(weights))
  return { steps: Int8Array.from(weights, (weight) => stepsOf(weight, unit)), unit }
}

/** How large the weights are, those that are none left out, the least first: there may be half a thousand million of them, so nothing is copied that is none. */
function sizesOf(weights: Weights): Float64Array {
  let count = 0
  for (const weight of weights) if (weight !== 0) count += 1
  const sizes = new Float64Array(count)
  let at = 0
  for (const weight of weights) if (weight !== 0) sizes[at++] = Math.abs(weight)
  return sizes.sort()
}

const unitFor = (sizes: Float64Array): number =>
  (sizes[Math.floor(sizes.length * WITHIN)] ?? sizes.at(-1) ?? 1) / STEPS || 1

const stepsOf = (weight: number, unit: number): number => Math.max(-STEPS, Math.min(STEPS, Math.round(weight / unit)))
