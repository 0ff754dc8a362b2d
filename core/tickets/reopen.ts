import type { Turn } from '../command.ts'
import { officeOf } from './office.ts'
import { announce } from './open.ts'
import { promisedFrom } from './promise.ts'
import { keepLine } from './record.ts'
import { type Ticket, ticketOf } from './ticket.ts'

/** Why a customer opens a request again: they wrote so, or pressed that it is not solved. */
export interface Again {
  /** Their own words; none where they pressed a button. */
  readonly text?: string
  readonly chatId: string
}

/**
 * A solved request goes on, in the turn of the customer: with a new promise, in the hands of who had it, else nobody's; their words are kept,
 * and whoever answers gets the card. Gives it as it is then; one that is not solved as it was.
 */
export async function reopenTicket(
  solved: Ticket,
  { text, chatId }: Again,
  turn: Pick<Turn, 'tx' | 'me' | 'now' | 'tell'>,
): Promise<Ticket> {
  const { tx, me, now } = turn
  if (solved.status !== 'solved') return solved
  const { idealBy, answerBy } = promisedFrom(now, await officeOf(turn))
  await tx.ticket.updateMany({
    where: { workspaceId: me.workspaceId, id: solved.id },
    data: {
      status: solved.ownerId === null ? 'open' : 'taken',
      human: true,
      chatId,
      solvedAt: null,
      answeredAt: null,
      idealBy: new Date(idealBy.epochMilliseconds),
      answerBy: new Date(answerBy.epochMilliseconds),
    },
  })
  if (text !== undefined) await keepLine(solved, { text, memberId: null }, turn)
  const ticket = (await ticketOf(solved.id, tx)) ?? solved
  await announce(ticket, 'reopened', turn)
  return ticket
}
