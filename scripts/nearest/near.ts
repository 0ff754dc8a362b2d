import { tokenize } from '../../core/grammar/tokenize.ts'
import type { Annotated } from './annotated.ts'

/** Two sentences of which so much of the letters' triples is the same are one sentence said twice. */
const NEAR = 0.8

/** What a sentence says without the names and values in it, as triples of letters. */
export interface Shape {
  readonly plain: string
  readonly triples: ReadonlySet<string>
}

/** A sentence's shape: folded, each outermost argument but texts replaced by its slot. */
export function shapeOf({ text, brackets }: Annotated): Shape {
  let plain = ''
  let at = 0
  const valued = brackets
    .filter(({ slot }) => !/about|summary|reason|need|title|text|question|answer|ticket/.test(slot))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const { start, end, slot } of valued) {
    if (start < at) continue
    plain += `${text.slice(at, start)} ${slot}x `
    at = end
  }
  plain += text.slice(at)
  const folded = ` ${tokenize(plain)
    .tokens.flatMap((token) => (token.kind === 'mark' ? [] : [token.folded]))
    .join(' ')} `
  const triples = new Set(
    Array.from({ length: Math.max(0, folded.length - 2) }, (_, index) => folded.slice(index, index + 3)),
  )
  return { plain: folded, triples }
}

/** Whether two shapes are nearly one: the share of triples they have in common. */
export function areNear(a: Shape, b: Shape): boolean {
  const [few, many] = a.triples.size < b.triples.size ? [a.triples, b.triples] : [b.triples, a.triples]
  const isEnough = (common: number): boolean => common >= NEAR * (few.size + many.size - common)
  let common = few.size
  if (!isEnough(common)) return false
  for (const triple of few) {
    if (many.has(triple)) continue
    common -= 1
    if (!isEnough(common)) return false
  }
  return true
}
