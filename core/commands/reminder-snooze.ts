import { z } from 'zod'
import { command } from '../command.ts'
import { reminder, when } from '../slots/index.ts'

export const reminderSnooze = command({
  name: 'reminder.snooze',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'reminders', act: 'change' },
  slots: z.object({
    reminder: reminder.optional(),
    until: when,
  }),
  run: async () => ({ blocks: [] }),
})
