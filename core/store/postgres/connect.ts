import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { parley } from './cluster.ts'
import type { Postmaster } from './pidfile.ts'
import { type Place, socketDirFor } from './place.ts'

/** Node cannot open Unix sockets on Windows: there the server listens on a free port of the loopback address, with a password. */
const bySocket = process.platform !== 'win32'

/** The file with the database's password; null where a closed socket needs none. Made when absent. */
export function passwordFile(place: Place): string | null {
  if (bySocket) return null
  const file = join(dirname(place.data), 'postgres.password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return file
}

/** The settings that say where the server is reached. */
export async function listenSettings(place: Place, runtimeDirs: readonly string[]): Promise<Record<string, string>> {
  if (!bySocket) return { listen_addresses: '127.0.0.1', port: String(await freePort()) }
  const dir = socketDirFor(place, runtimeDirs).replaceAll('"', '""')
  return { listen_addresses: '', port: '5432', unix_socket_directories: `"${dir}"` }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** How a running server's database is reached, as a URL that pg, Prisma and psql understand. */
export function databaseUrl(place: Place, server: Postmaster, database: string = parley): string {
  if (server.socketDir)
    return `postgresql://${parley}@localhost/${database}?host=${encodeURIComponent(server.socketDir)}`
  const file = passwordFile(place)
  const password = file ? `:${readFileSync(file, 'utf8')}` : ''
  return `postgresql://${parley}${password}@127.0.0.1:${server.port}/${database}`
}

/** Makes the database when the server has none yet. */
export async function ensureDatabase(place: Place, server: Postmaster): Promise<void> {
  const made = await inDatabase(databaseUrl(place, server), async () => undefined).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === noSuchDatabase) return false
      throw error
    },
  )
  if (made) return
  await inDatabase(databaseUrl(place, server, 'postgres'), async (client) => {
    await client.query(`CREATE DATABASE ${parley}`)
  }).catch((error: unknown) => {
    // Another start was quicker.
    if (![duplicateDatabase, duplicateKey].includes(codeOf(error) ?? '')) throw error
  })
}

// PostgreSQL's error codes, appendix A of its manual.
const noSuchDatabase = '3D000'
const duplicateDatabase = '42P04'
// The same, when both looked for the name before either had written it: then the index of pg_database refuses the later one.
const duplicateKey = '23505'
const startingOrEnding = '57P03'

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** Whether a connection failed for a reason that passes: the server is not up yet, or just gone. */
export function isPassing(error: unknown): boolean {
  return [startingOrEnding, 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(codeOf(error) ?? '')
}

/** Runs `work` on a connection of its own and closes it. */
async function inDatabase(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
