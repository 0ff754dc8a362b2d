import { z } from 'zod'
import { Prisma } from '#prisma'
import type { Turn } from '../../command.ts'
import { conditionsOf } from '../../records/conditions.ts'
import type { Where } from '../../records/filter.ts'
import { speltOut } from '../../records/spellings.ts'
import { cameFrom, stoodOpen } from '../../reports/deal-rows.ts'
import type { Money } from '../../slots/said.ts'

/** Which deals are to be listed: what they have in common, and the days within which they close or were closed. */
export interface Wanted {
  readonly where: Where & { readonly of: 'deal'; readonly status: 'open' | 'won' | 'lost' }
  /** Calendar dates, both included. */
  readonly days?: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | undefined
  /** Where they came from, themselves or their contact. */
  readonly source?: string | undefined
  /** Those that were open then, in the place of those that are. */
  readonly asOf?: Temporal.Instant | undefined
}

const date = z.coerce.date()
const rowSchema = z.object({
  id: z.string(),
  title: z.string(),
  stage: z.string(),
  owner: z.string().nullable(),
  since: date,
  amount: z.string().nullable(),
  currency: z.string().nullable(),
  close_on: z.string().nullable(),
  closed_at: date.nullable(),
})
export type Listed = z.infer<typeof rowSchema>

const listingSchema = z.object({
  rows: z.array(rowSchema),
  count: z.number(),
  /** How many people they belong to. */
  owners: z.number(),
  /** What they come to, per currency, the workspace's own first. */
  sums: z.array(z.object({ amount: z.string(), currency: z.string() })),
})
export interface Listing extends z.infer<typeof listingSchema> {
  readonly sums: Money[]
}

/**
 * Deals that have all of this in common: open ones by when they close, stuck ones the longest first, closed ones the last first.
 * `skip` and `limit` count rows; the rest is of all of them. Amounts in another currency than the one said are left out.
 */
export async function listDeals(
  wanted: Wanted,
  skip: number,
  limit: number,
  turn: Pick<Turn, 'tx' | 'me' | 'now'>,
): Promise<Listing> {
  const { tx, me } = turn
  const { days, source, asOf } = wanted
  const { status, stage, ...others } = wanted.where
  const where = asOf ? others : wanted.where
  const { sql } = Prisma
  const open = status === 'open'
  const day = open ? sql`r.close_on` : sql`(r.closed_at at time zone ${me.zone})::date`
  const conditions = [
    sql`r.workspace_id = ${me.workspaceId}::uuid`,
    sql`r.deleted_at is null and r.merged_into is null`,
    ...conditionsOf(await speltOut(where, turn), turn),
    ...(asOf ? stoodOpen(asOf.toZonedDateTimeISO(me.zone), stage, turn) : []),
    ...(source === undefined ? [] : [cameFrom(source)]),
    ...(days ? [sql`${day} between ${days.from.toString()}::date and ${days.to.toString()}::date`] : []),
  ]
  const first = where.staleDays === undefined ? (open ? sql`r.close_on` : sql`r.closed_at desc`) : sql`r.stage_since`
  const rows = await tx.$queryRaw`
    with fitting as (
      select r.*, row_number() over (order by ${first} nulls last, r.created_at desc, r.id) as place
      from deal r where ${Prisma.join(conditions, ' and ')})
    select (select count(*)::int from fitting) as count,
      (select count(distinct owner_id)::int from fitting) as owners,
      coalesce((select jsonb_agg(jsonb_build_object('amount', total::text, 'currency', currency) order by currency <> ${me.currency}, total desc)
        from (select coalesce(currency, ${me.currency}) as currency, sum(amount) as total
              from fitting where amount is not null group by 1) t), '[]') as sums,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'stage', s.name, 'owner', m.name,
          'since', p.stage_since, 'amount', p.amount::text, 'currency', p.currency, 'close_on', p.close_on,
          'closed_at', p.closed_at) order by p.place)
        from (select * from fitting order by place limit ${limit}::int offset ${skip}::int) p
        join stage s on s.workspace_id = p.workspace_id and s.id = p.stage_id
        left join member m on m.workspace_id = p.workspace_id and m.id = p.owner_id), '[]') as rows`
  return z.tuple([listingSchema]).parse(rows)[0]
}
