import { z } from 'zod'
import type { Session } from '../session.ts'

/** How a message that was not understood is marked in the inbox. */
export const UNCLEAR = 'unclear'
/** So many in a row, and a person takes over. */
export const ENOUGH = 3

const beforeSchema = z.array(z.object({ text: z.string() }))

/** The words of the customer's last messages in this chat that were not understood, without one between them that was; the oldest first, no more than count. */
export async function unclearBefore({ tx, me }: Pick<Session, 'tx' | 'me'>): Promise<readonly string[]> {
  const rows = await tx.$queryRaw`
    select l.text from (
      select coalesce(i.inbound #>> '{body,text}', '') as text, i.seq,
        bool_and(coalesce(i.outcome like ${`${UNCLEAR}%`}, false)) over (order by i.seq desc) as unclear
      from inbox i
      join lane n on n.id = i.lane_id and n.kind = 'inbox' and n.chat_id = ${me.chat.id}::uuid
      where i.workspace_id = ${me.workspaceId}::uuid and i.done_at is not null
      order by i.seq desc limit ${ENOUGH - 1}) l
    where l.unclear order by l.seq`
  return beforeSchema.parse(rows).map(({ text }) => text)
}
