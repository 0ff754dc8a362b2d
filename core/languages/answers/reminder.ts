import type { ConditionKind } from '../../nudges/condition.ts'
import type { Text } from '../../reply.ts'

/** What Parley says of reminder. */
export interface ReminderAnswers {
  /** `who`: a colleague; absent: the speaker. `whom`: whom it is about, where the words do not say it. `rule`: how it repeats. `unless`: on which condition. */
  readonly created: (p: {
    about: string
    when: string
    who?: string
    whom?: string
    rule?: string
    unless?: string
  }) => Text
  /** Conditions, after the time: "unless they have answered by then". */
  readonly conditions: { readonly [C in ConditionKind]: string }
  readonly past: (p: { when: string }) => string
  /** `whom`: whom it was about, where the words do not say it. */
  readonly done: (p: { about: string; whom?: string; next?: string }) => Text
  readonly alreadyDone: (p: { about: string; when?: string }) => Text
  readonly cancelled: (p: { about: string }) => Text
  /** It is cancelled now; `rule`: how it repeated. */
  readonly forgotten: (p: { about: string; rule?: string }) => Text
  readonly snoozed: (p: { about: string; whom?: string; when: string }) => Text
  readonly whichDone: string
  readonly whichSnoozed: string
  readonly whichCancelled: string
  /** `about`: where several could be meant. */
  readonly cancel: (p: { about?: string }) => string
  /** The heading of a list. */
  readonly listed: (p: { count: number }) => string
  readonly overdue: string
  readonly forColleague: (p: { name: string }) => string
  readonly none: string
  /** None about the record asked for. */
  readonly noneAbout: string
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
