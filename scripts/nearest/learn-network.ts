import { shares } from '../../core/nearest/linear.ts'
import { type Network, scaleOf } from '../../core/nearest/network.ts'
import { rowsOf } from '../../core/nearest/rows.ts'
import type { Lesson } from './learn-ranker.ts'
import { inBytes } from './quantise.ts'
import { fractions, shuffled } from './random.ts'

/** How much is hidden, how the weights begin and how they are learnt (AdaGrad, a few lessons at a time). */
const WIDTH = 64
const EPOCHS = 10
const BATCH = 32
const RATE = 0.05
/** A feature seen in fewer sentences is left out. */
const LEAST = 8
const SPREAD = 0.05
/** So many features it keeps, those that tell the most, so that the file stays within 5 MB. */
const MOST = 26_000
/** So much of the features, and of what is hidden, is left out at random each time, so that nothing leans on a single one. */
const FORGOTTEN_FEATURES = 0.3
const FORGOTTEN_HIDDEN = 0.3

/** One sentence and who says it: the columns to choose from and the right one. */
interface Task {
  /** How many features the sentence has, known or not. */
  readonly length: number
  readonly rows: readonly number[]
  readonly open: readonly number[]
  readonly right: number
}

/** Weights with what a batch would change of them. */
interface Layer {
  readonly weights: Float64Array
  readonly slopes: Float64Array
  readonly squares: Float64Array
}

/** Learns a network that tells the commands apart; in the same order each time. `classes`: how many there are. */
export function learnNetwork(lessons: readonly Lesson[], classes: number): Network {
  const random = fractions(17)
  const rows = knownRows(lessons)
  const tasks = lessons.flatMap((lesson) => tasksOf(lesson, rows))
  const inner = layer((rows.size + 1) * WIDTH, () => (random() + random() + random() - 1.5) * 2 * SPREAD)
  inner.weights.fill(0, rows.size * WIDTH)
  const outer = layer(classes * (WIDTH + 1), () => (2 * random() - 1) / Math.sqrt(WIDTH))
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = shuffled(tasks, epoch + 1)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH)
      const touched = new Set([rows.size])
      for (const task of batch) learnFrom(task, inner, outer, rows.size, random, touched)
      for (const row of touched) step(inner, row * WIDTH, (row + 1) * WIDTH, batch.length)
      step(outer, 0, outer.weights.length, batch.length)
    }
  }
  return { width: WIDTH, ...kept(rows, inner.weights), outer: inBytes(outer.weights) }
}

/** The rows that weigh the most, in their order, and behind them the one that is added always; of two alike the first. */
function kept(rows: ReadonlyMap<number, number>, weights: Float64Array): Pick<Network, 'rows' | 'inner'> {
  const rowOf = (row: number): Float64Array => weights.subarray(row * WIDTH, (row + 1) * WIDTH)
  const size = (row: number): number => rowOf(row).reduce((sum, weight) => sum + weight * weight, 0)
  const largest = [...rows]
    .map(([number, row]) => ({ number, row, size: size(row) }))
    .toSorted((a, b) => b.size - a.size || a.row - b.row)
    .slice(0, MOST)
    .toSorted((a, b) => a.row - b.row)
  const chosen = new Float64Array((largest.length + 1) * WIDTH)
  for (const [at, row] of [...largest.map(({ row }) => row), rows.size].entries()) chosen.set(rowOf(row), at * WIDTH)
  return { rows: rowsOf(Uint32Array.from(largest, ({ number }) => number)), inner: inBytes(chosen) }
}

/** A row for each feature that is seen often enough, in the order of their numbers. */
function knownRows(lessons: readonly Lesson[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { features } of lessons) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
  const numbers = [...counts].flatMap(([one, count]) => (count >= LEAST ? [one] : [])).toSorted((a, b) => a - b)
  return new Map(numbers.map((one, row) => [one, row]))
}

/** The questions for a command; what is implied by one is the linear model's. */
function tasksOf({ features, questions }: Lesson, rows: ReadonlyMap<number, number>): readonly Task[] {
  const known = features.flatMap((one) => rows.get(one) ?? [])
  return questions
    .filter(({ choices }) => choices.every(({ length }) => length === 1))
    .map(({ choices, right }) => ({ length: features.length, rows: known, open: choices.flat(), right }))
}

function layer(size: number, first: () => number): Layer {
  return {
    weights: Float64Array.from({ length: size }, first),
    slopes: new Float64Array(size),
    squares: new Float64Array(size),
  }
}

/** Adds what a task would change to the slopes of both layers. `touched`: the rows of the inner one that it would. */
function learnFrom(
  { length, rows, open, right }: Task,
  inner: Layer,
  outer: Layer,
  always: number,
  random: () => number,
  touched: Set<number>,
): void {
  const scale = 1 / scaleOf(length) / (1 - FORGOTTEN_FEATURES)
  const seen = rows.filter(() => random() >= FORGOTTEN_FEATURES)
  const hidden = new Float64Array(WIDTH)
  for (const row of seen) add(hidden, inner.weights, row * WIDTH, scale)
  add(hidden, inner.weights, always * WIDTH, 1)
  const kept = new Float64Array(WIDTH)
  for (let at = 0; at < WIDTH; at += 1) {
    hidden[at] = Math.tanh(hidden[at] ?? 0)
    kept[at] = random() < FORGOTTEN_HIDDEN ? 0 : 1 / (1 - FORGOTTEN_HIDDEN)
  }
  const back = new Float64Array(WIDTH)
  for (const [choice, error] of errors(open, right, hidden, kept, outer.weights).entries()) {
    const start = (open[choice] ?? 0) * (WIDTH + 1)
    for (let at = 0; at < WIDTH; at += 1) {
      const keep = kept[at] ?? 0
      outer.slopes[start + at] = (outer.slopes[start + at] ?? 0) + error * (hidden[at] ?? 0) * keep
      back[at] = (back[at] ?? 0) + error * (outer.weights[start + at] ?? 0) * keep
    }
    outer.slopes[start + WIDTH] = (outer.slopes[start + WIDTH] ?? 0) + error
  }
  for (let at = 0; at < WIDTH; at += 1) back[at] = (back[at] ?? 0) * (1 - (hidden[at] ?? 0) ** 2)
  for (const row of seen) {
    touched.add(row)
    for (let at = 0; at < WIDTH; at += 1)
      inner.slopes[row * WIDTH + at] = (inner.slopes[row * WIDTH + at] ?? 0) + (back[at] ?? 0) * scale
  }
  for (let at = 0; at < WIDTH; at += 1)
    inner.slopes[always * WIDTH + at] = (inner.slopes[always * WIDTH + at] ?? 0) + (back[at] ?? 0)
}

function add(to: Float64Array, weights: Float64Array, start: number, scale: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + (weights[start + at] ?? 0) * scale
}

/** How far each open class's chance is from what it should be. */
function errors(
  open: readonly number[],
  right: number,
  hidden: Float64Array,
  kept: Float64Array,
  weights: Float64Array,
): readonly number[] {
  const scores = open.map((column) => {
    const start = column * (WIDTH + 1)
    let sum = weights[start + WIDTH] ?? 0
    for (let at = 0; at < WIDTH; at += 1) sum += (hidden[at] ?? 0) * (kept[at] ?? 0) * (weights[start + at] ?? 0)
    return sum
  })
  return shares(scores).map((share, at) => share - (at === right ? 1 : 0))
}

/** Moves weights against their slopes, the less the more they have moved before; slopes are none again. */
function step({ weights, slopes, squares }: Layer, from: number, to: number, batch: number): void {
  for (let at = from; at < to; at += 1) {
    const slope = (slopes[at] ?? 0) / batch
    if (slope === 0) continue
    const square = (squares[at] ?? 0) + slope * slope
    squares[at] = square
    weights[at] = (weights[at] ?? 0) - (RATE * slope) / (Math.sqrt(square) + 1e-10)
    slopes[at] = 0
  }
}
