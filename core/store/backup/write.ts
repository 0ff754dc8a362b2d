import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { writeFrame } from './frames.ts'
import { tablesOf } from './tables.ts'

/** What a backup holds. */
export interface Saved {
  readonly tables: number
  readonly rows: number
}

/**
 * Writes all data of the database at `url` to `out`, compressed, as of one moment, while others go on working; in constant memory.
 * `made`: the moment, as an ISO instant. Throws pg's error when the database is away, and the stream's when `out` fails.
 */
export async function writeBackup(url: string, out: Writable, made: string): Promise<Saved> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  const counted = new Map<string, number>()
  try {
    await client.query('begin isolation level repeatable read read only')
    await pipeline(Readable.from(frames(client, made, counted)), createGzip({ level: 6 }), out)
  } finally {
    await client.end()
  }
  return { tables: counted.size, rows: [...counted.values()].reduce((sum, rows) => sum + rows, 0) }
}

async function* frames(client: pg.Client, made: string, counted: Map<string, number>): AsyncGenerator<Buffer> {
  const { rows } = await client.query<{ migration_name: string }>(
    `select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null order by migration_name`,
  )
  const migrations = rows.map((row) => row.migration_name)
  yield writeFrame({ kind: 'json', value: { parley: 1, made, migrations } })
  for (const { table, columns } of await tablesOf(client)) {
    yield writeFrame({ kind: 'json', value: { table, columns } })
    const names = columns.map((column) => `"${column}"`).join(', ')
    const copy = client.query(copyTo(`copy "${table}" (${names}) to stdout`))
    for await (const bytes of copy) yield writeFrame({ kind: 'data', bytes })
    counted.set(table, copy.rowCount)
  }
  yield writeFrame({ kind: 'json', value: { end: true, rows: Object.fromEntries(counted) } })
}
