import { type Linear, shares } from '../../core/nearest/linear.ts'
import { quantised } from './quantise.ts'
import { shuffled } from './random.ts'

/** What is to be told apart: features, and for each question its columns to choose from and the right one among them. */
export interface Lesson {
  readonly features: readonly number[]
  readonly questions: readonly Question[]
}

export interface Question {
  /** The columns of each choice, as many of all; their weights are added up. */
  readonly choices: readonly (readonly number[])[]
  readonly right: number
}

export interface Schooling {
  readonly epochs: number
  readonly rate: number
  /** A feature seen in fewer sentences is left out. */
  readonly least: number
  /** "perceptron": averaged; else softmax regression (AdaGrad). */
  readonly kind: 'logistic' | 'perceptron'
}

export const schooling: Schooling = { epochs: 14, rate: 0.05, least: 2, kind: 'logistic' }

/** So many weights are kept, so that the file stays within 5 MB; what fewer cost is in docs/understanding.md. */
const MOST = 1_300_000

/** Learns the weights of features for classes; in the same order each time. */
export function learnRanker(
  lessons: readonly Lesson[],
  classes: readonly string[],
  how: Schooling = schooling,
): Linear {
  const counts = new Map<number, number>()
  for (const { features } of lessons) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
  const numbers = [...counts].flatMap(([one, count]) => (count >= how.least ? [one] : [])).toSorted((a, b) => a - b)
  const rowOf = new Map(numbers.map((one, row) => [one, row]))
  const width = classes.length
  // Single precision: it is hundreds of millions of numbers.
  const weights = new Float32Array(numbers.length * width)
  const squares = new Float32Array(numbers.length * width)
  const sums = how.kind === 'perceptron' ? new Float64Array(numbers.length * width) : undefined
  const prepared = lessons.map(({ features, questions }) => ({
    starts: Int32Array.from(features.flatMap((one) => rowOf.get(one) ?? []).map((row) => row * width)),
    questions: questions.map(({ choices, right }) => ({
      right,
      columns: Int32Array.from(choices.flat()),
      each: choices[0]?.length ?? 1,
    })),
  }))
  let step = 1
  for (let epoch = 0; epoch < how.epochs; epoch += 1) {
    for (const { starts, questions } of shuffled(prepared, epoch + 1)) {
      for (const { columns, each, right } of questions) {
        const scores = scoresFor(starts, columns, each, weights)
        const pulls = how.kind === 'perceptron' ? mistaken(scores, right) : errors(scores, right)
        for (const [at, column] of columns.entries()) {
          const pull = pulls[Math.floor(at / each)] ?? 0
          if (Math.abs(pull) < LEAST_PULL) continue
          for (const start of starts) {
            const cell = start + column
            if (sums) {
              weights[cell] = (weights[cell] ?? 0) + pull
              sums[cell] = (sums[cell] ?? 0) + step * pull
            } else {
              const square = (squares[cell] ?? 0) + pull * pull
              squares[cell] = square
              weights[cell] = (weights[cell] ?? 0) + (how.rate * pull) / (Math.sqrt(square) + 0.1)
            }
          }
        }
      }
      step += 1
    }
  }
  if (sums)
    for (let cell = 0; cell < weights.length; cell += 1) weights[cell] = (weights[cell] ?? 0) - (sums[cell] ?? 0) / step
  return quantised(numbers, weights, classes, MOST)
}

/** Below this a mistake teaches nothing. */
const LEAST_PULL = 1e-3

/** `starts`: where the rows of the features begin. `columns`: those of the choices one after the other, `each` so many. */
function scoresFor(starts: Int32Array, columns: Int32Array, each: number, weights: Float32Array): number[] {
  const sums = new Float64Array(columns.length)
  for (let row = 0; row < starts.length; row += 1) {
    const start = starts[row] ?? 0
    for (let at = 0; at < columns.length; at += 1)
      sums[at] = (sums[at] ?? 0) + (weights[start + (columns[at] ?? 0)] ?? 0)
  }
  const scores = new Array<number>(columns.length / each).fill(0)
  for (const [at, sum] of sums.entries()) {
    const choice = Math.floor(at / each)
    scores[choice] = (scores[choice] ?? 0) + sum
  }
  return scores
}

/** How far each choice's chance is from what it should be. */
const errors = (scores: readonly number[], right: number): readonly number[] =>
  shares(scores).map((share, at) => (at === right ? 1 : 0) - share)

function mistaken(scores: readonly number[], right: number): readonly number[] {
  const guess = scores.indexOf(Math.max(...scores))
  return scores.map((_, at) => (guess === right ? 0 : at === right ? 1 : at === guess ? -1 : 0))
}
