import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { keepNeed } from '../../service/need.ts'
import { text } from '../../slots/index.ts'

const slots = z.object({ text })

/** Somebody would like to buy something: they become a lead with that need, and the right colleague gets it as a task. */
export const needTell = command({
  name: 'need.tell',
  risk: 'writes',
  takenBack: 'compensate',
  right: { area: 'service', act: 'change' },
  slots,
  run: ({ text: words }: z.output<typeof slots>, turn: Turn): Promise<Ran> => keepNeed(words, turn),
})
