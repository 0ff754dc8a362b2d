import type { Pool } from 'pg'
import { z } from 'zod'

/** The console's part of a workspace. */
export interface Terminal {
  readonly installationId: string
  /** The workspace's zone. */
  readonly zone: string
}

/** The console's installation of a workspace; null when it has none. */
export async function terminalOf(pool: Pool, workspaceId: string): Promise<Terminal | null> {
  const found = await pool.query(
    `select i.id as "installationId", w.timezone as zone from installation i join workspace w on w.id = i.workspace_id
     where i.workspace_id = $1 and i.platform = 'console' and i.door = 'staff' and i.disabled_at is null order by i.created_at limit 1`,
    [workspaceId],
  )
  return z.array(z.object({ installationId: z.uuid(), zone: z.string() })).parse(found.rows)[0] ?? null
}

/** Sets the language in which Parley answers the member of an account. */
export async function setLanguage(pool: Pool, terminal: Terminal, external: string, language: string): Promise<void> {
  await pool.query(
    `update member m set language = $3 from account a
     where a.installation_id = $1 and a.external = $2 and m.workspace_id = a.workspace_id and m.id = a.member_id`,
    [terminal.installationId, external, language],
  )
}

/** The language in which Parley answers the member of an account; null when there is none. */
export async function languageOf(pool: Pool, terminal: Terminal, external: string): Promise<string | null> {
  const found = await pool.query(
    `select m.language from account a join member m on m.workspace_id = a.workspace_id and m.id = a.member_id
     where a.installation_id = $1 and a.external = $2`,
    [terminal.installationId, external],
  )
  return z.array(z.object({ language: z.string() })).parse(found.rows)[0]?.language ?? null
}

/** The last message of somebody: their words (null: a button) and how it was read and ended (null: not worked off yet). */
const readingSchema = z.object({ said: z.string().nullable(), outcome: z.string().nullable() })
export type LastReading = z.infer<typeof readingSchema>

/** How the account's last message was read; null when there is none. */
export async function lastReading(pool: Pool, terminal: Terminal, external: string): Promise<LastReading | null> {
  const found = await pool.query(
    `select inbound #>> '{body,text}' as said, outcome from inbox
     where installation_id = $1 and inbound #>> '{account,external}' = $2 order by seq desc limit 1`,
    [terminal.installationId, external],
  )
  return z.array(readingSchema).parse(found.rows)[0] ?? null
}

/** When a reminder is due next, by the business clock; null: never. */
export async function nextNudge(pool: Pool, workspaceId: string): Promise<Temporal.Instant | null> {
  const found = await pool.query(`select min(due_at) as due from lane where workspace_id = $1 and kind = 'nudge'`, [
    workspaceId,
  ])
  const due = z.array(z.object({ due: z.date().nullable() })).parse(found.rows)[0]?.due
  return due ? Temporal.Instant.fromEpochMilliseconds(due.getTime()) : null
}

/** Whether messages to or from the console of a workspace are still to be worked on, here or in another process. */
export async function isBusy(pool: Pool, terminal: Terminal): Promise<boolean> {
  const found = await pool.query(
    `select 1 from lane l join chat c on c.workspace_id = l.workspace_id and c.id = l.chat_id
     join installation i on i.workspace_id = c.workspace_id and i.id = c.installation_id and i.platform = 'console'
     join installation t on t.id = $1 and t.workspace_id = i.workspace_id
     where l.kind in ('inbox', 'outbox') and (l.due_at <= now() or l.lease_until > now()) limit 1`,
    [terminal.installationId],
  )
  return found.rows.length > 0
}
