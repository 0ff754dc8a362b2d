import type { Pool } from 'pg'
import { z } from 'zod'

const idsSchema = z.array(z.object({ id: z.string() }))

/**
 * Which of these buttons do nothing any more: used, past their time by the business clock, unknown, or of a question that is not open any
 * more. `pressed`: with those of the same groups.
 */
export async function spentButtons(
  pool: Pool,
  {
    personId,
    tokens,
    pressed = [],
    now,
  }: {
    readonly personId: string
    readonly tokens: readonly string[]
    readonly pressed?: readonly string[]
    readonly now: Temporal.Instant
  },
): Promise<readonly string[]> {
  if (tokens.length + pressed.length === 0) return []
  const { rows } = await pool.query({
    name: 'parley-web-spent',
    text: `
      select t.id from unnest($1::text[]) t(id) left join button b on b.id = t.id
      where b.id is null or b.used_at is not null or b.expires_at <= $3
        or (b.action ? 'pendingId' and not exists (
              select from pending p where p.workspace_id = b.workspace_id and p.person_id = $4 and p.id::text = b.action->>'pendingId'))
      union
      select b.id from button b where b.used_at is not null
        and b.group_id in (select g.group_id from button g where g.id = any ($2::text[]) and g.person_id = $4)`,
    values: [tokens, pressed, now.toString(), personId],
  })
  return idsSchema.parse(rows).map(({ id }) => id)
}

/** A button is looked for in so many of the latest messages. */
const RECENT = 500

/** What the button of this token says in a chat; undefined when none of its latest messages shows it. */
export async function buttonLabel(pool: Pool, chatId: string, token: string): Promise<string | undefined> {
  const { rows } = await pool.query({
    name: 'parley-web-label',
    text: `
      select found.label #>> '{}' as label from (select o.reply from outbox o where o.chat_id = $1 order by o.seq desc limit ${RECENT}) o
      cross join lateral jsonb_path_query(o.reply, '$.blocks[*].** ? (@.token == $token).label', jsonb_build_object('token', $2::text)) found(label)
      limit 1`,
    values: [chatId, token],
  })
  return z.array(z.object({ label: z.string() })).parse(rows)[0]?.label
}

/** Whether a message of this key has arrived already. */
export async function hasArrived(pool: Pool, installationId: string, eventKey: string): Promise<boolean> {
  const { rows } = await pool.query('select 1 from inbox where installation_id = $1 and event_key = $2', [
    installationId,
    eventKey,
  ])
  return rows.length > 0
}
