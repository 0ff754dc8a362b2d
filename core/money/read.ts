import { type Sentence, wordsOf } from '../grammar/sentence.ts'
import type { Span } from '../grammar/spans.ts'
import { type Amount, amountAt } from './amount.ts'
import { currencyAfter, currencyAt } from './currency.ts'
import { type Decimal, decimal, sum, written } from './decimal.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { MoneyTable } from './table.ts'

export interface MoneyOptions {
  readonly tables: readonly MoneyTable[]
  /** The workspace's currency (ISO 4217): that of amounts without one. */
  readonly currency: string
}

interface Source extends MoneyOptions {
  readonly sentence: Sentence
  readonly lexicon: Lexicon
}

interface Found {
  readonly value: Decimal
  readonly to: number
  /** Null: a bare number. */
  readonly currency: string | null
}

/** Number words from here on count as a number by themselves; "one" and "two" are in too many sentences. */
const LEAST_WORD = 20

/**
 * The amounts of money in a sentence, from left to right without overlaps: "€12,000.50", "15 тис. гривень", "two thousand
 * euros", "$20 and 43c". With a power of ten but no currency ("12k", "пів мільйона") it is money in the workspace's currency;
 * a bare number is a span of kind `number`, which may stand for money where money is asked for. Amounts are exact decimal strings.
 */
export function readMoney(sentence: Sentence, options: MoneyOptions): Span[] {
  const source: Source = { ...options, sentence, lexicon: lexiconOf(options.tables) }
  const spans: Span[] = []
  for (let at = 0; at < sentence.tokens.length; ) {
    const found = moneyAt(source, at)
    if (found && isStorable(found.value) && !isNegative(sentence, at)) spans.push(spanOf(sentence, at, found))
    at = found ? found.to : at + 1
  }
  return spans
}

/** "-500", and no range: nothing here is worth less than nothing, so that it is no amount. */
function isNegative({ tokens }: Sentence, at: number): boolean {
  const [before, sign, amount] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!sign || !amount || !/^[-−–]$/u.test(sign.text) || sign.end !== amount.start) return false
  return !before || before.end < sign.start
}

/** What a deal's amount can hold: sixteen figures before the point. */
const isStorable = (value: Decimal): boolean => (written(value).split('.')[0] ?? '').length <= 16

function spanOf(sentence: Sentence, from: number, { value, to, currency }: Found): Span {
  const text = wordsOf(sentence, { from, to })
  const amount = written(value)
  if (currency === null) return { from, to, said: { kind: 'number', text, value: Number(amount) } }
  return { from, to, said: { kind: 'money', text, value: { amount, currency } } }
}

function moneyAt(source: Source, at: number): Found | null {
  const { sentence, lexicon, currency: home } = source
  const glued = gluedAt(source, at)
  if (glued) return glued
  const before = currencyAt(sentence, at, lexicon, home)
  const prefixed = before && numericAt(source, before.to)
  if (before && prefixed) {
    const again = currencyAfter(sentence, prefixed.to, lexicon, home)
    const to = again?.code === before.code ? again.to : prefixed.to
    return withCents(source, { value: prefixed.value, to, currency: before.code })
  }
  const amount = amountAt(sentence, at, lexicon) ?? articleAt(source, at)
  if (!amount) return null
  const after = currencyAfter(sentence, amount.to, lexicon, home)
  if (after) return withCents(source, { value: amount.value, to: after.to, currency: after.code })
  const cents = centsAt(source, amount, home)
  if (cents) return cents
  if (amount.kind === 'scaled') return { value: amount.value, to: amount.to, currency: home }
  return isBareNumber(source, at, amount) ? { value: amount.value, to: amount.to, currency: null } : null
}

/** What may follow a currency: figures, with a power of ten or without. */
function numericAt({ sentence, lexicon }: Source, at: number): Amount | null {
  return sentence.tokens[at]?.kind === 'number' ? amountAt(sentence, at, lexicon) : null
}

/** "a dollar". */
function articleAt({ sentence, lexicon, currency }: Source, at: number): Amount | null {
  const { tokens } = sentence
  const article = lexicon.articles.has(tokens[at]?.folded ?? '') && tokens[at + 1]?.kind === 'word'
  const named = article ? currencyAt(sentence, at + 1, lexicon, currency) : null
  return named && tokens[named.to]?.kind !== 'number' ? { value: decimal('1'), to: at + 1, kind: 'words' } : null
}

/** "USD3.14": the currency and the whole units are one word for the tokenizer. */
function gluedAt({ sentence, lexicon }: Source, at: number): Found | null {
  const { tokens } = sentence
  const [first, dot, last] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const parts = first?.kind === 'word' ? /^([a-z]{2,3})([1-9]\d{0,11}|0)$/.exec(first.folded) : null
  const code = parts && (lexicon.currencies.get(parts[1] ?? '') ?? null)
  if (!first || !parts || !code) return null
  const digits = dot?.text === '.' ? /^\d{1,2}$/ : /^\d{2}$/
  const mark = dot?.text === '.' || dot?.text === ','
  const fraction = mark && dot.start === first.end && last?.start === dot.end && digits.test(last.text)
  const whole = parts[2] ?? '0'
  return { value: decimal(fraction ? `${whole}.${last.text}` : whole), to: at + (fraction ? 3 : 1), currency: code }
}

/** Adds the small coins that follow: "20 dollars and 43 cents". */
function withCents(source: Source, found: Found): Found {
  const { sentence, lexicon } = source
  const joint = lexicon.joints.has(sentence.tokens[found.to]?.folded ?? '')
  const small = amountAt(sentence, found.to + (joint ? 1 : 0), lexicon)
  const coins = small && small.kind !== 'scaled' ? centsAt(source, small, found.currency ?? source.currency) : null
  if (!coins || !small || Number(written(small.value)) >= 100 || coins.currency !== found.currency) return found
  return { ...found, value: sum(found.value, coins.value), to: coins.to }
}

/** An amount of small coins; cents are of the currency that is spoken of, if it has any. */
function centsAt({ sentence, lexicon }: Source, amount: Amount, spokenOf: string): Found | null {
  const token = sentence.tokens[amount.to]
  const sign = token?.text === '¢'
  const of = sign ? ['USD'] : token?.kind === 'word' ? lexicon.cents.get(token.folded) : undefined
  if (!of || amount.kind === 'scaled' || amount.value.places > 0) return null
  // A single letter is a coin only right after the figure.
  if (token?.text.length === 1 && !sign && token.start !== sentence.tokens[amount.to - 1]?.end) return null
  const currency = of.includes(spokenOf) ? spokenOf : of[0]
  if (!currency) return null
  return { value: { digits: amount.value.digits, places: 2 }, to: amount.to + 1, currency }
}

/** Whether a number stands by itself: no part of a phone, an ordinal, a percentage, a date. */
function isBareNumber({ sentence: { tokens } }: Source, at: number, { value, to, kind }: Amount): boolean {
  if (kind === 'words') return Number(written(value)) >= LEAST_WORD
  const [before, first, last, after] = [tokens[at - 1], tokens[at], tokens[to - 1], tokens[to]]
  const touchesBefore = before && before.end === first?.start && !/^[("«“[]$/u.test(before.text)
  const touchesAfter = after && after.start === last?.end && !/^[)"»”\].,;:!?…]$/u.test(after.text)
  return !touchesBefore && !touchesAfter && after?.text !== '%'
}
