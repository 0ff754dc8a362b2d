import type { Pool } from 'pg'
import { z } from 'zod'

const roleSchema = z.enum(['rep', 'manager', 'admin'])
type Role = z.infer<typeof roleSchema>

const leastSchema = z.tuple([z.object({ least: roleSchema.nullable(), all: z.boolean() })])

/** The least role of these accounts' members; null when there is none of them, or one is linked to no member of the team. */
export async function leastRole(pool: Pool, installationId: string, accounts: readonly string[]): Promise<Role | null> {
  const { rows } = await pool.query({
    name: 'parley-least-role',
    text: `
      select min(m.role)::text as least, coalesce(bool_and(m.id is not null), false) as "all"
      from unnest($2::text[]) as r(external)
      left join account a on a.installation_id = $1 and a.external = r.external and a.disabled_at is null
      left join member m on m.workspace_id = a.workspace_id and m.id = a.member_id and m.disabled_at is null`,
    values: [installationId, [...new Set(accounts)]],
  })
  const [{ least, all }] = leastSchema.parse(rows)
  return all ? least : null
}

/** What an admin has said that a group may see; null: nothing. */
export async function boundAudience(pool: Pool, installationId: string, group: string): Promise<Role | null> {
  const { rows } = await pool.query({
    name: 'parley-bound-audience',
    text: 'select audience::text as audience from chat where installation_id = $1 and external = $2 and not direct',
    values: [installationId, group],
  })
  return z.array(z.object({ audience: roleSchema.nullable() })).parse(rows)[0]?.audience ?? null
}

/** Whether it is to this group that customers' requests come. */
export async function isRequestsChat(pool: Pool, installationId: string, group: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'parley-requests-chat',
    text: `
      select from chat c join setting s on s.workspace_id = c.workspace_id and s.member_id is null and s.key = 'requestsChat'
      where c.installation_id = $1 and c.external = $2 and not c.direct and s.value = to_jsonb(c.id::text)`,
    values: [installationId, group],
  })
  return (rowCount ?? 0) > 0
}

/** The direct chat in which an account is answered alone: its own on this installation, else the member's that was used last; null: none. */
export async function asideChat(pool: Pool, installationId: string, account: string): Promise<string | null> {
  const { rows } = await pool.query({
    name: 'parley-aside-chat',
    text: `
      select c.id from account mine
      join account a on a.workspace_id = mine.workspace_id and a.member_id = mine.member_id and a.disabled_at is null
      join installation n on n.workspace_id = a.workspace_id and n.id = a.installation_id and n.disabled_at is null
      join chat c on c.workspace_id = a.workspace_id and c.account_id = a.id and c.direct and c.blocked_at is null
      where mine.installation_id = $1 and mine.external = $2
      order by a.id = mine.id desc, n.id = mine.installation_id desc,
        (select max(i.seq) from lane l join inbox i on i.lane_id = l.id where l.kind = 'inbox' and l.chat_id = c.id) desc nulls last, c.created_at desc
      limit 1`,
    values: [installationId, account],
  })
  return z.array(z.object({ id: z.uuid() })).parse(rows)[0]?.id ?? null
}
