import type { Money } from '../slots/said.ts'

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(locale: string, currency: string, fraction: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${fraction}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: fraction,
    maximumFractionDigits: Math.max(fraction, 2),
  })
  formats.set(key, made)
  return made
}

const isDecimal = (text: string): text is `${number}` => /^-?\d+(?:\.\d+)?$/.test(text)

/**
 * Money as people who speak the language write it: €12,000, 15 000 ₴, $3.50; hundredths only where there are any. The amount
 * is a decimal string and is not rounded through a float. `locale` is BCP 47. What is no money comes back as it is.
 */
export function sayMoney({ amount, currency }: Money, locale: string): string {
  if (!isDecimal(amount) || !/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`
  const whole = /^-?\d+(?:\.0+)?$/.test(amount)
  return formatOf(locale, currency, whole ? 0 : 2).format(amount)
}
