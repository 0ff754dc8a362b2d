import type { Reading, SaidCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Sentence } from '../grammar/sentence.ts'
import { boundariesOf } from '../grammar/several.ts'
import type { Spans } from '../grammar/spans.ts'
import { slotsOf } from '../slots/of.ts'
import { featuresOf } from './features.ts'
import { askedBeside, withGuesses } from './merge.ts'
import type { Model } from './model.ts'
import { type Guess, type Guesses, guess, guessIn, likelyCommands, type Ranked, type Speaking } from './nearest.ts'
import { sceneOf } from './scene.ts'
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
  if (best?.sure) return lookedAtAgain(best, sentence, spans, speaking, exact, model)
  const one = guess(sentence, spans, speaking, exact, model)
  const division = divide(sentence, spans, speaking, one, model)
  const several = division && guessSeveral(division, model)
  const guesses = several && several.share >= thresholds.several ? [several, ...one.guesses] : one.guesses
  return withGuesses(exact, { ...one, guesses })
}

/** What becomes of a reading that the exact reader is sure of; several commands at once stand as they are. */
function lookedAtAgain(
  best: Reading,
  ...[sentence, spans, speaking, exact, model]: Parameters<typeof readNearest>
): ReturnType<NearestReader> {
  if (best.calls.length > 1) return { readings: exact, by: 'exact' }
  const scene = sceneOf(sentence, spans, speaking.grammars, speaking.zone)
  const features = featuresOf(scene, exact, model)
  const isDisowned = isAgainst(best, likelyCommands(features, speaking.may, model), spans)
  const holdsMore = mayHoldMore(best, sentence, speaking.grammars)
  if (!isDisowned && !holdsMore) return { readings: exact, by: 'exact' }
  const one = guessIn(scene, { ...speaking, exact }, features, model)
  const division = holdsMore ? divide(sentence, spans, speaking, one, model) : undefined
  const several = division && guessSeveral(division, model)
  if (several && several.share >= thresholds.swallowed) return asking(several, exact)
  return isDisowned ? doubted(best, exact, one) : { readings: exact, by: 'exact' }
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
 * Whether what was learnt speaks against the one command that the exact reader is sure of. Where something was shown that the sentence may go on from,
 * words alone tell too little.
 */
function isAgainst({ calls: [call] }: Reading, likely: readonly Ranked[], spans: Spans): boolean {
  if (!call || spans.report || spans.request || isOfList(call, spans)) return false
  const own = likely.find(({ name }) => name === call.command)?.share ?? 0
  const [other] = likely.filter(({ name }) => name !== call.command)
  return own < thresholds.disowned && (other?.share ?? 0) >= thresholds.against && !isAlike(call.command, other?.name)
}

/** "Cancel the pipeline one" after a list of reminders is one of those. */
function isOfList({ command, said }: SaidCall, { listed }: Spans): boolean {
  const found = commandNamed(command)
  const slots = found ? slotsOf(found.slots) : []
  return slots.some(({ name, kind }) => said[name] !== undefined && listed.some((one) => one === kind))
}

/** "No digest" is said as the one and meant as the other (core/digest-off.ts). */
const isAlike = (name: string, other: string | undefined): boolean =>
  name === 'nudge.mute' && other === 'settings.change'

/** What would change something is asked about, what only looks gives way to the likelier command. */
function doubted(best: Reading, exact: readonly Reading[], one: Guesses): ReturnType<NearestReader> {
  if (commandNamed(best.calls[0]?.command ?? '')?.risk !== 'reads')
    return { readings: askedBeside(best, one), by: 'nearest' }
  const { readings } = withGuesses([], one)
  return readings.length > 0
    ? { readings: [...readings, ...exact.map(unsure)], by: 'nearest' }
    : { readings: exact, by: 'exact' }
}
