import type { Reading } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Sentence } from '../grammar/sentence.ts'
import { boundariesOf } from '../grammar/several.ts'
import type { Spans } from '../grammar/spans.ts'
import { slotsOf } from '../slots/of.ts'
import { askedBeside, withGuesses } from './merge.ts'
import type { Model } from './model.ts'
import { type Guess, type Guesses, guess, type Speaking } from './nearest.ts'
import { divide, guessSeveral } from './several.ts'
import { thresholds } from './thresholds.ts'

/** What a sentence may mean: the exact reader's own readings and the guesses, best first, and who found the first, or doubts it. */
export type NearestReader = (
  sentence: Sentence,
  spans: Spans,
  speaking: Speaking,
  exact: readonly Reading[],
) => { readonly readings: readonly Reading[]; readonly by: 'exact' | 'nearest' }

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
): ReturnType<NearestReader> {
  const [best] = exact
  if (best?.sure && best.calls.length > 1) return { readings: exact, by: 'exact' }
  const one = guess(sentence, spans, speaking, exact, model)
  if (best?.sure && !mayHoldMore(best, sentence, speaking.grammars)) return checked(best, exact, one, spans)
  const division = divide(sentence, spans, speaking, one, model)
  const several = division && guessSeveral(division, model)
  if (best?.sure)
    return several && several.share >= thresholds.swallowed ? asking(several, exact) : checked(best, exact, one, spans)
  const guesses = several && several.share >= thresholds.several ? [several, ...one.guesses] : one.guesses
  return withGuesses(exact, { ...one, guesses })
}

/** Whether something else may be asked for in what the exact reader is sure of: words kept as a text may be an order of their own. */
function mayHoldMore({ calls: [call] }: Reading, sentence: Sentence, grammars: readonly Grammar[]): boolean {
  const command = call && commandNamed(call.command)
  if (!call || !command || command.risk === 'reads') return false
  const keepsWords = slotsOf(command.slots).some(({ name, kind }) => kind === 'text' && call.said[name] !== undefined)
  return keepsWords && boundariesOf(sentence, grammars).length > 0
}

/** What would be lost in a text of one command is asked about, that command beside it. */
const asking = ({ calls, share }: Guess, exact: readonly Reading[]): ReturnType<NearestReader> => ({
  readings: [{ calls, sure: false, asks: true, score: share }, ...exact.map(unsure)],
  by: 'nearest',
})

const unsure = (one: Reading): Reading => ({ ...one, sure: false })

/**
 * What the exact reader is sure of and what was learnt speaks against: what changes something is asked about, and what only looks gives way to the
 * likelier command. Where something was shown that the sentence may go on from, words alone tell too little.
 */
function checked(best: Reading, exact: readonly Reading[], one: Guesses, spans: Spans): ReturnType<NearestReader> {
  const name = best.calls[0]?.command ?? ''
  const shareOf = (guesses: readonly Guess[]): number => Math.max(0, ...guesses.map(({ share }) => share))
  const [own, others] = partition(one.guesses, ({ calls }) => calls[0]?.command === name)
  const isAgainst = shareOf(own) < thresholds.disowned && shareOf(others) >= thresholds.against
  if (spans.report || spans.request || !isAgainst || isAlike(name, others[0])) return { readings: exact, by: 'exact' }
  if (commandNamed(name)?.risk !== 'reads') return { readings: askedBeside(best, one), by: 'nearest' }
  const { readings } = withGuesses([], one)
  return readings.length > 0
    ? { readings: [...readings, ...exact.map(unsure)], by: 'nearest' }
    : { readings: exact, by: 'exact' }
}

function partition<T>(all: readonly T[], is: (one: T) => boolean): readonly [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))]
}

/** "No digest" is said as the one and meant as the other (core/digest-off.ts). */
const isAlike = (name: string, other: Guess | undefined): boolean =>
  name === 'nudge.mute' && other?.calls[0]?.command === 'settings.change'
