import type { SlotKind } from '../slots/slot.ts'
import type { Need } from './needs.ts'

interface Needy {
  readonly needs: readonly Need[]
}

/** A need that arguments meet, too, is met more often than one of so many words. */
const KIND = 10_000

const size = ({ words, kinds }: Need): number => words.size + KIND * kinds.size

/**
 * An index from words to the templates that need them, so that a sentence meets only the templates that it can match, in their order. Each
 * template is found by the need that fewest words meet; the others are then asked for. What arguments a sentence holds is asked last, as it costs most.
 */
export function finder<T extends Needy>(
  templates: readonly T[],
): (words: ReadonlySet<string>, holds: (kind: SlotKind) => boolean) => readonly T[] {
  const always: number[] = []
  const byWord = new Map<string, number[]>()
  const byKind = new Map<SlotKind, number[]>()
  const numbers = new Map<Need, number>()
  const metBy = new Map<string, number[]>()
  for (const [index, { needs }] of templates.entries()) {
    const [first, ...more] = needs
    if (!first) always.push(index)
    else {
      const rarest = more.reduce((least, need) => (size(need) < size(least) ? need : least), first)
      for (const word of rarest.words) put(byWord, word, index)
      for (const kind of rarest.kinds) put(byKind, kind, index)
    }
    for (const need of needs) {
      if (numbers.has(need)) continue
      for (const word of need.words) put(metBy, word, numbers.size)
      numbers.set(need, numbers.size)
    }
  }
  const needsOf = templates.map(({ needs }) =>
    needs.map((need) => ({ kinds: [...need.kinds], number: numbers.get(need) ?? 0 })),
  )
  return (words, holds) => {
    const met = new Uint8Array(numbers.size)
    const found = new Set(always)
    for (const word of words) {
      for (const number of metBy.get(word) ?? []) met[number] = 1
      for (const index of byWord.get(word) ?? []) found.add(index)
    }
    for (const [kind, indexes] of byKind) if (holds(kind)) for (const index of indexes) found.add(index)
    return [...found]
      .filter((index) => {
        const left = needsOf[index]?.filter(({ number }) => met[number] === 0) ?? []
        return left.every(({ kinds }) => kinds.length > 0) && left.every(({ kinds }) => kinds.some(holds))
      })
      .sort((a, b) => a - b)
      .flatMap((index) => templates[index] ?? [])
  }
}

function put<K>(numbers: Map<K, number[]>, key: K, number: number): void {
  const before = numbers.get(key)
  if (before) before.push(number)
  else numbers.set(key, [number])
}
