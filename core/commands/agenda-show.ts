import { z } from 'zod'
import { command } from '../command.ts'
import { period } from '../slots/index.ts'

export const agendaShow = command({
  name: 'agenda.show',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'own', act: 'see' },
  slots: z.object({
    period: period.optional(),
  }),
  run: async () => ({ blocks: [] }),
})
