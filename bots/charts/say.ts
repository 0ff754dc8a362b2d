import type { Chart } from './scene.ts'

/** A chart's value as people write it: its own label, else a number of the chart's language. An en dash where there is none. */
export function sayValue({ series, locale, percent }: Chart, nth: number, at: number): string {
  const value = series[nth]?.values[at]
  if (value === undefined || !Number.isFinite(value)) return '–'
  return series[nth]?.labels?.[at] ?? numbersOf(locale, percent).format(value)
}

const numbersOf = (locale = 'en', percent = false): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, percent ? { style: 'percent', maximumFractionDigits: 1 } : { maximumFractionDigits: 2 })

/** A value beside an axis, as short as it goes: "1.2M", "20 %". */
export const sayShort = ({ locale = 'en', percent = false }: Chart, value: number): string =>
  new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumFractionDigits: 1,
    ...(percent ? { style: 'percent' } : {}),
  }).format(value)

/** Part of a whole, as per cent without a fraction; what is there never reads as nothing. */
export function sayShare({ locale = 'en' }: Chart, share: number): string {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  return share > 0 && share < 0.005 ? `<${format.format(0.01)}` : format.format(share)
}
