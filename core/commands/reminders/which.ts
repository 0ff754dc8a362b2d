import type { Ran, Turn } from '../../command.ts'
import type { Choice } from '../../reply.ts'
import { answer } from '../answer.ts'
import { speech } from '../speech.ts'
import { nextReminder, openBefore, type Reminder, reminderOf, waits } from './reminder.ts'

/** More than this many buttons are no help. */
const CHOICES = 6

interface Purpose {
  /** The question when several may be meant, and the button for one of them. */
  readonly ask: string
  readonly choice: (reminder: Reminder) => Choice
  /** Whether one that is done may be meant: to be reminded of it again. */
  readonly done: boolean
}

/**
 * The reminder that is meant: the one named; else the one last shown; else the only one that has fired and waits; else the
 * only one for today. Several: buttons. None: that, and what comes next.
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
  if (shown?.status === 'open' || (shown?.status === 'done' && purpose.done)) return { reminder: shown }
  const today = await openBefore(endOfDay(turn), CHOICES * 2, turn)
  const waiting = today.filter((reminder) => waits(reminder, turn.now))
  const candidates = waiting.length > 0 ? waiting : today.filter(({ dueAt }) => dueAt && ms(dueAt) < ms(endOfDay(turn)))
  const [only, other] = candidates
  if (only && !other) return { reminder: only }
  if (!only) return { ran: await none(turn) }
  return { ran: answer([purpose.ask], candidates.slice(0, CHOICES).map(purpose.choice)) }
}

const ms = (at: Date | Temporal.Instant): number => (at instanceof Date ? at.getTime() : at.epochMilliseconds)

const endOfDay = ({ now, me }: Turn): Temporal.Instant =>
  now.toZonedDateTimeISO(me.zone).startOfDay().add({ days: 1 }).toInstant()

async function none(turn: Turn): Promise<Ran> {
  const { reminder } = turn.language.answers
  const next = await nextReminder(turn)
  if (!next?.dueAt) return answer([reminder.noneDue])
  const words = reminder.next({ about: next.about, when: speech(turn).when(next.dueAt.toTemporalInstant()) })
  return answer([reminder.noneDue, words])
}
