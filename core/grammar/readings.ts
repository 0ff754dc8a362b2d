import type { Reading } from '../call.ts'
import type { Grammar } from './grammar.ts'
import { isSure, isTold, meaning } from './judge.ts'
import { lattice } from './lattice.ts'
import { type Found, readWith } from './read.ts'
import type { Sentence } from './sentence.ts'
import type { Spans } from './spans.ts'
import { isWhole } from './tokenize.ts'

/** Readings this much worse than the best are not worth an offer. */
const WORSE = 4
const MAX_READINGS = 6

/**
 * Every way to understand a sentence, best first, each meaning once; none when it is no command or too long. `grammars`: the
 * speaker's language first. `zone`: the speaker's. Only the first can be sure.
 */
export function readSentence(
  sentence: Sentence,
  spans: Spans,
  grammars: readonly Grammar[],
  zone: string,
): readonly Reading[] {
  if (sentence.tokens.length === 0 || !isWhole(sentence)) return []
  // A small word of any language is no part of a name.
  const noName = new Set(grammars.flatMap((grammar) => [...grammar.words.noName]))
  const found = grammars.flatMap((grammar, index) =>
    readWith(grammar, lattice(sentence, spans, { ...grammar.words, noName }, zone), index === 0),
  )
  const ranked = distinct(found.filter((one) => !isTold(one)).toSorted((a, b) => b.score - a.score))
  const best = ranked[0]
  if (!best) return []
  const sure = isSure(ranked)
  return ranked
    .filter((one) => one.score > best.score - WORSE)
    .slice(0, MAX_READINGS)
    .map((one, index) => ({
      calls: [{ command: one.template.command.name, said: { ...one.match.said } }],
      sure: index === 0 && sure,
      score: one.score,
    }))
}

function distinct(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>()
  return found.filter((one) => {
    const key = meaning(one)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
