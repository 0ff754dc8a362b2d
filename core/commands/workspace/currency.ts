import { tokenize } from '../../grammar/tokenize.ts'
import { languages } from '../../languages/index.ts'
import { readMoney } from '../../money/read.ts'

/** A currency (ISO 4217) by its code, sign or name in any language of Parley's: "UAH", "₴", "hryvnia", «гривня». */
export function currencyOf(text: string): string | undefined {
  const words = text.trim()
  const code = Intl.supportedValuesOf('currency').find((one) => one === words.toUpperCase())
  if (code) return code
  const tables = Object.values(languages).map(({ money }) => money)
  const [found] = readMoney(tokenize(`1 ${words}`), { tables, currency: 'XXX' })
  return found?.said.kind === 'money' && found.said.value.currency !== 'XXX' ? found.said.value.currency : undefined
}

/** What a currency is called in a language, and its code: "hryvnia (UAH)". */
export function currencyName(code: string, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'currency' }).of(code)
  return name === undefined || name === code ? code : `${name} (${code})`
}
