/** What customers mostly ask about, the same in every language: an answer written in one is found by a question in another. */
export type AskedTopic =
  | 'hours'
  | 'address'
  | 'contact'
  | 'delivery'
  | 'price'
  | 'discount'
  | 'payment'
  | 'invoice'
  | 'returns'
  | 'warranty'
  | 'repair'
  | 'order'
  | 'trial'
  | 'licence'
  | 'setup'
  | 'login'
  | 'training'
  | 'renewal'
  | 'ending'
  | 'privacy'
  | 'jobs'
  | 'parking'
  | 'stock'
  | 'abroad'

/**
 * The words of questions. A word that ends in "*" stands for all that begin so, "_" joins words that follow each other; all folded and separated by
 * spaces.
 */
export interface TopicWords {
  readonly topics: { readonly [T in AskedTopic]: string }
  /** Words that say nothing of what is asked about. */
  readonly small: string
  /** Words that narrow a question without being what it is about: days, amounts, "usually". */
  readonly light: string
  /**
   * Words that a person should hear rather than a bot: lawyers, complaints, anger. Alone they are none: "_" joins what must follow each other.
   */
  readonly alarms: string
  /** Words by which a person is asked for, and those before them by which one is not. */
  readonly people: string
  readonly not: string
  /** What answers in a person's place, as customers call it. */
  readonly bots: string
  /** What was ordered, as who waits for it calls it, and words that ask where it is or when it comes. */
  readonly parcel: string
  readonly coming: string
  /** What somebody has asked for, as they call it: "my complaint". */
  readonly request: string
  /** What is wrong with something: "does not work". */
  readonly broken: string
  /** Words that begin a question. */
  readonly questions: string
  /** Words by which the language is told from its neighbours. */
  readonly own: string
}
