import { z } from 'zod'
import { newId } from '../id.ts'
import type { Me } from '../me.ts'
import { fold } from '../names/fold.ts'
import type { Tx } from '../store/db.ts'
import { type FileDb, findFile, readFile } from '../store/files.ts'
import { jobDue } from '../store/jobs.ts'
import { storableJson } from '../store/storable.ts'
import type { Setting } from './draft.ts'
import { type Peeked, peek } from './peek.ts'
import { type Counts, countsSchema, noCounts, type Plan, planSchema } from './plan.ts'
import { type Row, readRows, UnreadableFile } from './rows.ts'

const rowSchema = z.object({
  id: z.string(),
  member_id: z.string(),
  chat_id: z.string(),
  file_id: z.string(),
  status: z.enum(['preview', 'running', 'done', 'failed', 'undone']),
  plan: planSchema,
  counts: countsSchema,
  event_id: z.string().nullable(),
  finished: z.boolean(),
  /** In bytes; null when the file's time is over. */
  size: z.number().nullable(),
})
/** An import as it stands. */
export type Import = z.infer<typeof rowSchema>

/** A file so small is looked through, and brought in, while its sender waits. */
export const SMALL_FILE = 96 * 1024

type Here = { readonly tx: Tx; readonly me: Pick<Me, 'workspaceId' | 'id'> }

/**
 * Begins an import of a stored file: looks at its beginning and keeps how it is to be read. `gone`: there is no such file of this
 * person's, or its time is over.
 */
export async function openImport(
  fileId: string,
  { tx, me, now }: Here & { readonly me: Me; readonly now: Temporal.Instant },
): Promise<
  { readonly kind: 'opened'; readonly id: string } | { readonly kind: 'gone' } | Exclude<Peeked, { kind: 'plan' }>
> {
  const owner = { workspaceId: me.workspaceId, personId: me.id }
  const file = await findFile(tx, owner, fileId, now)
  if (!file) return { kind: 'gone' }
  const head = await headOf(tx, me, fileId)
  const peeked = await peek(head, { name: file.name, country: me.country, whole: head.byteLength >= file.size })
  if (peeked.kind !== 'plan') return peeked
  const id = newId()
  await tx.$executeRaw`
    insert into import (workspace_id, id, member_id, chat_id, file_id, status, plan, counts, created_at, finished_at)
    values (${me.workspaceId}::uuid, ${id}::uuid, ${me.id}::uuid, ${me.chat.id}::uuid, ${fileId}::uuid, 'preview',
            ${storableJson(peeked.plan)}::jsonb, ${storableJson(noCounts)}::jsonb, ${now.toString()}::timestamptz,
            ${now.toString()}::timestamptz)`
  return { kind: 'opened', id }
}

async function headOf(db: FileDb, me: Here['me'], fileId: string): Promise<Uint8Array> {
  for await (const chunk of readFile(db, me, fileId)) return chunk
  return new Uint8Array()
}

/** An import of this person's, locked until the transaction ends: the one given, else the newest. */
export async function findImport({ tx, me }: Here, id?: string): Promise<Import | undefined> {
  const wanted = id ?? null
  const rows = await tx.$queryRaw`
    select i.id, i.member_id, i.chat_id, i.file_id, i.status::text, i.plan, i.counts, i.event_id, i.finished_at is not null as finished,
           (select f.size from file f where f.workspace_id = i.workspace_id and f.id = i.file_id) as size
    from import i
    where i.workspace_id = ${me.workspaceId}::uuid and i.member_id = ${me.id}::uuid
      and (i.id = ${wanted}::uuid or ${wanted}::uuid is null and i.status <> 'undone')
    order by i.created_at desc, i.id desc limit 1 for update of i`
  return z.array(rowSchema).parse(rows)[0]
}

/** The import that an event has made; undefined for other events. */
export async function importOfEvent({ tx, me }: Here, eventId: string): Promise<Import | undefined> {
  const rows = await tx.$queryRaw`
    select id from import where workspace_id = ${me.workspaceId}::uuid and member_id = ${me.id}::uuid and event_id = ${eventId}::uuid`
  const [found] = z.array(z.object({ id: z.string() })).parse(rows)
  return found && findImport({ tx, me }, found.id)
}

/** Keeps what has changed of an import. `finished`: when there is nothing more to do by itself; null: there is, as a job. */
export async function saveImport(
  { tx, me }: Here,
  id: string,
  changed: {
    readonly status?: Import['status']
    readonly plan?: Plan
    readonly counts?: Counts
    readonly eventId?: string
    readonly finished?: Temporal.Instant | null
  },
): Promise<void> {
  const { status, plan, counts, eventId, finished } = changed
  await tx.$executeRaw`
    update import set
      status = coalesce(${status ?? null}::import_status, status),
      plan = coalesce(${plan ? storableJson(plan) : null}::jsonb, plan),
      counts = coalesce(${counts ? storableJson(counts) : null}::jsonb, counts),
      event_id = coalesce(${eventId ?? null}::uuid, event_id),
      finished_at = case when ${finished !== undefined} then ${finished?.toString() ?? null}::timestamptz else finished_at end
    where workspace_id = ${me.workspaceId}::uuid and id = ${id}::uuid`
  if (finished === null) await jobDue(tx, me.workspaceId, me.id)
}

/**
 * The rows of an import's file below its header, as they stream in. `db` is no transaction unless the file is small: a stream reads
 * ahead, beside the statements that work on its rows. Throws UnreadableFile.
 */
export async function* rowsOf(
  db: FileDb,
  { workspaceId }: Pick<Me, 'workspaceId'>,
  { plan, file_id, size }: Pick<Import, 'plan' | 'file_id' | 'size'>,
): AsyncGenerator<Row> {
  const bytes = readFile(db, { workspaceId }, file_id)
  const small = size !== null && size <= SMALL_FILE
  yield* below(readRows(plan, small ? await Array.fromAsync(bytes) : bytes), plan)
}

/** The first rows of an import's file below its header. */
export async function* firstRowsOf(db: FileDb, me: Here['me'], found: Import): AsyncGenerator<Row> {
  const head = await headOf(db, me, found.file_id)
  yield* below(readRows(found.plan, [head]), found.plan)
}

/** About how many rows a file has, two figures of it, by how many there are in its beginning. */
export async function aboutRows(db: FileDb, me: Here['me'], { plan, file_id, size }: Import): Promise<number> {
  const head = await headOf(db, me, file_id)
  let rows = 0
  try {
    for await (const _ of readRows(plan, [head])) rows += 1
  } catch (error) {
    // The beginning may end within quotes.
    if (!(error instanceof UnreadableFile)) throw error
  }
  return Number(((rows * (size ?? 0)) / Math.max(1, head.byteLength)).toPrecision(2))
}

async function* below(rows: AsyncIterable<Row>, plan: Plan): AsyncGenerator<Row> {
  let { header } = plan
  for await (const row of rows) {
    const empty = row.cells.every((cell) => cell === '')
    if (header && !empty) header = false
    else yield row
  }
}

/** By what conventions a person's files are read, and whom and what their words can mean. */
export async function settingOf({
  tx,
  me,
  now,
}: {
  readonly tx: Tx
  readonly me: Me
  readonly now: Temporal.Instant
}): Promise<Setting> {
  const members = me.role === 'rep' ? null : await membersByName(tx, me)
  const stages = await tx.stage.findMany({
    where: { workspaceId: me.workspaceId, deletedAt: null },
    select: { id: true, name: true },
    orderBy: { position: 'asc' },
  })
  return {
    country: me.country,
    currency: me.currency,
    today: now.toZonedDateTimeISO(me.zone).toPlainDate(),
    me: me.id,
    members,
    stages,
  }
}

/** Members by their names, and by their first names where those are only theirs. */
async function membersByName(tx: Tx, me: Me): Promise<ReadonlyMap<string, string>> {
  const all = await tx.member.findMany({
    where: { workspaceId: me.workspaceId, disabledAt: null },
    select: { id: true, name: true },
  })
  const names = all.map(({ id, name }) => ({
    id,
    whole: fold(name).trim(),
    first: fold(name).trim().split(' ')[0] ?? '',
  }))
  const only = names.filter(({ first }) => names.filter((other) => other.first === first).length === 1)
  return new Map([
    ...only.map(({ id, first }) => [first, id] as const),
    ...names.map(({ id, whole }) => [whole, id] as const),
  ])
}
