import type { Text } from '../../reply.ts'
import type { Activity, Named } from './words.ts'

/** What Parley says of activity. */
export interface ActivityAnswers {
  readonly logged: (p: { kind: Activity; with?: Named; deal?: string; when?: string; summary: string }) => Text
  readonly future: (p: { when: string }) => string
  readonly noNextStep: string
  /** What a reminder about somebody is about, if nothing more is said. */
  readonly followUp: (p: { name: string }) => string
}
