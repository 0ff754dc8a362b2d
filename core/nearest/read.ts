import type { Reading, Understood } from '../call.ts'
import type { Sentence } from '../grammar/sentence.ts'
import type { Spans } from '../grammar/spans.ts'
import { withGuesses } from './merge.ts'
import type { Model } from './model.ts'
import { guess, type Speaking } from './nearest.ts'
import { lookedAtAgain } from './second-look.ts'
import { divide, guessSeveral } from './several.ts'
import { thresholds } from './thresholds.ts'

/** What a sentence may mean: the exact reader's own readings and the guesses, best first, and who found the first, or doubts it. */
export type NearestReader = (
  sentence: Sentence,
  spans: Spans,
  speaking: Speaking,
  exact: readonly Reading[],
) => Understood

/**
 * A nearest reader by what a model has learnt. What the exact reader is sure of is looked at again: whether it holds a second order, and whether
 * all that was learnt speaks against it. Pure.
 */
export function readNearest(
  sentence: Sentence,
  spans: Spans,
  speaking: Speaking,
  exact: readonly Reading[],
  model: Model,
): Understood {
  const [best] = exact
  if (best?.sure) return lookedAtAgain(best, sentence, spans, speaking, exact, model)
  const one = guess(sentence, spans, speaking, exact, model)
  const division = divide(sentence, spans, speaking, one, model)
  const several = division && guessSeveral(division, model)
  const guesses = several && several.share >= thresholds.several ? [several, ...one.guesses] : one.guesses
  return withGuesses(exact, { ...one, guesses })
}
