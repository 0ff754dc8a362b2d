import { z } from 'zod'
import { command } from '../command.ts'
import { companyOrNew, date, emails, lifecycle, member, newName, phones, tags, text } from '../slots/index.ts'

export const contactAdd = command({
  name: 'contact.add',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  slots: z.object({
    name: newName,
    company: companyOrNew.optional(),
    role: text.optional(),
    phones: phones.optional(),
    emails: emails.optional(),
    birthday: date.optional(),
    tags: tags.optional(),
    lifecycle: lifecycle.optional(),
    owner: member.optional(),
    source: text.optional(),
    need: text.optional(),
    /** Set by a button alone: add the person although somebody like that is known. */
    anyway: z.boolean().optional(),
  }),
  run: async () => ({ blocks: [] }),
})
