/** How people say amounts and currencies in a language. Words are folded; several in one string are separated by spaces. */
export interface MoneyTable {
  /** Number words that add up to what follows them: two, twenty, двісті. Also whole ones: півмільйона. */
  readonly numbers: Readonly<Record<string, number>>
  /** The word that multiplies what stands before it by a hundred; empty where the hundreds have words of their own. */
  readonly hundred: string
  /** Words for powers of ten that may stand by themselves (a thousand, тисяча), by the power: "3". */
  readonly scales: Readonly<Record<string, string>>
  /** Short ones that stand after figures only: k, тис, by the power. */
  readonly suffixes: Readonly<Record<string, string>>
  /** Words before a power of ten that are a part or a multiple of it: half, півтора. Decimal strings. */
  readonly parts: Readonly<Record<string, string>>
  /** Words that may stand before a power of ten or a currency for "one". */
  readonly articles: string
  /** Words between the parts of a number, and between it and the small coins: and. */
  readonly joints: string
  /** Currencies by ISO 4217: all forms of their names. */
  readonly currencies: Readonly<Record<string, string>>
  /** Their hundredths. */
  readonly cents: Readonly<Record<string, string>>
}
