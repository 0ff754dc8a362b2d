import type { Turn } from '../command.ts'
import { newId } from '../id.ts'
import type { Language } from '../languages/language.ts'
import { type Block, paragraph } from '../reply.ts'
import type { Recipient } from '../session.ts'
import { cardBlocks, cardFacts, type Heading } from './card.ts'
import { officeOf } from './office.ts'
import { planPromises } from './plan-promises.ts'
import { firstName, named, type Ticket, ticketOf } from './ticket.ts'
import { whoIsTold } from './whom.ts'

/** Tells the customer something about their request, in their chat and language; nothing where they have none, or said stop. */
export function tellCustomer(
  ticket: Ticket,
  what: string,
  blocks: Parameters<Turn['tell']>[0]['blocks'],
  turn: Pick<Turn, 'tell'>,
): void {
  if (ticket.chatId === null || ticket.stoppedAt) return
  turn.tell({
    chatId: ticket.chatId,
    personId: ticket.contactId,
    key: `ticket:${ticket.id}:${what}:${newId()}`,
    about: { kind: 'ticket', id: ticket.id },
    subjectId: ticket.contactId,
    blocks,
  })
}

/** Sends the card of a request to these, but for who speaks: the answer tells them. */
export async function tellCard(
  ticket: Ticket,
  heading: Heading,
  whom: readonly Recipient[],
  turn: Pick<Turn, 'tx' | 'me' | 'now' | 'tell'>,
): Promise<void> {
  const { zone } = await officeOf(turn)
  const facts = await cardFacts(ticket, { ...turn, zone })
  for (const to of whom) {
    if ('memberId' in to && to.memberId === turn.me.id) continue
    const reader = 'memberId' in to ? { reader: to.memberId } : { shared: true }
    turn.tell({
      ...to,
      key: `ticket:${ticket.id}:${newId()}`,
      about: { kind: 'ticket', id: ticket.id },
      subjectId: ticket.contactId,
      blocks: (language, button) => cardBlocks(facts, { heading, ...reader }, language, button),
    })
  }
}

/** Tells whose request it is what a colleague has answered. */
export function tellOwner(ticket: Ticket, text: string, { me, tell }: Pick<Turn, 'me' | 'tell'>): void {
  const { ownerId } = ticket
  if (ownerId === null || ownerId === me.id) return
  tell({
    memberId: ownerId,
    key: `ticket:${ticket.id}:answered:${newId()}`,
    about: { kind: 'ticket', id: ticket.id },
    subjectId: ticket.contactId,
    blocks: (language: Language): readonly Block[] => [
      {
        kind: 'text',
        text: language.answers.ticket.answeredBy({ ...named(ticket), who: me.name, text }),
      },
    ],
  })
}

/** The customer is told who looks after them now. */
export const tellTaken = (ticket: Ticket, who: string, turn: Pick<Turn, 'tell'>): void =>
  tellCustomer(ticket, 'taken', ({ answers }) => [paragraph(answers.ticket.to.taken({ who: firstName(who) }))], turn)

/** Puts a request into somebody's hands: it is theirs, and the customer talks with a person from now on. Gives it as it is then. */
export async function handTo(ticket: Ticket, memberId: string, turn: Pick<Turn, 'tx' | 'me' | 'now'>): Promise<Ticket> {
  const { tx } = turn
  await tx.$queryRaw`select parley_hand_ticket(${ticket.id}::uuid, ${memberId}::uuid) as handed`
  const handed = { ...ticket, ownerId: memberId, status: 'taken' as const, human: true, solvedAt: null }
  await planPromises(handed, await whoIsTold(handed, turn), turn)
  // Given to a colleague it may be out of sight.
  return (await ticketOf(ticket.id, tx)) ?? handed
}
