import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { ticket } from '../../slots/index.ts'
import { tellCustomer } from '../../tickets/desk.ts'
import { named } from '../../tickets/ticket.ts'
import { solvedBlocks } from '../../tickets/words.ts'
import { answer, undoButton } from '../answer.ts'
import { whichTicket } from './which.ts'

const slots = z.object({ ticket: ticket.optional() })

/** A customer's request is solved; the customer is thanked by name and asked how it was. */
export const ticketClose = command({
  name: 'ticket.close',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'tickets', act: 'change' },
  fromAbout: { ticket: ['ticket'] },
  slots,
  run: close,
})

async function close(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { me, tx, now, language } = turn
  const words = language.answers.ticket
  const found = await whichTicket({ command: 'ticket.close', args }, turn)
  if ('ran' in found) return found.ran
  const { ticket: before } = found
  const about = { kind: 'ticket', id: before.id } as const
  if (before.status === 'solved') return answer([words.closedAlready(named(before))], [], about)
  await tx.ticket.updateMany({
    where: { workspaceId: me.workspaceId, id: before.id },
    data: {
      status: 'solved',
      solvedAt: new Date(now.epochMilliseconds),
      human: false,
      idealBy: null,
      answerBy: null,
      ...(before.ownerId === null ? { ownerId: me.id } : {}),
    },
  })
  tellCustomer(before, 'solved', (theirs, button) => solvedBlocks(before, theirs, button), turn)
  return { ...answer([words.closed(named(before))], [undoButton(turn)], about), inPublic: turn.me.answers === true }
}
