import { tokenize } from '../../core/grammar/tokenize.ts'
import { languages } from '../../core/languages/index.ts'
import type { SlotOf } from '../../core/slots/of.ts'
import { expand } from '../../core/time/template.ts'
import type { Annotated } from './annotated.ts'
import { slotsOfCommand } from './commands.ts'

/** An annotated sentence with the values of its fixed words: "[role: manager]" is role=manager, by the wordings of all languages. */
export function withWordValues(one: Annotated): Annotated {
  const brackets = one.brackets.map((bracket) => {
    const slot = slotsOfCommand(one.calls[bracket.call]?.command ?? '')?.get(bracket.slot)
    if (slot?.kind !== 'word' || bracket.value !== undefined) return bracket
    return { ...bracket, value: valueIn(slot, one.text.slice(bracket.start, bracket.end)) }
  })
  return { ...one, brackets }
}

/** The value whose longest wording stands in the words; undefined where none does. */
function valueIn({ words }: SlotOf, text: string): string | undefined {
  const said = ` ${folded(text)} `
  let best: { readonly value: string; readonly length: number } | undefined
  for (const [value, wordings] of wordingsOf(words)) {
    for (const wording of wordings)
      if (said.includes(` ${wording} `) && wording.length > (best?.length ?? 0))
        best = { value, length: wording.length }
  }
  return best?.value
}

const folded = (text: string): string =>
  tokenize(text)
    .tokens.map((token) => token.folded)
    .join(' ')

const known = new Map<string, ReadonlyMap<string, readonly string[]>>()

/** How the values of a fixed set are said in any language; the value itself is one way. */
function wordingsOf(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const key = words.join()
  const before = known.get(key)
  if (before) return before
  const tables = Object.values(languages).flatMap(({ phrases }) => {
    const all: readonly Readonly<Record<string, readonly string[]>>[] = Object.values(phrases.tables)
    return all.filter((table) => words.every((word) => table[word])).slice(0, 1)
  })
  const made = new Map(
    words.map((value) => [
      value,
      [value, ...tables.flatMap((table) => table[value]?.flatMap(expand) ?? [])].map(folded),
    ]),
  )
  known.set(key, made)
  return made
}
