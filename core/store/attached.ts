import type { Pool } from 'pg'
import { z } from 'zod'
import type { Scope, Tx } from './db.ts'
import { filesSchema, type Owner, type StoredFile } from './files.ts'

/** A customer's account: whose its files are, and under which names they may stand already. */
const senderSchema = z.array(z.object({ workspaceId: z.uuid(), personId: z.uuid(), persons: z.array(z.uuid()) }))
export type Sender = z.infer<typeof senderSchema>[number]

/** Whose files are that an account of the customers' door sends; undefined for one that is disabled, or elsewhere. */
export async function senderOf(
  pool: Pool,
  from: { readonly installationId: string; readonly account: string },
): Promise<Sender | undefined> {
  const { rows } = await pool.query({
    name: 'parley-file-sender',
    text: `
      select a.workspace_id as "workspaceId", coalesce(a.contact_id, a.id) as "personId",
             array_remove(array[a.id, a.contact_id], null) as persons
      from account a
      join installation n on n.workspace_id = a.workspace_id and n.id = a.installation_id and n.door = 'customers' and n.disabled_at is null
      where a.installation_id = $1 and a.external = $2 and a.disabled_at is null`,
    values: [from.installationId, from.account],
  })
  return senderSchema.parse(rows)[0]
}

const usedSchema = z.tuple([
  z.object({ files: z.coerce.number(), bytes: z.coerce.number(), day: z.coerce.number(), all: z.coerce.number() }),
])
export type Used = z.infer<typeof usedSchema>[0]

/**
 * How much a customer has sent since then, and all customers of the company since then and ever, in bytes; what is not all there counts as `most`. Members'
 * own files count for nobody.
 */
export async function usedBy(
  pool: Pool,
  { workspaceId, persons }: Pick<Sender, 'workspaceId' | 'persons'>,
  { since, most }: { readonly since: Temporal.Instant; readonly most: number },
): Promise<Used> {
  const { rows } = await pool.query({
    name: 'parley-file-used',
    text: `
      select count(*) filter (where mine and late) as files, coalesce(sum(bytes) filter (where mine and late), 0) as bytes,
             coalesce(sum(bytes) filter (where late), 0) as day, coalesce(sum(bytes), 0) as all
      from (select f.person_id = any($2::uuid[]) as mine, f.created_at > $3 as late, case when f.size < 0 then $4::bigint else f.size end as bytes
        from file f where f.workspace_id = $1
          and not exists (select from member m where m.workspace_id = f.workspace_id and m.id = f.person_id)) sent`,
    values: [workspaceId, persons, since.toString(), most],
  })
  return usedSchema.parse(rows)[0]
}

/** Whether a file is there, whole. */
export async function isStored(pool: Pool, workspaceId: string, id: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'parley-file-stored',
    text: 'select from file where workspace_id = $1 and id = $2 and size >= 0',
    values: [workspaceId, id],
  })
  return (rowCount ?? 0) > 0
}

/** Makes a file that the speaker has sent at the customers' door their own; undefined where there is none of theirs that hangs on no message yet. */
export async function claimFile(
  tx: Tx,
  { fileId, chatId }: { readonly fileId: string; readonly chatId: string },
): Promise<StoredFile | undefined> {
  const rows = await tx.$queryRaw`select id, name, mime, size from parley_claim_file(${fileId}::uuid, ${chatId}::uuid)`
  return filesSchema.parse(rows)[0]
}

/** Hangs a file of the speaker's on a message between a customer and us: from now on it is seen and goes with that. */
export async function attachFile(
  tx: Tx,
  { workspaceId, personId }: Owner,
  { fileId, activityId }: { readonly fileId: string; readonly activityId: string },
): Promise<void> {
  await tx.$executeRaw`
    update file set activity_id = ${activityId}::uuid, expires_at = null
    where workspace_id = ${workspaceId}::uuid and id = ${fileId}::uuid and person_id = ${personId}::uuid`
}

/** The files that came or went with a customer's request, as far as the viewer sees them, the latest `most`, oldest first. */
export async function filesOfTicket(tx: Tx, ticketId: string, most: number): Promise<readonly StoredFile[]> {
  const rows = await tx.$queryRaw`
    select f.id, f.name, f.mime, f.size from activity a
    join file f on f.workspace_id = a.workspace_id and f.activity_id = a.id and f.size >= 0
    where a.ticket_id = ${ticketId}::uuid and a.deleted_at is null
    order by a.at desc, f.id desc limit ${most}`
  return filesSchema.parse(rows).toReversed()
}

/** The files of these messages, as far as the viewer sees them, the latest `most`, the latest first. */
export async function filesOfActivities(tx: Tx, ids: readonly string[], most: number): Promise<readonly StoredFile[]> {
  if (ids.length === 0) return []
  const rows = await tx.$queryRaw`
    select f.id, f.name, f.mime, f.size from file f
    join activity a on a.workspace_id = f.workspace_id and a.id = f.activity_id and a.deleted_at is null
    where f.activity_id = any(${[...ids]}::uuid[]) and f.size >= 0
    order by a.at desc, f.id desc limit ${most}`
  return filesSchema.parse(rows)
}

/** A file that hangs on a message which the viewer sees; undefined for any other. */
export async function attachedFile(scope: Scope, id: string): Promise<StoredFile | undefined> {
  return scope.read(async (tx) => {
    const rows = await tx.$queryRaw`
      select f.id, f.name, f.mime, f.size from file f
      join activity a on a.workspace_id = f.workspace_id and a.id = f.activity_id and a.deleted_at is null
      where f.id = ${id}::uuid and f.size >= 0`
    return filesSchema.parse(rows)[0]
  })
}
