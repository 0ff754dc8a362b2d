import { z } from 'zod'
import type { Session } from '../session.ts'

/** How a message that was not understood is marked in the inbox. */
export const UNCLEAR = 'unclear'
/** So many in a row, and a person takes over. */
const ENOUGH = 3

const beforeSchema = z.array(z.object({ text: z.string() }))

/**
 * The words of a customer's last messages in this chat where all of them, with this one, are as many misunderstandings as one should have to bear;
 * undefined while they are not.
 */
export async function misunderstood(text: string, { tx, me }: Session): Promise<readonly string[] | undefined> {
  const rows = await tx.$queryRaw`
    select l.text from (
      select i.inbound #>> '{body,text}' as text, i.outcome from inbox i
      join lane n on n.id = i.lane_id and n.kind = 'inbox' and n.chat_id = ${me.chat.id}::uuid
      where i.workspace_id = ${me.workspaceId}::uuid and i.done_at is not null
      order by i.seq desc limit ${ENOUGH - 1}) l
    where l.outcome like ${`${UNCLEAR}%`} and l.text is not null`
  const before = beforeSchema.parse(rows)
  return before.length < ENOUGH - 1 ? undefined : [...before.map((row) => row.text).reverse(), text]
}

/** Whether the message before this one was not understood, either. */
export async function wasUnclear({ tx, me }: Session): Promise<boolean> {
  const rows = await tx.$queryRaw`
    select coalesce(i.inbound #>> '{body,text}', '') as text from inbox i
    join lane n on n.id = i.lane_id and n.kind = 'inbox' and n.chat_id = ${me.chat.id}::uuid
    where i.workspace_id = ${me.workspaceId}::uuid and i.outcome like ${`${UNCLEAR}%`}
      and i.seq = (select max(o.seq) from inbox o where o.lane_id = i.lane_id and o.done_at is not null)`
  return beforeSchema.parse(rows).length > 0
}
