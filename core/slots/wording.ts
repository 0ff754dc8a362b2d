import type { Language } from '../languages/language.ts'
import type { Words } from '../languages/phrases.ts'

/** How a language words a value of an argument that takes one of these fixed words; the value itself where it has no wording. */
export function wordingOf(words: readonly string[], value: string, { phrases }: Language): string {
  const table = Object.values(phrases.tables).find((one: Words) => words.every((word) => one[word]))
  const wordings: readonly string[] = table?.[value] ?? []
  return plain(wordings[0] ?? value)
}

/** A wording's first alternatives, without what may be left out: "(stage|step) of [the] deal" → "stage of deal". */
const plain = (wording: string): string =>
  wording
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\(([^()|;]*)[^()]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
