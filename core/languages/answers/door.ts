import type { Text } from '../../reply.ts'

/** What the customers' door says: to who comes in, and while they prove who they are. */
export interface DoorAnswers {
  /** The first words: a bot, whose, and what it can do. */
  readonly greeting: (p: { company: string }) => Text
  /** The name of who has none: "Website visitor 7". */
  readonly visitor: (p: { number: number }) => string
  /** Where a lead has come from. */
  readonly website: string
  readonly source: string
  /** To the admin whose code made a bot the company's, for its customers. */
  readonly bound: (p: { company: string; platform: string }) => Text
  /** Too many messages within a minute. */
  readonly slowly: string
}
