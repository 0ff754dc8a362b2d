import type { Reading } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Sentence } from '../grammar/sentence.ts'
import { boundariesOf } from '../grammar/several.ts'
import type { Spans } from '../grammar/spans.ts'
import { slotsOf } from '../slots/of.ts'
import { withGuesses } from './merge.ts'
import type { Model } from './model.ts'
import { type Guess, guess, type Speaking } from './nearest.ts'
import { divide, guessSeveral } from './several.ts'
import { thresholds } from './thresholds.ts'

/** What a sentence may mean that the exact reader is not sure of: its own readings and the guesses, best first, and who found the first. */
export type NearestReader = (
  sentence: Sentence,
  spans: Spans,
  speaking: Speaking,
  exact: readonly Reading[],
) => { readonly readings: readonly Reading[]; readonly by: 'exact' | 'nearest' }

/** Whether something else may be asked for in what the exact reader is sure of: words kept as a text may be an order of their own. Pure. */
export function mayHoldMore([best]: readonly Reading[], sentence: Sentence, grammars: readonly Grammar[]): boolean {
  const [call, more] = best?.calls ?? []
  const command = call && !more ? commandNamed(call.command) : undefined
  if (!call || !command || command.risk === 'reads') return false
  const keepsWords = slotsOf(command.slots).some(({ name, kind }) => kind === 'text' && call.said[name] !== undefined)
  return keepsWords && boundariesOf(sentence, grammars).length > 0
}

/** A nearest reader by what a model has learnt. Of what the exact reader is sure of it says only whether more than one command is asked for. Pure. */
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
  if (exact[0]?.sure)
    return several && several.share >= thresholds.swallowed ? asking(several, exact) : { readings: exact, by: 'exact' }
  const guesses = several && several.share >= thresholds.several ? [several, ...one.guesses] : one.guesses
  return withGuesses(exact, { ...one, guesses })
}

/** What would be lost in a text of one command is asked about, that command beside it. */
const asking = ({ calls, share }: Guess, exact: readonly Reading[]): ReturnType<NearestReader> => ({
  readings: [{ calls, sure: false, asks: true, score: share }, ...exact.map((one) => ({ ...one, sure: false }))],
  by: 'nearest',
})
