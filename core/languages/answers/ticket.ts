import type { Text } from '../../reply.ts'

/** How a customer's request stands. */
export type TicketStatus = 'open' | 'taken' | 'solved'
export type TicketCategory = 'question' | 'problem' | 'warranty' | 'return' | 'other'

/** A request and whose it is, as sentences to the team name it. */
interface Named {
  readonly number: number
  readonly customer: string
}

/**
 * What Parley says of customers' requests. `customer`: the customer's whole name; `who`: a colleague's. Times are said already: "today at
 * 11:30". What goes to customers (`to`) speaks to them, the rest to the team.
 */
export interface TicketAnswers {
  readonly statuses: { readonly [S in TicketStatus]: string }
  readonly categories: { readonly [C in TicketCategory]: string }
  /** Above a card. */
  readonly heading: {
    readonly opened: (p: Named) => Text
    readonly human: (p: Named) => Text
    readonly reopened: (p: Named) => Text
    readonly given: (p: Named & { who: string }) => Text
    readonly shown: (p: Named) => Text
  }
  /** By when it is answered; `ideal`: what is aimed at, while that has not passed. */
  readonly due: (p: { by: string; ideal?: string }) => string
  readonly overdue: (p: { since: string }) => string
  readonly answered: string
  readonly nobodys: string
  readonly stops: (p: { since: string }) => string
  readonly before: string
  readonly note: string
  readonly us: string
  readonly replyHere: string
  /** What the customer writes while somebody answers them. */
  readonly said: (p: Named & { texts: readonly string[] }) => Text
  /** What they wrote before now reads so. */
  readonly nowReads: (p: { text: string }) => string
  readonly sent: (p: { customer: string }) => Text
  /** To whose request it is: a colleague has answered. */
  readonly answeredBy: (p: Named & { who: string; text: string }) => Text
  /** They have stopped the bot: it goes when they write again. */
  readonly waits: (p: { customer: string }) => Text
  readonly taken: (p: Named) => Text
  readonly takenAlready: (p: Named & { who?: string }) => Text
  readonly assigned: (p: Named & { who: string }) => Text
  readonly noted: (p: Named) => Text
  readonly closed: (p: Named) => Text
  readonly closedAlready: (p: Named) => Text
  readonly none: string
  /** None of those asked for. */
  readonly noneSuch: string
  readonly noneOpen: string
  readonly which: string
  readonly gone: string
  readonly unknownNumber: (p: { number: string }) => string
  readonly count: (p: { count: number }) => string
  readonly late: string
  readonly row: (p: Named & { text: string; owner: string; due: string }) => string
  readonly nudge: {
    readonly soon: (p: Named & { by: string }) => Text
    readonly late: (p: Named & { since: string }) => Text
    /** To who leads, of somebody else's. */
    readonly whose: (p: { who: string }) => string
  }
  readonly settled: { readonly taken: (p: { who: string }) => string; readonly solved: (p: { who: string }) => string }
  readonly message: {
    /** The question before it is sent, with the exact words. */
    readonly what: (p: { customer: string; text: string }) => string
    readonly stopped: (p: { customer: string; since: string }) => Text
    readonly noChat: (p: { customer: string }) => Text
    readonly insteadPhone: (p: { phone: string }) => Text
    readonly insteadMail: (p: { email: string }) => Text
    readonly none: string
    readonly self: string
  }
  readonly place: {
    readonly here: string
    readonly hereAlready: string
    readonly direct: string
  }
  readonly button: {
    readonly take: string
    readonly answer: string
    readonly close: string
    readonly show: (p: Named) => string
    readonly send: string
    readonly customer: string
  }
  readonly to: {
    /** `about`: the beginning of what they wrote. */
    readonly thanks: (p: { name: string; number: number; about: string }) => Text
    readonly within: (p: { by: string }) => string
    readonly outOfHours: (p: { from: string; by: string }) => string
    readonly passedOn: (p: { name: string }) => Text
    readonly taken: (p: { who: string }) => Text
    readonly said: (p: { who: string; text: string }) => Text
    readonly waiting: (p: { by: string }) => Text
    readonly waitingLonger: Text
    readonly solved: (p: { name: string; number: number; about: string }) => Text
    readonly howWasIt: string
    readonly reopened: (p: { number: number }) => Text
    readonly notSolved: string
  }
}
