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

interface Node<T> {
  readonly next: Map<string, Node<T>>
  readonly values: T[]
}

/** Phrases by their words, with what they mean. */
export interface Trie<T> {
  add(words: string, value: T): void
  /** Everything in the trie that the pieces from `at` on begin with, short to long. */
  match(pieces: readonly Piece[], at: number): readonly Found<T>[]
}

const NONE: readonly never[] = []

const node = <T>(): Node<T> => ({ next: new Map(), values: [] })

/** An empty trie; every single word added goes to `vocabulary` too. */
export function trie<T>(vocabulary: Set<string>): Trie<T> {
  const root = node<T>()
  return {
    add(words, value) {
      for (const phrase of expand(words)) {
        let here = root
        for (const run of runs(fold(phrase))) {
          vocabulary.add(run)
          let next = here.next.get(run)
          if (!next) {
            next = node()
            here.next.set(run, next)
          }
          here = next
        }
        if (here !== root && !here.values.includes(value)) here.values.push(value)
      }
    },
    match(pieces, at) {
      let here = root.next.get(pieces[at]?.text ?? '')
      if (!here) return NONE
      const found: Found<T>[] = []
      for (let to = at + 1; here; to++) {
        for (const value of here.values) found.push({ to, value })
        here = here.next.get(pieces[to]?.text ?? '')
      }
      return found
    },
  }
}
