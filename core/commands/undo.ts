import { z } from 'zod'
import { command } from '../command.ts'

export const undo = command({
  name: 'undo',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'own', act: 'change' },
  slots: z.object({
    /** Set by a button alone: the event to take back; without it, the speaker's last. */
    event: z.uuid().optional(),
    /** Set by a button alone: the event is an undo, and what it took back is done again. */
    redo: z.boolean().optional(),
  }),
  run: async () => ({ blocks: [] }),
})
