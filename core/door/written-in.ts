import { type LanguageCode, languageCodes } from '../languages/language.ts'

/** Letters that one language has and none of the others. */
const letters: { readonly [L in LanguageCode]?: RegExp } = {
  uk: /[іїєґ]/giu,
  ru: /[ыэъё]/giu,
  lt: /[ąęėįųū]/giu,
  hr: /[ćđ]/giu,
}
const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /\p{Script=Latin}/u
const inCyrillic: ReadonlySet<LanguageCode> = new Set(['uk', 'ru'])

/**
 * In which language a text is written, as far as its letters say: those that one language alone has decide, else `otherwise` where it is written
 * in the same script. A text in a script that `otherwise` does not use is Ukrainian or English.
 */
export function writtenIn(text: string, otherwise: LanguageCode): LanguageCode {
  const counted = languageCodes.map((code) => ({ code, count: text.match(letters[code] ?? /(?!)/u)?.length ?? 0 }))
  const most = counted.toSorted((a, b) => b.count - a.count)[0]
  if (most && most.count > 0) return most.code
  if (CYRILLIC.test(text) && !inCyrillic.has(otherwise)) return 'uk'
  return LATIN.test(text) && !CYRILLIC.test(text) && inCyrillic.has(otherwise) && text.trim().split(/\s+/).length > 2
    ? 'en'
    : otherwise
}
