import type { Hit } from '../slots/said.ts'
import type { Failure, Question, ToolCall } from './port.ts'

/** The records that a sentence could mean, under the names by which the model is told of them. */
export type Handles = Readonly<Record<string, Hit>>

/** What a turn would like to know of the model. Nothing of it may be asked within the turn's transaction. */
export type Wish =
  | { readonly kind: 'sentence'; readonly text: string; readonly question: Question; readonly handles: Handles }
  | { readonly kind: 'voice'; readonly fileId: string; readonly hint: string }
  | { readonly kind: 'card'; readonly fileId: string; readonly question: Question }
  /** A question over several reads. */
  | { readonly kind: 'analysis'; readonly text: string; readonly question: Question }

/** What came of a wish. Without an answer the turn goes on as if there were no model. */
export type Advice =
  | {
      readonly kind: 'sentence'
      readonly text: string
      readonly calls: readonly ToolCall[]
      readonly handles: Handles
      readonly failed?: Failure
    }
  | { readonly kind: 'voice'; readonly fileId: string; readonly text: string; readonly failed?: Failure }
  | { readonly kind: 'card'; readonly fileId: string; readonly calls: readonly ToolCall[]; readonly failed?: Failure }
  | {
      readonly kind: 'analysis'
      readonly text: string
      readonly answer: string
      /** What was looked at, in its order, and what that gave. */
      readonly looks: readonly { readonly label: string; readonly text: string }[]
      /** With whose eyes. */
      readonly sight: string
      readonly failed?: Failure
    }

/** The model as a turn knows it: what it has said of this message, and whether more may be wished for. */
export interface GuestBook {
  readonly told: readonly Advice[]
  readonly mayAsk: boolean
}

/**
 * The turn cannot go on without asking the model. It is thrown, so that the transaction is rolled back with all that the turn had begun;
 * the turn is then carried out anew, from the start, knowing the answer.
 */
export class GuestNeeded extends Error {
  readonly wish: Wish
  constructor(wish: Wish) {
    super(`the turn waits for the model: ${wish.kind}`)
    this.wish = wish
  }
}
