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
  if (!begun) return none
  return begun.filter((words) => isAt(words, tokens, from)).map((words) => from + words.length)
}

const none: readonly number[] = []

const isAt = (words: readonly string[], tokens: Sentence['tokens'], from: number): boolean =>
  words.every((word, index) => tokens[from + index]?.folded === word)

/** Whether one of the wordings begins at a token. Asked of every token and many lists, mostly in vain. */
export function beginsAt(found: Wordings, { tokens }: Sentence, at: number): boolean {
  const first = tokens[at]
  return first !== undefined && (found.get(first.folded)?.some((words) => isAt(words, tokens, at)) ?? false)
}

/** Whether an order of one of the languages begins at a token; a language that has none begins none. */
export const beginsOrder = (
  grammars: readonly { readonly orders: Wordings }[],
  sentence: Sentence,
  at: number,
): boolean => grammars.some(({ orders }) => beginsAt(orders, sentence, at))

/** Whether one of the wordings begins within one of the ranges. */
export function occursIn(ranges: readonly Range[], found: Wordings, sentence: Sentence): boolean {
  return ranges.some(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (beginsAt(found, sentence, at)) return true
    return false
  })
}
