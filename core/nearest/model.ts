import type { Linear } from './linear.ts'
import type { Network } from './network.ts'

/** What the nearest reader has learnt. */
export interface Model {
  /** Commands and "nothing"; then what is implied: "deal.lose where.of=deal", "where.of=deal". */
  readonly ranker: Linear
  /** The same commands and "nothing", "several" by what stands together. */
  readonly network: Network
  readonly tagger: Linear
  readonly texts: Linear
  /** Which commands' templates, in any language, hold a word, a stem or two stems in a row; its weights say nothing. */
  readonly lexicon: Linear
  /** What words mean, in any language, by the word or its stem: "topic/meaning"; its weights say nothing. */
  readonly meanings: Linear
  /** By command and slot the values that may be implied, "" for none, as columns of the ranker. */
  readonly implied: readonly Implied[]
  /** How sure a reading is, from its facts (see confidence.ts). */
  readonly confidence: { readonly weights: readonly number[]; readonly temperature: number }
  /** Whether a sentence that can be divided asks for several commands, from its facts (see several.ts). */
  readonly division: readonly number[]
}

/** What is known of words before anything is learnt. */
export type Words = Pick<Model, 'lexicon' | 'meanings'>

export interface Implied {
  readonly command: string
  readonly slot: string
  /** `columns`: those of the command's own, and of the slot's of whatever command. */
  readonly values: readonly { readonly value: string; readonly columns: readonly number[] }[]
  /** What a value has beside its own, of the command's and of the slot's: where its words are said and where they are not; for none, where any are said and where none are. */
  readonly beside: Readonly<Record<Standing, readonly number[]>>
}

export type Standing = 'said' | 'unsaid' | 'noneOfSaid' | 'none'
