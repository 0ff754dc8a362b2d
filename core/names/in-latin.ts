import { romanise } from './romanise.ts'

/** Shorter words are somebody else's too often ("god", "dva"). */
const SHORTEST = 4

/** The Cyrillic words of a vocabulary by how they are written in Latin letters. */
export type InLatin = ReadonlyMap<string, readonly string[]>

export function inLatin(vocabulary: Iterable<string>): InLatin {
  const byKey = new Map<string, string[]>()
  for (const word of vocabulary) {
    if (!/^\p{Script=Cyrillic}+$/u.test(word)) continue
    const key = romanise(word)
    const same = byKey.get(key)
    if (same) same.push(word)
    else byKey.set(key, [word])
  }
  return byKey
}

/**
 * The word of a vocabulary that was typed in Latin letters, however it is spelt: "zavtra", "cherez", "pyatnitsu". `shortest`: words of fewer letters
 * are not looked for. Of two that may be meant the one that takes as many letters to type ("vas" is «вас» before «ваш»), then the first.
 */
export function typedInLatin(word: string, words: InLatin, shortest = SHORTEST): string | undefined {
  // Nobody types a double "e" or "o" for one letter: "need" is no "нед.".
  if (word.length < shortest || !/^[a-z]+$/.test(word) || /ee|oo/.test(word)) return undefined
  const off = (one: string): number => Math.abs(typedLength(one) - word.length)
  return words.get(romanise(word))?.reduce((best, one) => (off(one) < off(best) ? one : best))
}

/** How many Latin letters a word takes: «ш» is "sh". */
const typedLength = (word: string): number => word.length + (word.match(/[жхцчшщюяєё]/g)?.length ?? 0)
