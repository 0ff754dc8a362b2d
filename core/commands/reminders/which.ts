import type { Ran, Turn } from '../../command.ts'
import type { Choice } from '../../reply.ts'
import { answer } from '../answer.ts'
import { speech } from '../speech.ts'
import { nextReminder, openBefore, type Reminder, reminderOf, waits } from './reminder.ts'

/** More than this many buttons are no help. */
const CHOICES = 6

/** Looked for so far ahead, to choose from. */
const AHEAD = { days: 8 }
/** What has fired so lately is what "done" by itself answers. */
const LATELY = { hours: 12 }
/** What was set or done so recently is what one still speaks of. */
const RECENT = { minutes: 10 }

interface Purpose {
  /** The question when several may be meant, and the button for one of them. */
  readonly ask: string
  readonly choice: (reminder: Reminder) => Choice
  /** Whether one that has not come due, or is done, may be meant if it was shown a moment ago: to put it off. */
  readonly recent: boolean
}

/**
 * The reminder that is meant: the one named; else the one last shown, if it has come due; else the only one that waits, if it has
 * fired lately. What is still to come is never taken without a word: that, and several, are buttons to choose from.
 */
export async function which(
  id: string | undefined,
  purpose: Purpose,
  turn: Turn,
): Promise<{ readonly reminder: Reminder } | { readonly ran: Ran }> {
  if (id !== undefined) {
    const reminder = await reminderOf(id, turn)
    return reminder ? { reminder } : { ran: answer([turn.language.answers.reminder.gone]) }
  }
  const shown = turn.about?.kind === 'reminder' ? await reminderOf(turn.about.id, turn) : null
  if (shown && hasComeDue(shown, turn)) return { reminder: shown }
  const open = await openBefore(turn.now.add({ hours: AHEAD.days * 24 }), CHOICES * 2, turn)
  const waiting = open.filter((reminder) => waits(reminder, turn.now))
  const recent = shown && purpose.recent && isRecent(shown, turn) ? [shown] : []
  const near = [...recent, ...waiting].filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
  const [only, other] = near
  if (only && !other && (only === shown || firedLately(only, turn))) return { reminder: only }
  if (only) return { ran: answer([purpose.ask], near.slice(0, CHOICES).map(purpose.choice)) }
  return { ran: await none(open, purpose, turn) }
}

/** Whether it waits, or has fired once and was put off. */
const hasComeDue = (reminder: Reminder, { now }: Turn): boolean =>
  waits(reminder, now) || (reminder.status === 'open' && reminder.repeat === null && reminder.firedAt !== null)

function firedLately({ firedAt, dueAt, at }: Reminder, { now }: Turn): boolean {
  const fired = (firedAt ?? dueAt ?? at)?.toTemporalInstant()
  return fired !== undefined && Temporal.Instant.compare(fired.add(LATELY), now) >= 0
}

function isRecent({ status, createdAt, doneAt }: Reminder, { now }: Turn): boolean {
  const at = status === 'done' ? doneAt : status === 'open' ? createdAt : null
  return at !== null && Temporal.Instant.compare(at.toTemporalInstant().add(RECENT), now) >= 0
}

/** Nothing waits: what comes next, and buttons for what is near. */
async function none(open: readonly Reminder[], purpose: Purpose, turn: Turn): Promise<Ran> {
  const { reminder } = turn.language.answers
  const next = open[0] ?? (await nextReminder(turn))
  if (!next?.dueAt) return answer([reminder.noneDue])
  const words = reminder.next({ about: next.about, when: speech(turn).when(next.dueAt.toTemporalInstant()) })
  return answer([reminder.noneDue, words], open.slice(0, CHOICES).map(purpose.choice))
}
