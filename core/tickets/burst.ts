import { z } from 'zod'
import type { Turn } from '../command.ts'
import { type Block, replySchema, type Text } from '../reply.ts'
import type { Recipient } from '../session.ts'
import { directChat } from '../store/conversation.ts'

/** What is written within so many seconds of the message before it goes into that message, where the platform can change one. */
const BURST_S = 60

const lastSchema = z.array(z.object({ id: z.string(), external: z.string(), reply: replySchema }))

/** A message of the same customer's words that was sent just now and is still the last of its chat: it takes the next words, too. */
export interface Burst {
  /** The platform's name of the message. */
  readonly external: string
  /** What it says. */
  readonly text: Text
}

/** The message that more words of a request belong to, so that a burst is one message; undefined where they are a message of their own. */
export async function burstOf(
  ticketId: string,
  to: Recipient,
  { tx, now }: Pick<Turn, 'tx' | 'now'>,
): Promise<Burst | undefined> {
  const chatId = 'memberId' in to ? (await directChat(tx, to.memberId))?.id : to.chatId
  if (chatId === undefined) return undefined
  const rows = await tx.$queryRaw`
    select last.id, last.external, last.reply from (
      select o.* from outbox o where o.chat_id = ${chatId}::uuid order by o.seq desc limit 1) last
    join chat c on c.id = last.chat_id
    join installation n on n.workspace_id = c.workspace_id and n.id = c.installation_id and n.platform in ('telegram', 'slack', 'teams')
    where starts_with(last.key, ${`ticket:${ticketId}:said:`}) and last.external is not null
      and last.sent_at > parley_now() - make_interval(secs => ${BURST_S})
      and not exists (select from lane l join inbox i on i.lane_id = l.id
        where l.kind = 'inbox' and l.chat_id = last.chat_id and i.received_at > last.created_at)`
  const [last] = lastSchema.safeParse(rows).data ?? []
  const text = last && firstText(last.reply.blocks)
  if (!last || text === undefined) return undefined
  // Its own buttons go with what it said.
  await tx.button.updateMany({
    where: { outboxId: last.id, usedAt: null },
    data: { usedAt: new Date(now.epochMilliseconds) },
  })
  return { external: last.external, text }
}

function firstText(blocks: readonly Block[]): Text | undefined {
  const [first] = blocks
  return first?.kind === 'text' ? first.text : undefined
}
