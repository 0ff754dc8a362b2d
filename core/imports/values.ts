import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import { z } from 'zod'
import { languages } from '../languages/index.ts'
import { fold } from '../names/fold.ts'
import type { Plan } from './plan.ts'

/** Nothing else is a phone: figures, and marks between them. */
const PHONE = /^(?:\+|00)?[\d\s().\-–‑/]{5,30}$/u
const EXTENSION = /\s*(?:ext|x|доб|вн)\.?\s*\d{1,6}$/iu

/** A phone in E.164, written as in the country where it has no prefix; undefined for what is none. */
export function readPhone(text: string, country: string): string | undefined {
  const written = text
    .replace(/^(?:tel:|'|=)/i, '')
    .replace(EXTENSION, '')
    .trim()
  if (!PHONE.test(written)) return undefined
  const home = isSupportedCountry(country) ? country : undefined
  const digits = written.replace(/\D/g, '')
  const valid = (number: string, country?: CountryCode): string | undefined => {
    const phone = parsePhoneNumberFromString(number, country)
    return phone?.isValid() ? phone.number : undefined
  }
  return (
    (home && valid(written, home)) ??
    (digits.startsWith('00') ? valid(`+${digits.slice(2)}`) : undefined) ??
    (digits.length >= 10 ? valid(`+${digits}`) : undefined) ??
    // Spreadsheets drop the zero before a national number.
    (home && digits.length >= 8 ? valid(`0${digits}`, home) : undefined)
  )
}

const emailSchema = z.email()

/** An e-mail in lower case; undefined for what is none. */
export function readEmail(text: string): string | undefined {
  const written = (/<([^<>]+)>$/.exec(text)?.[1] ?? text)
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase()
  return written.length <= 254 && emailSchema.safeParse(written).success ? written : undefined
}

/** Several values in one cell: between line ends, semicolons, bars, slashes and commas. */
export const several = (cell: string): readonly string[] =>
  cell
    .split(/\s*(?:[\n;|,]|:::|\s\/\s)\s*/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** The names of months in the five languages, as nouns and in dates, long and short: folded → number. */
const months: ReadonlyMap<string, number> = new Map(
  ['en', 'uk', 'ru', 'lt', 'hr'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, 5))).flatMap((date, at) =>
        [{ month, timeZone: 'UTC' } as const, { month, day: 'numeric', timeZone: 'UTC' } as const].flatMap(
          (options): [string, number][] => {
            const parts = new Intl.DateTimeFormat(language, options).formatToParts(date)
            const name = parts.find(({ type }) => type === 'month')?.value ?? ''
            return /\p{L}/u.test(name) ? [[fold(name).replace(/\.$/, ''), at + 1]] : []
          },
        ),
      ),
    ),
  ),
)

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const NO_YEAR_ISO = /^--(\d{2})-?(\d{2})$/
const FIGURES = /^(\d{1,2})\s?[./\-\s]\s?(\d{1,2})(?:\s?[./\-\s]\s?(\d{4}|\d{2})\.?)?(?:[T\s].*)?$/
const NAMED =
  /^(?:(\d{1,2})\.?\s+(\p{L}+)\.?|(\p{L}+)\.?\s+(\d{1,2}))(?:,?\s+(\d{4}))?\.?(?:\s*р\.?|\s*г\.?|\s*m\.?)?$/u

/** A date as its numbers say it; `year` undefined where none is said. */
export interface Day {
  readonly year: number | undefined
  readonly month: number
  readonly day: number
}

/**
 * A date in a cell: 2020-04-03, 3.4.2020, 03/04/20, 3 квітня 2020. `order`: what comes first where both can be a month. `year`: that of
 * now; with `past`, two figures of a year mean one that is over. Undefined for what is no date.
 */
export function readDay(
  text: string,
  { order, year, past }: { readonly order: Plan['dates']; readonly year: number; readonly past: boolean },
): Day | undefined {
  const found = numbersOf(text.trim(), order)
  if (!found) return undefined
  const made = { ...found, year: found.year === undefined ? undefined : fullYear(found.year, year, past) }
  const real = isReal(made)
  return real ? made : undefined
}

function numbersOf(text: string, order: Plan['dates']): Day | undefined {
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const noYear = NO_YEAR_ISO.exec(text)
  if (noYear) return { year: undefined, month: Number(noYear[1]), day: Number(noYear[2]) }
  const figures = FIGURES.exec(text)
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[2])]
    const year = figures[3] === undefined ? undefined : Number(figures[3])
    const monthFirst = second > 12 || (order === 'monthFirst' && first <= 12)
    return monthFirst ? { year, month: first, day: second } : { year, month: second, day: first }
  }
  const named = NAMED.exec(text)
  const month = months.get(fold(named?.[2] ?? named?.[3] ?? ''))
  if (!named || month === undefined) return undefined
  return { year: named[5] === undefined ? undefined : Number(named[5]), month, day: Number(named[1] ?? named[4]) }
}

function fullYear(said: number, now: number, past: boolean): number {
  if (said >= 100) return said
  const century = now - (now % 100)
  const full = century + said
  return past && full > now ? full - 100 : full
}

function isReal({ year = 2024, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2200) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whether a date in figures can only be read with the month first (1), with the day first (-1), or either way (0). */
export function dateOrder(text: string): -1 | 0 | 1 {
  const figures = FIGURES.exec(text.trim())
  const [first, second] = [Number(figures?.[1]), Number(figures?.[2])]
  if (!figures?.[3] || !(first > 12 !== second > 12)) return 0
  return second > 12 ? 1 : -1
}

/** The words for currencies in every language, folded; signs, and codes of ISO 4217. */
const currencies: ReadonlyMap<string, string> = new Map([
  ...Intl.supportedValuesOf('currency').map((code): [string, string] => [code.toLowerCase(), code]),
  ...Object.values(languages).flatMap(({ money }) =>
    Object.entries(money.currencies).flatMap(([code, words]) =>
      words.split(/\s+/).map((word): [string, string] => [fold(word), code]),
    ),
  ),
  ...Object.entries({ $: 'USD', '€': 'EUR', '£': 'GBP', '₴': 'UAH', '₽': 'RUB', zł: 'PLN', us$: 'USD' }),
])

/** A currency by its code, sign or name; undefined for what is none. */
export const readCurrency = (text: string): string | undefined =>
  currencies.get(text.trim().toLowerCase()) ?? currencies.get(fold(text).trim().replace(/\.$/, ''))

/** An amount in a cell, with its currency if it says one: "12 000,50 грн", "$1,200". Undefined for what is none, or too much. */
export function readAmount(
  text: string,
): { readonly amount: string; readonly currency: string | undefined } | undefined {
  const read = /^([^\d\-+]*?)\s*([\d][\d\s.,'’\u00a0\u202f]*)\s*([^\d]*)$/u.exec(text.trim())
  if (!read) return undefined
  const [, before = '', figures = '', after = ''] = read
  const sign = `${before}${after}`.trim()
  const currency = sign === '' ? undefined : readCurrency(sign)
  if (sign !== '' && currency === undefined) return undefined
  const amount = plainNumber(figures)
  return amount === undefined ? undefined : { amount, currency }
}

/** Separators are read by where they stand: the last of two kinds is the decimal one; a single one before three figures parts thousands. */
function plainNumber(figures: string): string | undefined {
  const text = figures.replace(/[\s'’\u00a0\u202f]/g, '').replace(/[.,]$/, '')
  const marks = text.replace(/\d/g, '')
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const fraction = last < 0 ? '' : text.slice(last + 1)
  const grouped = marks.length > 1 && new Set(marks).size === 1
  const whole = last < 0 || grouped || (marks.length === 1 && fraction.length === 3)
  const digits = (whole ? text : text.slice(0, last)).replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  // The database keeps sixteen figures before the point and two after it.
  if (digits === '' || digits.length > 15 || (!whole && fraction.length > 6)) return undefined
  return whole || fraction === '' ? digits : `${digits}.${fraction.slice(0, 2)}`
}
