import type { Turn } from '../command.ts'
import { newId } from '../id.ts'
import type { Language } from '../languages/language.ts'
import type { Block } from '../reply.ts'
import { cardBlocks, cardFacts, type Heading } from './card.ts'
import { officeOf } from './office.ts'
import { planPromises } from './plan-promises.ts'
import { named, type Ticket, ticketOf } from './ticket.ts'

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

/** Tells a colleague of a request by its card. */
export async function tellColleague(
  memberId: string,
  ticket: Ticket,
  heading: Heading,
  turn: Pick<Turn, 'tx' | 'me' | 'now' | 'tell'>,
): Promise<void> {
  if (memberId === turn.me.id) return
  const facts = await cardFacts(ticket, { ...turn, zone: (await officeOf(turn)).zone })
  turn.tell({
    memberId,
    key: `ticket:${ticket.id}:told:${newId()}`,
    about: { kind: 'ticket', id: ticket.id },
    subjectId: ticket.contactId,
    blocks: (language, button) => cardBlocks(facts, { heading, reader: memberId }, language, button),
  })
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

/** Puts a request into somebody's hands: it is theirs, and the customer talks with a person from now on. Gives it as it is then. */
export async function handTo(ticket: Ticket, memberId: string, turn: Pick<Turn, 'tx' | 'me' | 'now'>): Promise<Ticket> {
  const { tx } = turn
  await tx.$queryRaw`select parley_hand_ticket(${ticket.id}::uuid, ${memberId}::uuid) as handed`
  const handed = { ...ticket, ownerId: memberId, status: 'taken' as const, human: true, solvedAt: null }
  await planPromises(handed, turn)
  // Given to a colleague it may be out of sight.
  return (await ticketOf(ticket.id, tx)) ?? handed
}
