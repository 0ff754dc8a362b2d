import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { reminder, when } from '../../slots/index.ts'
import { answer, short, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'
import { laterButtons } from './later.ts'
import { whomNamed } from './reminder.ts'
import { fires, wakeAt } from './schedule.ts'
import { which } from './which.ts'

const slots = z.object({ reminder: reminder.optional(), until: when })
type Args = z.output<typeof slots>

/** Puts a reminder off. One that is done is open again: the person wants to be reminded once more. */
export const reminderSnooze = command({
  name: 'reminder.snooze',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'reminders', act: 'change' },
  slots,
  run: snooze,
})

async function snooze(args: Args, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const words = language.answers.reminder
  const found = await which(
    args.reminder,
    {
      ask: words.whichSnoozed,
      choice: ({ id, about }) =>
        turn.button(short(about), { command: 'reminder.snooze', args: { ...args, reminder: id } }),
      recent: true,
    },
    turn,
  )
  if ('ran' in found) return found.ran
  const { id, about, memberId, status } = found.reminder
  const record = { kind: 'reminder', id } as const
  if (status === 'cancelled') return answer([words.cancelled({ about })], [], record)
  const dueAt = fires(args.until, turn)
  const say = speech(turn)
  if (!dueAt) {
    const again = laterButtons((until) => ({ command: 'reminder.snooze', args: { reminder: id, until } }), turn)
    return answer(
      [words.past({ when: say.when(Temporal.Instant.from(args.until.at), args.until.grain) })],
      again,
      record,
    )
  }
  // The lane before the reminder, as when reminders fire: two who lock in one order do not wait for each other.
  await wakeAt(memberId, dueAt, turn)
  await tx.reminder.updateMany({
    where: { workspaceId: me.workspaceId, id },
    data: { dueAt: new Date(dueAt.epochMilliseconds), status: 'open', doneAt: null },
  })
  return answer(
    [words.snoozed({ about, ...whomNamed(found.reminder), when: say.when(dueAt) })],
    [undoButton(turn)],
    record,
  )
}
