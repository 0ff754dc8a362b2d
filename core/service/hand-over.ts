import type { Ran, Turn } from '../command.ts'
import { tellCard } from '../tickets/desk.ts'
import { openTicket } from '../tickets/open.ts'
import { keepLine, lastSaid } from '../tickets/record.ts'
import { openTicketsOf, type Ticket } from '../tickets/ticket.ts'
import { whoIsTold } from '../tickets/whom.ts'
import { thanksFor } from '../tickets/words.ts'
import { categoryOf } from './category.ts'

/**
 * Passes a customer on to a person. An open request of theirs goes on with the person, and who is with one already is told so; another is opened where
 * there is none, with the words that it is about.
 */
export async function handOver(about: string | undefined, turn: Turn): Promise<Ran> {
  const { me, tx } = turn
  const [before] = await openTicketsOf(me.id, tx)
  const ticket = before ? await goOn(before, about, turn) : await open(about, turn)
  return { blocks: await thanksFor(ticket, turn), about: { kind: 'ticket', id: ticket.id } }
}

/** In their own words: what it is about, else what they wrote last. */
async function open(about: string | undefined, turn: Turn): Promise<Ticket> {
  const { me, language } = turn
  const text = about ?? (await lastSaid(turn)) ?? language.phrases.commands['handover.request'].title
  return openTicket({ contactId: me.id, chatId: me.chat.id, text, category: categoryOf(text), human: true }, turn)
}

async function goOn(ticket: Ticket, about: string | undefined, turn: Turn): Promise<Ticket> {
  const { me, tx } = turn
  if (about !== undefined && about !== ticket.text) await keepLine(ticket, { text: about, memberId: null }, turn)
  if (ticket.human && ticket.chatId === me.chat.id) return ticket
  await tx.ticket.updateMany({ where: { id: ticket.id }, data: { human: true, chatId: me.chat.id } })
  const passed = { ...ticket, human: true, chatId: me.chat.id }
  if (!ticket.human) await tellCard(passed, 'human', await whoIsTold(passed, turn), turn)
  return passed
}
