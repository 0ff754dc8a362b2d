import { z } from 'zod'
import { command } from '../command.ts'
import { text } from '../slots/index.ts'

export const help = command({
  name: 'help',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'own', act: 'see' },
  slots: z.object({
    topic: text.optional(),
  }),
  run: async () => ({ blocks: [] }),
})
