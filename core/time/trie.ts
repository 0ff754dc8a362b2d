import { fold } from '../names/fold.ts'
import { type Piece, runs } from './pieces.ts'
import { expand } from './template.ts'

/** What was read of the pieces from some place on: where it ends (exclusive) and what it means. */
export interface Found<T> {
  readonly to: number
  readonly value: T
  /** Likely something else unless other words support it. */
  readonly weak?: boolean
}

/** Phrases by their words, with what they mean. */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>
  readonly values: T[]
}

const NONE: readonly never[] = []

export const trie = <T>(): Trie<T> => ({ next: new Map(), values: [] })

/** Adds a table's words; every single one goes to `vocabulary` too. */
export function addWords<T>(all: Trie<T>, words: string, value: T, vocabulary: Set<string>): void {
  for (const phrase of expand(words)) {
    let here = all
    for (const run of runs(fold(phrase))) {
      vocabulary.add(run)
      const next = here.next.get(run) ?? trie()
      here.next.set(run, next)
      here = next
    }
    if (here !== all && !here.values.includes(value)) here.values.push(value)
  }
}

/** Everything in the trie that the pieces from `at` on begin with, short to long. */
export function matchWords<T>(all: Trie<T>, pieces: readonly Piece[], at: number): readonly Found<T>[] {
  let here = all.next.get(pieces[at]?.text ?? '')
  if (!here) return NONE
  const found: Found<T>[] = []
  for (let to = at + 1; here; to++) {
    for (const value of here.values) found.push({ to, value })
    here = here.next.get(pieces[to]?.text ?? '')
  }
  return found
}
