import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { member, ticket } from '../../slots/index.ts'
import { handTo, tellColleague, tellCustomer } from '../../tickets/desk.ts'
import { firstName, named } from '../../tickets/ticket.ts'
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

async function assign({ ticket: id, to }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { me, language, tx } = turn
  if (to === me.id) return ticketTake.perform(id === undefined ? {} : { ticket: id }, turn)
  const words = language.answers.ticket
  const found = await whichTicket(
    id,
    {
      of: ['own', 'open'],
      choice: (one) =>
        turn.button(words.button.show(named(one)), { command: 'ticket.assign', args: { ticket: one.id, to } }),
    },
    turn,
  )
  if ('ran' in found) return found.ran
  const { ticket: before } = found
  const about = { kind: 'ticket', id: before.id } as const
  const colleague = await tx.member.findFirst({ where: { id: to, disabledAt: null }, select: { name: true } })
  if (!colleague) return answer([language.answers.gone], [], about)
  const { name: who } = colleague
  if (before.status === 'solved') return answer([words.closedAlready(named(before))], [], about)
  if (before.ownerId === to) return answer([words.takenAlready({ ...named(before), who })], [], about)
  const given = await handTo(before, to, turn)
  await tellColleague(to, { ...given, owner: who }, { given: me.name }, turn)
  const first = firstName(who)
  tellCustomer(given, 'taken', ({ answers }) => [{ kind: 'text', text: answers.ticket.to.taken({ who: first }) }], turn)
  return {
    ...answer([words.assigned({ ...named(before), who })], [undoButton(turn)], about),
    inPublic: turn.me.answers === true,
  }
}
