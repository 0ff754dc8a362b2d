import { z } from 'zod'
import { identify, viewerOf } from '../identify.ts'
import { exportJob } from '../jobs/export-job.ts'
import { importJob } from '../jobs/import-job.ts'
import { JobLost } from '../jobs/job.ts'
import type { Me } from '../me.ts'
import type { Ports } from '../ports.ts'
import { isUnavailable } from '../store/db.ts'
import { type JobClaim, releaseJob } from '../store/jobs.ts'

/** What failed is tried again after so long. */
const AGAIN_MS = 2_000
/** Whoever cannot be reached is tried again then. */
const UNREACHABLE_MS = 300_000

/**
 * Works off a member's imports and exports, one after the other, in the order in which they were asked for; stops between two
 * batches when `stopped`. Each batch is a transaction that also keeps how far it came, on condition that the lane is still this
 * worker's: whoever goes on after a crash, in whatever process, does nothing twice.
 */
export async function workJobs(claim: JobClaim, ports: Ports, stopped: AbortSignal, wake: () => void): Promise<void> {
  let waitMs = 0
  try {
    for (let next = await nextJob(claim, ports); next && !stopped.aborted; next = await nextJob(claim, ports)) {
      const me = await personOf(next.chatId, claim, ports)
      if (!me) {
        waitMs = UNREACHABLE_MS
        return
      }
      const work = { claim, ports, me, stopped, wake }
      const goesOn = next.kind === 'import' ? await importJob(next.id, work) : await exportJob(next.id, work)
      wake()
      if (!goesOn) {
        waitMs = AGAIN_MS
        return
      }
    }
  } catch (error) {
    if (error instanceof JobLost) return
    waitMs = AGAIN_MS
    throw error
  } finally {
    await releaseJob(ports.store, claim, waitMs).catch((error: unknown) => {
      if (!isUnavailable(error)) throw error
    })
  }
}

const jobSchema = z.array(z.object({ kind: z.enum(['import', 'export']), id: z.string(), chatId: z.string() }))

async function nextJob(
  { workspaceId, memberId }: JobClaim,
  { store }: Ports,
): Promise<z.infer<typeof jobSchema>[number] | undefined> {
  const { rows } = await store.pool.query({
    name: 'parley-next-job',
    text: `select kind, id, "chatId" from (
        select 'import' as kind, id, chat_id as "chatId", created_at from import
        where workspace_id = $1 and member_id = $2 and finished_at is null
        union all
        select 'export', id, chat_id, created_at from export
        where workspace_id = $1 and member_id = $2 and finished_at is null) j
      order by created_at limit 1`,
    values: [workspaceId, memberId],
  })
  return jobSchema.parse(rows)[0]
}

/** Who asked for the job, in the chat in which they did; undefined when they may no longer. */
async function personOf(chatId: string, { memberId }: JobClaim, { store }: Ports): Promise<Me | undefined> {
  const { rows } = await store.pool.query<{ external: string }>({
    name: 'parley-job-account',
    text: 'select a.external from chat c join account a on a.workspace_id = c.workspace_id and a.id = c.account_id where c.id = $1',
    values: [chatId],
  })
  const [account] = rows
  const me = account && (await identify(store, chatId, account))
  return me?.kind === 'member' && me.id === memberId && viewerOf(me).sees !== 'nothing' ? me : undefined
}
