import type { Text } from '../reply.ts'

/** What Parley says to keep a conversation going: questions, offers, refusals, errors. */
export interface Conversation {
  readonly yes: string
  readonly no: string
}
export type { Text }
