import type { SlotKind } from '../slots/slot.ts'
import type { Need } from './needs.ts'

/** Lists of numbers one behind the other: list n from starts[n] to starts[n + 1]. */
interface Lists {
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
}

/** What templates need, as plain data; templates, needs and words by their numbers. */
export interface Index {
  readonly words: readonly string[]
  /** The needs that each word meets. */
  readonly met: Lists
  /** The templates that are found by each word, by a kind of argument, and always. */
  readonly byWord: Lists
  readonly byKind: ReadonlyMap<SlotKind, readonly number[]>
  readonly always: readonly number[]
  /** What each template needs. */
  readonly needs: Lists
  /** How many needs there are, and the kinds of arguments that some are met by. */
  readonly count: number
  readonly kinds: ReadonlyMap<number, readonly SlotKind[]>
}

/** What an argument can meet is met more often than what so many templates' words can. */
const KIND = 10_000

/**
 * An index from words to the templates that need them, so that a sentence meets only the templates that it can match. Each template is found by
 * the need whose words stand in fewest templates.
 */
export function indexOf(templates: readonly (readonly Need[])[]): Index {
  const numbers = new Map<Need, number>()
  const metBy = new Map<string, number[]>()
  for (const needs of templates) {
    for (const need of needs) {
      if (numbers.has(need)) continue
      for (const word of need.words) put(metBy, word, numbers.size)
      numbers.set(need, numbers.size)
    }
  }
  /** How often a need is met, by its number. */
  const often = Array.from(numbers.keys(), ({ words, kinds }) => {
    let sum = KIND * kinds.size
    for (const word of words) sum += metBy.get(word)?.length ?? 0
    return sum
  })
  const numberOf = (need: Need): number => numbers.get(need) ?? 0
  const oftenMet = (need: Need): number => often[numberOf(need)] ?? 0
  const always: number[] = []
  const byWord = new Map<string, number[]>()
  const byKind = new Map<SlotKind, number[]>()
  for (const [index, [first, ...more]] of templates.entries()) {
    const rarest = more.reduce((least, need) => (least && oftenMet(need) < oftenMet(least) ? need : least), first)
    if (!rarest) always.push(index)
    for (const word of rarest?.words ?? []) put(byWord, word, index)
    for (const kind of rarest?.kinds ?? []) put(byKind, kind, index)
  }
  const words = [...metBy.keys()]
  return {
    words,
    met: lists([...metBy.values()]),
    byWord: lists(words.map((word) => byWord.get(word) ?? [])),
    byKind,
    always,
    needs: lists(templates.map((needs) => needs.map(numberOf))),
    count: numbers.size,
    kinds: new Map(
      [...numbers].flatMap(([{ kinds }, number]) => (kinds.size > 0 ? [[number, [...kinds]] as const] : [])),
    ),
  }
}

function put<K>(numbers: Map<K, number[]>, key: K, number: number): void {
  const before = numbers.get(key)
  if (before) before.push(number)
  else numbers.set(key, [number])
}

function lists(all: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(all.length + 1)
  for (const [at, { length }] of all.entries()) starts[at + 1] = (starts[at] ?? 0) + length
  return { starts, numbers: Uint32Array.from(all.flat()) }
}

/**
 * The templates of an index that a sentence holds all the needed words for, in their order. `holds`: whether it has words for an argument of a
 * kind; asked last, as it costs most.
 */
export function finder<T>(
  templates: readonly T[],
  { words: known, met: metBy, byWord, byKind, always, needs, count, kinds }: Index,
): (words: ReadonlySet<string>, holds: (kind: SlotKind) => boolean) => readonly T[] {
  const numbers = new Map(known.map((word, number) => [word, number]))
  return (words, holds) => {
    const met = new Uint8Array(count)
    const found = new Uint8Array(templates.length)
    for (const index of always) found[index] = 1
    for (const word of words) {
      const number = numbers.get(word)
      if (number === undefined) continue
      mark(met, metBy, number)
      mark(found, byWord, number)
    }
    for (const [kind, indexes] of byKind) if (holds(kind)) for (const index of indexes) found[index] = 1
    const mayBeMet = (need: number): boolean => met[need] === 1 || kinds.has(need)
    const isMet = (need: number): boolean => met[need] === 1 || kinds.get(need)?.some(holds) === true
    const fitting: T[] = []
    for (let index = found.indexOf(1); index >= 0; index = found.indexOf(1, index + 1)) {
      const template = templates[index]
      if (template !== undefined && every(needs, index, mayBeMet) && every(needs, index, isMet)) fitting.push(template)
    }
    return fitting
  }
}

// Plain loops over the numbers of a list: thousands of lists are looked at for each sentence, and a view of each would cost more than what it shows.

function mark(marks: Uint8Array, { starts, numbers }: Lists, list: number): void {
  const end = starts[list + 1] ?? 0
  for (let at = starts[list] ?? 0; at < end; at += 1) marks[numbers[at] ?? 0] = 1
}

function every({ starts, numbers }: Lists, list: number, is: (number: number) => boolean): boolean {
  const end = starts[list + 1] ?? 0
  for (let at = starts[list] ?? 0; at < end; at += 1) if (!is(numbers[at] ?? 0)) return false
  return true
}
