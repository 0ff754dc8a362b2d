import type { SlotKind } from '../slots/slot.ts'
import type { Need } from './needs.ts'

interface Needy {
  readonly needs: readonly Need[]
}

/**
 * An index from words to the templates that need them, so that a sentence meets only the templates that it can match: each need
 * has a number, each word and kind the needs that it meets.
 */
export function finder<T extends Needy>(
  templates: readonly T[],
): (words: ReadonlySet<string>, holds: (kind: SlotKind) => boolean) => readonly T[] {
  const byWord = new Map<string, number[]>()
  const byKind = new Map<SlotKind, number[]>()
  let count = 0
  const needsOf = templates.map(({ needs }) =>
    needs.map((need) => {
      const number = count
      count += 1
      for (const word of need.words) put(byWord, word, number)
      for (const kind of need.kinds) put(byKind, kind, number)
      return number
    }),
  )
  return (words, holds) => {
    const met = new Uint8Array(count)
    for (const word of words) for (const number of byWord.get(word) ?? []) met[number] = 1
    for (const [kind, numbers] of byKind) if (holds(kind)) for (const number of numbers) met[number] = 1
    return templates.filter((_, index) => needsOf[index]?.every((number) => met[number] === 1))
  }
}

function put<K>(numbers: Map<K, number[]>, key: K, number: number): void {
  const before = numbers.get(key)
  if (before) before.push(number)
  else numbers.set(key, [number])
}
