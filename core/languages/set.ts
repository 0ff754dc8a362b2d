import type { Text } from '../reply.ts'
import type { Lifecycle } from './answers/words.ts'

type Kind = 'contact' | 'company' | 'deal'

/** The commands that take many records at once. */
type SetCommand =
  | 'contact.delete'
  | 'owner.assign'
  | 'tag.add'
  | 'tag.remove'
  | 'deal.move'
  | 'deal.lose'
  | 'deal.update'

/** How many of a colleague's. */
interface Share {
  readonly owner: string
  readonly count: number
}

/** What Parley says of many records at once, and of records that are a colleague's. */
export interface SetWords {
  /** "14 contacts", as what a sentence is about. */
  readonly count: (p: { kind: Kind; count: number }) => string
  /** The same, as what something is done to. */
  readonly whom: (p: { kind: Kind; count: number }) => string
  /** Some of the names, and how many more there are. */
  readonly names: (p: { names: readonly string[]; more: number }) => string
  /** What is to be done with many, without its question mark. `to`: what else was said: the colleague, the stage, the tag; may be empty. */
  readonly ask: { readonly [C in SetCommand]: (p: { what: string; to: string }) => string }
  /** Colleagues' records, which are left out of what is to be done. */
  readonly leftOut: (p: { owners: readonly Share[] }) => string
  /** Nothing is left to be done, since all of them are colleagues'. */
  readonly allTheirs: (p: { owners: readonly Share[] }) => string
  /** What went out of sight, away or to another owner since it was confirmed. */
  readonly meanwhile: (p: { kind: Kind; count: number }) => string
  readonly noneLeft: string
  /** Nothing has all of this in common. */
  readonly none: (p: { kind: Kind; filters: readonly string[] }) => Text
  readonly tooMany: (p: { kind: Kind; count: number; most: number }) => string
  /** It is a colleague's, and only they or a manager may do that. */
  readonly theirs: (p: { record: string; owner: string }) => Text
  /** The owner of several records is told what was done with them. */
  readonly ownerTold: (p: { who: string; what: string; names: string }) => Text
  readonly filter: {
    readonly mine: string
    readonly owner: (p: { name: string }) => string
    readonly company: (p: { name: string }) => string
    readonly city: (p: { name: string }) => string
    readonly industry: (p: { name: string }) => string
    readonly tag: (p: { name: string }) => string
    readonly lifecycle: { readonly [L in Lifecycle]: string }
    readonly stage: (p: { name: string }) => string
    readonly status: { readonly [S in 'open' | 'won' | 'lost']: string }
    /** 0: longer than their stage allows. */
    readonly staleDays: (p: { days: number }) => string
    /** Longer than their stage allows. */
    readonly stale: string
    readonly quietSince: (p: { date: string }) => string
    readonly minAmount: (p: { amount: string }) => string
    readonly maxAmount: (p: { amount: string }) => string
  }
}
