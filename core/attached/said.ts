const STEPS = ['byte', 'kilobyte', 'megabyte'] as const

/** A size in words: "340 kB", "1,2 MB"; `locale`: a language tag. Pure. */
export function sizeIn(bytes: number, locale: string): string {
  const step = Math.min(STEPS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: STEPS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(bytes / 1000 ** step)
}

/** A file in a line: "📎 photo.jpg (1,2 MB)". Pure. */
export const fileLine = ({ name, size }: { readonly name: string; readonly size: number }, locale: string): string =>
  `📎 ${name} (${sizeIn(size, locale)})`
