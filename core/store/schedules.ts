import type { Pool } from 'pg'
import { z } from 'zod'

const placeSchema = z.object({
  platform: z.enum(['console', 'web', 'telegram', 'slack', 'teams']),
  installationId: z.uuid(),
  direct: z.boolean(),
  group: z.string(),
  account: z.string(),
})

/** Where something is told regularly: its chat, the whole group of which that is a part, and the member's account there. */
export type Place = z.infer<typeof placeSchema>

/** The place of a chat, for a member; null while the bot cannot write there, or the member has no account there any more. */
export async function placeOf(
  pool: Pool,
  {
    workspaceId,
    chatId,
    memberId,
  }: { readonly workspaceId: string; readonly chatId: string; readonly memberId: string },
): Promise<Place | null> {
  const { rows } = await pool.query({
    name: 'parley-place-of',
    text: `
      select n.platform, n.id as "installationId", c.direct, a.external as account,
        coalesce((select i.inbound -> 'chat' ->> 'group' from lane l join inbox i on i.lane_id = l.id
          where l.kind = 'inbox' and l.chat_id = c.id order by i.seq desc limit 1), c.external) as "group"
      from chat c
      join installation n on n.workspace_id = c.workspace_id and n.id = c.installation_id and n.disabled_at is null
      join account a on a.workspace_id = c.workspace_id and a.installation_id = n.id and a.member_id = $3
        and a.disabled_at is null and (not c.direct or a.id = c.account_id)
      where c.workspace_id = $1 and c.id = $2 and c.blocked_at is null
      order by a.id limit 1`,
    values: [workspaceId, chatId, memberId],
  })
  return z.array(placeSchema).parse(rows)[0] ?? null
}

/** Stops what a member who is no longer of the team has asked to be told. */
export async function stopOfGone(
  pool: Pool,
  { workspaceId, memberId }: { readonly workspaceId: string; readonly memberId: string | null },
  now: Temporal.Instant,
): Promise<void> {
  await pool.query({
    name: 'parley-stop-of-gone',
    text: `
      update schedule s set stopped_at = $3, due_at = null from member m
      where m.workspace_id = s.workspace_id and m.id = s.member_id and m.disabled_at is not null
        and s.workspace_id = $1 and s.member_id = $2 and s.stopped_at is null`,
    values: [workspaceId, memberId, now.toString()],
  })
}
