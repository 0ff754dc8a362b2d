import type { Reading, SaidCall } from '../call.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Sentence } from '../grammar/sentence.ts'
import type { Spans } from '../grammar/spans.ts'
import type { Language } from '../languages/language.ts'
import { compose } from './compose.ts'
import { confidenceFacts, confidenceOf } from './confidence.ts'
import { isDoubted, namesAnybody } from './doubt.ts'
import { featuresOf } from './features.ts'
import { scoresOf, shares } from './linear.ts'
import type { Model } from './model.ts'
import { networkScores } from './network.ts'
import { type Scene, sceneOf } from './scene.ts'

/** What a sentence that asks for nothing is called among the ranker's classes. */
export const NOTHING = 'nothing'
/** … and one that asks for several commands. */
export const SEVERAL = 'several'

/** A guess at what a sentence asks for. */
export interface Guess {
  readonly calls: readonly SaidCall[]
  /** The command's share among all, 0 to 1. */
  readonly share: number
  /** The chance that it is right with all arguments. */
  readonly confidence: number
  /** The exact reader found the command, too, and was not sure of it. */
  readonly agrees: boolean
  readonly facts: readonly number[]
}

/** How likely it is what a sentence asks for, by its features alone. */
export interface Ranking {
  /** The chance that the sentence asks for nothing. */
  readonly nothing: number
  /** The chance that it asks for several commands. */
  readonly several: number
  /** Every command that may be meant, whatever its arguments, the likeliest first. */
  readonly likely: readonly Ranked[]
  /** The linear ranker's, which know what is implied, too. */
  readonly scores: Float64Array
}

export interface Guesses extends Omit<Ranking, 'scores'> {
  /** Likeliest first. */
  readonly guesses: readonly Guess[]
  /** Denied, wished, told of others or asked about: nothing that is asked about by itself. */
  readonly doubted: boolean
  /** Somebody or something is named. */
  readonly names: boolean
}

/** So much of a command's score is the network's; docs/understanding.md has what each share gave. */
const NETWORK = 0.2

/** So many commands are looked at, each of at least this share. */
const MAX_GUESSES = 3
const LEAST_SHARE = 0.03

/** Who speaks: the grammars, the speaker's own first, the zone and the language of answers. */
export interface Speaking {
  readonly grammars: readonly Grammar[]
  readonly zone: string
  readonly language: Language
  /** The commands that may be meant at all. */
  readonly may: readonly { readonly name: string }[]
  /** The command that what is said follows in the same sentence. */
  readonly behind?: string
}

/** What a sentence is nearest to of all that was learnt, as one command. Pure; `exact`: what the exact reader found in it. */
export function guess(
  sentence: Sentence,
  spans: Spans,
  { grammars, zone, language, may, behind }: Speaking,
  exact: readonly Reading[],
  model: Model,
): Guesses {
  const scene = sceneOf(sentence, spans, grammars, zone, behind)
  return guessIn(scene, { language, may, exact }, featuresOf(scene, exact, model), model)
}

/** A command, or "nothing", "several", and its share among all. */
export interface Ranked {
  readonly name: string
  readonly share: number
}

const isCommand = ({ name }: Ranked): boolean => name !== NOTHING && name !== SEVERAL

const known = new WeakMap<
  Speaking['may'],
  { readonly classes: readonly string[]; readonly columns: readonly number[] }
>()

/** The ranker's columns of what may be meant, worked out once for who may do the same. */
function columnsOpen(may: Speaking['may'], classes: readonly string[]): readonly number[] {
  const before = known.get(may)
  if (before?.classes === classes) return before.columns
  const open = new Set([...may.map(({ name }) => name), NOTHING, SEVERAL])
  const columns = classes.slice(0, classes.indexOf(SEVERAL) + 1).flatMap((name, at) => (open.has(name) ? [at] : []))
  known.set(may, { classes, columns })
  return columns
}

/** What may be meant by its share, most first. `scores`: the linear ranker's. */
function rankedBy(
  scores: Float64Array,
  features: readonly number[],
  may: Speaking['may'],
  model: Model,
): readonly Ranked[] {
  const byNetwork = networkScores(features, model.network)
  const { classes } = model.ranker
  const columns = columnsOpen(may, classes)
  const all = shares(
    columns.map((at) => (scores[at] ?? 0) * (1 - NETWORK) + (byNetwork[at] ?? 0) * NETWORK),
    model.confidence.temperature,
  )
  return all
    .map((share, at) => ({ share, name: classes[columns[at] ?? -1] ?? '' }))
    .toSorted((a, b) => b.share - a.share)
}

/** How likely each command, nothing and several are. Pure. */
export function rank(features: readonly number[], may: Speaking['may'], model: Model): Ranking {
  const scores = scoresOf(features, model.ranker)
  const ranked = rankedBy(scores, features, may, model)
  const shareOf = (name: string): number => ranked.find((one) => one.name === name)?.share ?? 0
  return { nothing: shareOf(NOTHING), several: shareOf(SEVERAL), likely: ranked.filter(isCommand), scores }
}

/** In what language, and beside what the exact reader found. `only`: the commands whose arguments are looked for, which is what takes the time. */
interface Guessing extends Pick<Speaking, 'language'> {
  readonly exact: readonly Reading[]
  readonly only?: readonly string[]
}

/** The same for a sentence whose features are known. */
export const guessIn = (
  scene: Scene,
  guessing: Guessing & Pick<Speaking, 'may'>,
  features: readonly number[],
  model: Model,
): Guesses => guessAmong(rank(features, guessing.may, model), scene, guessing, model)

/** The likeliest commands with their arguments. Pure. */
export function guessAmong(
  { likely, nothing, several, scores }: Ranking,
  scene: Scene,
  { language, exact, only }: Guessing,
  model: Model,
): Guesses {
  const doubted = isDoubted(scene)
  const guesses = likely
    .filter(({ share, name }, index) => (only ? only.includes(name) : index < MAX_GUESSES && share >= LEAST_SHARE))
    .flatMap(({ share, name }): Guess[] => {
      const composed = compose(name, scene, scores, model, language)
      if (!composed) return []
      // What the templates say of a command's arguments is right more often, though they were not sure.
      const found = exact.find(({ calls: [call, more] }) => call?.command === name && !more)
      const calls = found?.calls ?? [composed.call]
      const rivals = likely.filter((one) => one.name !== name).map((one) => one.share)
      const next = Math.max(...rivals, nothing, several)
      const same = found !== undefined && isSame(found.calls[0]?.said ?? {}, composed.call.said)
      const standing = { share, next, nothing, doubted, agrees: found !== undefined, same }
      const facts = confidenceFacts({ ...standing, length: scene.sentence.tokens.length }, composed)
      const confidence = confidenceOf(facts, model.confidence.weights)
      return [{ calls, share, confidence, agrees: found !== undefined, facts }]
    })
  return { guesses, nothing, several, doubted, names: namesAnybody(scene), likely }
}

/** The same arguments, said by the same words but for their ends. */
function isSame(one: SaidCall['said'], other: SaidCall['said']): boolean {
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => {
      const [a, b] = [one[name], other[name]]
      if (a?.kind === 'word' && b?.kind === 'word') return a.value === b.value
      return a !== undefined && b !== undefined && (a.text.includes(b.text) || b.text.includes(a.text))
    })
  )
}
