import { type Linear, shares } from '../../core/nearest/linear.ts'
import { cellsFor, offsetIn, pieceOf, piecesIn } from './cells.ts'
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
}

export const schooling: Schooling = { epochs: 14, rate: 0.05, least: 2 }

/** So many weights are kept, so that the file stays within 5 MB; what fewer cost is in docs/understanding.md. */
const MOST = 1_300_000

/** Learns the weights of features for classes by softmax regression (AdaGrad); in the same order each time. */
export function learnRanker(
  lessons: readonly Lesson[],
  classes: readonly string[],
  how: Schooling = schooling,
): Linear {
  const numbers = seenOften(lessons, how.least)
  const rowOf = new Map(numbers.map((one, row) => [one, row]))
  const pieces = piecesIn(classes.length)
  const prepared = lessons.map(({ features, questions }) => ({
    rows: Int32Array.from(features.flatMap((one) => rowOf.get(one) ?? []).map((row) => row * pieces)),
    questions: questions.map(({ choices, right }) => ({
      right,
      pieces: Int32Array.from(choices.flat(), pieceOf),
      offsets: Int32Array.from(choices.flat(), offsetIn),
      each: choices[0]?.length ?? 1,
    })),
  }))
  const cells = cellsFor(numbers.length, classes.length, (ask) => {
    for (const { rows, questions } of prepared) {
      const wanted = new Set(questions.flatMap((one) => [...one.pieces]))
      for (const row of rows) for (const piece of wanted) ask(row + piece)
    }
  })
  // Single precision: it is hundreds of millions of numbers.
  const weights = new Float32Array(cells.size)
  const squares = new Float32Array(cells.size)
  for (let epoch = 0; epoch < how.epochs; epoch += 1) {
    for (const { rows, questions } of shuffled(prepared, epoch + 1)) {
      for (const { right, ...columns } of questions) {
        const pulls = errors(scoresFor(rows, columns, cells.begins, weights), right)
        for (let at = 0; at < columns.pieces.length; at += 1) {
          const pull = pulls[Math.floor(at / columns.each)] ?? 0
          if (Math.abs(pull) < LEAST_PULL) continue
          const [piece, offset] = [columns.pieces[at] ?? 0, columns.offsets[at] ?? 0]
          for (const row of rows) {
            const cell = (cells.begins[row + piece] ?? 0) + offset
            const square = (squares[cell] ?? 0) + pull * pull
            squares[cell] = square
            weights[cell] = (weights[cell] ?? 0) + (how.rate * pull) / (Math.sqrt(square) + 0.1)
          }
        }
      }
    }
  }
  return quantised(numbers, weights, cells, classes, MOST)
}

/** The features that are in so many sentences at least, rising. */
function seenOften(lessons: readonly Lesson[], least: number): readonly number[] {
  const counts = new Map<number, number>()
  for (const { features } of lessons) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].flatMap(([one, count]) => (count >= least ? [one] : [])).toSorted((a, b) => a - b)
}

/** Below this a mistake teaches nothing. */
const LEAST_PULL = 1e-3

/** The columns of a question's choices, one choice's after the other, `each` so many. */
interface Columns {
  readonly pieces: Int32Array
  readonly offsets: Int32Array
  readonly each: number
}

/** `rows`: where the features' rows begin among `begins`, where the pieces of all rows do. */
function scoresFor(
  rows: Int32Array,
  { pieces, offsets, each }: Columns,
  begins: Int32Array,
  weights: Float32Array,
): number[] {
  const sums = new Float64Array(pieces.length)
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0
    for (let column = 0; column < pieces.length; column += 1) {
      const cell = (begins[row + (pieces[column] ?? 0)] ?? 0) + (offsets[column] ?? 0)
      sums[column] = (sums[column] ?? 0) + (weights[cell] ?? 0)
    }
  }
  const scores = new Array<number>(pieces.length / each).fill(0)
  for (const [at, sum] of sums.entries()) {
    const choice = Math.floor(at / each)
    scores[choice] = (scores[choice] ?? 0) + sum
  }
  return scores
}

/** How far each choice's chance is from what it should be. */
const errors = (scores: readonly number[], right: number): readonly number[] =>
  shares(scores).map((share, at) => (at === right ? 1 : 0) - share)
