import type { Text } from '../../reply.ts'

/** What Parley says of what it tells regularly. Reports ("Pipeline by stage"), rules ("every Monday at 9:00") and times are already said. */
export interface ScheduleAnswers {
  /** `direct`: to the speaker alone, else in this chat. `when`: the first time. */
  readonly created: (p: { report: string; rule: string; when: string; direct: boolean }) => Text
  /** Not all who read along may see it, so it comes to the speaker. */
  readonly onlyYou: string
  /** None was named, and none was shown. */
  readonly whichReport: string
  /** The rule never comes. */
  readonly never: string
  readonly none: string
  readonly listed: (p: { count: number }) => string
  readonly next: (p: { when: string }) => string
  /** It is told in another chat. */
  readonly elsewhere: string
  /** A button. */
  readonly stop: (p: { report?: string }) => string
  readonly stopped: (p: { report: string; rule: string }) => Text
  readonly which: string
  readonly gone: string
  /** It cannot be told in that chat any more, by itself. */
  readonly ended: (p: { report: string }) => Text

  /** What changed since it was told last. `when`: the day, as a heading says it. */
  readonly since: (p: { when: string; before: string; value: string; change?: string }) => Text
  readonly same: (p: { when: string }) => string
  /** The rows changed, their sum did not. */
  readonly sameTotal: (p: { when: string; value: string }) => Text
  /** Then it was of another period. */
  readonly lastTime: (p: { when: string; value: string }) => Text
}
