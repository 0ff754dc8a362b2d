import { z } from 'zod'
import { command } from '../command.ts'
import { deal, past, person, text, word } from '../slots/index.ts'

export const activityLog = command({
  name: 'activity.log',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'activities', act: 'change' },
  slots: z.object({
    kind: word(['call', 'meeting', 'email', 'message', 'note']),
    person: person.optional(),
    deal: deal.optional(),
    summary: text,
    at: past.optional(),
  }),
  run: async () => ({ blocks: [] }),
})
