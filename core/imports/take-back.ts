import { z } from 'zod'
import type { Me } from '../me.ts'
import type { Tx } from '../store/db.ts'
import { storableJson } from '../store/storable.ts'

const stateSchema = z.looseObject({
  contacts: z.number().default(0),
  companies: z.number().default(0),
  restored: z.number().default(0),
  more: z.boolean(),
})
/** How far taking an import back has come; what else is in it is the database's. */
export type Undoing = z.infer<typeof stateSchema>

/** So many rows are taken back in one transaction. */
const AT_ONCE = 1_000

/** Takes the next part of an import back; `state` is what the last call gave, {} at first. Called until `more` is false. */
export async function takeBackPart(
  tx: Tx,
  importId: string,
  state: Readonly<Record<string, unknown>>,
): Promise<Undoing> {
  const rows = await tx.$queryRaw`
    select parley_undo_import(${importId}::uuid, ${AT_ONCE}, ${storableJson(state)}::jsonb) as state`
  return z.tuple([z.object({ state: stateSchema })]).parse(rows)[0].state
}

/** Of so many who stayed, the names are said. */
const NAMED = 5

const stayedSchema = z.array(z.object({ name: z.string(), total: z.number() }))

/** The contacts and companies of an import that are still there, since somebody has gone on with them: some names, and how many. */
export async function stayed(
  tx: Tx,
  { workspaceId }: Pick<Me, 'workspaceId'>,
  importId: string,
): Promise<{ readonly names: readonly string[]; readonly count: number }> {
  const rows = await tx.$queryRaw`
    select name, (count(*) over ())::int as total from (
      select name, id from contact where workspace_id = ${workspaceId}::uuid and import_id = ${importId}::uuid and deleted_at is null
      union all
      select name, id from company where workspace_id = ${workspaceId}::uuid and import_id = ${importId}::uuid and deleted_at is null) r
    order by id limit ${NAMED}`
  const found = stayedSchema.parse(rows)
  return { names: found.map(({ name }) => name), count: found[0]?.total ?? 0 }
}
