import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js'
import type { Sentence } from '../grammar/sentence.ts'

/** E.164 allows 15 digits; 00 may stand before them. */
const MAX_DIGITS = 17
const MIN_DIGITS = 7
const MAX_TOKENS = 14

/** Marks that may stand within a phone, besides the plus at its beginning. */
const WITHIN = new Set(['-', '‑', '–', '(', ')', '.'])

interface Candidate {
  readonly to: number
  readonly text: string
}

/** Every stretch from here on that has the shape of a phone, the longest first. */
function candidates({ text, tokens }: Sentence, at: number): Candidate[] {
  const first = tokens[at]
  const opens = first && (first.kind === 'number' || first.text === '+' || first.text === '(')
  if (!opens || tokens[at - 1]?.text === '+') return []
  const found: Candidate[] = []
  let digits = 0
  for (let here = at; here < Math.min(tokens.length, at + MAX_TOKENS); here++) {
    const [token, before] = [tokens[here], tokens[here - 1]]
    if (!token || (here > at && before && !near(text.slice(before.end, token.start)))) break
    if (token.kind === 'number') {
      if (!/^\d+(?:\.\d+)*$/.test(token.text)) break
      digits += token.text.replace(/\D/g, '').length
      if (digits > MAX_DIGITS) break
      if (digits >= MIN_DIGITS) found.unshift({ to: here + 1, text: text.slice(first.start, token.end) })
    } else if (here > at && !WITHIN.has(token.text)) break
  }
  return found
}

const near = (between: string): boolean => /^[\s\p{Cf}]{0,2}$/u.test(between)

/** 01.02.2026, 2026-02-01: a date, whatever a country's numbers look like. */
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/
/** 12 000 000: an amount. */
const THOUSANDS = /^[1-9]\d{0,2}(?:[\s.]\d{3})+$/u

/** Lithuanian numbers as most people still write them, behind the 8 that the 0 came in place of: 861234567. */
const BEHIND_EIGHT = /^8[3-7]\d{7}$/

/** Whether a number is written as phones are: with a prefix that says so, or cut into groups as no amount is. */
function looksLikePhone(text: string, parsed: PhoneNumber): boolean {
  if (DATE.test(text)) return false
  if (/^(?:\+|00|0|\()/.test(text)) return true
  if (THOUSANDS.test(text)) return false
  if (/\d[\s().–‑-]+\d/u.test(text)) return true
  if (BEHIND_EIGHT.test(text) && parsed.country === 'LT') return true
  // Where national numbers begin with a prefix of their own, bare figures without it are no phone.
  return !/^\(?0/.test(parsed.formatNational())
}

function parse(text: string, country: CountryCode | undefined): PhoneNumber | undefined {
  const parsed = country ? parsePhoneNumberFromString(text, country) : parsePhoneNumberFromString(text)
  return parsed?.isValid() && looksLikePhone(text, parsed) ? parsed : undefined
}

/** An international number with 00 in place of the plus, or without it, if it is one of the country's: 380671234567. */
function international(text: string, country: CountryCode | undefined): PhoneNumber | undefined {
  const digits = text.replace(/\D/g, '')
  if (digits.startsWith('00')) return parse(`+${digits.slice(2)}`, undefined)
  const own = country !== undefined && digits.length >= 11 && digits.startsWith(getCountryCallingCode(country))
  return own && !THOUSANDS.test(text) ? parse(`+${digits}`, undefined) : undefined
}

/** As Russians and Kazakhs write their numbers wherever they are, with 8 or 7 and ten figures: 89031234455. */
function ofSeven(text: string): PhoneNumber | undefined {
  const digits = text.replace(/\D/g, '')
  return /^[78]\d{10}$/.test(digits) && !THOUSANDS.test(text) && !DATE.test(text)
    ? parse(`+7${digits.slice(1)}`, undefined)
    : undefined
}

/** As long as a phone of the country, with its 0 and in groups, in whatever part of its plan: 07700 900123. */
function inGroups(text: string, country: CountryCode | undefined): PhoneNumber | undefined {
  const isGrouped = /^\(?0\d+\)?(?:[ -]\d{2,}){1,4}$/.test(text) && text.replace(/\D/g, '').length >= FULL_LENGTH
  return country !== undefined && isGrouped ? parsePhoneNumberFromString(text, country) : undefined
}

/** Figures of a number with its area and the 0 before it, in the countries where there are the fewest. */
const FULL_LENGTH = 10

/**
 * The phone that begins at a token, in E.164, and where it ends; null if none does. Local numbers are read by the country's
 * numbering plan (libphonenumber), and where they are none of it and begin with 0 by that of the country whose language is spoken. The
 * longest valid stretch counts, so a number that follows is not swallowed. What has a plus and is as long as a phone of its country is one, though the
 * country's plan knows no such number; so is a grouped one that begins with 0.
 */
export function phoneAt(
  sentence: Sentence,
  at: number,
  country: string,
  spokenIn?: string,
): { readonly to: number; readonly value: string } | null {
  const home = isSupportedCountry(country) ? country : undefined
  const found = candidates(sentence, at)
  for (const { to, text } of found) {
    const phone = parse(text, home) ?? (text.startsWith('+') ? undefined : (international(text, home) ?? ofSeven(text)))
    if (phone) return { to, value: phone.number }
  }
  for (const { to, text } of found) {
    const phone = text.startsWith('+') ? parsePhoneNumberFromString(text) : inGroups(text, home)
    if (phone?.isPossible()) return { to, value: phone.number }
  }
  if (spokenIn === undefined || spokenIn === country || !isSupportedCountry(spokenIn)) return null
  for (const { to, text } of found) {
    const phone = /^\(?0/.test(text) || BEHIND_EIGHT.test(text) ? parse(text, spokenIn) : undefined
    if (phone) return { to, value: phone.number }
  }
  return null
}
