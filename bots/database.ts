import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import { problemWith } from '../core/store/postgres/external.ts'
import { takeServerLock } from '../core/store/postgres/lock.ts'
import { type Postgres, startPostgres } from '../core/store/postgres/start.ts'
import type { Config } from './config.ts'

/** The database that this process works with, and its part there. */
export interface Database {
  readonly url: string
  /** `attached`: another process is the server. */
  readonly role: 'server' | 'attached'
  /** The other process that serves this data, in its own words; null when there is none. */
  readonly other: string | null
  readonly notes: readonly string[]
  /** Resolves with the reason when the database is gone and does not come back. */
  readonly ended: Promise<string>
  ready(): Promise<boolean>
  /** Leaves it; the server stops the embedded one. */
  close(): Promise<void>
}

export interface DatabaseWish {
  /** What other processes are told of this one. */
  readonly as: string
  /** Whether to go on beside a running server of the same data. */
  readonly attach: boolean
  readonly log: Logger
  /** Told when the database is lost, and when it is back. */
  readonly notice?: (state: 'away' | 'back') => void
  /** How long, in milliseconds, a lost database is waited for; by default as long as suits the part. */
  readonly patienceMs?: number
}

/** How long a lost database is waited for: what an attached process leaves the server to bring it back, and others to come back. */
const patienceMs = { attached: 10_000, server: 60_000 }

/**
 * Starts or finds the database and takes a part in it: the embedded one, or that of DATABASE_URL, where several may serve.
 * While it is held, a lost embedded database is started again, and a lost connection made anew.
 */
export async function openDatabase(
  config: Config,
  wish: DatabaseWish,
): Promise<{ kind: 'open'; database: Database } | { kind: 'refused'; why: string }> {
  const alone = config.database === null
  const as = `${wish.as}, process ${process.pid}`
  const first = await reach(config)
  if (first.kind === 'refused') return first
  const { url } = first
  let embedded = first.embedded
  let lock = await takeServerLock(url, { as, alone, serve: true })
  const { other } = lock
  const role = lock.held && !(wish.attach && other) ? 'server' : 'attached'
  if (role === 'attached' && !wish.attach) {
    await lock.release()
    return {
      kind: 'refused',
      why: `it already runs on this data (${other ?? 'another process'}), and nothing was changed; talk to it with npm run console`,
    }
  }
  let closing = false

  const back = async (): Promise<string | null> => {
    const started = performance.now()
    let told = false
    for (;;) {
      try {
        const again = role === 'server' ? await reach(config) : { kind: 'open' as const, url, embedded: null }
        if (again.kind === 'refused') throw new Error(again.why)
        if (again.url !== url) return 'the database has moved'
        lock = await takeServerLock(url, { as, alone, serve: role === 'server' })
        embedded = again.embedded
        return role === 'server' && !lock.held
          ? `another Parley has taken over (${lock.other ?? 'another process'})`
          : null
      } catch (error) {
        if (!told) wish.log.warn({ err: error }, 'the database is away')
        told = true
        if (performance.now() - started > (wish.patienceMs ?? patienceMs[role])) return 'the database is gone'
        await pause(250)
      }
    }
  }
  const watch = async (): Promise<string> => {
    for (;;) {
      await lock.lost
      if (closing) return 'closed'
      wish.log.warn('the connection to the database was lost')
      wish.notice?.('away')
      const failed = await back()
      if (failed !== null) return failed
      wish.log.info('the database is back')
      wish.notice?.('back')
    }
  }
  const ended = watch()
  return {
    kind: 'open',
    database: {
      url,
      role,
      other,
      notes: first.embedded?.notes ?? [],
      ended,
      ready: async () => lock.ping(),
      close: async () => {
        closing = true
        await lock.release()
        if (role === 'server') await embedded?.stop()
      },
    },
  }
}

type Reached =
  | { readonly kind: 'open'; readonly url: string; readonly embedded: Postgres | null }
  | { readonly kind: 'refused'; readonly why: string }

async function reach(config: Config): Promise<Reached> {
  if (config.database === null) {
    try {
      const embedded = await startPostgres(config)
      return { kind: 'open', url: embedded.url, embedded }
    } catch (error) {
      return { kind: 'refused', why: error instanceof Error ? error.message : String(error) }
    }
  }
  const problem = await problemWith(config.database.url)
  return problem === null
    ? { kind: 'open', url: config.database.url, embedded: null }
    : { kind: 'refused', why: problem }
}
