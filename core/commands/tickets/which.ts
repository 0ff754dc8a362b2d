import { Prisma } from '#prisma'
import type { Ran, Turn } from '../../command.ts'
import { named, readTickets, type Ticket, ticketOf } from '../../tickets/ticket.ts'
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

interface Meaning {
  readonly command: string
  readonly args: { readonly ticket?: string | undefined }
  readonly of?: readonly (keyof typeof among)[]
}

/** Of which of these it is one, the first that has any decides. */
const WHERE = ['own', 'open'] as const

/**
 * The request that a call means: the one named; else the one last shown; else the only one there is of those that may be meant. Several are
 * buttons that carry the call out with it.
 */
export async function whichTicket(
  { command, args, of = WHERE }: Meaning,
  turn: Turn,
): Promise<{ readonly ticket: Ticket } | { readonly ran: Ran }> {
  const words = turn.language.answers.ticket
  const id = args.ticket
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
    const choice = (one: Ticket) =>
      turn.button(words.button.show(named(one)), { command, args: { ...args, ticket: one.id } })
    if (only) return { ran: answer([words.which], found.map(choice)) }
  }
  return { ran: answer([words.noneOpen]) }
}
