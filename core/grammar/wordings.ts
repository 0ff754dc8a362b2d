import type { Range, Sentence } from './sentence.ts'
import { tokenize } from './tokenize.ts'

/** Fixed wordings, by their first folded word. */
export type Wordings = ReadonlyMap<string, readonly (readonly string[])[]>

/** Makes wordings of phrases without slots: "please", "can you". */
export function wordings(phrases: readonly string[]): Wordings {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const folded = tokenize(phrase).tokens.map((token) => token.folded)
    const [first] = folded
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), folded])
  }
  return byFirst
}

/** All of several languages' wordings. */
export function together(all: readonly Wordings[]): Wordings {
  const byFirst = new Map<string, readonly (readonly string[])[]>()
  for (const one of all) for (const [first, found] of one) byFirst.set(first, [...(byFirst.get(first) ?? []), ...found])
  return byFirst
}

/** Where the wordings that begin at a token end, exclusive. */
export function endsOf(found: Wordings, { tokens }: Sentence, from: number): readonly number[] {
  const first = tokens[from]
  const begun = first && found.get(first.folded)
  if (!begun) return []
  return begun
    .filter((words) => words.every((word, index) => tokens[from + index]?.folded === word))
    .map((words) => from + words.length)
}

/** Whether an order of one of the languages begins at a token; a language that has none begins none. */
export const beginsOrder = (
  grammars: readonly { readonly orders: Wordings }[],
  sentence: Sentence,
  at: number,
): boolean => grammars.some(({ orders }) => endsOf(orders, sentence, at).length > 0)

/** Whether one of the wordings begins within one of the ranges. */
export function occursIn(ranges: readonly Range[], found: Wordings, sentence: Sentence): boolean {
  return ranges.some(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (endsOf(found, sentence, at).length > 0) return true
    return false
  })
}
