import type { Text } from '../../reply.ts'
import type { Named } from './words.ts'

/** What stands on a deal's card, each with its label. */
export type DealField =
  | 'title'
  | 'stage'
  | 'amount'
  | 'lines'
  | 'closeOn'
  | 'nextStep'
  | 'with'
  | 'lastContact'
  | 'need'
  | 'lostReason'
  | 'renewsOn'
  | 'warrantyUntil'
  | 'owner'
  | 'source'

/** What Parley says of deal. */
export interface DealAnswers {
  readonly added: (p: {
    title: string
    with?: Named
    amount?: string
    stage: string
    closeOn?: string
    source?: string
    lines?: string
  }) => Text
  readonly moved: (p: { title: string; from: string; to: string }) => Text
  readonly reopened: (p: { title: string; from: string; to: string }) => Text
  readonly there: (p: { title: string; stage: string }) => Text
  /** `before`: the amount until now, if it was another. */
  readonly won: (p: { title: string; amount?: string; before?: string }) => Text
  readonly alreadyWon: (p: { title: string; amount?: string }) => Text
  readonly lost: (p: { title: string; reason?: string }) => Text
  readonly alreadyLost: (p: { title: string; reason?: string }) => Text
  readonly whyLost: string
  /** What a reminder about a deal is about, if nothing more is said. */
  readonly followUp: (p: { title: string }) => string
  readonly thank: (p: { title: string; who?: string }) => string
  /** What was changed, field by field; `before`: what it was. */
  readonly updated: (p: {
    title: string
    changes: readonly { readonly field: DealField; readonly to: string; readonly before?: string }[]
  }) => Text
  readonly unchanged: (p: { title: string }) => Text
  /** The amount was left as it is, since not every product has a price in one currency. */
  readonly noSum: string

  readonly fields: { readonly [F in DealField]: string }
  /** How long it has been in a stage; `limit`: days that it may be there, if it is longer. */
  readonly inStage: (p: { stage: string; days: number; limit?: number }) => Text
  /** A day with how far it is: `days` from today, below 0 when it is past. */
  readonly closing: (p: { date: string; days: number }) => Text
  readonly none: string
  readonly closedOn: (p: { stage: string; date: string }) => Text
  /** "10 × Pro", with the price of one where it is known. */
  readonly line: (p: { quantity: string; product: string; price?: string }) => string
  readonly lineColumns: {
    readonly product: string
    readonly quantity: string
    readonly price: string
    readonly sum: string
  }

  /** The heading of a list: how many, their sums, what they have in common. */
  readonly list: (p: {
    status: 'open' | 'won' | 'lost'
    count: number
    sums: readonly string[]
    filters: readonly string[]
  }) => Text
  readonly noneSuch: (p: { status: 'open' | 'won' | 'lost'; filters: readonly string[] }) => Text
  /** To be closed, or closed, within these days. */
  readonly within: (p: { status: 'open' | 'won' | 'lost'; from: string; to: string }) => string
  readonly columns: {
    readonly deal: string
    readonly stage: string
    readonly owner: string
    readonly amount: string
    readonly closing: string
    readonly closed: string
    readonly days: string
  }
  /** "34 days", and as short as a table wants it. */
  readonly days: (p: { count: number }) => string
  readonly more: (p: { count: number }) => string

  /** Many at once. `left`: how many were as they should be already. */
  readonly manyMoved: (p: { count: number; to: string; left: number }) => Text
  readonly manyLost: (p: { count: number; reason?: string; left: number }) => Text
  readonly manyUpdated: (p: {
    count: number
    changes: readonly { readonly field: DealField; readonly to: string }[]
  }) => Text
  readonly manyNone: string
  /** A title or products are given to one deal at a time. */
  readonly oneByOne: string

  readonly button: {
    readonly stage: (p: { stage: string }) => string
    readonly won: string
    readonly lost: string
    readonly logCall: string
    readonly everyones: string
    readonly rest: (p: { count: number }) => string
    readonly onlyThese: string
    readonly renewsInAYear: string
    readonly thank: string
    readonly newDeal: string
  }
}
