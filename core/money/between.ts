import type { Said } from '../slots/said.ts'

/** What the greater amount's scale may be: 15k, 2 million. */
const SCALES: readonly number[] = [1000, 1_000_000]

/** "Between 5 and 15k": a least amount without a scale has that of the greatest. What is said for the other arguments stays as it is. Pure. */
export function inOneScale(said: Readonly<Record<string, Said>>): Readonly<Record<string, Said>> {
  const changed = Object.entries(said).flatMap(([name, least]): (readonly [string, Said])[] => {
    if (!name.endsWith('minAmount')) return []
    const greatest = said[name.replace(/minAmount$/, 'maxAmount')]
    if (greatest?.kind !== 'money') return []
    const figure = bareFigure(least)
    const scale = Number(greatest.value.amount) / (figureOf(greatest) ?? Number.NaN)
    if (figure === undefined || !SCALES.includes(scale) || figure * scale > Number(greatest.value.amount)) return []
    const { text } = least
    return [[name, { kind: 'money', text, value: { ...greatest.value, amount: (figure * scale).toFixed(2) } }]]
  })
  return changed.length === 0 ? said : { ...said, ...Object.fromEntries(changed) }
}

/** The number that an amount without a scale is; undefined for one that has it. */
function bareFigure(said: Said): number | undefined {
  if (said.kind === 'number') return said.value
  return said.kind === 'money' && figureOf(said) === Number(said.value.amount) ? Number(said.value.amount) : undefined
}

/** The figures that an amount is said in: 15 of "15k", 2.5 of "2,5 milijuna". */
function figureOf({ text }: Said): number | undefined {
  const figures = /\d+(?:[.,]\d{1,2})?(?!\d)/.exec(text)?.[0]
  return figures === undefined ? undefined : Number(figures.replace(',', '.'))
}
