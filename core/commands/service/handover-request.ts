import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { handOver } from '../../service/hand-over.ts'
import { text } from '../../slots/index.ts'

const slots = z.object({ about: text.optional() })

/** Passes the customer on to a person: what they write from now on reaches who answers. */
export const handoverRequest = command({
  name: 'handover.request',
  risk: 'writes',
  takenBack: 'compensate',
  right: { area: 'service', act: 'change' },
  slots,
  run: ({ about }: z.output<typeof slots>, turn: Turn): Promise<Ran> => handOver(about, turn),
})
