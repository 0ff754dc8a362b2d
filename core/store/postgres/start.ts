import { tmpdir } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { type Binaries, binariesFor, findBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { databaseUrl, ensureDatabase, isPassing, listenSettings, passwordFile } from './connect.ts'
import type { Postmaster } from './pidfile.ts'
import { type Place, preparePlace } from './place.ts'
import { launch, settled, stop } from './server.ts'

/** A running embedded PostgreSQL. */
export interface Postgres {
  readonly url: string
  /** Whether it ran already: left behind by a Parley that was killed, or another's. */
  readonly adopted: boolean
  /** What a person should know about it. */
  readonly notes: readonly string[]
  /** Ends it in good order and waits until it is gone. */
  stop(): Promise<void>
}

interface Wish {
  /** Parley's data folder; the database lies in `postgres` in it. */
  readonly dataDir: string
  /** Where short-lived files may go, best first (XDG_RUNTIME_DIR). */
  readonly runtimeDirs?: readonly string[]
  /** More settings for the server, over those below. */
  readonly settings?: Readonly<Record<string, string>>
}

/** A small server for one program: few connections, no helpers that nothing here needs. fsync stays on. */
const small = {
  max_connections: '40',
  shared_buffers: '24MB',
  maintenance_work_mem: '32MB',
  autovacuum_max_workers: '1',
  autovacuum_worker_slots: '2',
  max_worker_processes: '1',
  max_parallel_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_logical_replication_workers: '0',
  io_method: 'sync',
  wal_level: 'minimal',
  max_wal_senders: '0',
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  huge_pages: 'off',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/**
 * Starts the embedded PostgreSQL of a data folder, or adopts the one that runs there, and makes its database if need be.
 * @throws Error with the reason, in words for the person who starts Parley
 */
export async function startPostgres(wish: Wish): Promise<Postgres> {
  const found = await findBinaries()
  if (!found) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}, or npm left out the optional packages: set DATABASE_URL to a PostgreSQL of version 15 or later`,
    )
  }
  const place = preparePlace(wish.dataDir)
  const started = performance.now()
  for (;;) {
    const running = await settled(place)
    const server = running ?? (await launchNew(place, found, wish))
    try {
      await ensureDatabase(place, server)
    } catch (error) {
      // A server that was killed a moment ago still looks alive, and one that lost a helper takes no connections while it recovers.
      if (!isPassing(error) || performance.now() - started > patienceMs) throw error
      await pause(50)
      continue
    }
    return {
      url: databaseUrl(place, server),
      adopted: running !== null,
      notes: place.notes,
      stop: async () => stop(place, server.pid),
    }
  }
}

const patienceMs = 30_000

async function launchNew(place: Place, found: Binaries, wish: Wish): Promise<Postmaster> {
  const binaries = place.owner ? binariesFor(place.owner, found) : found
  await ensureCluster(place, binaries, passwordFile(place))
  const listen = await listenSettings(place, [...(wish.runtimeDirs ?? []), tmpdir()])
  return launch(place, binaries, { ...small, ...listen, ...wish.settings })
}
