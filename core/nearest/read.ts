import type { Reading } from '../call.ts'
import type { Sentence } from '../grammar/sentence.ts'
import type { Spans } from '../grammar/spans.ts'
import { withGuesses } from './merge.ts'
import type { Model } from './model.ts'
import { guess, type Speaking } from './nearest.ts'
import { divide, guessSeveral } from './several.ts'
import { thresholds } from './thresholds.ts'

/** What a sentence may mean that the exact reader is not sure of: its own readings and the guesses, best first, and who found the first. */
export type NearestReader = (
  sentence: Sentence,
  spans: Spans,
  speaking: Speaking,
  exact: readonly Reading[],
) => { readonly readings: readonly Reading[]; readonly by: 'exact' | 'nearest' }

/** A nearest reader by what a model has learnt. Pure. */
export function readNearest(
  sentence: Sentence,
  spans: Spans,
  speaking: Speaking,
  exact: readonly Reading[],
  model: Model,
): ReturnType<NearestReader> {
  const one = guess(sentence, spans, speaking, exact, model)
  const division = divide(sentence, spans, speaking, one, model)
  const several = division && guessSeveral(division, model)
  const guesses = several && several.share >= thresholds.several ? [several, ...one.guesses] : one.guesses
  return withGuesses(exact, { ...one, guesses })
}
