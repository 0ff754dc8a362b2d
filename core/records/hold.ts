import { z } from 'zod'
import { Prisma } from '#prisma'
import type { Session } from '../session.ts'
import type { Where } from './filter.ts'

/** Whose each record of a set was when it was asked about: for each of its ids the owner's place in `owners`. */
export const heldSchema = z.object({ owners: z.array(z.string().nullable()), of: z.array(z.number().int()) })
export type Held = z.infer<typeof heldSchema>

/** How many of a colleague's. */
export interface Share {
  readonly owner: string
  readonly count: number
}

/** What of a set may be changed, and what is left out of it. */
export interface Weighed {
  readonly ids: readonly string[]
  readonly held: Held
  /** Colleagues' records, where only one's own may be changed. */
  readonly theirs: readonly Share[]
  /** What has gone out of sight, away or to another owner since it was asked about. */
  readonly gone: number
}

const rowsSchema = z.array(z.object({ id: z.string(), owner_id: z.string().nullable(), owner: z.string().nullable() }))

/**
 * Looks at the records of a set as they are now. `ownOnly`: colleagues' are left out. `before`: whose they were when the person
 * said yes; then the rows are locked until the turn ends, so that nothing changes between the look and the deed.
 */
export async function weigh(
  { kind, ids }: { readonly kind: Where['of']; readonly ids: readonly string[] },
  { ownOnly, before }: { readonly ownOnly: boolean; readonly before?: Held | undefined },
  { tx, me }: Pick<Session, 'tx' | 'me'>,
): Promise<Weighed> {
  const rows = rowsSchema.parse(
    await tx.$queryRaw`
      select r.id, m.id as owner_id, m.name as owner
      from ${Prisma.raw(kind)} r
      left join member m on m.workspace_id = r.workspace_id and m.id = r.owner_id and m.disabled_at is null
      where r.workspace_id = ${me.workspaceId}::uuid and r.id = any(${[...ids]}::uuid[])
        and r.deleted_at is null and r.merged_into is null
      order by r.id ${before ? Prisma.sql`for update of r` : Prisma.empty}`,
  )
  const now = new Map(rows.map((row) => [row.id, row]))
  const kept = ids.filter((id, at) => {
    const row = now.get(id)
    return row !== undefined && (before === undefined || ownerBefore(before, at) === row.owner_id)
  })
  const foreign = kept.flatMap((id) => {
    const row = now.get(id)
    return ownOnly && row?.owner_id && row.owner_id !== me.id ? [{ id, owner: row.owner ?? '' }] : []
  })
  const left = new Set(foreign.map(({ id }) => id))
  const mine = kept.filter((id) => !left.has(id))
  return {
    ids: mine,
    held: holding(mine.map((id) => now.get(id)?.owner_id ?? null)),
    theirs: sharesOf(foreign.map(({ owner }) => owner)),
    gone: ids.length - kept.length,
  }
}

const ownerBefore = ({ owners, of }: Held, at: number): string | null | undefined => owners[of[at] ?? -1]

function holding(ownerOf: readonly (string | null)[]): Held {
  const owners = [...new Set(ownerOf)]
  const places = new Map(owners.map((owner, at) => [owner, at]))
  return { owners, of: ownerOf.map((owner) => places.get(owner) ?? 0) }
}

/** How many of whom, those with the most first. */
function sharesOf(owners: readonly string[]): readonly Share[] {
  const counts = new Map<string, number>()
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  return [...counts].map(([owner, count]) => ({ owner, count })).toSorted((a, b) => b.count - a.count)
}
