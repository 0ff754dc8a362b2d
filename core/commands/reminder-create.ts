import { z } from 'zod'
import { command } from '../command.ts'
import { member, repeat, subject, text, when } from '../slots/index.ts'

export const reminderCreate = command({
  name: 'reminder.create',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'reminders', act: 'change' },
  slots: z.object({
    about: text,
    subject: subject.optional(),
    at: when.optional(),
    repeat: repeat.optional(),
    for: member.optional(),
  }),
  oneOf: [['at', 'repeat']],
  run: async () => ({ blocks: [] }),
})
