import { z } from 'zod'
import type { SaidCall } from '../call.ts'
import { Aside } from '../conversation/aside.ts'
import type { Heard } from '../hear.ts'
import type { Inbound } from '../inbound.ts'
import { paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import { understandExactly } from '../understand.ts'
import { asSaid, type Ticket, ticketOf } from './ticket.ts'

/** What is done with a request by saying so in reply to it, and not told to the customer. */
const orders: ReadonlySet<string> = new Set([
  'ticket.take',
  'ticket.assign',
  'ticket.note',
  'ticket.close',
  'ticket.list',
  'undo',
])

/**
 * A colleague's reply to a message about a customer's request: the words go to the customer, unless they are exactly an order about the
 * request; a file goes to them, too. In a group it is worked out as in the colleague's direct chat, with the rights of the chat to which requests come. Undefined for any other message.
 */
export async function hearReply(inbound: Inbound, session: Session): Promise<Heard | undefined> {
  const { body } = inbound
  const isSaid = body.kind === 'text' && body.text.trim() !== '' && !/^\s*\//.test(body.text)
  if (!isSaid && body.kind !== 'file') return undefined
  const id = await repliedTo(inbound, session)
  if (id === undefined) return undefined
  if (session.canStepAside) throw new Aside()
  const ticket = await ticketOf(id, session.tx)
  if (!ticket) return answered(session.language.answers.ticket.gone)
  if (body.kind === 'file') return toCustomer({ ticket: id, text: body.name, file: body.fileId })
  const about = { kind: 'ticket', id } as const
  const [best] = await understandExactly(body.text, { ...session, about })
  if (best?.sure && best.calls.every(({ command }) => orders.has(command)))
    return { kind: 'calls', calls: best.calls.map((call) => ofThis(call, ticket)), origin }
  return toCustomer({ ticket: id, text: body.text })
}

/** A reply is addressed to exactly them, in exactly these words. */
const toCustomer = (args: Readonly<Record<string, string>>): Heard => ({
  kind: 'meant',
  calls: [{ command: 'message.send', args }],
  origin: { ...origin, confirmed: true },
})

const origin = { by: 'exact', confirmed: false } as const

const answered = (words: string): Heard => ({
  kind: 'answered',
  outcome: { blocks: [paragraph(words)], note: 'ticket: gone' },
})

/** The order means the request replied to, where it names no other. */
function ofThis(call: SaidCall, ticket: Ticket): SaidCall {
  if (!call.command.startsWith('ticket.') || call.command === 'ticket.list') return call
  const named = call.said.ticket
  return named && named.kind !== 'that' ? call : { ...call, said: { ...call.said, ticket: asSaid(ticket) } }
}

const rowsSchema = z.array(z.object({ id: z.uuid() }))

/**
 * The request that the message is about to which this one replies: in the chat, or in the group of which this is a thread. A thread's name
 * ends in that of the message below which it hangs (Slack, Teams), so that all that is said there is a reply to it.
 */
async function repliedTo({ installationId, chat, replyTo }: Inbound, { tx }: Session): Promise<string | undefined> {
  if (replyTo === undefined && chat.group === undefined) return undefined
  const rows = await tx.$queryRaw`
    select o.about_id as id from chat c join outbox o on o.chat_id = c.id
    where c.installation_id = ${installationId}::uuid and c.external = any(${[chat.external, chat.group ?? chat.external]})
      and o.about_kind = 'ticket' and o.external is not null
      and (o.external = ${replyTo ?? null} or c.external <> ${chat.external} and right(${chat.external}, length(o.external)) = o.external)
    order by o.seq desc limit 1`
  return rowsSchema.parse(rows)[0]?.id
}
