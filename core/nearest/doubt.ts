import { beginsAt, type Wordings } from '../grammar/wordings.ts'
import type { Scene } from './scene.ts'

/** Doubts, denials and wishes count where a sentence begins: "no answer" behind a call is told of it. */
const EARLY = 4

/** Whom or what a sentence may name. */
const named: ReadonlySet<string> = new Set(['@contact', '@company', '@deal'])

/**
 * Whether a sentence names somebody or something, known or not: "show Acme" asks for that, and for nothing that may be shown besides. What nobody knows is a
 * name where it is written as one within a sentence.
 */
export function namesAnybody({ units, sentence: { tokens }, source: { words } }: Scene): boolean {
  return units.some(({ from, sign, isSpan, concepts }) => {
    if (isSpan) return named.has(sign)
    const [before, token] = [tokens[from - 1], tokens[from]]
    if (concepts.length > 0 || !before || !token || words.noName.has(token.folded)) return false
    return /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) && !/[.!?:"«“„]/.test(before.text)
  })
}

/** Whether a sentence denies, doubts, wishes or quotes what it speaks of, or asks about it. */
export function isDoubted({ sentence, grammars, source: { words } }: Scene): boolean {
  const { tokens, text } = sentence
  const at = (from: number, lists: readonly Wordings[]): boolean => lists.some((list) => beginsAt(list, sentence, from))
  const asking = at(0, [words.asking])
  if (tokens.at(-1)?.text === '?' && !asking) return true
  if (/["«“„]/.test(text)) return true
  return tokens.some((_, from) => {
    if (
      at(
        from,
        grammars.map(({ unsaid }) => unsaid),
      )
    )
      return true
    return from < EARLY && at(from, [...grammars.map(({ doubt }) => doubt), words.wishes])
  })
}
