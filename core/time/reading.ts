import type { Lexicon } from './lexicon.ts'
import type { Piece } from './pieces.ts'
import { type Found, matchWords, type Trie } from './trie.ts'

/** One sentence being read. */
export interface Reading {
  readonly pieces: readonly Piece[]
  readonly lexicon: Lexicon
  readonly monthFirst: boolean
}

export type Reader<T> = (reading: Reading, at: number) => readonly Found<T>[]

export const NOTHING: readonly never[] = []

/**
 * A reader that reads each place of a sentence once, and none where no time can begin. It remembers one sentence, the one being
 * read: sentences are read one after another, and a map by sentence costs more than the reading.
 */
export function memo<T>(read: Reader<T>): Reader<T> {
  let remembered: Reading | null = null
  let places: (readonly Found<T>[] | undefined)[] = []
  return (reading, at) => {
    if (!reading.pieces[at]?.known) return NOTHING
    if (remembered !== reading) {
      remembered = reading
      places = []
    }
    const known = places[at]
    if (known) return known
    const found = read(reading, at)
    places[at] = found
    return found
  }
}

/** One per end and meaning is enough: keeps the first of each end, and strong ones before weak. */
export function firstOfEach<T>(found: readonly Found<T>[]): readonly Found<T>[] {
  if (found.length < 2) return found
  const byEnd = new Map<number, Found<T>>()
  for (const one of found) {
    const known = byEnd.get(one.to)
    if (!known || (known.weak && !one.weak)) byEnd.set(one.to, one)
  }
  return [...byEnd.values()]
}

/** Where words of the trie end, the places after it; with `at` itself, since they may be left out. */
export function skip(reading: Reading, trie: Trie<true>, at: number): readonly number[] {
  const found = matchWords(trie, reading.pieces, at)
  return found.length === 0 ? [at] : [at, ...found.map(({ to }) => to)]
}

export const isMark = (reading: Reading, at: number, mark: string): boolean => reading.pieces[at]?.text === mark

/** The digits at a place as a number, or undefined. */
export function digitsAt(reading: Reading, at: number): number | undefined {
  const piece = reading.pieces[at]
  return piece?.kind === 'digits' && piece.text.length <= 9 ? Number(piece.text) : undefined
}

/** A mark glued between digits on both sides: the dot of 15.12. */
export function joint(reading: Reading, at: number, marks: string): string | undefined {
  const mark = reading.pieces[at]
  const next = reading.pieces[at + 1]
  if (mark?.kind !== 'mark' || !mark.glued || !next?.glued || next.kind !== 'digits') return undefined
  return marks.includes(mark.text) ? mark.text : undefined
}
