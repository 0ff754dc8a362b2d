import type { Text } from '../../reply.ts'
import type { NudgeKind } from '../../settings.ts'

/** What Parley says by itself, and of what it shall not say. Dates ("on Friday, 27 November") are said already. */
export interface NudgeAnswers {
  /** Why now, in one line. `days`: for how long it has been so, or until then. */
  readonly why: {
    readonly noNextStep: (p: { days: number }) => string
    readonly staleDeal: (p: { days: number; stage: string; limit: number }) => string
    readonly closesOn: (p: { when: string; stage: string }) => string
    readonly closedOn: (p: { days: number; date: string; stage: string }) => string
    readonly quiet: (p: { days: number }) => string
    /** Nothing was ever logged with them. */
    readonly never: (p: { days: number }) => string
    readonly birthday: (p: { when: string }) => string
  }
  /** Over several that come at once. */
  readonly several: (p: { count: number }) => string
  readonly digest: {
    readonly title: (p: { day: string }) => Text
    /** It comes later than at its time. */
    readonly late: (p: { time: string }) => string
    /** What to do first. */
    readonly first: string
    readonly today: string
    readonly slipped: string
    /** What colleagues changed since the last one. */
    readonly changed: string
    readonly others: string
    /** What waits for somebody who is away and in whose place the reader stands. */
    readonly away: (p: { name: string }) => string
    readonly due: (p: { when: string }) => string
  }
  readonly button: {
    readonly open: string
    readonly openWith: (p: { name: string }) => string
    readonly won: string
    readonly logCall: string
    readonly remindTomorrow: string
    readonly remindNextWeek: string
    readonly notAbout: (p: { name: string }) => string
    readonly noMore: { readonly [K in NudgeKind]: string }
    readonly unmute: string
  }
  /** Each kind as a noun, for lists: "birthdays". */
  readonly kinds: { readonly [K in NudgeKind]: string }
  /** Without a kind and a name: all that comes by itself but the digest. */
  readonly muted: (p: { kind?: NudgeKind; name?: string; until?: string }) => Text
  readonly unmuted: (p: { kind?: NudgeKind; name?: string }) => Text
  readonly notMuted: string
  readonly untilPast: (p: { when: string }) => string
}
