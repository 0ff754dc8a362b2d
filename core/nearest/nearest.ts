import type { Reading, SaidCall } from '../call.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Sentence } from '../grammar/sentence.ts'
import type { Spans } from '../grammar/spans.ts'
import type { Language } from '../languages/language.ts'
import { compose } from './compose.ts'
import { confidenceFacts, confidenceOf } from './confidence.ts'
import { isDoubted } from './doubt.ts'
import { featuresOf } from './features.ts'
import { scoresOf, shares } from './linear.ts'
import type { Model } from './model.ts'
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
  readonly facts: readonly number[]
}

export interface Guesses {
  /** Likeliest first. */
  readonly guesses: readonly Guess[]
  /** The chance that the sentence asks for nothing. */
  readonly nothing: number
  /** The chance that it asks for several commands. */
  readonly several: number
  /** Denied, wished, told of others or asked about: nothing that is asked about by itself. */
  readonly doubted: boolean
}

/** So many commands are looked at, each of at least this share. */
const MAX_GUESSES = 3
const LEAST_SHARE = 0.03

/** Who speaks: the grammars, the speaker's own first, the zone and the language of answers. */
export interface Speaking {
  readonly grammars: readonly Grammar[]
  readonly zone: string
  readonly language: Language
}

/** What a sentence is nearest to of all that was learnt, as one command. Pure; `exact`: what the exact reader found in it. */
export function guess(
  sentence: Sentence,
  spans: Spans,
  { grammars, zone, language }: Speaking,
  exact: readonly Reading[],
  model: Model,
): Guesses {
  const scene = sceneOf(sentence, spans, grammars, zone)
  return guessIn(scene, language, featuresOf(scene, exact, model.lexicon), model)
}

/** The same for a sentence whose features are known. */
export function guessIn(scene: Scene, language: Language, features: readonly number[], model: Model): Guesses {
  const scores = scoresOf(features, model.ranker)
  const count = model.ranker.classes.indexOf(SEVERAL) + 1
  const all = shares([...scores.slice(0, count)], model.confidence.temperature)
  const ranked = all
    .map((share, at) => ({ share, name: model.ranker.classes[at] ?? '' }))
    .toSorted((a, b) => b.share - a.share)
  const commands = ranked.filter(({ name }) => name !== NOTHING && name !== SEVERAL)
  const guesses = commands
    .filter(({ share }, index) => index < MAX_GUESSES && share >= LEAST_SHARE)
    .flatMap(({ share, name }): Guess[] => {
      const composed = compose(name, scene, scores, model, language)
      if (!composed) return []
      const next = Math.max(...ranked.filter((one) => one.name !== name).map((one) => one.share), 0)
      const facts = confidenceFacts(share, next, composed, scene.sentence.tokens.length)
      return [{ calls: [composed.call], share, confidence: confidenceOf(facts, model.confidence.weights), facts }]
    })
  return { guesses, nothing: all[count - 2] ?? 0, several: all[count - 1] ?? 0, doubted: isDoubted(scene) }
}
