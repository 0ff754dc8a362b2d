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

/** Why something was done, or came. */
export interface WhyAnswers {
  readonly nothing: string
  /** What the person did (`words`: the text, the button's label, the file's name, the name on a card, what a form is for), and then how that was read. */
  readonly reading: (p: {
    what: 'text' | 'edit' | 'press' | 'file' | 'hello' | 'forward' | 'card' | 'call'
    words?: string
    how: string
  }) => Text
  /** `how`: the command with its arguments, and by what it was known. */
  readonly read: (p: { how: string }) => string
  readonly asked: string
  readonly confirm: string
  /** The language model looked it up. */
  readonly analysed: string
  /** A recording or a picture of which nothing could be made out. */
  readonly unread: string
  readonly offered: (p: { what: string }) => string
  readonly refused: string
  readonly noSet: string
  readonly courtesy: string
  readonly dropped: string
  /** A button that could no longer be used. */
  readonly spent: string
  readonly failed: (p: { code: string }) => string
  /** An edit that changed nothing. */
  readonly stands: string
  readonly file: string
  readonly unclear: string
  /** After the reasons of nudges. `kinds`: as nouns. */
  readonly nudge: (p: { kinds: readonly string[] }) => string
  readonly digest: (p: { time: string }) => string
  /** Several reminders at once. */
  readonly reminders: string
  readonly reminder: (p: {
    when: string
    by?: string
    said?: string
    rule?: string
    /** It came since something had not happened. */
    conditional: boolean
  }) => Text
  /** The button that ends a reminder. */
  readonly cancel: string
  /** A colleague changed a record of the reader's, or gave them one. */
  readonly owner: string
  readonly given: string
  readonly other: string
}

/** What is remembered of whom words mean. */
export interface PhraseAnswers {
  readonly title: string
  readonly quoted: (p: { words: string }) => string
  readonly forget: (p: { words: string }) => string
  readonly none: string
  readonly unknown: (p: { words: string }) => string
  readonly forgotten: (p: { words: readonly string[] }) => Text
  readonly again: string
  /** Sentences that were confirmed once, and what is said of them. `owner`: whose, where it is a colleague's. */
  readonly learnt: {
    readonly title: string
    readonly of: (p: { owner: string }) => string
    /** It is the workspace's. */
    readonly everyones: string
    readonly share: (p: { words: string }) => string
    readonly shared: (p: { words: string }) => Text
    readonly forgotten: (p: { words: readonly string[] }) => Text
    readonly gone: string
    readonly managers: string
  }
}

/** What Parley says of help. */
export interface HelpAnswers {
  readonly intro: string
  readonly outro: string
  /** The button of somebody who has no contacts yet. */
  readonly firstContact: string
  readonly topics: { readonly [T in Topic]: { readonly label: string; readonly words: readonly string[] } }
}
