import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const FOLDER = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url))
/** The lock that `prisma migrate deploy` takes too, so that the two wait for each other. */
const LOCK = 72_707_369

interface Migration {
  readonly name: string
  readonly sql: string
}

interface Applied {
  readonly migration_name: string
  readonly checksum: string
  readonly finished_at: Date | null
  readonly rolled_back_at: Date | null
}

/** A migration that cannot be applied; the message says which, why, and what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

/**
 * Brings the database at `url` up to date: applies the folders of prisma/migrations that it does not have yet, in the order of
 * their names, each in a transaction of its own, and keeps the same record of it as `prisma migrate deploy`, so that either can
 * go on where the other stopped. Programs that start at once wait for each other. Gives the names of those applied now; throws
 * a MigrationError when one fails, was edited after it had been applied, or is of a newer Parley, and pg's error when the
 * database is away. `folder`: where the migrations are, with a slash at its end; `only`: no others than these.
 */
export async function migrate(
  url: string,
  { folder = FOLDER, only }: { readonly folder?: string; readonly only?: readonly string[] } = {},
): Promise<{ applied: readonly string[] }> {
  const client = new pg.Client(url)
  // A connection that breaks fails the query that waits for it; the event tells nothing more.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const migrations = await read(folder)
    const done = await history(client)
    checkHistory(migrations, done)
    const names = new Set(done.filter((row) => row.rolled_back_at === null).map((row) => row.migration_name))
    const missing = migrations.filter(({ name }) => !names.has(name) && (only?.includes(name) ?? true))
    for (const migration of missing) await apply(client, migration)
    return { applied: missing.map(({ name }) => name) }
  } finally {
    // Ending the connection gives the lock back.
    await client.end()
  }
}

/** The names of the migrations that this version of Parley has, in their order. */
export const knownMigrations = async (): Promise<readonly string[]> => (await read(FOLDER)).map(({ name }) => name)

async function read(folder: string): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => ({ name, sql: await readFile(`${folder}${name}/migration.sql`, 'utf8') })),
  )
}

/** What has been applied so far; the table that says so is made when it is missing. Its columns are Prisma's. */
async function history(client: pg.Client): Promise<readonly Applied[]> {
  const known = await client.query<{ there: boolean; used: boolean }>(`
    select to_regclass('_prisma_migrations') is not null as there,
           exists (select from pg_tables where schemaname = current_schema()) as used`)
  const state = known.rows[0]
  if (!state?.there) {
    if (state?.used)
      throw new MigrationError(
        'the database holds tables that are not of Parley. Give Parley a database of its own: CREATE DATABASE parley',
      )
    await client.query(`
      create table _prisma_migrations (
        id varchar(36) primary key not null,
        checksum varchar(64) not null,
        finished_at timestamptz,
        migration_name varchar(255) not null,
        logs text,
        rolled_back_at timestamptz,
        started_at timestamptz not null default now(),
        applied_steps_count integer not null default 0
      )`)
    return []
  }
  const rows = await client.query<Applied>(
    'select migration_name, checksum, finished_at, rolled_back_at from _prisma_migrations order by started_at',
  )
  return rows.rows
}

function checkHistory(migrations: readonly Migration[], done: readonly Applied[]): void {
  for (const row of done) {
    if (row.rolled_back_at !== null) continue
    const { migration_name: name } = row
    if (row.finished_at === null)
      throw new MigrationError(
        `migration ${name} began in another program and failed there. See the column logs of _prisma_migrations, repair the database, ` +
          `then say "npx prisma migrate resolve --rolled-back ${name}" (or --applied) and start again`,
      )
    const migration = migrations.find((one) => one.name === name)
    if (!migration)
      throw new MigrationError(
        `the database has migration ${name}, which this version of Parley does not know: start the version that made it, or a newer one`,
      )
    if (!checksums(migration.sql).includes(row.checksum))
      throw new MigrationError(
        `migration ${name} was edited after it had been applied. Bring its file back and put the change into a new migration`,
      )
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The checksum first; then those of the same file with other line ends, as a checkout may have changed them. */
function checksums(sql: string): readonly string[] {
  const lf = sql.replaceAll('\r\n', '\n')
  return [sha256(sql), sha256(lf), sha256(lf.replaceAll('\n', '\r\n'))]
}

async function apply(client: pg.Client, { name, sql }: Migration): Promise<void> {
  const startedAt = new Date()
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), sha256(sql), name, startedAt],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    if (!(error instanceof pg.DatabaseError)) throw error
    throw new MigrationError(`migration ${name} failed and changed nothing: ${error.message}${remedy(error)}`, {
      cause: error,
    })
  }
}

function remedy(error: pg.DatabaseError): string {
  if (error.code !== '42501') return ''
  return (
    '. The database user must own the database and may need help once from an administrator: ' +
    'CREATE EXTENSION pg_trgm; CREATE ROLE parley_app NOLOGIN; GRANT parley_app TO the user'
  )
}
