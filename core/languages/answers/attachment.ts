import type { Refused } from '../../attached/refused.ts'

/** What is said of files that pass between customers and the team. Sizes are said already: "20 MB". */
export interface AttachmentAnswers {
  /** To a customer whose request is open, and who did not talk with a person yet. */
  readonly added: (p: { number: number; name: string }) => string
  /** After the thanks for a file without words. */
  readonly tellMore: string
  /** Why a customer's file was not taken, and what to do. */
  readonly refused: { readonly [R in Refused]: (p: { name: string; limit: string }) => string }
  /** Above the files in what is known about a customer, and among what goes when that is deleted. */
  readonly title: string
  readonly count: (p: { count: number }) => string
  /** Below what a colleague has sent to a customer: it does not go to them as a file larger than this. */
  readonly tooLarge: (p: { name: string; limit: string }) => string
}
