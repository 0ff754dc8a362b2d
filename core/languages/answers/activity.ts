import type { Text } from '../../reply.ts'
import type { Activity, Named } from './words.ts'

/** What Parley says of activity. */
export interface ActivityAnswers {
  readonly logged: (p: { kind: Activity; with?: Named; deal?: string; when?: string; summary: string }) => Text
  readonly future: (p: { when: string }) => string
  readonly noNextStep: string
  /** What a reminder about somebody is about, if nothing more is said. */
  readonly followUp: (p: { name: string }) => string
  /** When something passed with them last, first of all. `with`: whom of theirs; `who`: the colleague who did it, if another. */
  readonly last: (p: {
    name: string
    kind: Activity
    /** The last of its kind was asked for, not the last of all. */
    only: boolean
    when: string
    summary: string
    with?: string
    who?: string
  }) => Text
  /** A line of a history, after its date. */
  readonly entry: (p: { kind: Activity; summary: string; with?: string; who?: string; private: boolean }) => string
  /** The heading of a history, of a kind or of a span of time. */
  readonly found: (p: { name: string; kind?: Activity; span?: string; count: number }) => Text
  readonly nothing: (p: { name: string; kind?: Activity; span?: string }) => Text
  readonly before: string
  readonly others: string
  readonly button: {
    readonly logCall: string
    readonly logMeeting: string
    readonly earlier: string
    readonly all: string
  }
}
