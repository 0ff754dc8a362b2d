import { languages } from '../languages/index.ts'
import type { LanguageCode } from '../languages/language.ts'
import { fold } from '../names/fold.ts'
import { wordsIn } from './match.ts'

/** Letters that only one of the languages has. */
const letters: { readonly [L in LanguageCode]?: RegExp } = {
  uk: /[іїєґ]/iu,
  ru: /[ыэъё]/iu,
  lt: /[ąęėįųū]/iu,
  hr: /[ćđ]/iu,
}
const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /\p{Script=Latin}/u
const inCyrillic: ReadonlySet<LanguageCode> = new Set(['uk', 'ru'])

/** A letter of its own says as much as so many small words. */
const LETTER = 2

let ownWords: ReadonlyMap<LanguageCode, ReadonlySet<string>> | undefined
/** The small words that a language is known by, put together once. */
function wordsOf(code: LanguageCode): ReadonlySet<string> {
  ownWords ??= new Map(
    Object.values(languages).map((one) => [one.code, new Set(one.topics.own.split(' ').map(fold))] as const),
  )
  return ownWords.get(code) ?? new Set()
}

/**
 * The language that a text is written in, by its small words and by letters that its neighbours lack; undefined where nothing tells it, or two are as
 * likely. Pure.
 */
export function writtenIn(text: string): LanguageCode | undefined {
  const words = wordsIn(text)
  const isCyrillic = CYRILLIC.test(text)
  const scores = Object.values(languages).map(({ code }) => {
    const own = words.filter((word) => wordsOf(code).has(word)).length
    const score = own + (letters[code]?.test(text) ? LETTER : 0)
    return { code, score: inCyrillic.has(code) === isCyrillic ? score : 0 }
  })
  const [best, next] = scores.toSorted((a, b) => b.score - a.score)
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.code : undefined
}

/** More words than these are no name or greeting that everybody writes in Latin letters. */
const FEW = 2

/**
 * The language of who writes for the first time: that of the text, else the one that is theirs otherwise where it has the same script. A text in a
 * script that this one does not use is Ukrainian or English. Pure.
 */
export function firstWrittenIn(text: string, otherwise: LanguageCode): LanguageCode {
  const known = writtenIn(text)
  if (known !== undefined) return known
  const isCyrillic = CYRILLIC.test(text)
  if (isCyrillic && !inCyrillic.has(otherwise)) return 'uk'
  const isLatin = LATIN.test(text) && !isCyrillic && wordsIn(text).length > FEW
  return isLatin && inCyrillic.has(otherwise) ? 'en' : otherwise
}
