import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { z } from 'zod'
import { newId } from '../id.ts'

/** How long a browser stays signed in. */
const SESSION_DAYS = 30

/** A secret of 256 random bits, and what is kept of it: whoever reads the database gets in with nothing that stands there. */
export const newSecret = (): string => randomBytes(32).toString('base64url')
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** Who is signed in, as they are at this moment, and their chat in the browser. */
const personSchema = z.object({
  workspaceId: z.uuid(),
  memberId: z.uuid(),
  name: z.string(),
  role: z.enum(['rep', 'manager', 'admin']),
  language: z.string(),
  zone: z.string(),
  company: z.string(),
  /** Of the demo company: only where its seats are open. */
  demo: z.boolean(),
  installationId: z.uuid(),
  /** The account's and the chat's name on the platform. */
  external: z.string(),
  chatId: z.uuid(),
})
export type WebPerson = z.infer<typeof personSchema>

const PERSON = `
  select s.workspace_id as "workspaceId", m.id as "memberId", m.name, m.role::text as role, m.language, m.timezone as zone,
         w.name as company, w.demo, n.id as "installationId", a.external, c.id as "chatId"
  from web_session s
  join member m on m.workspace_id = s.workspace_id and m.id = s.member_id and m.disabled_at is null
  join workspace w on w.id = s.workspace_id
  join installation n on n.workspace_id = s.workspace_id and n.platform = 'web' and n.external = 'local' and n.disabled_at is null
  join account a on a.installation_id = n.id and a.external = m.id::text and a.member_id = m.id and a.disabled_at is null
  join chat c on c.installation_id = n.id and c.external = a.external
  where s.secret = $1 and s.ended_at is null and s.expires_at > $2`

/** Whose session this secret is; null when it has ended, or when its member, account or installation is disabled. */
export async function personOf(pool: Pool, secret: string, now: Temporal.Instant): Promise<WebPerson | null> {
  const { rows } = await pool.query({
    name: 'parley-web-person',
    text: PERSON,
    values: [hashOf(secret), now.toString()],
  })
  return z.array(personSchema).parse(rows)[0] ?? null
}

/**
 * Signs in those whom `who` gives (workspace_id, member_id): their account and chat in the browser are made where they are missing,
 * and the installation too. $1 now, $2 the session's hash, $3 its end, $4…$7 ids for what is new; `who` has $8 and on.
 */
const entering = (who: string): string => `
  with who as (${who}),
  home as (
    insert into installation (workspace_id, id, platform, external, created_at) select workspace_id, $4, 'web', 'local', $1 from who
    on conflict (platform, external, workspace_id) do update set external = excluded.external
    returning workspace_id, id),
  person as (
    insert into account (workspace_id, id, installation_id, external, member_id, created_at)
    select w.workspace_id, $5, h.id, w.member_id::text, w.member_id, $1 from who w, home h
    on conflict (installation_id, external) do update set member_id = excluded.member_id
    returning workspace_id, id, installation_id, external),
  talk as (
    insert into chat (workspace_id, id, installation_id, external, direct, account_id, created_at)
    select workspace_id, $6, installation_id, external, true, id, $1 from person
    on conflict (installation_id, external) do update set account_id = excluded.account_id
    returning id)
  insert into web_session (workspace_id, id, member_id, secret, created_at, expires_at)
  select w.workspace_id, $7, w.member_id, $2, $1, $3 from who w, talk
  returning member_id`

/** Signs in the member that `who` finds (SQL with parameters from $8 on); gives the session's secret, null when it finds nobody. */
export async function enter(
  pool: Pool,
  who: string,
  parameters: readonly unknown[],
  now: Temporal.Instant,
): Promise<string | null> {
  const secret = newSecret()
  const ends = now.add({ hours: 24 * SESSION_DAYS })
  const ids = [newId(), newId(), newId(), newId()]
  const values = [now.toString(), hashOf(secret), ends.toString(), ...ids, ...parameters]
  const { rows } = await pool.query(entering(who), values)
  return rows.length > 0 ? secret : null
}

const SEAT = `
  select m.workspace_id, m.id as member_id from member m join workspace w on w.id = m.workspace_id and w.demo
  where m.id = $8 and m.disabled_at is null`

/** Takes the seat of a member of the demo company; gives the session's secret, null when there is no such seat. */
export const takeSeat = (pool: Pool, memberId: string, now: Temporal.Instant): Promise<string | null> =>
  enter(pool, SEAT, [memberId], now)

/** Ends a session. */
export async function endSession(pool: Pool, secret: string, now: Temporal.Instant): Promise<void> {
  await pool.query('update web_session set ended_at = $2 where secret = $1 and ended_at is null', [
    hashOf(secret),
    now.toString(),
  ])
}

const seatSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  role: z.enum(['rep', 'manager', 'admin']),
  language: z.string(),
})
const demoSchema = z.object({ company: z.string(), seats: z.array(seatSchema) })

/** The demo company's name and those one may be in it, in their order; null when there is none. */
export async function demoSeats(pool: Pool): Promise<z.infer<typeof demoSchema> | null> {
  const { rows } = await pool.query(
    `select w.name as company, (
       select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'role', m.role, 'language', m.language) order by m.created_at), '[]')
       from member m where m.workspace_id = w.id and m.disabled_at is null) as seats
     from workspace w where w.demo order by w.created_at limit 1`,
  )
  return z.array(demoSchema).parse(rows)[0] ?? null
}
