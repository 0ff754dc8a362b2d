import type { Reading, SaidCall, Understood } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Sentence } from '../grammar/sentence.ts'
import { boundariesOf } from '../grammar/several.ts'
import type { Spans } from '../grammar/spans.ts'
import { commonWords } from '../names/vocabulary.ts'
import { slotsOf } from '../slots/of.ts'
import { needsNoMention, type Said } from '../slots/said.ts'
import type { SlotKind } from '../slots/slot.ts'
import { isAgainst } from './against.ts'
import { featuresOf } from './features.ts'
import { askedBeside, withGuesses } from './merge.ts'
import { type Guess, type Guesses, guess, guessAmong, type Ranking, rank } from './nearest.ts'
import { sceneOf } from './scene.ts'
import { divide, guessSeveral } from './several.ts'
import { thresholds } from './thresholds.ts'

/**
 * What becomes of a reading that the exact reader is sure of, once all that was learnt has looked at it: it stands; or it is asked about, since the sentence holds a
 * second order, another command is likelier, or the arguments may be others. Pure.
 */
export function lookedAtAgain(
  best: Reading,
  ...[sentence, spans, speaking, exact, model]: Parameters<typeof guess>
): Understood {
  const stands: Understood = { readings: exact, by: 'exact' }
  const [call, more] = best.calls
  if (!call) return stands
  if (more) return severalAgain(best, sentence, spans, speaking, exact, model)
  const scene = sceneOf(sentence, spans, speaking.grammars, speaking.zone)
  const features = featuresOf(scene, exact, model)
  const ranking = rank(features, speaking.may, model)
  const goesOn = mayGoOn(call, spans)
  const isDisowned = !goesOn && isAgainst(call.command, ranking.likely)
  const holdsMore = mayHoldMore(call, ranking, sentence, speaking.grammars)
  const only = isChange(call) && !goesOn ? [call.command] : []
  const [own] = guessAmong(ranking, scene, { ...speaking, exact: [], only }, model).guesses
  const isOther = own !== undefined && saysOtherwise(call, own.calls[0])
  if (!isDisowned && !holdsMore && !isOther) return stands
  const one = guessAmong(ranking, scene, { ...speaking, exact }, model)
  const division = holdsMore ? divide(sentence, spans, speaking, one, model) : undefined
  const several = division && guessSeveral(division, model)
  if (several && several.share >= thresholds.swallowed && !isNoMore(several.calls, call)) return asking(several, exact)
  if (isDisowned) return doubted(best, exact, one)
  return isOther ? asking(own, exact) : stands
}

/** The same for several commands: another that only looks takes the place of one that only looks, whatever else is otherwise is asked about. */
function severalAgain(
  ...[best, sentence, spans, speaking, exact, model]: Parameters<typeof lookedAtAgain>
): Understood {
  const stands: Understood = { readings: exact, by: 'exact' }
  const division = divide(sentence, spans, speaking, guess(sentence, spans, speaking, exact, model), model)
  if (division?.calls.length !== best.calls.length) return stands
  const pairs = best.calls.map((own, at) => ({ own, other: division.calls[at] ?? own }))
  const differing = pairs.filter(({ own, other }) => own.command !== other.command)
  if (differing.length === 0) return stands
  const calls = pairs.map(({ own, other }) => (own.command === other.command ? own : other))
  const looks = differing.every(({ own, other }) => !isChange(own) && !isChange(other))
  const other: Reading = looks ? { ...best, calls } : { ...best, calls, sure: false, asks: true }
  return { readings: [other, ...exact.map(unsure)], by: 'nearest' }
}

const isChange = ({ command }: SaidCall): boolean => commandNamed(command)?.risk !== 'reads'

const slotsIn = ({ command }: SaidCall): ReturnType<typeof slotsOf> => {
  const found = commandNamed(command)
  return found ? slotsOf(found.slots) : []
}

/** Whether it is worth the time to see if something else is asked for in what the exact reader is sure of. */
const mayHoldMore = (call: SaidCall, { several }: Ranking, sentence: Sentence, grammars: readonly Grammar[]): boolean =>
  (several >= thresholds.more || keepsWords(call)) && boundariesOf(sentence, grammars).length > 0

/** Words that are written down as a text may be an order of their own. */
const keepsWords = (call: SaidCall): boolean =>
  isChange(call) && slotsIn(call).some(({ name, kind }) => kind === 'text' && call.said[name] !== undefined)

/** Whether a division asks for nothing but the one order in pieces: "export the contacts as vcard". */
const isNoMore = (calls: Guess['calls'], whole: SaidCall): boolean =>
  calls.every(
    ({ command, said }) =>
      command === whole.command && Object.entries(said).every(([slot, one]) => whole.said[slot]?.text === one.text),
  )

/** What may be meant instead is asked about, the exact reader's command beside it; what only looks is shown at once. */
const asking = ({ calls, share }: Guess, exact: readonly Reading[]): Understood => ({
  readings: [
    calls.some(isChange) ? { calls, sure: false, asks: true, score: share } : { calls, sure: true, score: share },
    ...exact.map(unsure),
  ],
  by: 'nearest',
})

const unsure = (one: Reading): Reading => ({ ...one, sure: false })

/** Whether something was shown that the sentence may go on from, so that its words alone tell too little. */
const mayGoOn = (call: SaidCall, spans: Spans): boolean =>
  spans.report === true || spans.request === true || isOfList(call, spans)

/** "Cancel the pipeline one" after a list of reminders is one of those. */
const isOfList = (call: SaidCall, { listed }: Spans): boolean =>
  slotsIn(call).some(({ name, kind }) => call.said[name] !== undefined && listed.some((one) => one === kind))

/** What would change something is asked about, what only looks gives way to the likelier command. */
function doubted(best: Reading, exact: readonly Reading[], one: Guesses): Understood {
  if (best.calls.some(isChange)) return { readings: askedBeside(best, one), by: 'nearest' }
  const { readings } = withGuesses([], one)
  return readings.length > 0
    ? { readings: [...readings, ...exact.map(unsure)], by: 'nearest' }
    : { readings: exact, by: 'exact' }
}

/** What is said in no words of its own, or in whichever are left: the templates know those better. */
const unsaid: ReadonlySet<SlotKind> = new Set<SlotKind>(['text', 'word'])

/**
 * Whether the learnt reader finds an argument that the templates have not found, or does without the words that a template took for a reminder's because nothing
 * else of it fits them ("done, next"). Whichever is right, the other loses or makes up something.
 */
function saysOtherwise(call: SaidCall, other: SaidCall | undefined): boolean {
  if (!other) return false
  const slots = slotsIn(call)
  const sets = commandNamed(call.command)?.sets
  return slots.some(({ name, kind, required }) => {
    const [own, found] = [call.said[name], other.said[name]]
    if ((own === undefined) === (found === undefined) || isByTheWay(name, own ?? found, call)) return false
    if (name === sets && isOfMany(call)) return false
    return own === undefined
      ? !unsaid.has(kind) && isKnown(found) && !isSaidIn(call, found)
      : !required && kind === 'reminder'
  })
}

/** Whether an argument is no name that nobody has, which is kept as the words, nor an everyday word that names something as well: the stage of "new stage Demo". */
const isKnown = (found: Said | undefined): boolean =>
  found?.kind === 'name' ? found.hits.length > 0 && !commonWords.has(found.text) : found?.kind !== 'text'

/** Whether many are meant by what they have in common, and none by name. */
const isOfMany = ({ said }: SaidCall): boolean => Object.keys(said).some((name) => name.startsWith('where.'))

/** Whether the same words are an argument already, or part of one that is more than words: a new stage's name may be an old one's, and "2 working days" is no "working days". */
const isSaidIn = ({ said }: SaidCall, found: Said | undefined): boolean =>
  Object.values(said).some(({ kind, text }) =>
    kind === 'text' || kind === 'name' ? text !== '' && text === found?.text : isPartOf(found?.text ?? '', text),
  )

const isPartOf = (words: string, text: string): boolean => words !== '' && ` ${text} `.includes(` ${words} `)

/** What changes nothing where it is said or not: what "it" stands for, the kind of record, and whom a reminder's own words name. */
const isByTheWay = (name: string, said: Said | undefined, call: SaidCall): boolean =>
  (said !== undefined && needsNoMention(name, said)) || (name === 'subject' && call.said.about !== undefined)
