import { z } from 'zod'
import { fileLine } from '../attached/said.ts'
import type { Turn } from '../command.ts'
import type { Language } from '../languages/language.ts'
import { fileBlock } from '../reply.ts'
import type { StoredFile } from '../store/files.ts'
import { tellCustomer, tellOwner } from './desk.ts'
import { keepFile, keepLine } from './record.ts'
import { firstName, type Ticket } from './ticket.ts'

/**
 * Sends a colleague's words, or a file of theirs, to the customer where they are, with the colleague's first name, and keeps them. A first answer keeps the
 * promise; a request that was nobody's is the colleague's from now on, one that was solved goes on. `waits`: the customer has stopped the bot.
 */
export async function sendAnswer(
  ticket: Ticket,
  what: string | StoredFile,
  turn: Turn,
): Promise<'sent' | 'waits' | 'nowhere'> {
  const { tx, me, now, language } = turn
  if (ticket.chatId === null) return 'nowhere'
  const file = typeof what === 'string' ? undefined : what
  const words = ({ code }: Pick<Language, 'code'>): string => (typeof what === 'string' ? what : fileLine(what, code))
  const text = words(language)
  if (file) await keepFile(file.id, { text, memberId: me.id, contactId: ticket.contactId, ticket }, turn)
  else await keepLine(ticket, { text, memberId: me.id }, turn)
  await tx.ticket.updateMany({
    where: { workspaceId: me.workspaceId, id: ticket.id },
    data: {
      human: true,
      idealBy: null,
      answerBy: null,
      status: 'taken',
      solvedAt: null,
      ...(ticket.answeredAt ? {} : { answeredAt: new Date(now.epochMilliseconds) }),
      ...(ticket.ownerId === null ? { ownerId: me.id } : {}),
    },
  })
  const who = firstName(me.name)
  tellCustomer(
    // What somebody is answered who has written since is no message out of the blue.
    { ...ticket, stoppedAt: null },
    `answer:${turn.eventId}`,
    (theirs) => [
      { kind: 'text', text: theirs.answers.ticket.to.said({ who, text: words(theirs) }) },
      ...(file ? [fileBlock(file)] : []),
    ],
    turn,
  )
  tellOwner(ticket, text, turn)
  const chat = await tx.chat.findFirst({ where: { id: ticket.chatId }, select: { blockedAt: true } })
  return chat?.blockedAt ? 'waits' : 'sent'
}

const stoppedSchema = z.array(z.object({ stopped_at: z.date() }))

/** Since when a customer wants to hear nothing; undefined where they never said so, or have written since. */
export async function stoppedSince(contactId: string, { tx }: Pick<Turn, 'tx'>): Promise<Temporal.Instant | undefined> {
  const rows = await tx.$queryRaw`
    select c.stopped_at from contact c
    where c.id = ${contactId}::uuid and c.stopped_at is not null and not exists (
      select from activity a where a.workspace_id = c.workspace_id and a.contact_id = c.id and a.incoming and a.at > c.stopped_at)`
  return stoppedSchema.parse(rows)[0]?.stopped_at.toTemporalInstant()
}

const chatsSchema = z.array(z.object({ id: z.uuid() }))

/** The customer's own chat at the customers' door, the one they used last; undefined where they have none. */
export async function chatOf(contactId: string, { tx }: Pick<Turn, 'tx'>): Promise<string | undefined> {
  const rows = await tx.$queryRaw`
    select c.id from account a
    join installation n on n.workspace_id = a.workspace_id and n.id = a.installation_id and n.door = 'customers' and n.disabled_at is null
    join chat c on c.workspace_id = a.workspace_id and c.account_id = a.id and c.direct
    where a.contact_id = ${contactId}::uuid and a.disabled_at is null
    order by c.blocked_at is null desc,
      (select max(i.seq) from lane l join inbox i on i.lane_id = l.id where l.kind = 'inbox' and l.chat_id = c.id) desc nulls last, c.created_at desc
    limit 1`
  return chatsSchema.parse(rows)[0]?.id
}
