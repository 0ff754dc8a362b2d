import type { Sentence } from '../grammar/sentence.ts'
import { tokenize } from '../grammar/tokenize.ts'
import { fold } from './fold.ts'

/** A word as names are compared: a token, or a part of one that hyphens join. */
export interface NameWord {
  /** As it was written. */
  readonly text: string
  readonly folded: string
  /** The token that it belongs to. */
  readonly token: number
}

/** Words of letters and figures alone are whole as they are. */
const WHOLE = /^[\p{L}\p{N}]+$/u
const PARTS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘‛ʼʻʹ`´′]*/gu

/** The words and numbers of a sentence, or of a name, in their order; marks are left out. */
export function nameWords(sentence: Sentence): readonly NameWord[] {
  return sentence.tokens.flatMap((token, at): NameWord | NameWord[] => {
    if (token.kind === 'mark') return []
    if (token.kind === 'word' && WHOLE.test(token.text)) return { text: token.text, folded: token.folded, token: at }
    return Array.from(token.text.replace(/\p{Cf}/gu, '').matchAll(PARTS), ([text]) => ({
      text,
      folded: fold(text),
      token: at,
    }))
  })
}

/** Letters with single spaces between them, as most names are, are cut at the spaces. */
const PLAIN = /^\p{L}{1,60}(?: \p{L}{1,60}){0,5}$/u

/** The same of a name by itself. */
export const wordsOfName = (name: string): readonly NameWord[] =>
  PLAIN.test(name)
    ? name.split(' ').map((text, token) => ({ text, folded: fold(text), token }))
    : nameWords(tokenize(name))
