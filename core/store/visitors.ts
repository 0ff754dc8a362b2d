import type { Pool } from 'pg'
import { z } from 'zod'
import { newId } from '../id.ts'
import { hashOf, newSecret } from './sessions.ts'

/** Somebody in the website's widget, as they are at this moment, and their chat. */
const visitorSchema = z.object({
  /** Their contact's id, or their account's as long as they are nobody. */
  id: z.uuid(),
  workspaceId: z.uuid(),
  name: z.string(),
  /** The contact's; null: nobody knows yet. */
  language: z.string().nullable(),
  workspaceLanguage: z.string(),
  zone: z.string(),
  company: z.string(),
  installationId: z.uuid(),
  /** The account's and the chat's name on the platform. */
  external: z.string(),
  chatId: z.uuid(),
})
export type Visitor = z.infer<typeof visitorSchema>

/** Their secret's SHA-256 is the account's name: whoever reads the database gets in with nothing that stands there. */
const nameOf = (secret: string): string => hashOf(secret).toString('base64url')

const VISITOR = `
  select coalesce(p.id, a.id) as id, a.workspace_id as "workspaceId", coalesce(p.name, '') as name, p.language, w.language as "workspaceLanguage", w.timezone as zone,
         w.name as company, n.id as "installationId", a.external, c.id as "chatId"
  from account a
  join installation n on n.workspace_id = a.workspace_id and n.id = a.installation_id and n.disabled_at is null
    and n.platform = 'web' and n.external = 'widget' and n.door = 'customers'
  join workspace w on w.id = a.workspace_id
  join chat c on c.installation_id = n.id and c.external = a.external
  left join contact p on p.workspace_id = a.workspace_id and p.id = a.contact_id and p.deleted_at is null
  where a.external = $1 and a.disabled_at is null`

/** Whose this secret is; null when it is nobody's, or when the account or the widget is disabled. */
export async function visitorOf(pool: Pool, secret: string): Promise<Visitor | null> {
  const { rows } = await pool.query({ name: 'parley-visitor', text: VISITOR, values: [nameOf(secret)] })
  return z.array(visitorSchema).parse(rows)[0] ?? null
}

/**
 * Lets in somebody who has opened the widget: an account that is nobody's, and its chat; the widget of the company that the database is for is made
 * where it is missing. Gives the secret that they are known by; null when there is no company, or its widget is disabled.
 */
export async function letIn(pool: Pool, now: Temporal.Instant): Promise<string | null> {
  const secret = newSecret()
  const { rows } = await pool.query(
    `with home as (
       insert into installation (workspace_id, id, platform, external, door, created_at)
       select w.id, $2, 'web', 'widget', 'customers', $1 from (select id from workspace order by demo, created_at limit 1) w
       on conflict (platform, external, workspace_id) do update set external = excluded.external
       returning workspace_id, id, disabled_at),
     visitor as (
       insert into account (workspace_id, id, installation_id, external, created_at)
       select workspace_id, $3, id, $5, $1 from home where disabled_at is null returning workspace_id, id, installation_id, external)
     insert into chat (workspace_id, id, installation_id, external, direct, account_id, created_at)
     select workspace_id, $4, installation_id, external, true, id, $1 from visitor returning id`,
    [now.toString(), newId(), newId(), newId(), nameOf(secret)],
  )
  return rows.length > 0 ? secret : null
}

/** Makes the widget of the company that the database is for, where it has none yet. */
export async function openWidget(pool: Pool, now: Temporal.Instant): Promise<void> {
  await pool.query(
    `insert into installation (workspace_id, id, platform, external, door, created_at)
     select w.id, $2, 'web', 'widget', 'customers', $1 from (select id from workspace order by demo, created_at limit 1) w
     on conflict (platform, external, workspace_id) do nothing`,
    [now.toString(), newId()],
  )
}

const companySchema = z.array(z.object({ name: z.string(), language: z.string() }))

/** The company whose widget this is; null when there is none. */
export async function widgetCompany(pool: Pool): Promise<{ readonly name: string; readonly language: string } | null> {
  const { rows } = await pool.query('select name, language from workspace order by demo, created_at limit 1')
  return companySchema.parse(rows)[0] ?? null
}
