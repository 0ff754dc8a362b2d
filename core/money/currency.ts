import type { Sentence } from '../grammar/sentence.ts'
import type { Lexicon } from './lexicon.ts'

/** Signs that are the same in every language. */
// biome-ignore format: a table
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD', '€': 'EUR', '£': 'GBP', '₴': 'UAH', '₽': 'RUB', '¥': 'JPY', '₺': 'TRY', '₸': 'KZT', '₹': 'INR', '₪': 'ILS',
  '₩': 'KRW', '₾': 'GEL', '฿': 'THB',
}
/** Letters right before the dollar's sign. */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
}

/** Every code of ISO 4217 that the runtime knows; counted only in capitals, since some are words (TRY, ALL). */
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

export interface Currency {
  readonly code: string
  readonly to: number
}

const touching = ({ tokens }: Sentence, at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start

/** A currency at a token: €, US$, EUR, грн, dollars. `home`: where the dollar's sign means another dollar, that one. */
export function currencyAt(sentence: Sentence, at: number, lexicon: Lexicon, home: string): Currency | null {
  const token = sentence.tokens[at]
  if (!token) return null
  const next = sentence.tokens[at + 1]
  const dollar = next?.text === '$' && touching(sentence, at + 1) ? DOLLARS[token.folded] : undefined
  if (dollar) return { code: dollar, to: at + 2 }
  if (token.kind === 'mark') {
    const code = token.text === '$' && /^(?:AUD|CAD|NZD|HKD|SGD)$/.test(home) ? home : SIGNS[token.text]
    return code ? { code, to: at + 1 } : null
  }
  if (token.kind !== 'word') return null
  if (CODES.has(token.text)) return { code: token.text, to: at + 1 }
  const code = lexicon.currencies.get(token.folded)
  return code ? { code, to: at + 1 } : null
}

/** Letters with full stops between them, without these: «у.е.». */
function initialsAt(sentence: Sentence, at: number): { readonly word: string; readonly to: number } | null {
  const { tokens } = sentence
  const [first, dot, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.folded.length !== 1 || dot?.text !== '.' || second?.folded.length !== 1) return null
  if (first.kind !== 'word' || second.kind !== 'word' || !touching(sentence, at + 1) || !touching(sentence, at + 2))
    return null
  const ended = tokens[at + 3]?.text === '.' && touching(sentence, at + 3)
  return { word: first.folded + second.folded, to: at + (ended ? 4 : 3) }
}

/** A currency that stands after an amount, past the full stop of an abbreviation: "15 тис. грн". */
export function currencyAfter(sentence: Sentence, at: number, lexicon: Lexicon, home: string): Currency | null {
  const found = currencyAt(sentence, at, lexicon, home)
  if (found) return found
  const initials = initialsAt(sentence, at)
  const named = initials && lexicon.currencies.get(initials.word)
  if (initials && named) return { code: named, to: initials.to }
  const dotted = sentence.tokens[at]?.text === '.' && touching(sentence, at) && sentence.tokens[at - 1]?.kind === 'word'
  return dotted ? currencyAt(sentence, at + 1, lexicon, home) : null
}
