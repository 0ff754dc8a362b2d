import { type Sentence, wordsOf as textOf } from '../grammar/sentence.ts'
import { baseForms } from './decline.ts'
import { fold } from './fold.ts'
import { keysOfWord } from './keys.ts'
import { commonWords, nameTables, otherNames } from './vocabulary.ts'
import { type NameWord, nameWords } from './words.ts'

/** How well a word fits a record's word, by the way from one to the other. */
export const quality = {
  /** The same word; one of its case forms; the same sounds in the other script; in the same script, another spelling. */
  same: 1,
  inflected: 0.98,
  script: 0.97,
  spelling: 0.9,
  /** A short or full form of the first name; an initial. */
  other: 0.9,
  initial: 0.95,
  /** As a name of another language sounds, written by ear. */
  heard: 0.88,
  /** One slip of the keyboard, two; and again if the word is not even capitalised. */
  slip: 0.58,
  slips: 0.45,
  lowerCase: 0.93,
} as const

/** A word of the sentence with everything by which it could be found. */
export interface Asked {
  readonly word: NameWord
  /** Base forms that it could stand for, itself among them, folded. */
  readonly forms: ReadonlySet<string>
  /** Key → how well what has this key fits at best. */
  readonly keys: Map<string, number>
  /** A capital letter that the beginning of a sentence does not explain. */
  readonly capital: boolean
  readonly common: boolean
  /** May be a name without the words around it. */
  readonly alone: boolean
  /** May belong to one name with the word before it. */
  readonly joined: boolean
}

/** A sentence with a name in it is not longer; what is longer is a pasted text, of which the beginning is looked up. */
const MAX_WORDS = 100

const BETWEEN = /^[\s.&'’"“”„«»+/-]*$/u
const HUNG = /^([\p{L}\p{N}]{2,})['’‘‛ʼ`´′]\p{Ll}{1,4}$/u
const CAPITAL = /^\p{Lu}/u

/** The words of a sentence, each with the keys to look up. Pure. */
export function askedWords(sentence: Sentence): readonly Asked[] {
  const words = nameWords(sentence).slice(0, MAX_WORDS)
  return words.map((word, at) => {
    const before = words[at - 1]
    const common = commonWords.has(word.folded)
    const capital = CAPITAL.test(word.text) && (at > 0 || words.length === 1)
    const letters = /\p{L}/u.test(word.text)
    const small = common || word.folded.length < 3
    const forms = letters ? [...baseForms(word.folded, nameTables), ...hung(word.text)] : [word.folded]
    return {
      word,
      forms: new Set(forms),
      keys: keysOf(word, forms),
      capital,
      common,
      alone: letters && (!small || (capital && word.folded.length > 1)),
      joined: before !== undefined && isJoined(sentence, before, word),
    }
  })
}

/** What an ending hangs on by an apostrophe: Acme of "Acme'ui". */
function hung(text: string): readonly string[] {
  const stem = HUNG.exec(text)?.[1]
  return stem === undefined ? [] : [fold(stem)]
}

function isJoined(sentence: Sentence, before: NameWord, word: NameWord): boolean {
  return before.token === word.token || BETWEEN.test(textOf(sentence, { from: before.token + 1, to: word.token }))
}

function keysOf(word: NameWord, forms: readonly string[]): Map<string, number> {
  const keys = new Map<string, number>()
  const note = (key: string, how: number): void => {
    if ((keys.get(key) ?? 0) < how) keys.set(key, how)
  }
  for (const key of keysOfWord(word)) note(key, quality.same)
  for (const form of forms) for (const key of keysOfWord({ text: form, folded: form })) note(key, quality.inflected)
  for (const [key, how] of [...keys]) {
    for (const other of otherNames.get(key) ?? []) note(other, how * quality.other)
  }
  return keys
}
