import { z } from 'zod'
import type { Viewing } from '../records/conditions.ts'

/** What one unit of a currency is worth in the workspace's own; `day`: since when. */
export interface Rate {
  readonly currency: string
  readonly rate: string
  readonly day: string
}

const ratesSchema = z.array(z.object({ currency: z.string(), rate: z.string(), day: z.string() }))

/**
 * The rate of each currency that holds on a day: the newest that is not after it, else the oldest there is. Rates told in another
 * currency than today's of the workspace are not used.
 */
export async function ratesOn(day: Temporal.PlainDate, { tx, me }: Viewing): Promise<readonly Rate[]> {
  const rows = await tx.$queryRaw`
    select distinct on (currency) currency, trim_scale(rate)::text as rate, day::text as day from rate
    where workspace_id = ${me.workspaceId}::uuid and base = ${me.currency}
    order by currency, (day <= ${day.toString()}::date) desc, abs(day - ${day.toString()}::date)`
  return ratesSchema.parse(rows)
}
