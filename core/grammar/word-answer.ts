import type { Phrases } from '../languages/phrases.ts'
import { tableOf } from '../slots/wording.ts'
import { compile, type Meanings } from './automaton.ts'
import { formsOf } from './forms.ts'
import type { Grammar } from './grammar.ts'
import { groundOf, lattice } from './lattice.ts'
import { bestWay } from './match.ts'
import type { Sentence } from './sentence.ts'
import { noSpans } from './spans.ts'
import { parseTemplate } from './template.ts'

/** Fixed words stand in templates without arguments. */
const none: Meanings = {
  has: () => false,
  slot: (name) => {
    throw new Error(`there is no argument {${name}} among fixed words`)
  },
  words: () => undefined,
  wording: (_, value) => value,
}

/** So many small words may stand before an answer: "it was a call". */
const MOST_BEFORE = 3

/** The fixed word that a whole answer says, by the table that has all of `words`; undefined when it says none or more. */
export function readWordAlone(
  sentence: Sentence,
  words: readonly string[],
  { phrases, grammar }: { readonly phrases: Phrases; readonly grammar: Grammar },
): string | undefined {
  const table = tableOf(words, phrases)
  if (!table) return undefined
  const ways = Object.entries(table.words).flatMap(([value, said]) =>
    said.map((way) => ({ value, automaton: compile(parseTemplate(way, phrases.rules, formsOf(phrases.forms)), none) })),
  )
  for (let from = 0; from <= MOST_BEFORE && from < sentence.tokens.length; from += 1) {
    const rest = { ...sentence, tokens: sentence.tokens.slice(from) }
    const part = lattice(groundOf(rest, noSpans, grammar.words, 'UTC'), grammar.words)
    const found = ways.find(({ automaton }) => bestWay(automaton, part))
    if (found) return found.value
    if (!grammar.words.noName.has(sentence.tokens[from]?.folded ?? '')) return undefined
  }
  return undefined
}
