import { z } from 'zod'
import { command } from '../command.ts'
import { money, person, stage, text, when } from '../slots/index.ts'

export const dealAdd = command({
  name: 'deal.add',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  slots: z.object({
    title: text.optional(),
    person: person.optional(),
    amount: money.optional(),
    closeOn: when.optional(),
    stage: stage.optional(),
    source: text.optional(),
  }),
  oneOf: [['person', 'title']],
  run: async () => ({ blocks: [] }),
})
