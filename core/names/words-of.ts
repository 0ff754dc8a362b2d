import { fold } from './fold.ts'
import { romanise } from './romanise.ts'

/** Endings change, beginnings stay: "про договір" means "підписати договору". As many last letters may differ. */
const ENDING = 3
const SHORTEST = 3

/**
 * What tells whether a text has all of some words, in whatever case form and script, in one word or in two ("login", "log in"); undefined where
 * no word is left without the small ones. `small`: prepositions and the like, which say nothing.
 */
export function hasWords(words: string, small: readonly string[]): ((text: string) => boolean) | undefined {
  const aside = new Set(small.flatMap(keys))
  const wanted = keys(words).filter((word) => !aside.has(word))
  if (wanted.length === 0) return undefined
  return (text) => {
    const single = keys(text)
    const there = [...single, ...single.slice(1).map((word, at) => `${single[at]}${word}`)]
    return wanted.every((word) => there.some((one) => isLike(word, one)))
  }
}

const keys = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(romanise)

function isLike(a: string, b: string): boolean {
  const shared = Math.max(SHORTEST, Math.max(a.length, b.length) - ENDING)
  return a === b || (Math.min(a.length, b.length) >= shared && a.slice(0, shared) === b.slice(0, shared))
}
