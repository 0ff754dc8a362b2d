import type { SlotKind } from '../slots/slot.ts'
import type { Need } from './needs.ts'

interface Needy {
  readonly needs: readonly Need[]
}

/** What an argument can meet is met more often than what so many templates' words can. */
const KIND = 10_000

/**
 * An index from words to the templates that need them, so that a sentence meets only the templates that it can match, in their order. Each
 * template is found by the need whose words stand in fewest templates, and the others are then asked for; what arguments a sentence
 * holds is asked last, as it costs most.
 */
export function finder<T extends Needy>(
  templates: readonly T[],
): (words: ReadonlySet<string>, holds: (kind: SlotKind) => boolean) => readonly T[] {
  const numbers = new Map<Need, number>()
  const metBy = new Map<string, number[]>()
  for (const { needs } of templates) {
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
  const oftenMet = (need: Need): number => often[numbers.get(need) ?? 0] ?? 0
  const always: number[] = []
  const byWord = new Map<string, number[]>()
  const byKind = new Map<SlotKind, number[]>()
  for (const [index, { needs }] of templates.entries()) {
    const [first, ...more] = needs
    const rarest = more.reduce((least, need) => (least && oftenMet(need) < oftenMet(least) ? need : least), first)
    if (!rarest) always.push(index)
    for (const word of rarest?.words ?? []) put(byWord, word, index)
    for (const kind of rarest?.kinds ?? []) put(byKind, kind, index)
  }
  const needed = templates.map((template) => ({
    template,
    needs: template.needs.map((need) => ({ number: numbers.get(need) ?? 0, kinds: [...need.kinds] })),
  }))
  return (words, holds) => {
    const met = new Uint8Array(numbers.size)
    const found = new Set(always)
    for (const word of words) {
      for (const number of metBy.get(word) ?? []) met[number] = 1
      for (const index of byWord.get(word) ?? []) found.add(index)
    }
    for (const [kind, indexes] of byKind) if (holds(kind)) for (const index of indexes) found.add(index)
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((index) => needed[index] ?? [])
      .filter(({ needs }) => needs.every(({ number, kinds }) => met[number] === 1 || kinds.length > 0))
      .filter(({ needs }) => needs.every(({ number, kinds }) => met[number] === 1 || kinds.some(holds)))
      .map(({ template }) => template)
  }
}

function put<K>(numbers: Map<K, number[]>, key: K, number: number): void {
  const before = numbers.get(key)
  if (before) before.push(number)
  else numbers.set(key, [number])
}
