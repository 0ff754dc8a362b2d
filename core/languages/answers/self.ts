import type { Text } from '../../reply.ts'
import type { Activity, Topic } from './words.ts'

/** What Parley says of undo. */
export interface UndoAnswers {
  readonly contactAdded: (p: { name: string }) => Text
  readonly asBefore: (p: { name: string }) => Text
  /** `what`: "14 contacts" */
  readonly manyAsBefore: (p: { what: string }) => Text
  readonly logged: (p: { kind: Activity; with?: string }) => Text
  readonly dealAdded: (p: { title: string }) => Text
  readonly stage: (p: { title: string; stage: string }) => Text
  readonly reminderAdded: (p: { about: string }) => Text
  readonly reminderBack: (p: { about: string; when?: string }) => Text
  readonly takenBack: string
  /** When what was taken back had been done. */
  readonly doneAt: (p: { when: string }) => string
  /** What an undo took back is done again. */
  readonly again: (p: { what?: string }) => Text
  /** `who`: who changed it, if known; `what`: to what, in a few words. */
  readonly changedSince: (p: { name: string; who?: string; what?: string }) => Text
  /** The speaker as `who`. */
  readonly you: string
  /** Something was added since that needs it. */
  readonly used: (p: { name: string }) => Text
  readonly changedTo: {
    readonly stage: (p: { to: string }) => string
    readonly amount: (p: { to: string }) => string
  }
  readonly already: string
  readonly nothing: string
  /** Too long ago, or somebody else's. */
  readonly cannot: string
}

/** What Parley says of help. */
export interface HelpAnswers {
  readonly intro: string
  readonly outro: string
  readonly topics: { readonly [T in Topic]: { readonly label: string; readonly words: readonly string[] } }
}
