import { z } from 'zod'
import { command } from '../command.ts'
import { reminder } from '../slots/index.ts'

export const reminderDone = command({
  name: 'reminder.done',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'reminders', act: 'change' },
  slots: z.object({
    reminder: reminder.optional(),
  }),
  run: async () => ({ blocks: [] }),
})
