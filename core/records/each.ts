import { z } from 'zod'
import { Prisma } from '#prisma'
import type { Turn } from '../command.ts'
import type { Where } from './filter.ts'
import type { Selected } from './select.ts'

const rowsSchema = z.array(
  z.object({ id: z.string(), name: z.string(), owner_id: z.string().nullable(), owner: z.string().nullable() }),
)

/**
 * The records of these ids as they are now, locked until the turn ends; without those that are gone or not to be seen. In one
 * statement, whether one or ten thousand are meant.
 */
export async function recordsOf(
  kind: Where['of'],
  ids: readonly string[],
  { tx, me }: Pick<Turn, 'tx' | 'me'>,
): Promise<readonly Selected[]> {
  const rows = await tx.$queryRaw`
    select r.id, ${Prisma.raw(kind === 'deal' ? 'r.title' : 'r.name')} as name, r.owner_id, m.name as owner
    from ${Prisma.raw(kind)} r
    left join member m on m.workspace_id = r.workspace_id and m.id = r.owner_id
    where r.workspace_id = ${me.workspaceId}::uuid and r.id = any(${[...ids]}::uuid[])
      and r.deleted_at is null and r.merged_into is null
    order by r.id for update of r`
  return rowsSchema.parse(rows).map(({ id, name, owner_id: ownerId, owner }) => ({ kind, id, name, ownerId, owner }))
}

/** What a call is for: one record, or the records of its set. */
export interface Meant {
  readonly subject?: { readonly kind: Where['of']; readonly id: string } | undefined
  readonly where?: { readonly of: Where['of'] } | undefined
  readonly ids?: readonly string[] | undefined
}

/** The records of a call, of one kind, and whether they were said as many. */
export async function meantRecords(
  { subject, where, ids }: Meant,
  turn: Pick<Turn, 'tx' | 'me'>,
): Promise<{ readonly kind: Where['of']; readonly many: boolean; readonly records: readonly Selected[] }> {
  const many = ids !== undefined
  const kind = (many ? where?.of : subject?.kind) ?? 'contact'
  return { kind, many, records: await recordsOf(kind, ids ?? (subject ? [subject.id] : []), turn) }
}
