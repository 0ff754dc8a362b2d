import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { newId } from '../id.ts'
import type { Platform } from '../me.ts'
import type { Store, Tx } from './db.ts'

/** Only the connections: what the queue does is no turn's business. */
export type Connections = Pick<Store, 'pool'>

type LaneKind = 'inbox' | 'outbox' | 'nudge'
const KINDS: readonly LaneKind[] = ['inbox', 'outbox', 'nudge']

const claimedSchema = z.object({
  laneId: z.string(),
  workspaceId: z.string(),
  kind: z.enum(['inbox', 'outbox', 'nudge']),
  chatId: z.string().nullable(),
  memberId: z.string().nullable(),
  row: z.unknown(),
})

/** A lane that this worker holds until its lease runs out or another worker's token stands there. */
export interface Claim {
  readonly workspaceId: string
  readonly laneId: string
  readonly kind: LaneKind
  /** Whose messages (inbox, outbox) or nudges they are. */
  readonly chatId: string | null
  readonly memberId: string | null
  readonly token: string
  readonly leaseMs: number
  /** For this folder alone. */
  readonly progress: Progress
}

/** What is known of a claimed lane without asking the database. */
interface Progress {
  /** The next row, unread, as it came with the claim. */
  ahead: { readonly row: unknown } | null
  /** The last statement gave the lane back, with its last row; if that was in a transaction, it may yet be rolled back. */
  ended: boolean
  /** It was given back for certain. */
  released: boolean
}

export interface ClaimOptions {
  /** Whose messages this process sends; it works on every inbox. */
  readonly platforms: readonly Platform[]
  /** How long the lane is the worker's without a sign of life. */
  readonly leaseMs: number
  /** The business clock's now: nudges are due by it. */
  readonly businessNow: Temporal.Instant
  /** Only lanes of these kinds; all when left out. */
  readonly kinds?: readonly LaneKind[]
  /** Of the inboxes only those whose chat has had no more than its share of turns lately: a second for each. */
  readonly withinShare?: boolean
}

/** Claims a lane in which something is due, null when there is none: of inboxes the one that has waited longest beyond its share of turns. */
export async function claim(
  { pool }: Connections,
  options: ClaimOptions,
  token: string = randomUUID(),
): Promise<Claim | null> {
  const { leaseMs, platforms, businessNow, kinds = KINDS, withinShare = false } = options
  const { rows } = await pool.query<{ claimed: unknown }>({
    name: 'parley-claim',
    text: 'select parley_claim($1::lane_kind[], $2::platform[], $3, $4, $5, $6) as claimed',
    values: [kinds, platforms, leaseMs, businessNow.toString(), token, withinShare],
  })
  const claimed = rows[0]?.claimed
  if (!claimed) return null
  const { row, ...lane } = claimedSchema.parse(claimed)
  return { ...lane, token, leaseMs, progress: { ahead: { row }, ended: false, released: false } }
}

/**
 * The next unread row of a lane: the one that came with the claim, or what the database gives now, with a new lease. Null when
 * there is none or the lane is lost.
 */
export async function nextRow({ pool }: Connections, { progress, ...held }: Claim): Promise<unknown> {
  const { ahead } = progress
  progress.ahead = null
  if (progress.ended) progress.released = true
  if (progress.released) return null
  if (ahead) return ahead.row ?? null
  const { rows } = await pool.query<{ row: unknown }>({
    name: 'parley-go-on',
    text: 'select parley_go_on($1, $2, $3, $4) as row',
    values: [held.workspaceId, held.laneId, held.token, held.leaseMs],
  })
  return rows[0]?.row ?? null
}

/** A sign of life from a worker that waits for something outside: the lease runs anew. False: the lane is another worker's. */
export async function stays({ pool }: Connections, { workspaceId, laneId, token, leaseMs }: Claim): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'parley-stays',
    text: "update lane set lease_until = now() + $4 * interval '1 ms' where workspace_id = $1 and id = $2 and token = $3",
    values: [workspaceId, laneId, token, leaseMs],
  })
  return rowCount === 1
}

/** Gives a lane back: it is due when its rows say so. Nothing happens when it was given back with its last row, or is lost. */
export async function release(store: Connections, held: Claim): Promise<void> {
  await giveBack(store, held, null)
}

/** Gives a nudge lane back, due again at `dueAt` of the business clock, whatever its reminders say. */
export async function postpone(store: Connections, held: Claim, dueAt: Temporal.Instant): Promise<void> {
  await giveBack(store, held, dueAt.toString())
}

/**
 * Leaves a lane alone for a while, whatever comes into it: it counts as held, so that what arrives meanwhile is worked on at once in the end. Nothing
 * happens when another worker has it.
 */
export async function restLane({ pool }: Connections, { progress, ...held }: Claim, ms: number): Promise<void> {
  progress.released = true
  await pool.query({
    name: 'parley-rest',
    text: `update lane set token = $3, lease_until = now() + $4 * interval '1 ms', due_at = coalesce(due_at, now())
           where workspace_id = $1 and id = $2 and (token = $3 or token is null)`,
    values: [held.workspaceId, held.laneId, held.token, ms],
  })
}

/** Ends the lease of whatever lane a token holds: the database was away when it was to be taken or given back, and nobody knows which. */
export async function letGo({ pool }: Connections, token: string): Promise<void> {
  await pool.query('update lane set lease_until = now() where token = $1', [token])
}

async function giveBack({ pool }: Connections, { progress, ...held }: Claim, dueAt: string | null): Promise<void> {
  if (progress.released) return
  progress.released = true
  await pool.query({
    name: 'parley-release',
    text: 'select parley_release($1, $2, $3, $4)',
    values: [held.workspaceId, held.laneId, held.token, dueAt],
  })
}

const holdsSchema = z.tuple([z.object({ holds: z.boolean() })])

/** Whether the lane is still this worker's; if so, nobody else gets it before the transaction ends. */
export async function holds(tx: Tx, { workspaceId, laneId, token }: Claim): Promise<boolean> {
  const rows = await tx.$queryRaw`select parley_holds(${workspaceId}::uuid, ${laneId}::uuid, ${token}::uuid) as holds`
  return holdsSchema.parse(rows)[0].holds
}

/** A member's nudges are to be looked at by `dueAt` of the business clock, or earlier if they were to be already. */
export async function nudgeDue(tx: Tx, workspaceId: string, memberId: string, dueAt: Temporal.Instant): Promise<void> {
  await tx.$executeRaw`
    insert into lane (workspace_id, id, kind, member_id, due_at)
    values (${workspaceId}::uuid, ${newId()}::uuid, 'nudge', ${memberId}::uuid, ${dueAt.toString()}::timestamptz)
    on conflict (kind, member_id) do update set due_at = least(lane.due_at, excluded.due_at)`
}

/** The longest sleep of a worker: another process may write something, and nobody tells. */
const LONGEST_SLEEP_MS = 1_000

/** How many milliseconds a worker may sleep before something is due: at most 1,000. */
export async function nextDue(
  { pool }: Connections,
  options: Pick<ClaimOptions, 'platforms' | 'businessNow' | 'kinds' | 'withinShare'>,
): Promise<number> {
  const { platforms, businessNow, kinds = KINDS, withinShare = false } = options
  const { rows } = await pool.query<{ ms: number | null }>({
    name: 'parley-next-due',
    text: `
      select extract(epoch from min(wait))::float8 * 1000 as ms from (
        (select case when $4 then greatest(due_at, share_until) else due_at end - now() as wait from lane
           where kind = 'inbox' and 'inbox' = any ($1::lane_kind[]) and due_at is not null
             and (lease_until is null or lease_until <= now()) order by greatest(due_at, share_until) limit 1)
        union all
        (select due_at - now() from lane where kind = 'outbox' and 'outbox' = any ($1::lane_kind[]) and due_at is not null
           and platform = any ($2::platform[]) and (lease_until is null or lease_until <= now()) order by due_at limit 1)
        union all
        (select due_at - $3::timestamptz from lane where kind = 'nudge' and 'nudge' = any ($1::lane_kind[]) and due_at is not null
           and (lease_until is null or lease_until <= now()) order by due_at limit 1)) as waits`,
    values: [kinds, platforms, businessNow.toString(), withinShare],
  })
  const ms = Math.ceil(rows[0]?.ms ?? LONGEST_SLEEP_MS)
  return Math.min(LONGEST_SLEEP_MS, Math.max(0, ms))
}
