import type { Text } from '../../reply.ts'
import type { Named } from './words.ts'

/** What Parley says of deal. */
export interface DealAnswers {
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
