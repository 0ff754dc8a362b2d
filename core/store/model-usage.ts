import { z } from 'zod'
import type { Tx } from './db.ts'
import type { Connections } from './lanes.ts'

/** What one request has used, and whether it came to nothing. `cost` in US dollars. */
export interface Spent {
  readonly read: number
  readonly written: number
  readonly seconds: number
  readonly cost: number
  readonly failed: boolean
}

/** A second of speech counts as so many tokens of the day's budget. */
export const TOKENS_A_SECOND = 25

/**
 * Sets aside `tokens` of what a workspace may use on a local day; false when that would be more than `limit`. In one statement, so that
 * several who ask at once cannot spend the same.
 */
export async function reserve(
  { pool }: Connections,
  { workspaceId, day, tokens, limit }: { workspaceId: string; day: string; tokens: number; limit: number },
): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'parley-model-reserve',
    text: `
      insert into model_usage as u (workspace_id, day, asked, read)
      select $1, $2::date, 1, $3 where $3::bigint <= $4::bigint
      on conflict (workspace_id, day) do update set asked = u.asked + 1, read = u.read + excluded.read
      where u.read + u.written + (u.seconds * ${TOKENS_A_SECOND})::bigint + excluded.read <= $4::bigint`,
    values: [workspaceId, day, Math.ceil(tokens), limit],
  })
  return rowCount === 1
}

/** Puts what was used in the place of what was set aside. */
export async function settle(
  { pool }: Connections,
  { workspaceId, day, tokens }: { workspaceId: string; day: string; tokens: number },
  spent: Spent,
): Promise<void> {
  await pool.query({
    name: 'parley-model-settle',
    text: `
      update model_usage set read = read - $3 + $4, written = written + $5, seconds = seconds + $6, cost = cost + $7,
        failed = failed + $8
      where workspace_id = $1 and day = $2::date`,
    values: [
      workspaceId,
      day,
      Math.ceil(tokens),
      spent.read,
      spent.written,
      spent.seconds,
      spent.cost,
      spent.failed ? 1 : 0,
    ],
  })
}

const sumSchema = z.array(
  z.object({ asked: z.coerce.number(), failed: z.coerce.number(), tokens: z.coerce.number(), cost: z.number() }),
)
export type UsageSum = z.infer<typeof sumSchema>[number]

/** What a workspace has used since a local day, that day included. */
export async function usedSince(tx: Tx, workspaceId: string, day: string): Promise<UsageSum> {
  const rows = await tx.$queryRaw`
    select coalesce(sum(asked), 0) as asked, coalesce(sum(failed), 0) as failed,
           coalesce(sum(read + written), 0) + coalesce(sum(seconds), 0) * ${TOKENS_A_SECOND} as tokens, coalesce(sum(cost), 0)::float8 as cost
    from model_usage where workspace_id = ${workspaceId}::uuid and day >= ${day}::date`
  return sumSchema.parse(rows)[0] ?? { asked: 0, failed: 0, tokens: 0, cost: 0 }
}
