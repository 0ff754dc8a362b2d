import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { member, ticket } from '../../slots/index.ts'
import { handTo, tellCard, tellTaken } from '../../tickets/desk.ts'
import { named } from '../../tickets/ticket.ts'
import { answer, undoButton } from '../answer.ts'
import { ticketTake } from './ticket-take.ts'
import { whichTicket } from './which.ts'

const slots = z.object({ ticket: ticket.optional(), to: member })

/** Hands a customer's request to a colleague, who gets its card; the customer is told who looks after them. */
export const ticketAssign = command({
  name: 'ticket.assign',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'tickets', act: 'change' },
  fromAbout: { ticket: ['ticket'] },
  slots,
  run: assign,
})

async function assign(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { ticket: id, to } = args
  const { me, language, tx } = turn
  if (to === me.id) return ticketTake.perform(id === undefined ? {} : { ticket: id }, turn)
  const words = language.answers.ticket
  const found = await whichTicket({ command: 'ticket.assign', args }, turn)
  if ('ran' in found) return found.ran
  const { ticket: before } = found
  const about = { kind: 'ticket', id: before.id } as const
  const colleague = await tx.member.findFirst({ where: { id: to, disabledAt: null }, select: { name: true } })
  if (!colleague) return answer([language.answers.gone], [], about)
  const { name: who } = colleague
  if (before.status === 'solved') return answer([words.closedAlready(named(before))], [], about)
  if (before.ownerId === to) return answer([words.takenAlready({ ...named(before), who })], [], about)
  const given = await handTo(before, to, turn)
  await tellCard({ ...given, owner: who }, { given: me.name }, [{ memberId: to }], turn)
  tellTaken(given, who, turn)
  return {
    ...answer([words.assigned({ ...named(before), who })], [undoButton(turn)], about),
    inPublic: turn.me.answers === true,
  }
}
