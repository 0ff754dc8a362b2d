import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { ticket } from '../../slots/index.ts'
import { cardBlocks, cardFacts } from '../../tickets/card.ts'
import { handTo, tellTaken } from '../../tickets/desk.ts'
import { named, type Ticket } from '../../tickets/ticket.ts'
import { answer, undoButton } from '../answer.ts'
import { buttonOf } from './shown.ts'
import { whichTicket } from './which.ts'

const slots = z.object({ ticket: ticket.optional() })

/** Takes a customer's request into one's own hands; the customer is told who looks after them. */
export const ticketTake = command({
  name: 'ticket.take',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'tickets', act: 'change' },
  fromAbout: { ticket: ['ticket'] },
  slots,
  run: take,
})

async function take(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { me, language } = turn
  const words = language.answers.ticket
  const found = await whichTicket({ command: 'ticket.take', args, of: ['waiting'] }, turn)
  if ('ran' in found) return found.ran
  const before = found.ticket
  const about = { kind: 'ticket', id: before.id } as const
  if (before.status === 'solved') return answer([words.closedAlready(named(before))], [], about)
  if (before.ownerId === me.id && before.status === 'taken')
    return { ...(await lookedAfter(before, words.takenAlready(named(before)), turn)), about }
  const taken = await handTo(before, me.id, turn)
  if (before.ownerId !== me.id) tellTaken(taken, me.name, turn)
  return { ...(await lookedAfter(taken, words.taken(named(taken)), turn, [undoButton(turn)])), about }
}

/** What is said of it, then how one answers. In the team's chat others read along, so that the card stays where it is. */
async function lookedAfter(
  ticket: Ticket,
  text: ReturnType<Turn['language']['answers']['ticket']['taken']>,
  turn: Turn,
  more: readonly ReturnType<Turn['button']>[] = [],
): Promise<Ran> {
  const { language, me } = turn
  const facts = await cardFacts(ticket, turn)
  const card = cardBlocks(facts, { heading: 'shown', reader: me.id }, language, buttonOf(turn))
  const rest = card
    .slice(1)
    .map((block) => (block.kind === 'choices' ? { ...block, choices: [...block.choices, ...more] } : block))
  return { blocks: [{ kind: 'text', text }, ...rest] }
}
