import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { z } from 'zod'
import { type Prisma, PrismaClient } from '#prisma'
import type { Viewer } from '../me.ts'

export { isUnavailable } from './away.ts'

/** A transaction as commands get it: it shows and changes what its viewer may, whatever it is asked. */
export type Tx = Prisma.TransactionClient

/** The database as one viewer sees it. What `work` throws rolls back and is thrown on. */
export interface Scope {
  /** One transaction that cannot write. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** One transaction. Changed rows are logged under `eventId`, whose row the work inserts first; null: nothing is logged. */
  write<T>(eventId: string | null, work: (tx: Tx) => Promise<T>): Promise<T>
}

export interface Store {
  /** Sees everything: for the queue and for finding out who speaks, never for a turn. */
  readonly prisma: PrismaClient
  /** The same connections without Prisma, seeing everything too. */
  readonly pool: pg.Pool
  /** The database narrowed to a viewer by row-level security. */
  for(viewer: Viewer): Scope
  close(): Promise<void>
}

/** How long a transaction waits for a connection, and how long it may take: longer than the lease of the lane it works for. */
const WAIT_MS = 10_000
const WORK_MS = 60_000
/** So many different statements are kept prepared on a connection; those after them are planned each time. */
const PREPARED = 500

interface Opening {
  readonly sql: string
  said: boolean
}

/**
 * Opens the database at `url`, on demand, with at most `max` connections (10). Throws only on an address that cannot be one;
 * a database that is away fails each use of it (isUnavailable).
 */
export function openStore(url: string, options: { readonly max?: number } = {}): Store {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: 'parley',
    connectionTimeoutMillis: WAIT_MS,
    // A program that hangs must not hold its locks for ever.
    idle_in_transaction_session_timeout: 2 * WORK_MS,
  })
  // A connection that breaks while idle leaves the pool by itself; the next use opens another.
  pool.on('error', () => undefined)
  pool.on('release', (_error, client) => {
    // Whatever a transaction that has not ended holds (its role, its locks) must not reach the next user.
    if (client.getTransactionStatus() !== 'I') client.end().catch(() => undefined)
  })
  const openings = new AsyncLocalStorage<Opening>()
  pool.on('connect', (client) => {
    oneByOne(client)
    sayOpening(client, openings)
  })
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }) })

  async function transaction<T>(sql: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const opening: Opening = { sql, said: false }
    return openings.run(opening, () =>
      prisma.$transaction(
        (tx) => {
          if (!opening.said) throw new Error('the transaction was opened without its viewer')
          return work(tx)
        },
        { maxWait: WAIT_MS, timeout: WORK_MS },
      ),
    )
  }

  return {
    prisma,
    pool,
    for: (viewer) => ({
      read: (work) => transaction(openingFor('BEGIN READ ONLY', viewer, null), work),
      write: (eventId, work) => transaction(openingFor('BEGIN', viewer, eventId), work),
    }),
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

/**
 * Prisma reads several relations of a record at once, a connection takes one query at a time, and pg will not queue them: each waits
 * here for the one before it. What has its own way to hear of the end (a callback, a stream) goes at once, as pg's own uses never overlap.
 */
function oneByOne(client: pg.PoolClient): void {
  const query: (...args: unknown[]) => unknown = client.query.bind(client)
  let last: Promise<unknown> = Promise.resolve()
  let open = 0
  const value = (first: unknown, ...rest: unknown[]) => {
    const promised = !rest.some((one) => typeof one === 'function') && !streams.safeParse(first).success
    if (!promised) return query(first, ...rest)
    const asked = open === 0 ? Promise.resolve(query(first, ...rest)) : last.then(() => query(first, ...rest))
    open++
    last = asked.then(
      () => open--,
      () => open--,
    )
    return asked
  }
  Object.defineProperty(client, 'query', { value, configurable: true })
}

/** A query that reads its result by itself, as a stream does. */
const streams = z.object({ submit: z.function() })

/** Prisma opens a transaction with a bare BEGIN. Here the same message also says for whom, which saves a round trip. */
function sayOpening(client: pg.PoolClient, openings: AsyncLocalStorage<Opening>): void {
  const query: (...args: unknown[]) => unknown = client.query.bind(client)
  const value = (first: unknown, ...rest: unknown[]) => {
    const opening = openings.getStore()
    if (!opening || opening.said || !begins.safeParse(first).success) return query(first, ...rest)
    opening.said = true
    return query(opening.sql, ...rest)
  }
  Object.defineProperty(client, 'query', { value })
}

const begins = z.object({ text: z.literal('BEGIN') })
const idSchema = z.uuid()
const seesSchema = z.enum(['all', 'own', 'self', 'nothing'])

/** What row-level security goes by (the migration "rights") and the change log ("history"); all of it ends with the transaction. */
function openingFor(begin: 'BEGIN' | 'BEGIN READ ONLY', viewer: Viewer, eventId: string | null): string {
  const settings: Readonly<Record<string, string>> = {
    role: 'parley_app',
    'parley.workspace': idSchema.parse(viewer.workspaceId),
    'parley.sees': seesSchema.parse(viewer.sees),
    'parley.person': viewer.personId === null ? '' : idSchema.parse(viewer.personId),
    'parley.oversees': viewer.oversees ? 'on' : '',
    'parley.answers': viewer.answers ? 'on' : '',
    'parley.event': eventId === null ? '' : idSchema.parse(eventId),
    // Planning below row-level security takes longer than running: each prepared statement is planned once, for any values.
    plan_cache_mode: 'force_generic_plan',
  }
  const calls = Object.entries(settings).map(([name, value]) => `set_config('${name}', '${value}', true)`)
  return `${begin}; SELECT ${calls.join(', ')}`
}

/** Names for prepared statements by their text, so that PostgreSQL plans each only once; empty when there are too many. */
function statementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= PREPARED) return ''
    const name = `s${names.size}`
    names.set(sql, name)
    return name
  }
}
