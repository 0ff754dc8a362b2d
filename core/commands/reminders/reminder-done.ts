import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { reminder } from '../../slots/index.ts'
import { answer, short, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'
import { type Reminder, whomNamed } from './reminder.ts'
import { occurrenceAfter, wakeAt } from './schedule.ts'
import { which } from './which.ts'

const slots = z.object({
  reminder: reminder.optional(),
  /** Set by a button alone: when that fired of which it is the button. */
  fired: z.string().optional(),
})

/** What a reminder was about is done. One that repeats goes on to its next occurrence. */
export const reminderDone = command({
  name: 'reminder.done',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'reminders', act: 'change' },
  slots,
  run: done,
})

async function done(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  const found = await which(
    args.reminder,
    {
      ask: answers.reminder.whichDone,
      choice: ({ id, about }) =>
        turn.button(answers.button.doneWith({ about: short(about) }), {
          command: 'reminder.done',
          args: { reminder: id },
        }),
      recent: false,
    },
    turn,
  )
  if ('ran' in found) return found.ran
  const over = saidBefore(found.reminder, args.fired, turn)
  return over ?? finish(found.reminder, turn)
}

/** An old button: it was done or cancelled before; of one that repeats, the time that the button is of. */
function saidBefore({ id, about, status, doneAt }: Reminder, fired: string | undefined, turn: Turn): Ran | undefined {
  const words = turn.language.answers.reminder
  const record = { kind: 'reminder', id } as const
  if (status === 'cancelled') return answer([words.cancelled({ about })], [], record)
  const since = fired !== undefined && doneAt !== null && doneAt.getTime() >= Date.parse(fired)
  if (status !== 'done' && !since) return undefined
  const when = doneAt ? { when: speech(turn).when(doneAt.toTemporalInstant()) } : {}
  return answer([words.alreadyDone({ about, ...when })], [], record)
}

async function finish(found: Reminder, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  const next = occurrenceAfter(found, now)
  const doneAt = new Date(now.epochMilliseconds)
  const at = next && new Date(next.epochMilliseconds)
  // The lane before the reminder, as when reminders fire: two who lock in one order do not wait for each other.
  if (next) await wakeAt(found.memberId, next, turn)
  await tx.reminder.updateMany({
    where: { workspaceId: me.workspaceId, id: found.id },
    data: at ? { doneAt, dueAt: at } : { doneAt, status: 'done', dueAt: null },
  })
  const words = language.answers.reminder.done({
    about: found.about,
    ...whomNamed(found),
    ...(next ? { next: speech(turn).when(next) } : {}),
  })
  return answer([words], [undoButton(turn)], { kind: 'reminder', id: found.id })
}
