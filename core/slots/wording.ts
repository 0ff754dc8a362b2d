import type { Language } from '../languages/language.ts'
import type { Phrases, Words } from '../languages/phrases.ts'

/** How a language words a value of an argument that takes one of these fixed words; the value itself where it has no wording. */
export function wordingOf(words: readonly string[], value: string, { phrases }: Language): string {
  return plain(tableOf(words, phrases)?.words[value]?.[0] ?? value)
}

/** The table that has all of these fixed words, and its name: "activityKinds"; undefined where none has, or there are no words. Pure. */
export function tableOf(
  words: readonly string[],
  { tables }: Pick<Phrases, 'tables'>,
): { readonly name: string; readonly words: Words } | undefined {
  if (words.length === 0) return undefined
  const found = Object.entries<Words>(tables).find(([, table]) => words.every((word) => table[word]))
  return found && { name: found[0], words: found[1] }
}

/** A wording's first alternatives, without what may be left out: "(stage|step) of [the] deal" → "stage of deal". */
const plain = (wording: string): string =>
  wording
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\(([^()|;]*)[^()]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
