import type { Linear } from '../../core/nearest/linear.ts'
import type { Bytes } from '../../core/nearest/network.ts'

/** Weights beyond the most of them are cut: so much of all lies within. */
const WITHIN = 0.9995
/** Weights of fewer steps say nothing and are left out, and more of them where there would be more than so many: the file stays small. */
const LEAST = 1
const MOST = 480_000

/** Weights (a row per feature, a column per class) in whole steps of one byte, zeros left out. `numbers`: the features', rising. */
export function quantised(
  numbers: readonly number[],
  weights: Float64Array,
  classes: readonly string[],
  atLeast = LEAST,
): Linear {
  const width = classes.length
  const unit = unitOf(weights)
  const least = leastFor(weights, unit, atLeast)
  const rows = new Map<number, number>()
  const starts: number[] = [0]
  const columns: number[] = []
  const steps: number[] = []
  for (const [row, number] of numbers.entries()) {
    for (let column = 0; column < width; column += 1) {
      const step = stepsOf(weights[row * width + column] ?? 0, unit)
      if (Math.abs(step) < least) continue
      columns.push(column)
      steps.push(step)
    }
    if (columns.length === starts.at(-1)) continue
    rows.set(number, starts.length - 1)
    starts.push(columns.length)
  }
  return {
    classes,
    rows,
    starts: Uint32Array.from(starts),
    columns: Uint16Array.from(columns),
    steps: Int8Array.from(steps),
    unit,
  }
}

/** Weights in whole steps of one byte, all of them. */
export function inBytes(weights: Float64Array): Bytes {
  const unit = unitOf(weights)
  return { steps: Int8Array.from(weights, (weight) => stepsOf(weight, unit)), unit }
}

function unitOf(weights: Float64Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort()
  return (sizes[Math.floor(sizes.length * WITHIN)] ?? sizes.at(-1) ?? 1) / 127 || 1
}

const stepsOf = (weight: number, unit: number): number => Math.max(-127, Math.min(127, Math.round(weight / unit)))

/** From how many steps on a weight is kept. */
function leastFor(weights: Float64Array, unit: number, atLeast: number): number {
  const counts = new Array<number>(128).fill(0)
  for (const weight of weights) {
    const step = Math.min(127, Math.abs(Math.round(weight / unit)))
    counts[step] = (counts[step] ?? 0) + 1
  }
  let kept = 0
  for (let step = 127; step >= atLeast; step -= 1) {
    kept += counts[step] ?? 0
    if (kept > MOST) return step + 1
  }
  return atLeast
}
