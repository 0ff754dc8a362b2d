import type { Text } from '../../reply.ts'
import type { LanguageCode } from '../language.ts'

/** Where an order is, as far as a customer is told. */
export type OrderState = 'received' | 'underWay' | 'agreed' | 'confirmed' | 'closed'

/** What Parley says to customers. Times are said already: "on Friday, 27 November". */
export interface ServiceAnswers {
  /** To who opens the conversation and is known. */
  readonly hello: (p: { name: string; company: string }) => Text
  /** What is known of them: the request that is open, the order under way. */
  readonly openRequest: (p: { number: number; about: string }) => Text
  readonly orderUnderWay: (p: { what: string }) => Text
  /** "Thanks", "ok". */
  readonly welcome: string
  /** Not understood, for the first time and again; the buttons offer a request and a person. */
  readonly unclear: string
  readonly unclearAgain: string
  /** Something of theirs is broken. */
  readonly broken: string
  /** Before they are passed on to a person unasked: after three misunderstandings, or on certain words. */
  readonly passedOn: string
  readonly alarmed: string
  readonly offered: string
  readonly button: {
    readonly request: string
    readonly offer: string
    readonly human: string
    readonly status: string
    readonly mine: string
  }
  readonly answer: {
    /** Under an answer: which of ours it is, and of when. */
    readonly source: (p: { question: string; when: string }) => Text
    /** Before an answer that is there in another language alone. */
    readonly onlyIn: { readonly [L in LanguageCode]: string }
    readonly none: string
    /** There is no answer to what something costs. */
    readonly noneOfPrice: string
  }
  readonly order: {
    readonly none: string
    readonly title: string
    readonly states: { readonly [S in OrderState]: string }
    readonly by: (p: { when: string }) => string
    readonly since: (p: { when: string }) => string
    readonly with: (p: { who: string }) => string
  }
  readonly request: {
    readonly none: string
    readonly title: string
    readonly waits: (p: { by?: string }) => string
    readonly inHand: (p: { who: string; by?: string }) => string
    readonly solved: (p: { when: string }) => string
    readonly lastWords: (p: { who: string; text: string }) => Text
    readonly us: string
  }
  readonly need: {
    readonly noted: (p: { what: string; who?: string; by: string }) => Text
    /** What the colleague's task is called. */
    readonly task: (p: { customer: string; what: string }) => string
  }
  readonly feedback: {
    readonly ask: string
    readonly high: (p: { name: string }) => string
    readonly middle: (p: { name: string }) => string
    readonly low: (p: { name: string }) => string
    readonly words: (p: { name: string }) => string
    readonly tell: string
  }
  readonly stop: { readonly done: string; readonly already: string; readonly again: string }
  readonly data: {
    readonly intro: string
    readonly title: (p: { name: string }) => string
    readonly file: string
    readonly labels: {
      readonly [L in
        | 'name'
        | 'phone'
        | 'email'
        | 'city'
        | 'company'
        | 'role'
        | 'birthday'
        | 'language'
        | 'need'
        | 'source'
        | 'since'
        | 'stopped']: string
    }
    readonly orders: string
    readonly requests: string
    readonly feedback: string
    readonly messages: string
    readonly you: string
    readonly erase: string
  }
  readonly erase: {
    readonly what: string
    readonly goes: string
    readonly items: {
      readonly person: string
      readonly messages: (p: { count: number }) => string
      readonly requests: (p: { count: number }) => string
      /** Orders that came to nothing yet, and go with them. */
      readonly openOrders: (p: { count: number }) => string
      /** Orders that stay, without their name. */
      readonly orders: (p: { count: number }) => string
      readonly feedback: (p: { count: number }) => string
    }
    readonly stays: string
    readonly forGood: string
    readonly done: string
    /** What a deal is called that stays without the person. */
    readonly deal: string
    /** To one of the team, who has it done for a contact. */
    readonly theirs: {
      readonly what: (p: { name: string }) => string
      readonly items: {
        readonly person: string
        readonly history: (p: { count: number }) => string
        readonly requests: (p: { count: number }) => string
        readonly reminders: (p: { count: number }) => string
        /** Deals that go with them, and those that stay without their name. */
        readonly deals: (p: { count: number }) => string
        readonly orders: (p: { count: number }) => string
        readonly feedback: (p: { count: number }) => string
      }
      readonly stays: string
      /** Names nobody. */
      readonly done: string
      /** Above what speaks of somebody of that first name: `count` places, of which `shown` follow. */
      readonly alone: (p: { count: number; shown: number }) => string
      readonly outside: string
    }
  }
}

/** What Parley says to the team of what customers are answered. */
export interface KnowledgeAnswers {
  readonly added: (p: { question: string }) => Text
  readonly changed: (p: { question: string }) => Text
  readonly title: string
  readonly none: string
  readonly removed: (p: { question: string }) => Text
  readonly unknown: (p: { question: string }) => Text
  readonly which: string
  readonly remove: (p: { question: string }) => string
  readonly updated: (p: { when: string }) => string
  readonly tooLong: (p: { limit: number }) => string
}
