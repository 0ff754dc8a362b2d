import { romanise } from '../names/romanise.ts'

/** Shorter words are somebody else's too often ("god", "dva"). */
const SHORTEST = 4
/** … but for the preposition before most times, which no language in Latin letters has. */
const PREPOSITION: ReadonlyMap<string, string> = new Map([['v', 'в']])

/**
 * What reads words of a vocabulary that were typed in Latin letters: "zavtra v desyat", "cherez chas", however they are spelt.
 * A capital within the sentence makes a name of it; a word that two have in common is the first one's.
 */
export function inLatin(vocabulary: ReadonlySet<string>): (word: string, capital: boolean) => string | undefined {
  const byKey = new Map<string, string>()
  for (const word of vocabulary) {
    if (!/^\p{Script=Cyrillic}{3,}$/u.test(word)) continue
    const key = romanise(word)
    if (!byKey.has(key)) byKey.set(key, word)
  }
  return (word, capital) => {
    // Nobody types a double "e" or "o" for one letter: "need" is no "нед.".
    if (capital || !/^[a-z]+$/.test(word) || /ee|oo/.test(word)) return undefined
    if (word.length < SHORTEST) return PREPOSITION.get(word)
    return byKey.get(romanise(word))
  }
}
