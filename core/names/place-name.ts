import type { Words } from '../languages/phrases.ts'
import { baseForms } from './decline.ts'
import { fold } from './fold.ts'
import type { NameTable } from './table.ts'

/**
 * What a city that no record has yet is to be called, from the words as they were said: "Beča" → "Beč" where the speaker's language has
 * the city in its table. What is not known stays as it was typed.
 */
export function placeName(words: string, places: Words, names: NameTable): string {
  const said = fold(words).trim()
  const forms = new Set([said, ...baseForms(said, [names])])
  const known = Object.values(places)
    .flat()
    .find((name) => forms.has(fold(name)))
  return known === undefined ? words : known.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())
}
