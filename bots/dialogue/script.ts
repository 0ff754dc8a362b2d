import type { FactKind } from '../../core/store/facts.ts'

/** Platforms in the cloud. */
export const platforms = ['telegram', 'slack', 'teams'] as const
export type Platform = (typeof platforms)[number]

/** A conversation written down, ready to be played (docs/dialogues.md has the form that people write). */
export interface Script {
  /** The first comment. */
  readonly title: string
  /** The instant that the clock starts from; absent: the present. */
  readonly now?: Temporal.Instant
  /** The company that it happens in; absent: the one that is there. */
  readonly company?: string
  /** Whether a message that nobody expected is an error; absent: as the player decides. */
  readonly strict?: boolean
  /** Platforms with a bot of their own, on which nobody is known until an account is connected; the others are played on the console. */
  readonly platforms?: readonly Platform[]
  readonly steps: readonly Step[]
}

/** A chat other than the direct one in the terminal: `Slack #sales` is a group, `Telegram` a direct chat there. */
export interface Place {
  readonly platform: string
  readonly channel?: string
}

/** Who does something where; "Ivan Petrenko (customer)" comes by the customers' door. `meanwhile`: before Parley has answered the line above. */
interface Act {
  readonly who: string
  readonly place?: Place
  readonly meanwhile: boolean
}

/** Text that must appear: the fragments in order, anything between them; then buttons among those that are there, in order. */
export interface Expected {
  readonly text: string
  readonly fragments: readonly string[]
  readonly buttons: readonly string[]
}

export type Doing =
  | (Act & { readonly kind: 'says'; readonly text: string; readonly replyTo?: string })
  | (Act & { readonly kind: 'edits'; readonly old: string; readonly text: string })
  /** `of`: whose message holds the button, when it is not one's own. */
  | (Act & { readonly kind: 'presses'; readonly label: string; readonly of?: string })
  | { readonly kind: 'expects'; readonly who?: string; readonly place?: Place; readonly expected: Expected }
  | { readonly kind: 'silence'; readonly who: string }
  | { readonly kind: 'wait'; readonly time: Temporal.Duration }
  | { readonly kind: 'until'; readonly time: Temporal.Instant | Temporal.PlainTime | Temporal.PlainDateTime }
  | { readonly kind: 'database'; readonly fact: Fact }

/** What a line asks for. `line` counts from 1; `source` is the line as written. */
export type Step = Doing & { readonly line: number; readonly source: string }

/** What must be so in the database: how many records there are, or what a field of the only one holds (null: nothing). */
export type Fact = { readonly kind: FactKind; readonly name?: string } & (
  | { readonly holds: 'count'; readonly count: number }
  | { readonly holds: 'exists' }
  | { readonly holds: 'field'; readonly field: string; readonly value: string | null; readonly not: boolean }
)

/** A line that cannot be read. */
export interface Problem {
  readonly line: number
  readonly why: string
}

const AT_THE_DOOR = / \(customer\)$/

/** The name of somebody who comes by the customers' door; undefined for one of the team, or a stranger at theirs. */
export const customerIn = (who: string): string | undefined =>
  AT_THE_DOOR.test(who) ? who.replace(AT_THE_DOOR, '') : undefined
