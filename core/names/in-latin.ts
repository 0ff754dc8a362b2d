import { romanise } from './romanise.ts'

/** Shorter words are somebody else's too often ("god", "dva"). */
const SHORTEST = 4

/** Cyrillic words by how they are written in Latin letters. */
export type InLatin = (word: string, shortest?: number) => string | undefined

/**
 * What finds words of a Cyrillic vocabulary that were typed in Latin letters, however they are spelt: "zavtra", "cherez", "pyatnitsu".
 * `shortest`: words of fewer letters are not looked for. A word that two have in common is the first one's.
 */
export function inLatin(vocabulary: Iterable<string>): InLatin {
  const byKey = new Map<string, string>()
  for (const word of vocabulary) {
    if (!/^\p{Script=Cyrillic}+$/u.test(word)) continue
    const key = romanise(word)
    if (!byKey.has(key)) byKey.set(key, word)
  }
  return (word, shortest = SHORTEST) => {
    // Nobody types a double "e" or "o" for one letter: "need" is no "нед.".
    if (word.length < shortest || !/^[a-z]+$/.test(word) || /ee|oo/.test(word)) return undefined
    return byKey.get(romanise(word))
  }
}
