import type { Text } from '../../reply.ts'

/** Whose it is now; `mine`: the speaker's own. */
interface Whom {
  readonly to: string
  readonly mine: boolean
}

/** What Parley says of owner. */
export interface OwnerAnswers {
  /** `before`: whose it was. */
  readonly given: (p: { name: string; before?: string } & Whom) => Text
  /** `what`: "14 contacts"; `already`: how many were theirs before. */
  readonly givenMany: (p: { what: string; names: string; already: number } & Whom) => Text
  readonly already: (p: { name: string } & Whom) => Text
  /** "2 open deals" */
  readonly openDeals: (p: { count: number }) => string
  /** A button: what hangs on a record goes with it. */
  readonly also: (p: { parts: readonly string[] }) => string
  readonly alsoGiven: (p: { names: string } & Whom) => Text
  /** To the new owner. */
  readonly youGot: (p: { who: string; name: string }) => Text
  readonly youGotMany: (p: { who: string; what?: string; names: string }) => Text
}
