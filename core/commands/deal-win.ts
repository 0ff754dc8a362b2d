import { z } from 'zod'
import { command } from '../command.ts'
import { deal, money } from '../slots/index.ts'

export const dealWin = command({
  name: 'deal.win',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  slots: z.object({
    deal,
    amount: money.optional(),
  }),
  run: async () => ({ blocks: [] }),
})
