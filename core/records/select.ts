import { z } from 'zod'
import { Prisma } from '#prisma'
import { conditionsOf, type Viewing } from './conditions.ts'
import type { Where } from './filter.ts'
import { speltOut } from './spellings.ts'

/** A record that a filter found. */
export interface Selected {
  readonly kind: Where['of']
  readonly id: string
  readonly name: string
  readonly ownerId: string | null
  readonly owner: string | null
}

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    owner_id: z.string().nullable(),
    owner: z.string().nullable(),
    total: z.bigint().transform(Number),
  }),
)

interface Page {
  /** How many at most. */
  readonly limit: number
  /** How many of the first are left out. */
  readonly skip?: number
  /** By name, or those first with whom nothing has passed for longest. */
  readonly by?: 'name' | 'quiet'
  /** Of these alone. */
  readonly ids?: readonly string[]
}

/** The records that have all of this in common, as far as the viewer sees them; `total` counts those that the page leaves out, too. */
export async function selectRecords(
  where: Where,
  viewing: Viewing,
  { limit, skip = 0, by = 'name', ids }: Page,
): Promise<{ readonly rows: readonly Selected[]; readonly total: number }> {
  const spelt = await speltOut(where, viewing)
  const conditions = [
    Prisma.sql`r.workspace_id = ${viewing.me.workspaceId}::uuid`,
    Prisma.sql`r.deleted_at is null and r.merged_into is null`,
    ...(ids ? [Prisma.sql`r.id = any(${[...ids]}::uuid[])`] : []),
    ...conditionsOf(spelt, viewing),
  ]
  const last = by === 'quiet' ? lastOf(where.of) : Prisma.sql`null::timestamptz`
  // Sorted as people sort, whatever the database's own order is; the page is cut before anything else is looked up.
  const order = Prisma.sql`order by p.last asc nulls last, p.name collate "und-x-icu", p.id`
  const rows = await viewing.tx.$queryRaw`
    select q.id, q.name, q.owner_id, q.total,
      (select m.name from member m where m.workspace_id = ${viewing.me.workspaceId}::uuid and m.id = q.owner_id) as owner
    from (select p.*, count(*) over () as total
          from (select r.id, ${nameOf(where.of)} as name, r.owner_id, ${last} as last
                from ${Prisma.raw(where.of)} r
                where ${Prisma.join(conditions, ' and ')}) p
          ${order} limit ${limit}::int offset ${skip}::int) q
    order by q.last asc nulls last, q.name collate "und-x-icu", q.id`
  const found = rowsSchema.parse(rows)
  return {
    rows: found.map((row) => ({ kind: where.of, id: row.id, name: row.name, ownerId: row.owner_id, owner: row.owner })),
    total: found[0]?.total ?? 0,
  }
}

const nameOf = (kind: Where['of']): Prisma.Sql => Prisma.raw(kind === 'deal' ? 'r.title' : 'r.name')

/** When something passed with a record last. */
const lastOf = (kind: Where['of']): Prisma.Sql => Prisma.sql`
  (select max(a.at) from activity a where a.workspace_id = r.workspace_id and a.${Prisma.raw(kind)}_id = r.id
   and a.deleted_at is null and a.kind <> 'note')`
