/**
 * A token of a sentence: a word, a number or a mark. `folded` is the text for comparison (see names/fold.ts): lower case,
 * without diacritics and apostrophes, ё as е. `start` and `end` are UTF-16 offsets into the sentence's text, end exclusive.
 */
export interface Token {
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
}

export interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** A range of tokens, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Whether a mark is a picture: it ends what was said as a full stop does. "©" is none. */
export const isPicture = (text: string): boolean => /^(?![©®™])\p{Extended_Pictographic}$/u.test(text)

/** The words of a range as they were written. */
export function wordsOf(sentence: Sentence, range: Range): string {
  const first = sentence.tokens[range.from]
  const last = sentence.tokens[range.to - 1]
  return first && last ? sentence.text.slice(first.start, last.end) : ''
}
