import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { z } from 'zod'
import { type Erasure, replayErasures } from '../erasure.ts'
import { knownMigrations, migrate } from '../migrate.ts'
import { endSchema, type Frame, headSchema, readFrames, tableSchema } from './frames.ts'

/** A backup that cannot be brought back; the message says why, and what to do. Nothing was changed. */
class BackupError extends Error {
  override readonly name = 'BackupError'
}

export interface Restored {
  /** When the backup was made, an ISO instant. */
  readonly made: string
  readonly tables: number
  readonly rows: number
  /** How many people were erased again, since they had been after the backup was made. */
  readonly erased: number
}

/**
 * Brings the backup that `source` reads back into the database at `url`, which must have no company in it: its schema as of the
 * backup, all rows in one transaction, then the migrations since. In constant memory. Throws a BackupError when the bytes are no
 * whole backup, are of a newer Parley, or there is a company already. `erased`: people who were erased since (erasuresIn), and are again.
 */
export async function restoreBackup(url: string, source: Readable, erased: readonly Erasure[] = []): Promise<Restored> {
  const restored = await bringBack(url, source)
  return { ...restored, erased: await eraseAgain(url, erased) }
}

async function eraseAgain(url: string, erased: readonly Erasure[]): Promise<number> {
  if (erased.length === 0) return 0
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('begin')
    const count = await replayErasures(async (sql, values) => (await client.query(sql, [...values])).rows, erased)
    await client.query('commit')
    return count
  } finally {
    await client.end()
  }
}

/** Who had been erased when a backup was made. Throws a BackupError when it is not whole. */
export async function erasuresIn(source: Readable): Promise<readonly Erasure[]> {
  const frames = unpacked(source)
  await headOf(frames)
  const rows: Buffer[] = []
  let columns: readonly string[] | undefined
  for await (const frame of frames) {
    if (frame.kind === 'data') {
      if (columns) rows.push(frame.bytes)
      continue
    }
    if (endSchema.safeParse(frame.value).success) return erasuresOf(Buffer.concat(rows).toString(), columns ?? [])
    const { table, columns: names } = tableSchema.parse(frame.value)
    if (table === 'erasure') columns = names
    else if (rows.length > 0) return erasuresOf(Buffer.concat(rows).toString(), columns ?? [])
    else columns = undefined
  }
  throw cutOff()
}

/** Rows as COPY writes them; none of their values holds a tab or a line break. */
function erasuresOf(copied: string, columns: readonly string[]): readonly Erasure[] {
  return copied
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const row = new Map(line.split('\t').map((value, at) => [columns[at] ?? '', value]))
      return {
        workspaceId: row.get('workspace_id') ?? '',
        contactId: row.get('contact_id') ?? '',
        at: row.get('at') ?? '',
      }
    })
}

async function bringBack(url: string, source: Readable): Promise<Omit<Restored, 'erased'>> {
  const frames = unpacked(source)
  const head = await headOf(frames)
  const known = await knownMigrations()
  const unknown = head.migrations.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new BackupError(
      `the backup is of a newer Parley (it has migration ${unknown}): bring it back with that version or a newer one`,
    )
  await refuseUsed(url, head.migrations)
  await migrate(url, { only: head.migrations })
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('begin')
    const rows = await load(client, frames)
    await client.query('commit')
    return {
      made: head.made,
      tables: Object.keys(rows).length,
      rows: Object.values(rows).reduce((sum, n) => sum + n, 0),
    }
  } finally {
    await client.end()
    await migrate(url)
  }
}

/** Reads a backup to its end without a database: what it holds. Throws a BackupError when it is not whole. */
export async function checkBackup(source: Readable): Promise<Omit<Restored, 'erased'>> {
  const frames = unpacked(source)
  const { made } = await headOf(frames)
  for await (const frame of frames) {
    const end = frame.kind === 'json' ? endSchema.safeParse(frame.value) : undefined
    if (end?.success) {
      const rows = Object.values(end.data.rows)
      return { made, tables: rows.length, rows: rows.reduce((sum, n) => sum + n, 0) }
    }
  }
  throw cutOff()
}

const cutOff = (): BackupError => new BackupError('the backup is cut off: take another one')

type Frames = AsyncGenerator<Frame>

/** The frames of a compressed stream, whatever breaks on the way told as a BackupError. */
async function* unpacked(source: Readable): Frames {
  const gunzip = createGunzip()
  const piped = pipeline(source, gunzip)
  // The reader of the frames meets the same error.
  piped.catch(() => undefined)
  try {
    yield* readFrames(gunzip)
    await piped
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw error instanceof BackupError ? error : new BackupError(`the backup cannot be read: ${why}`)
  }
}

async function headOf(frames: Frames): Promise<z.infer<typeof headSchema>> {
  const first = await frames.next()
  const head = headSchema.safeParse(first.value?.kind === 'json' ? first.value.value : null)
  if (!head.success) throw new BackupError('this is no backup of Parley')
  return head.data
}

async function refuseUsed(url: string, migrations: readonly string[]): Promise<void> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  try {
    if (!(await finds(client, `select where to_regclass('public.workspace') is not null`))) return
    if (await finds(client, 'select from workspace limit 1'))
      throw new BackupError('there is a company in this database already; a backup goes into an empty one')
    // What the migrations since the backup do to rows would not be done to those of the backup.
    if (await finds(client, 'select from _prisma_migrations where migration_name <> all ($1)', [migrations]))
      throw new BackupError('this database is of a newer version than the backup; bring it back into a new one')
  } finally {
    await client.end()
  }
}

const finds = async (client: pg.Client, sql: string, values: unknown[] = []): Promise<boolean> =>
  ((await client.query(sql, values)).rowCount ?? 0) > 0

const counted = z.object({ rowCount: z.number() })

/** Copies the tables in; gives how many rows each got. */
async function load(client: pg.Client, frames: Frames): Promise<Readonly<Record<string, number>>> {
  const loaded: Record<string, number> = {}
  let next = await frames.next()
  while (!next.done) {
    const value = next.value.kind === 'json' ? next.value.value : null
    const end = endSchema.safeParse(value)
    if (end.success) return checked(loaded, end.data.rows)
    const { table, columns } = tableSchema.parse(value)
    const names = columns.map((column) => `"${identifier(column)}"`).join(', ')
    // What follows from a row is in the backup itself.
    await client.query(`alter table "${identifier(table)}" disable trigger user`)
    const copy = client.query(copyFrom(`copy "${identifier(table)}" (${names}) from stdin`))
    let after: IteratorResult<Frame> | undefined
    async function* rows(): AsyncGenerator<Buffer> {
      for (after = await frames.next(); !after.done && after.value.kind === 'data'; after = await frames.next())
        yield after.value.bytes
    }
    await pipeline(Readable.from(rows()), copy)
    loaded[table] = counted.parse(copy).rowCount
    await client.query(`alter table "${identifier(table)}" enable trigger user`)
    await countOn(client, table, columns)
    if (!after) break
    next = after
  }
  throw cutOff()
}

function checked(loaded: Readonly<Record<string, number>>, expected: Readonly<Record<string, number>>) {
  const wrong = Object.entries(expected).find(([table, rows]) => loaded[table] !== rows)
  if (wrong)
    throw new BackupError(`the backup is damaged: table ${wrong[0]} has ${loaded[wrong[0]] ?? 0} of ${wrong[1]} rows`)
  return loaded
}

/** Names come from the file: only plain ones are put into a statement. */
function identifier(name: string): string {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new BackupError('this is no backup of Parley')
  return name
}

/** Numbers that the database gives out go on after the highest. */
async function countOn(client: pg.Client, table: string, columns: readonly string[]): Promise<void> {
  if (!columns.includes('seq')) return
  await client.query(
    `select setval(pg_get_serial_sequence('public."${table}"', 'seq'), greatest((select max(seq) from "${table}"), 1))
     where pg_get_serial_sequence('public."${table}"', 'seq') is not null`,
  )
}
