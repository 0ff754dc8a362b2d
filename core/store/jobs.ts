import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { newId } from '../id.ts'
import type { Tx } from './db.ts'
import type { Connections } from './lanes.ts'

const claimedSchema = z.object({ laneId: z.string(), workspaceId: z.string(), memberId: z.string() })

/** A member's jobs, held by this worker until its lease runs out or another worker's token stands there. */
export interface JobClaim extends z.infer<typeof claimedSchema> {
  readonly token: string
  readonly leaseMs: number
}

/** A member has a job to be done: an import or an export whose `finished_at` is null. */
export async function jobDue(tx: Tx, workspaceId: string, memberId: string): Promise<void> {
  await tx.$executeRaw`
    insert into lane (workspace_id, id, kind, member_id, due_at)
    values (${workspaceId}::uuid, ${newId()}::uuid, 'job', ${memberId}::uuid, parley_now())
    on conflict (kind, member_id) do update set due_at = least(lane.due_at, excluded.due_at)`
}

/** Claims the jobs of the member who waits longest; null when nobody's are due. */
export async function claimJob({ pool }: Connections, leaseMs: number): Promise<JobClaim | null> {
  const token = randomUUID()
  const { rows } = await pool.query<{ claimed: unknown }>({
    name: 'parley-claim-job',
    text: 'select parley_claim_job($1, $2) as claimed',
    values: [leaseMs, token],
  })
  const claimed = rows[0]?.claimed
  return claimed ? { ...claimedSchema.parse(claimed), token, leaseMs } : null
}

/**
 * Whether the jobs are still this worker's; if so, the lease runs anew, and nobody else gets them before the transaction ends:
 * what is done in it is done once.
 */
export async function keepJob(tx: Tx, { workspaceId, laneId, token, leaseMs }: JobClaim): Promise<boolean> {
  // A plan made while a table was small scans it to the end, for every row of a batch, when it is not.
  const kept = await tx.$queryRaw<unknown[]>`
    update lane set lease_until = now() + ${leaseMs} * interval '1 ms'
    where workspace_id = ${workspaceId}::uuid and id = ${laneId}::uuid and token = ${token}::uuid
    returning set_config('enable_seqscan', 'off', true)`
  return kept.length === 1
}

/** The tables that an import fills. */
const FILLED = 'contact, contact_point, company, activity, tagging, deal, name_key, change'

/** Lets the planner know that tables have grown: it would go by their former sizes until autovacuum passes by. */
export async function tablesGrown({ pool }: Connections): Promise<void> {
  await pool.query(`analyze ${FILLED}`)
}

/** Gives jobs back; what is left of them is due after `waitMs`. */
export async function releaseJob({ pool }: Connections, held: JobClaim, waitMs: number): Promise<void> {
  await pool.query({
    name: 'parley-release-job',
    text: 'select parley_release_job($1, $2, $3, $4)',
    values: [held.workspaceId, held.laneId, held.token, waitMs],
  })
}
