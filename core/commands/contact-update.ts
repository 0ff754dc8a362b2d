import { z } from 'zod'
import { command } from '../command.ts'
import { companyOrNew, contact, date, emails, lifecycle, newName, phones, text } from '../slots/index.ts'
import { slot } from '../slots/slot.ts'

export const contactUpdate = command({
  name: 'contact.update',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  slots: z.object({
    contact,
    changes: slot(
      'changes',
      z.object({
        company: companyOrNew.optional(),
        role: text.optional(),
        phones: phones.optional(),
        emails: emails.optional(),
        birthday: date.optional(),
        name: newName.optional(),
        lifecycle: lifecycle.optional(),
      }),
    ),
  }),
  run: async () => ({ blocks: [] }),
})
