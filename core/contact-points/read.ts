import { z } from 'zod'
import { type Sentence, wordsOf } from '../grammar/sentence.ts'
import type { Span } from '../grammar/spans.ts'
import { phoneAt } from './phone.ts'

export interface PointOptions {
  /** ISO 3166 country of phones written without an international prefix. */
  readonly country: string
  /** The country whose language is spoken, where it is of one. */
  readonly spokenIn?: string | undefined
}

/** One point in a text, by UTF-16 offsets. */
interface Found {
  readonly start: number
  readonly end: number
  readonly value: string
}

/**
 * The phones (E.164), e-mails (lower case) and web addresses (https://…) in a sentence, each a span of its own, from left to
 * right. Addresses with letters beyond ASCII are refused: "іvan@acme.com" with a Cyrillic і looks like another's address.
 */
export function readPoints(sentence: Sentence, { country, spokenIn }: PointOptions): Span[] {
  const addresses = [...emails(sentence.text), ...websites(sentence.text)].flatMap((found) => asSpan(sentence, found))
  const taken = (at: number): Span | undefined => addresses.find((span) => span.from <= at && at < span.to)
  const phones: Span[] = []
  for (let at = 0; at < sentence.tokens.length; ) {
    const address = taken(at)
    const phone = address ? null : phoneAt(sentence, at, country, spokenIn)
    if (phone && !taken(phone.to - 1)) phones.push(spanOf(sentence, at, phone.to, phone.value))
    at = address?.to ?? phone?.to ?? at + 1
  }
  return [...addresses, ...phones].sort((a, b) => a.from - b.from)
}

function spanOf(sentence: Sentence, from: number, to: number, value: string): Span {
  return { from, to, said: { kind: 'items', text: wordsOf(sentence, { from, to }), values: [value] } }
}

function asSpan(sentence: Sentence, { start, end, value }: Found): Span[] {
  const from = sentence.tokens.findIndex((token) => token.end > start)
  const to = sentence.tokens.findLastIndex((token) => token.start < end) + 1
  return from >= 0 && to > from ? [spanOf(sentence, from, to, value)] : []
}

// RFC 5321: 64 octets before the @, labels of 63. Letters of every script match, so that look-alikes are seen and refused.
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu
const email = z.email()

function emails(text: string): Found[] {
  return Array.from(text.matchAll(EMAIL)).flatMap((match): Found[] => {
    const value = match[0].replace(/-+$/, '').toLowerCase()
    const fine = /^[\x21-\x7e]+$/.test(value) && email.safeParse(value).success
    return fine ? [{ start: match.index, end: match.index + value.length, value }] : []
  })
}

// Without "www." an address is known by what it ends in: "and.then" is none.
const WEBSITE =
  /(?<![\p{L}\p{N}@._/-])(?:(?:https?:\/\/|www\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}(?::\d{1,5})?|(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|info|biz|io|eu|co|app|dev|shop|ua|lt|hr|pl|de|uk|fr|it|es|nl|lv|ee|at|ch|cz|example)(?![\p{L}\p{N}@-]))(?:\/[\w./?=&%#~+-]{0,500})?/giu

function websites(text: string): Found[] {
  return Array.from(text.matchAll(WEBSITE)).flatMap((match): Found[] => {
    const written = match[0].replace(/[.?-]+$/, '')
    const url = URL.parse(/^https?:/i.test(written) ? written : `https://${written}`)
    return url ? [{ start: match.index, end: match.index + written.length, value: url.href.replace(/\/$/, '') }] : []
  })
}
