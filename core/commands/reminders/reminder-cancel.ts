import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { reminder } from '../../slots/index.ts'
import { answer, short, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'
import { which } from './which.ts'

const slots = z.object({ reminder: reminder.optional() })

/** Forgets a reminder; of one that repeats, all that is to come. */
export const reminderCancel = command({
  name: 'reminder.cancel',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'reminders', act: 'change' },
  slots,
  run: cancel,
})

async function cancel(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  const found = await which(
    args.reminder,
    {
      ask: answers.reminder.whichCancelled,
      choice: ({ id, about }) =>
        turn.button(answers.reminder.cancel({ about: short(about) }), {
          command: 'reminder.cancel',
          args: { reminder: id },
        }),
      recent: true,
    },
    turn,
  )
  if ('ran' in found) return found.ran
  const { id, about, status, repeat } = found.reminder
  const record = { kind: 'reminder', id } as const
  if (status === 'cancelled') return answer([answers.reminder.cancelled({ about })], [], record)
  if (status === 'done') return answer([answers.reminder.alreadyDone({ about })], [], record)
  await turn.tx.reminder.updateMany({
    where: { workspaceId: turn.me.workspaceId, id },
    data: { status: 'cancelled', dueAt: null },
  })
  const rule = repeat === null ? {} : { rule: speech(turn).repeat(repeat) }
  return answer([answers.reminder.forgotten({ about, ...rule })], [undoButton(turn)], record)
}
