import type { Spans } from '../../core/grammar/spans.ts'
import { tokenize } from '../../core/grammar/tokenize.ts'
import type { Annotated } from './annotated.ts'
import { rangeOf } from './ranges.ts'

/**
 * An annotated sentence whose period to compare with is no time by itself ("this quarter against [compareTo: the last one]") as what it means: the one before
 * (against=before). Pure.
 */
export function withComparisons(one: Annotated, { pure }: Spans): Annotated {
  const compared = one.brackets.filter(({ slot }) => slot === 'compareTo')
  if (compared.length === 0) return one
  const sentence = tokenize(one.text)
  const unread = compared.filter((bracket) => {
    const range = rangeOf(bracket, sentence)
    return (
      range !== undefined &&
      !pure.some(({ from, to, said }) => said.kind !== 'number' && from < range.to && range.from < to)
    )
  })
  if (unread.length === 0) return one
  return {
    ...one,
    calls: one.calls.map((call, at) =>
      unread.some((bracket) => bracket.call === at)
        ? { ...call, implied: new Map([...call.implied, ['against', 'before']]) }
        : call,
    ),
    brackets: one.brackets.filter((bracket) => !unread.includes(bracket)),
  }
}
