import { z } from 'zod'
import { command } from '../command.ts'
import { contact, word } from '../slots/index.ts'

export const contactShow = command({
  name: 'contact.show',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'records', act: 'see' },
  slots: z.object({
    contact,
    field: word(['phone', 'email', 'birthday', 'owner', 'company', 'role']).optional(),
  }),
  run: async () => ({ blocks: [] }),
})
