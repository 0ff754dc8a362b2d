import { z } from 'zod'
import { command } from '../command.ts'
import { deal, text } from '../slots/index.ts'

export const dealLose = command({
  name: 'deal.lose',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  slots: z.object({
    deal,
    reason: text.optional(),
  }),
  run: async () => ({ blocks: [] }),
})
