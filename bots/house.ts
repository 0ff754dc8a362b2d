import type { Logger } from 'pino'
import { type Clock, systemClock } from '../core/clock.ts'
import { type Core, createCore, type Ports } from '../core/index.ts'
import { openStore, type Store } from '../core/store/db.ts'
import { MigrationError, migrate } from '../core/store/migrate.ts'
import { seedDemo } from '../prisma/seed/index.ts'
import type { Config } from './config.ts'
import { type Database, type DatabaseWish, openDatabase } from './database.ts'
import { openTurns, type TurnsWish } from './turns.ts'

/** The demo company and those who can speak in it. */
export type Demo = NonNullable<Awaited<ReturnType<typeof seedDemo>>>

/** Everything but the bots: database, store, core, and this process's part among others at the same data. */
export interface House extends Pick<Database, 'role' | 'other' | 'notes' | 'ended' | 'ready'> {
  readonly config: Config
  readonly clock: Clock
  readonly store: Store
  /** Not started: call `core.start()`, or `core.drain()` as a script does. */
  readonly core: Core
  /** null: there is none, or it is not wanted (PARLEY_DEMO). */
  readonly demo: Demo | null
  /** Finishes what is in hand, and, as the server, stops the embedded database. Stop the bots first. */
  close(): Promise<void>
}

interface Wish
  extends Pick<Ports, 'platforms' | 'send' | 'leaseMs' | 'progress' | 'readers' | 'fetchFile'>,
    Pick<DatabaseWish, 'notice' | 'patienceMs'> {
  readonly log: Logger
  /** What other processes are told of this one: "npm start at http://127.0.0.1:3000". */
  readonly as: string
  /** Whether to go on beside a running server of the same data, or else to refuse. */
  readonly attach: boolean
  /** Instead of the clock that the configuration asks for. */
  readonly clock?: Clock
  /** The turns have a thread of their own, whose clock is the configuration's; left out: they are worked on in this one. */
  readonly apart?: Pick<TurnsWish, 'program' | 'againMs'>
}

/**
 * Opens the house: database (embedded or DATABASE_URL) → this process's part → migrations → demo company, if wanted → core.
 * Refused: the reason, in words for the person who started it; nothing was changed.
 */
export async function openHouse(
  config: Config,
  wish: Wish,
): Promise<{ readonly kind: 'open'; readonly house: House } | { readonly kind: 'refused'; readonly why: string }> {
  const { log, platforms, send } = wish
  const opened = await openDatabase(config, wish)
  if (opened.kind === 'refused') return opened
  const { database } = opened
  let store: Store | null = null
  try {
    const { applied } = await migrate(database.url)
    if (applied.length > 0) log.info({ applied }, 'the database is migrated')
    store = openStore(database.url)
    const made = store
    const clock = wish.clock ?? systemClock(config.now ?? undefined)
    const demo = (config.demo ?? config.database === null) ? await seedDemo(made, clock) : null
    const { leaseMs } = wish
    const address = addressOf(config)
    // Loaded only where there is a server for it.
    const mailer = config.mail && !wish.apart ? (await import('./mail.ts')).createMailer(config.mail) : null
    const turns =
      wish.apart &&
      openTurns({
        ...wish.apart,
        settings: () => ({
          ...{ url: database.url, model: config.model, mail: config.mail, address, leaseMs, level: log.level },
          customersAMinute: config.customersAMinute,
          now: config.now && clock.now().toString(),
        }),
        log,
        progress: wish.progress,
        readers: wish.readers,
        fetchFile: wish.fetchFile,
        written: () => core.wake(),
      })
    const core: Core = createCore({
      store: made,
      clock,
      log,
      platforms,
      send,
      address,
      customersAMinute: config.customersAMinute,
      ...(config.model ? { model: config.model } : {}),
      ...(wish.progress ? { progress: wish.progress } : {}),
      ...(wish.readers ? { readers: wish.readers } : {}),
      ...(wish.fetchFile ? { fetchFile: wish.fetchFile } : {}),
      ...(mailer ? { mail: mailer.send } : {}),
      ...(leaseMs === undefined ? {} : { leaseMs }),
      ...(turns ? { turns } : {}),
    })
    const close = async () => {
      await core.stop()
      mailer?.close()
      await made.close()
      await database.close()
    }
    const { role, other, notes, ended, ready } = database
    return { kind: 'open', house: { config, clock, store: made, core, demo, role, other, notes, ended, ready, close } }
  } catch (error) {
    await store?.close()
    await database.close()
    if (error instanceof MigrationError) return { kind: 'refused', why: error.message }
    throw error
  }
}

/** Where people reach the page, without a slash at its end; on every address of the machine it is reached as localhost. */
export function addressOf({ web }: Pick<Config, 'web'>): string {
  if (web.publicUrl) return web.publicUrl.origin
  const host = /^(0\.0\.0\.0|::)$/.test(web.host) ? 'localhost' : web.host
  return `http://${host.includes(':') ? `[${host}]` : host}:${web.port}`
}
