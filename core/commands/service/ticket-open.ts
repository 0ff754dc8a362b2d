import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { categoryOf } from '../../service/category.ts'
import { text, word } from '../../slots/index.ts'
import { openTicket } from '../../tickets/open.ts'
import { reopenTicket } from '../../tickets/reopen.ts'
import { ticketOf } from '../../tickets/ticket.ts'
import { thanksFor } from '../../tickets/words.ts'
import { answer } from '../answer.ts'

const slots = z.object({
  text,
  category: word(['question', 'problem', 'warranty', 'return', 'other']).optional(),
  /** Set by a button alone: the request that is said to be solved, and is not. */
  again: z.uuid().optional(),
})

/** Opens a request with the customer's own words, and says by when somebody answers. */
export const ticketOpen = command({
  name: 'ticket.open',
  risk: 'writes',
  takenBack: 'compensate',
  right: { area: 'service', act: 'change' },
  slots,
  run: open,
})

async function open({ text: words, category, again }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { me, language } = turn
  const solved = again === undefined ? undefined : await ticketOf(again, turn.tx)
  if (solved) {
    const { id, number } = await reopenTicket(solved, { chatId: me.chat.id }, turn)
    return answer([language.answers.ticket.to.reopened({ number })], [], { kind: 'ticket', id })
  }
  const opening = { contactId: me.id, chatId: me.chat.id, text: words, category: category ?? categoryOf(words) }
  const ticket = await openTicket(opening, turn)
  return { blocks: await thanksFor(ticket, turn), about: { kind: 'ticket', id: ticket.id } }
}
