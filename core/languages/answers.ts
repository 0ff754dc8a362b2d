import type { Text } from '../reply.ts'

type Activity = 'call' | 'meeting' | 'email' | 'message' | 'note'
type Lifecycle = 'lead' | 'customer' | 'partner' | 'supplier' | 'former'
export type Topic = 'people' | 'deals' | 'activities' | 'reminders' | 'other'
/** What stands on a contact's card, each with its label. */
export type CardField =
  | 'role'
  | 'company'
  | 'phone'
  | 'email'
  | 'birthday'
  | 'owner'
  | 'name'
  | 'lifecycle'
  | 'tags'
  | 'source'
  | 'need'
  | 'lastContact'
  | 'nextStep'
  | 'deals'

/** A person as an answer names them. */
interface Named {
  readonly name: string
  readonly role?: string | undefined
  readonly company?: string | undefined
}

/**
 * What Parley says when a command is done. Names, titles and summaries are people's own words; times ("on Friday at 9:00"),
 * rules ("every Monday") and amounts are already said in the same language.
 */
export interface Answers {
  /** The record that a button or a question was about is no longer there. */
  readonly gone: string
  /** The amount has too many digits to be kept. */
  readonly tooMuch: string
  readonly button: {
    readonly undo: string
    readonly redo: string
    readonly show: (p: { name: string }) => string
    readonly addAnyway: string
    readonly remindMe: string
    readonly inAnHour: string
    readonly tomorrow: string
    readonly done: string
    /** "Done" where several could be meant. */
    readonly doneWith: (p: { about: string }) => string
    readonly tomorrowWith: (p: { about: string }) => string
    /** A deal that was won turns out to be lost, and the other way round. */
    readonly lostAfterAll: string
    readonly wonAfterAll: string
    /** Common reasons to lose a deal, as one presses them and as they are kept. */
    readonly reasons: readonly string[]
  }
  readonly activities: { readonly [A in Activity]: string }
  readonly lifecycles: { readonly [L in Lifecycle]: string }
  readonly fields: { readonly [F in CardField]: string }
  readonly contact: {
    /** `details`: what else was understood, in words: phones, e-mails, a birthday. */
    readonly added: (p: Named & { details: readonly string[] }) => Text
    /** The company was not known and was made. */
    readonly companyMade: (p: { company: string }) => Text
    readonly known: (p: Named & { by: 'phone' | 'email' | 'name' }) => Text
    /** One field's new value; `before` where there was another. */
    readonly changed: (p: { name: string; changes: readonly Changed[] }) => Text
    /** `known`: what is known already, where the words said less. */
    readonly unchanged: (p: { name: string; known?: string }) => Text
    /** The day cannot be a birthday: it is still to come, or too long ago. */
    readonly noBirthday: (p: { date: string }) => Text
    /** The new number or address goes first, the former stay. */
    readonly kept: (p: { values: readonly string[] }) => string
    readonly noField: (p: { name: string; field: CardField }) => Text
    /** The role and the company on one line: "CTO at Acme". */
    readonly position: (p: { role: string; company: string }) => string
  }
  readonly activity: {
    readonly logged: (p: { kind: Activity; with?: Named; deal?: string; when?: string; summary: string }) => Text
    readonly future: (p: { when: string }) => string
    readonly noNextStep: string
    /** What a reminder about somebody is about, if nothing more is said. */
    readonly followUp: (p: { name: string }) => string
  }
  readonly deal: {
    readonly added: (p: {
      title: string
      with?: Named
      amount?: string
      stage: string
      closeOn?: string
      source?: string
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
  }
  readonly reminder: {
    /** `who`: a colleague; absent: the speaker. `whom`: whom it is about, where the words do not say it. `rule`: how it repeats. */
    readonly created: (p: { about: string; when: string; who?: string; whom?: string; rule?: string }) => Text
    readonly past: (p: { when: string }) => string
    readonly done: (p: { about: string; next?: string }) => Text
    readonly alreadyDone: (p: { about: string; when?: string }) => Text
    readonly cancelled: (p: { about: string }) => Text
    readonly snoozed: (p: { about: string; when: string }) => Text
    readonly whichDone: string
    readonly whichSnoozed: string
    readonly noneDue: string
    readonly next: (p: { about: string; when: string }) => Text
    /** It is not there, or not the speaker's. */
    readonly gone: string
  }
  readonly agenda: {
    readonly overdue: string
    readonly planned: string
    readonly closing: string
    readonly nothing: (p: { day?: string }) => string
    readonly more: (p: { count: number }) => string
    readonly span: (p: { from: string; to: string }) => string
  }
  readonly undo: {
    readonly contactAdded: (p: { name: string }) => Text
    readonly asBefore: (p: { name: string }) => Text
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
  readonly help: {
    readonly intro: string
    readonly outro: string
    readonly topics: { readonly [T in Topic]: { readonly label: string; readonly words: readonly string[] } }
  }
}

/** One field's change, in words. */
export interface Changed {
  readonly field: CardField
  readonly to: string
  readonly before?: string | undefined
}
