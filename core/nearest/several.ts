import type { Reading, SaidCall } from '../call.ts'
import { readSentence } from '../grammar/readings.ts'
import type { Sentence } from '../grammar/sentence.ts'
import { boundariesOf, partOf } from '../grammar/several.ts'
import type { Spans } from '../grammar/spans.ts'
import type { Model } from './model.ts'
import { type Guess, guess, type Speaking } from './nearest.ts'

/** A part that the exact reader is sure of is right about so often. */
const SURE = 0.97
const MAX_BOUNDARIES = 6

interface Part {
  readonly calls: readonly SaidCall[]
  readonly confidence: number
}

/** The likeliest way to read a sentence as two or three commands one after the other; undefined where a part is none. */
export function guessSeveral(
  sentence: Sentence,
  spans: Spans,
  speaking: Speaking,
  several: number,
  model: Model,
): Guess | undefined {
  const boundaries = boundariesOf(sentence, speaking.grammars).slice(0, MAX_BOUNDARIES)
  const { length } = sentence.tokens
  const read = remembered((from, to) => readPart(partOf(sentence, spans, from, to), speaking, model))
  const ways: Part[] = []
  for (const [index, { end, begin }] of boundaries.entries()) {
    const [first, rest] = [read(0, end), read(begin, length)]
    if (first && rest) ways.push(joined([first, rest]))
    if (!first) continue
    for (const next of boundaries.slice(index + 1)) {
      const [second, third] = [read(begin, next.end), read(next.begin, length)]
      if (second && third) ways.push(joined([first, second, third]))
    }
  }
  const best = ways.toSorted((a, b) => b.confidence - a.confidence)[0]
  return best && { calls: best.calls, share: several, confidence: several * best.confidence, agrees: false, facts: [] }
}

const joined = (parts: readonly Part[]): Part => ({
  calls: parts.flatMap(({ calls }) => calls),
  confidence: parts.reduce((product, { confidence }) => product * confidence, 1),
})

function readPart(
  { sentence, spans }: { readonly sentence: Sentence; readonly spans: Spans },
  speaking: Speaking,
  model: Model,
): Part | undefined {
  const exact: readonly Reading[] = readSentence(sentence, spans, speaking.grammars, speaking.zone)
  const [best] = exact
  if (best?.sure) return { calls: best.calls, confidence: SURE }
  const { guesses, nothing } = guess(sentence, spans, speaking, exact, model)
  const [likeliest] = guesses
  return likeliest && likeliest.share > nothing ? likeliest : undefined
}

function remembered(
  read: (from: number, to: number) => Part | undefined,
): (from: number, to: number) => Part | undefined {
  const known = new Map<string, Part | undefined>()
  return (from, to) => {
    const key = `${from} ${to}`
    if (!known.has(key)) known.set(key, from < to ? read(from, to) : undefined)
    return known.get(key)
  }
}
