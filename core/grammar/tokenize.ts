import { fold } from '../names/fold.ts'
import type { Sentence, Token } from './sentence.ts'

/** A sentence is read as far as this; what is longer is no request (see `isWhole`). */
const MAX_TOKENS = 400

// A word may hold one apostrophe or hyphen at a time between letters (Ivan's, зв'язок, Івано-Франківськ), and invisible
// characters that text copied from elsewhere brings along. The bounds keep a token short whatever is pasted.
const token = new RegExp(
  [
    // "top-5" is a word and a number of them, where "covid-19" is a name.
    String.raw`(?<top>(?:top|топ)(?=-\p{Nd}))`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}]{0,99}(?:[\u00AD\u200B-\u200F\u2060\uFEFF'’‘ʼ‛\u0060´′ʹ‑-][\p{L}\p{M}\p{N}]{1,99}){0,9})`,
    String.raw`(?<number>\p{Nd}{1,40}(?:[.,:/]\p{Nd}{1,40}){0,9})`,
    String.raw`(?<mark>[^\s\p{Cc}\p{Cf}])`,
  ].join('|'),
  'gisu',
)

/**
 * Cuts a text into words, numbers and marks. Never throws. "12k", "3pm" and "15-го" are a number and what follows it, "+380" a
 * mark and a number, "ivan@acme.com" five tokens: what is read of several has their range. Stops after 400 tokens.
 */
export function tokenize(text: string): Sentence {
  const tokens: Token[] = []
  for (const match of text.matchAll(token)) {
    if (tokens.length === MAX_TOKENS) break
    const [written] = match
    const kind = match.groups?.word || match.groups?.top ? 'word' : match.groups?.number ? 'number' : 'mark'
    tokens.push({
      text: written,
      folded: kind === 'word' ? fold(written) : written,
      start: match.index,
      end: match.index + written.length,
      kind,
    })
  }
  return { text, tokens }
}

/** Whether the tokens cover the whole text, that is, the text was not too long. */
export function isWhole({ text, tokens }: Sentence): boolean {
  return tokens.length < MAX_TOKENS || !/\S/.test(text.slice(tokens.at(-1)?.end))
}
