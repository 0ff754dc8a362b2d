/** A reminder that has come due. */
export interface DueReminder {
  readonly id: string
  readonly about: string
  /** When it was to fire. */
  readonly dueAt: Temporal.Instant
  /** Its first occurrence, from which a recurrence counts however often it has fired, and the zone it was said in. */
  readonly at: Temporal.Instant
  readonly zone: string
  /** RFC 5545 rule, if it repeats. */
  readonly repeat: string | null
  /** Who gave it, if somebody else did. */
  readonly from: string | null
  /** Whom or what it is about, where its words do not say so in full. */
  readonly who: string | null
  readonly contactId: string | null
  readonly dealId: string | null
}

/** A message that Parley sends by itself. `key` makes it the same message, however often it is planned. */
export interface Nudge {
  readonly key: string
  readonly reminders: readonly DueReminder[]
  /** Whether it comes noticeably later than it was to, because nothing ran at its time. */
  readonly late: boolean
}

/** More than this many at once become one message: a burst is not sprayed. */
const BURST = 3
/** Later than this is worth a word. */
const LATE = Temporal.Duration.from({ minutes: 10 })

/** What to send to one person for the reminders that are due: one message each, or one for all of a burst. Pure. */
export function plan(due: readonly DueReminder[], now: Temporal.Instant): readonly Nudge[] {
  const late = ({ dueAt }: DueReminder) => Temporal.Instant.compare(dueAt.add(LATE), now) < 0
  const keyOf = ({ id, dueAt }: DueReminder) => `reminder:${id}:${dueAt.toString()}`
  const [first] = due
  if (first && due.length > BURST)
    return [{ key: `${keyOf(first)}:and:${due.length - 1}`, reminders: due, late: due.some(late) }]
  return due.map((reminder) => ({ key: keyOf(reminder), reminders: [reminder], late: late(reminder) }))
}
