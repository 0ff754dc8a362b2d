import type { Text } from '../reply.ts'
import type { NameKind } from '../slots/said.ts'
import type { SetWords } from './set.ts'

/** What Parley says to keep a conversation going: greetings, questions, offers, refusals, errors, and reminders that fire. */
export interface Conversation {
  /** To an account that is linked to nobody. */
  readonly stranger: string
  /** Not understood; `examples` are sentences that would be. */
  readonly unclear: (p: { examples: readonly string[] }) => Text
  readonly empty: string
  readonly tooLong: (p: { limit: number }) => string
  /** Before the buttons of what it may have been. */
  readonly offer: string
  /** Several records fit the words. */
  readonly which: (p: { words: string; kind: NameKind }) => string
  /** No record fits the words. */
  readonly unknown: (p: { words: string; kind: NameKind }) => string
  /** "it" was said and nothing was shown before. */
  readonly noSubject: (p: { words: string }) => string
  /** The question for a missing argument, where the command has none of its own. */
  readonly missing: string
  /** The answer to a question was not understood; the question is asked again. */
  readonly again: string
  readonly forgotten: string
  /** Words of courtesy, folded, and what is said back. */
  readonly courtesies: { readonly hello: readonly string[]; readonly thanks: readonly string[] }
  readonly hello: string
  /** What is said to what comes otherwise than as somebody's words. */
  readonly shared: {
    /** They have opened the conversation, for the first time or again. */
    readonly welcome: (p: { name: string }) => Text
    /** It was taken into a group, or spoken to there. `readers`: who reads along is known there; `admin`: an admin says what may be shown. */
    readonly inGroup: { readonly readers: string; readonly admin: string }
    /** A message of Parley's own was passed on. */
    readonly own: string
    /** What of a card or a form is no phone, no time. */
    readonly unread: (p: { words: readonly string[] }) => string
    /** A form of a command, or with an argument, that there is not. */
    readonly oddForm: string
  }
  readonly thanks: string
  /** Before something that is not taken for granted. `owner`: whose record it is, if another's. */
  readonly confirm: (p: { what: string; owner?: string }) => Text
  /** Below that question: what else the sentence asked for, which comes after the answer. */
  readonly next: (p: { what: string }) => Text
  /** Somebody changed a record of yours. */
  readonly ownerTold: (p: { who: string; what: string; record: string }) => Text
  /** A name was understood as last time. */
  readonly remembered: (p: { words: string; name: string }) => Text
  /** A message was edited. */
  readonly edited: {
    /** Before what was done in the place of what it had done. */
    readonly corrected: string
    /** The new words were not understood. */
    readonly unclear: string
    /** What it had done stands. */
    readonly stands: string
  }
  /** A time that could be another as well, as it was read. */
  readonly readAs: (p: { words: string; when: string }) => Text
  /** What the language model had a part in. */
  readonly guest: {
    /** What was confirmed is remembered as the person's own phrase. */
    readonly learnt: string
    /** Before what is done with a voice note: what was heard in it. */
    readonly heard: (p: { words: string }) => Text
    /** Nothing could be heard in a voice note, or read on a picture. */
    readonly unheard: string
    /** There is no model that could listen to a recording, or look at a picture. */
    readonly deaf: string
    readonly blind: string
    readonly unseen: string
    /** Above what the model looked at to answer. */
    readonly lookedAt: string
  }
  readonly notAllowed: string
  /** Many records at once, and records of colleagues. */
  readonly set: SetWords
  /** Under a message whose reminder or question was settled otherwise; `where` stands in `where`, where it was on another platform. */
  readonly settled: {
    readonly [H in 'done' | 'cancelled' | 'later' | 'answered']: (p: { where: string }) => string
  } & { readonly where: { readonly [P in 'telegram' | 'slack' | 'teams' | 'web' | 'console']: string } }
  /** In a group: the answer is in the direct chat. */
  readonly answeredAside: string
  /** In a group whose audience nobody has set. */
  readonly privately: string
  readonly button: {
    readonly yes: string
    readonly no: string
    /** Leaves a question unanswered. */
    readonly cancel: string
    readonly another: string
    /** The other time that was meant, maybe. */
    readonly rather: (p: { when: string }) => string
    readonly add: (p: { name: string }) => string
    readonly done: string
    readonly snoozeHour: string
    readonly snoozeTomorrow: string
    readonly open: string
    readonly agenda: string
    /** Answers to buttons that can no longer be used. */
    readonly expired: string
    readonly used: string
    readonly notYours: string
  }
  /** Something broke; the code stands in the log. */
  readonly failed: (p: { code: string }) => string
  readonly reminder: {
    readonly due: (p: { about: string; who?: string; from?: string }) => Text
    /** Why now: when it was to be, if it comes late. */
    readonly late: (p: { when: string }) => string
    readonly repeats: (p: { rule: string }) => string
    readonly many: (p: { count: number }) => string
  }
  /** One line on how a sentence was read, for "why". */
  readonly why: (p: { what: string; by: 'button' | 'shared' | 'pending' | 'exact' | 'nearest' | 'model' }) => string
}
