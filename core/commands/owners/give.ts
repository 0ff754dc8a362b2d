import { z } from 'zod'
import type { Turn } from '../../command.ts'
import type { Selected } from '../../records/select.ts'

/**
 * Gives records to a member. The database does it (the migration "giving"): whoever sees their own records alone may give one
 * away, though it is out of their sight then. Gives how many changed hands.
 */
export async function give(
  kind: Selected['kind'],
  ids: readonly string[],
  to: string,
  { tx }: Pick<Turn, 'tx'>,
): Promise<number> {
  const rows = await tx.$queryRaw`select parley_give(${kind}, ${[...ids]}::uuid[], ${to}::uuid) as given`
  return z.tuple([z.object({ given: z.number() })]).parse(rows)[0].given
}

/** More than this hangs on no record that a button could take along. */
const MOST_ALONG = 500

const rowsSchema = z.array(z.object({ kind: z.enum(['contact', 'deal']), id: z.string() }))

/**
 * What hangs on a contact or a company and would go with it: the contacts and open deals of the same owner, and nobody's.
 * Undefined when there is nothing, or more than can go along.
 */
export async function hangingOn(
  { kind, id, ownerId }: Selected,
  to: string,
  { tx, me }: Turn,
): Promise<{ readonly contacts: readonly string[]; readonly deals: readonly string[] } | undefined> {
  if (kind === 'deal') return undefined
  const rows = await tx.$queryRaw`
    select 'contact' as kind, c.id from contact c
    where ${kind} = 'company' and c.workspace_id = ${me.workspaceId}::uuid and c.company_id = ${id}::uuid and c.deleted_at is null
      and c.merged_into is null and c.owner_id is distinct from ${to}::uuid
      and (c.owner_id is null or c.owner_id in (${me.id}::uuid, ${ownerId}::uuid))
    union all
    select 'deal', d.id from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id and s.kind = 'open'
    where d.workspace_id = ${me.workspaceId}::uuid and d.deleted_at is null and d.merged_into is null
      and (${kind} = 'company' and d.company_id = ${id}::uuid or ${kind} = 'contact' and d.contact_id = ${id}::uuid)
      and d.owner_id is distinct from ${to}::uuid and (d.owner_id is null or d.owner_id in (${me.id}::uuid, ${ownerId}::uuid))
    limit ${MOST_ALONG + 1}`
  const found = rowsSchema.parse(rows)
  // A colleague's record that a rep gives away brings nothing else of theirs.
  const foreign = me.role === 'rep' && ownerId !== null && ownerId !== me.id
  if (found.length === 0 || found.length > MOST_ALONG || foreign) return undefined
  const of = (one: 'contact' | 'deal') => found.filter((row) => row.kind === one).map((row) => row.id)
  return { contacts: of('contact'), deals: of('deal') }
}
