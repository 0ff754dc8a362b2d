import type { Text } from '../../reply.ts'

/** A person of a brief as one line names them. */
interface Person {
  readonly name: string
  readonly role?: string
}

/** What Parley says before somebody meets a contact, a company or the people of a deal. */
export interface BriefAnswers {
  /** On a card: shows the brief. */
  readonly button: string
  /** Who they are to us: `what` (customer, an industry), since when, who looks after them. */
  readonly who: (p: { what?: string; since: string; owner?: string }) => string
  readonly needs: (p: { need: string }) => Text
  readonly people: (p: { people: readonly Person[]; more: number }) => Text
  readonly sections: {
    readonly said: string
    readonly deals: string
    readonly overdue: string
    readonly ours: string
    readonly theirs: string
    readonly ask: string
  }
  /** A deal: its stage, for how many days, its amount, when it is to close; without its title where the brief is about it. */
  readonly deal: (p: {
    title?: string
    stage: string
    days: number
    amount?: string
    closeOn?: string
    late: boolean
  }) => Text
  /** A reminder: when, and whose if a colleague's. */
  readonly step: (p: { about: string; when?: string; who?: string }) => Text
  /** Somebody's own words, and when they were noted. */
  readonly quote: (p: { words: string; when: string; who?: string }) => Text
  /** `days` from today; 0 is today. */
  readonly birthday: (p: { name: string; date: string; days: number }) => Text
  readonly ask: {
    readonly nextStep: string
    readonly closePast: (p: { title: string; date: string }) => string
    readonly quiet: (p: { days: number }) => string
    readonly neverSpoken: string
    readonly need: (p: { name: string }) => string
    readonly stuck: (p: { title: string; stage: string; days: number }) => string
    readonly role: (p: { name: string }) => string
    readonly decides: string
    readonly amount: (p: { title: string }) => string
    readonly closeOn: (p: { title: string }) => string
  }
  readonly openDeal: (p: { title: string }) => string
}
