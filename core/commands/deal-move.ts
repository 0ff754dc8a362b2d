import { z } from 'zod'
import { command } from '../command.ts'
import { deal, stage } from '../slots/index.ts'

export const dealMove = command({
  name: 'deal.move',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  slots: z.object({
    deal,
    stage,
  }),
  run: async () => ({ blocks: [] }),
})
