import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** Any number, as long as it stays the same: "parley" in ASCII. */
const key = '123563833845113'

/** A connection that stands for this process at its database, and knows whether this process serves it. */
export interface ServerLock {
  /** Whether this process is the server now. */
  readonly held: boolean
  /** Who else is a server of this database, in its own words; null when nobody is known to be. */
  readonly other: string | null
  /** Resolves when the connection is gone without `release`: the database has ended or cannot be reached. */
  readonly lost: Promise<void>
  /** Whether the database answers. */
  ping(): Promise<boolean>
  release(): Promise<void>
}

/**
 * Takes the lock of the server of a database. It belongs to the connection, so it ends with the process however that ends.
 * `as`: what others are told of this process (53 characters are kept). `alone`: refuse beside any other server; otherwise several
 * may serve, as replicas. Without the lock, and when it is not wanted (`serve`), the connection stays, as a watch on the database.
 * @throws when the database cannot be reached
 */
export async function takeServerLock(
  url: string,
  { as, alone, serve }: { readonly as: string; readonly alone: boolean; readonly serve: boolean },
): Promise<ServerLock> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `parley: ${as}`.slice(0, 61),
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  let released = false
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => undefined)
    client.on('end', () => {
      if (!released) resolve()
    })
  })
  await client.connect()
  const held = serve && (await take(client, alone))
  return {
    held,
    other: await otherServer(client),
    lost,
    ping: async () =>
      client.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    release: async () => {
      released = true
      await client.end()
    },
  }
}

async function take(client: pg.Client, alone: boolean): Promise<boolean> {
  const sql = `SELECT ${alone ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared'}(${key}) AS held`
  // The connection of a server that was killed a moment ago may outlive it by a few milliseconds.
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { rows } = await client.query<{ held: boolean }>(sql)
    if (rows[0]?.held) return true
    await pause(30)
  }
  return false
}

/** The application name of another holder of the lock. */
async function otherServer(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name
       FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND l.pid <> pg_backend_pid()
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND (l.classid::bigint << 32 | l.objid::bigint) = ${key}
      LIMIT 1`,
  )
  return rows[0] ? rows[0].name.replace(/^parley: /, '') : null
}
