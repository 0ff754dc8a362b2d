import type { Range, Sentence } from '../../core/grammar/sentence.ts'
import type { Bracket } from './annotated.ts'

/** The tokens that a bracket covers, whole also where it leaves out an ending ("[Anna]'s"); undefined where it covers none. */
export function rangeOf({ start, end }: Pick<Bracket, 'start' | 'end'>, { tokens }: Sentence): Range | undefined {
  const from = tokens.findIndex((token) => token.end > start)
  const last = tokens.findLastIndex((token) => token.start < end)
  return from < 0 || last < from ? undefined : { from, to: last + 1 }
}
