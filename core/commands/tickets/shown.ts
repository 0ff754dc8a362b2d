import type { Ran, Turn } from '../../command.ts'
import type { Action } from '../../conversation/action.ts'
import type { Choice } from '../../reply.ts'
import { cardBlocks, cardFacts } from '../../tickets/card.ts'
import { named, type Ticket } from '../../tickets/ticket.ts'

/** The card of a request as an answer, with what can be done, as who asks sees it. */
export async function showTicket(ticket: Ticket, turn: Turn): Promise<Ran> {
  const { me, language } = turn
  const facts = await cardFacts(ticket, turn)
  const blocks = cardBlocks(facts, { heading: 'shown', reader: me.id }, language, buttonOf(turn))
  return { blocks, about: { kind: 'ticket', id: ticket.id } }
}

/** A button of the speaker's for an action of a card. */
export const buttonOf =
  (turn: Turn) =>
  (label: string, action: Action): Choice => {
    if (action.do === 'meant') return turn.button(label, action.call)
    const [call] = action.do === 'calls' ? action.calls : []
    if (!call) throw new Error(`a card has no such button: ${action.do}`)
    return turn.button(label, call)
  }

/** A button that shows a request. */
export const showButton = (ticket: Ticket, turn: Turn): Choice =>
  turn.button(turn.language.answers.ticket.button.show(named(ticket)), {
    command: 'ticket.list',
    args: { ticket: ticket.id },
  })
