import { Prisma } from '#prisma'
import type { Ran, Turn } from '../../command.ts'
import type { Choice } from '../../reply.ts'
import { readTickets, type Ticket, ticketOf } from '../../tickets/ticket.ts'
import { answer } from '../answer.ts'

/** More than this many buttons are no help. */
const CHOICES = 6

/** Requests that may be meant where none was named or shown: those that wait, the speaker's own, all that are open. */
const among = {
  waiting: ({ me }: Turn) =>
    Prisma.sql`t.status = 'open' or t.status = 'taken' and t.owner_id is distinct from ${me.id}::uuid`,
  own: ({ me }: Turn) => Prisma.sql`t.status = 'taken' and t.owner_id = ${me.id}::uuid`,
  open: () => Prisma.sql`t.status <> 'solved'`,
}

/**
 * The request that is meant: the one named; else the one last shown; else the only one there is of those that may be meant. Several are
 * buttons to choose from.
 */
export async function whichTicket(
  id: string | undefined,
  { of, choice }: { readonly of: readonly (keyof typeof among)[]; readonly choice: (ticket: Ticket) => Choice },
  turn: Turn,
): Promise<{ readonly ticket: Ticket } | { readonly ran: Ran }> {
  const words = turn.language.answers.ticket
  const meant = id ?? (turn.about?.kind === 'ticket' ? turn.about.id : undefined)
  if (meant !== undefined) {
    const ticket = await ticketOf(meant, turn.tx)
    if (ticket) return { ticket }
    if (id !== undefined) return { ran: answer([words.gone]) }
  }
  for (const kind of of) {
    const found = await readTickets(turn.tx, among[kind](turn), { limit: CHOICES })
    const [only, other] = found
    if (only && !other) return { ticket: only }
    if (only) return { ran: answer([words.which], found.map(choice)) }
  }
  return { ran: answer([words.noneOpen]) }
}
