import { z } from 'zod'
import type { Turn } from '../command.ts'
import { newId } from '../id.ts'
import type { TicketCategory } from '../languages/answers/ticket.ts'
import type { Heading } from './card.ts'
import { tellCard } from './desk.ts'
import { officeOf } from './office.ts'
import { planPromises } from './plan-promises.ts'
import { promisedFrom } from './promise.ts'
import { keepLine } from './record.ts'
import { type Ticket, ticketOf } from './ticket.ts'
import { whoIsTold } from './whom.ts'

/** What is asked for. */
export interface Opening {
  readonly contactId: string
  /** Where the customer is answered; null where they have no chat. */
  readonly chatId: string | null
  /** Their own words. */
  readonly text: string
  readonly category?: TicketCategory | undefined
  readonly dealId?: string | undefined
  /** Whose it is from the beginning; nobody's otherwise. */
  readonly ownerId?: string | undefined
  /** They want, or need, a person: what they write from now on is passed on (passing.ts). */
  readonly human?: boolean
  /** A message of theirs that belongs to it whatever its words, as one with a file does. */
  readonly with?: string
  /** Why the card comes, where it does not follow from the rest. */
  readonly heading?: Heading
}

const numberSchema = z.tuple([z.object({ number: z.number() })])

/**
 * Opens a customer's request, in the turn of the customer or of a colleague: keeps it with its promise, writes their words down as an
 * activity of theirs, and tells whoever is to answer. What the customer is told is for the caller (words.ts has it).
 */
export async function openTicket(opening: Opening, turn: Pick<Turn, 'tx' | 'me' | 'now' | 'tell'>): Promise<Ticket> {
  const promised = promisedFrom(turn.now, await officeOf(turn))
  const ticket = await insert(
    opening,
    {
      human: opening.human ?? false,
      ...(opening.ownerId === undefined ? {} : { ownerId: opening.ownerId, status: 'taken' }),
      idealBy: new Date(promised.idealBy.epochMilliseconds),
      answerBy: new Date(promised.answerBy.epochMilliseconds),
    },
    turn,
  )
  await keepLine(ticket, { text: opening.text, memberId: null }, turn)
  if (opening.with !== undefined)
    await turn.tx.activity.updateMany({ where: { id: opening.with }, data: { ticketId: ticket.id } })
  await announce(ticket, opening.heading ?? (ticket.human ? 'human' : 'opened'), turn)
  return ticket
}

/** Whoever is to answer gets the card of a request that has a new promise, and is reminded of that in time. */
export async function announce(
  ticket: Ticket,
  heading: Heading,
  turn: Pick<Turn, 'tx' | 'me' | 'now' | 'tell'>,
): Promise<void> {
  const told = await whoIsTold(ticket, turn)
  await tellCard(ticket, heading, told, turn)
  await planPromises(ticket, told, turn)
}

/** A conversation that a colleague begins is a request in their own hands, so that what the customer answers comes to them. */
export const beginTicket = (opening: Opening, turn: Pick<Turn, 'tx' | 'me' | 'now'>): Promise<Ticket> =>
  insert(opening, { human: true, status: 'taken', ownerId: turn.me.id }, turn)

async function insert(
  { contactId, chatId, text, category = 'other', dealId }: Opening,
  state: {
    readonly human: boolean
    readonly status?: Ticket['status']
    readonly ownerId?: string
    readonly idealBy?: Date
    readonly answerBy?: Date
  },
  { tx, me, now }: Pick<Turn, 'tx' | 'me' | 'now'>,
): Promise<Ticket> {
  const id = newId()
  const [{ number }] = numberSchema.parse(await tx.$queryRaw`select parley_next_ticket() as number`)
  const opened = { openedAt: new Date(now.epochMilliseconds), subjectId: contactId, ...state }
  await tx.ticket.createMany({
    data: [
      { workspaceId: me.workspaceId, id, number, contactId, dealId: dealId ?? null, text, category, chatId, ...opened },
    ],
  })
  const ticket = await ticketOf(id, tx)
  if (!ticket) throw new Error('a request that was opened is not seen')
  return ticket
}
