import { z } from 'zod'
import type { Turn } from '../../command.ts'
import { inboundSchema } from '../../inbound.ts'
import { heardIn } from '../../me.ts'

const messageSchema = z.object({
  key: z.string(),
  heard: z
    .object({
      id: z.string(),
      outcome: z.string().nullable(),
      body: inboundSchema.shape.body,
      message: z.string().nullable(),
    })
    .nullable(),
})

/** What Parley has written, by its key; with what it answers, if it answers something. */
export type Message = z.infer<typeof messageSchema>
export type Heard = NonNullable<Message['heard']>

/** Beyond so many answers to "why?" nobody asks on. */
const MOST = 10

/** Parley's last messages in this chat, the latest first; the one alone that the speaker replies to. */
export async function messagesHere({ tx, me, replyTo }: Turn): Promise<readonly Message[]> {
  const rows = await tx.$queryRaw`
    select o.key, case when i.id is not null then jsonb_build_object(
      'id', i.id, 'outcome', i.outcome, 'body', i.inbound -> 'body', 'message', i.inbound ->> 'message') end as heard
    from (
      select key, seq from outbox
      where workspace_id = ${me.workspaceId}::uuid and chat_id = ${heardIn(me)}::uuid and not starts_with(key, 'retired:')
        and (${replyTo ?? null}::text is null or external = ${replyTo ?? null})
      order by seq desc limit ${MOST}) o
    left join lane l on l.workspace_id = ${me.workspaceId}::uuid and l.kind = 'inbox' and l.chat_id = ${heardIn(me)}::uuid
    left join inbox i on i.lane_id = l.id and i.id::text = substring(o.key from '^inbox:([0-9a-f-]{36})')
    where ${me.aside === undefined} or i.inbound #>> '{account,external}' = ${me.aside?.account ?? null}
    order by o.seq desc`
  return z.array(messageSchema).parse(rows)
}
