import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { text, ticket } from '../../slots/index.ts'
import { keepLine } from '../../tickets/record.ts'
import { named } from '../../tickets/ticket.ts'
import { answer, undoButton } from '../answer.ts'
import { whichTicket } from './which.ts'

const slots = z.object({ ticket: ticket.optional(), text })

/** Notes something on a customer's request, for the team alone. */
export const ticketNote = command({
  name: 'ticket.note',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'tickets', act: 'change' },
  fromAbout: { ticket: ['ticket'] },
  slots,
  run: note,
})

async function note(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const words = turn.language.answers.ticket
  const found = await whichTicket({ command: 'ticket.note', args }, turn)
  if ('ran' in found) return found.ran
  await keepLine(found.ticket, { kind: 'note', text: args.text, memberId: turn.me.id }, turn)
  const about = { kind: 'ticket', id: found.ticket.id } as const
  return {
    ...answer([words.noted(named(found.ticket))], [undoButton(turn)], about),
    inPublic: turn.me.answers === true,
  }
}
