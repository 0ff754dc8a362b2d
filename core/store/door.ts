import type { Pool } from 'pg'
import { z } from 'zod'
import type { Door } from '../me.ts'
import type { Tx } from './db.ts'

const doorSchema = z.array(z.object({ door: z.enum(['staff', 'customers']) }))
const known = new WeakMap<Pool, Map<string, Door>>()

/** Whom a bot is for. It never changes, so each installation is looked up once. */
export async function doorOf(pool: Pool, installationId: string): Promise<Door> {
  const doors = known.get(pool) ?? new Map<string, Door>()
  known.set(pool, doors)
  const door = doors.get(installationId)
  if (door) return door
  const { rows } = await pool.query('select door::text as door from installation where id = $1', [installationId])
  const found = doorSchema.parse(rows)[0]?.door ?? 'staff'
  doors.set(installationId, found)
  return found
}

/** The how-manieth account of its bot this one is: by that a visitor without a name is told from the others. */
export async function accountNumber(tx: Tx, accountId: string): Promise<number> {
  const rows = await tx.$queryRaw`
    select count(*)::int as number from account a join account mine on mine.installation_id = a.installation_id
    where mine.id = ${accountId}::uuid and a.id <= mine.id`
  return z.tuple([z.object({ number: z.number() })]).parse(rows)[0].number
}

/**
 * The account is the contact's from now on, and so are the buttons that were shown to it before it was anybody's. False when it is
 * disabled, or somebody's who is there.
 */
export async function adopt(
  tx: Tx,
  { accountId, contactId }: { readonly accountId: string; readonly contactId: string },
): Promise<boolean> {
  const adopted = await tx.$executeRaw`
    update account a set contact_id = ${contactId}::uuid, member_id = null
    where a.id = ${accountId}::uuid and a.disabled_at is null
      and (a.contact_id is null or not parley_is_there(a.contact_id))`
  if (adopted === 0) return false
  await tx.$executeRaw`
    update button b set person_id = ${contactId}::uuid from outbox o
    join chat c on c.workspace_id = o.workspace_id and c.id = o.chat_id
    where b.outbox_id = o.id and c.account_id = ${accountId}::uuid and b.person_id = ${accountId}::uuid`
  await tx.$executeRaw`
    update inbox i set subject_id = ${contactId}::uuid from lane l
    join chat c on c.workspace_id = l.workspace_id and c.id = l.chat_id
    where i.lane_id = l.id and l.kind = 'inbox' and c.direct and c.account_id = ${accountId}::uuid and i.subject_id is null`
  return true
}

const floodSchema = z.tuple([z.object({ before: z.number(), told: z.boolean() })])

/** How many messages came in the minute before this one in its lane (no more than `most` are counted), and whether it was said that it is too many. */
export async function rushBefore(
  pool: Pool,
  { laneId, id, most }: { readonly laneId: string; readonly id: string; readonly most: number },
): Promise<{ readonly before: number; readonly told: boolean }> {
  const { rows } = await pool.query({
    name: 'parley-rush',
    text: `
      with me as (select i.seq, i.received_at from inbox i where i.lane_id = $1 and i.id = $2 and i.done_at is null),
      before as (
        select i.outcome from inbox i, me
        where i.lane_id = $1 and i.received_at > me.received_at - interval '1 minute' and i.received_at <= me.received_at and i.seq < me.seq
        order by i.received_at desc, i.seq desc limit $3)
      select (select count(*) from before)::int as before, exists (select from before where starts_with(outcome, 'rush')) as told`,
    values: [laneId, id, most],
  })
  return floodSchema.parse(rows)[0]
}

/** Ends what waits in a lane behind this message and came when `most` had come within the minute before it. Nothing is answered. */
export async function hushRush(
  pool: Pool,
  { laneId, id, most }: { readonly laneId: string; readonly id: string; readonly most: number },
): Promise<void> {
  await pool.query({
    name: 'parley-hush',
    text: `
      with me as (select i.seq, i.received_at from inbox i where i.lane_id = $1 and i.id = $2 and i.done_at is null),
      lately as (
        select i.seq, i.done_at, i.received_at, lag(i.received_at, $3::int) over (order by i.seq) as earlier
        from inbox i, me where i.lane_id = $1 and i.received_at > me.received_at - interval '1 minute')
      update inbox i set done_at = now(), outcome = 'rush: silent' from lately l, me
      where i.seq = l.seq and i.seq > me.seq and l.done_at is null and l.earlier > l.received_at - interval '1 minute'`,
    values: [laneId, id, most],
  })
}

/** What comes of a message while many write: it goes on, or waits so many milliseconds for its place. `since`: when people began to wait. */
export interface Place {
  readonly waitMs: number
  readonly since: string
}
const placesSchema = z.array(z.object({ waitMs: z.number(), since: z.string() }))

/**
 * Takes a customer's message its place among all that the workspace's customers write: `perMinute` are worked on at once or within a minute, the others
 * one after the other at that pace. Undefined: it goes on now, as it does where its place has come, and for who has a request open. What waits is
 * marked so, and has not been tried.
 */
export async function takePlace(
  pool: Pool,
  { laneId, id, perMinute }: { readonly laneId: string; readonly id: string; readonly perMinute: number },
): Promise<Place | undefined> {
  const { rows } = await pool.query({
    name: 'parley-place',
    text: `
      with step as (select interval '1 minute' / $3::int as step),
      me as (
        select i.seq, i.workspace_id from inbox i where i.lane_id = $1 and i.id = $2 and i.done_at is null and i.outcome is null
          and not exists (select from ticket t where t.workspace_id = i.workspace_id and t.contact_id = i.subject_id and t.status <> 'solved')),
      placed as (
        insert into crowd as c (workspace_id, until) select me.workspace_id, now() + step from me, step
        on conflict (workspace_id) do update set
          until = greatest(c.until, now()) + (select step from step),
          since = case when c.until + (select step from step) > now() + interval '1 minute'
            and (c.held_at is null or c.held_at < now() - interval '15 minutes') then now() else c.since end,
          held_at = case when c.until + (select step from step) > now() + interval '1 minute' then now() else c.held_at end
        returning c.until, c.since),
      held as (
        update inbox i set outcome = 'crowd: waits', attempts = greatest(0, i.attempts - 1) from me, placed p
        where i.seq = me.seq and p.until > now() + interval '1 minute' returning i.seq)
      select ceil(extract(epoch from p.until - now() - interval '1 minute') * 1000)::int as "waitMs", p.since::text as since from placed p, held`,
    values: [laneId, id, perMinute],
  })
  return placesSchema.parse(rows)[0]
}
