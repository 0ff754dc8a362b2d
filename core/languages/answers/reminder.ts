import type { Text } from '../../reply.ts'

/** What Parley says of reminder. */
export interface ReminderAnswers {
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

/** What Parley says of agenda. */
export interface AgendaAnswers {
  readonly overdue: string
  readonly planned: string
  readonly closing: string
  readonly nothing: (p: { day?: string }) => string
  readonly more: (p: { count: number }) => string
  readonly span: (p: { from: string; to: string }) => string
}
