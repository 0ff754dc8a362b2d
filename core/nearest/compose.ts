import type { SaidCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import { wordsOf } from '../grammar/sentence.ts'
import type { Language } from '../languages/language.ts'
import { inOneScale } from '../money/between.ts'
import { slotsOf } from '../slots/of.ts'
import type { Said } from '../slots/said.ts'
import { ofRecords } from '../slots/takes.ts'
import { impliedBy } from './implied.ts'
import type { Model } from './model.ts'
import { type Proposal, proposalsFor } from './proposals.ts'
import type { Scene } from './scene.ts'
import { tag, weigher } from './tagger.ts'
import { bound, boundTexts, textWeigher, wholeTexts } from './texts.ts'

/** A command with what the sentence says for its arguments, and how clear that is. */
export interface Composed {
  readonly call: SaidCall
  /** How much better than the next way to read the arguments; 0 is not at all. */
  readonly margin: number
  /** The least clear of what is implied, 0 to 1. */
  readonly implied: number
  readonly unknown: number
  /** How many of the words that are something by themselves are used. */
  readonly used: number
}

/**
 * Whom a sentence names and nobody knows: "what is new with Hyperion?" asks for that, and for nothing that was shown before. Of words within a sentence that begin
 * with capital letters the most in a row, for a command that cannot do without a record and has found none. `sets`: the argument that many records may stand for.
 */
function strangerIn(
  proposals: readonly Proposal[],
  known: readonly Proposal[],
  sets: string | undefined,
  scene: Scene,
): Proposal | undefined {
  if (known.some(({ slot: { kind, name } }) => ofRecords.has(kind) || name.startsWith('where.'))) return undefined
  const { tokens } = scene.sentence
  return proposals
    .filter(
      ({ slot: { name, required, kind }, unknown, from, to }) =>
        (required || name === sets) &&
        unknown &&
        ofRecords.has(kind) &&
        from > 0 &&
        tokens.slice(from, to).every(({ text }) => /^\p{Lu}/u.test(text)) &&
        !known.some((one) => one.from < to && from < one.to),
    )
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
}

/** Finds a command's arguments in a sentence. `scores`: the ranker's, which know what is implied. */
export function compose(
  name: string,
  scene: Scene,
  scores: Float64Array,
  model: Model,
  language: Language,
): Composed | undefined {
  const command = commandNamed(name)
  if (!command) return undefined
  const slots = slotsOf(command.slots)
  const length = scene.sentence.tokens.length
  const proposals = proposalsFor(slots, scene)
  const [best, next] = tag(proposals, length, weigher(name, scene, model))
  const known = best?.chosen ?? []
  const stranger = strangerIn(proposals, known, command.sets, scene)
  const chosen = stranger ? [...known, stranger].toSorted((a, b) => a.from - b.from) : known
  const said: Record<string, Said> = {}
  for (const { slot, said: one } of chosen) said[slot.name] = one
  for (const { slot, from, to } of bound(boundTexts(command), length, textWeigher(name, chosen, scene, model)))
    said[slot.name] = { kind: 'text', text: wordsOf(scene.sentence, { from, to }) }
  for (const text of wholeTexts(command))
    said[text.name] = { kind: 'text', text: wordsOf(scene.sentence, { from: 0, to: length }) }
  const implied = impliedBy(name, slots, scores, model, language, scene)
  const spans = scene.units.filter(({ isSpan }) => isSpan)
  const used = spans.filter((unit) => chosen.some(({ from, to }) => from <= unit.from && unit.to <= to)).length
  return {
    call: { command: name, said: inOneScale({ ...implied.said, ...said }) },
    margin: (best?.score ?? 0) - (next?.score ?? 0),
    implied: implied.sure,
    unknown: chosen.filter((one) => one.unknown).length,
    used: spans.length === 0 ? 1 : used / spans.length,
  }
}
