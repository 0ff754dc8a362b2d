import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { asOwner } from './cluster.ts'
import { leftBehind, type Postmaster, postmasterOf } from './pidfile.ts'
import type { Place } from './place.ts'

/** A long recovery after a crash may take minutes; longer than this and something else is wrong. */
const patience = 5 * 60_000
const logLimit = 5_000_000

/**
 * The server that runs on the data, once it takes connections; null when none does. One that is ending is waited for.
 * @throws when it does neither within five minutes
 */
export async function settled(place: Place): Promise<Postmaster | null> {
  return until(() => {
    const server = postmasterOf(place.data)
    return server === null || server.status === 'ready' ? { value: server } : null
  }, `PostgreSQL is still not ready; its log is ${place.log}`)
}

/**
 * Starts a server and waits until it takes connections. When another start is quicker, its server is the one.
 * @throws with the last lines of its log when it ends instead
 */
export async function launch(
  place: Place,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster> {
  const started = Date.now()
  for (;;) {
    if (leftBehind(place.data)) rmSync(join(place.data, 'postmaster.pid'), { force: true })
    const logStart = shortenLog(place.log)
    const child = spawnServer(place, binaries, settings)
    const server = await until(() => {
      const seen = postmasterOf(place.data)
      if (seen?.status === 'ready') return { value: seen }
      return child.ended() && seen === null ? { value: null } : null
    }, `PostgreSQL is still not ready; its log is ${place.log}`)
    if (server) return server
    const said = readFileSync(place.log, 'utf8').slice(logStart)
    // Processes of a server that was killed hold on to its memory for a moment longer.
    if (/still in use|already exists|is empty/.test(said) && Date.now() - started < 15_000) await pause(100)
    else throw new Error(`PostgreSQL did not start: ${lastLines(said) || child.failure()}`)
  }
}

/** Ends the server that is `pid` (a fast shutdown: open transactions are rolled back) and waits until it is gone. */
export async function stop(place: Place, pid: number): Promise<void> {
  const runs = () => postmasterOf(place.data)?.pid === pid
  if (!runs()) return
  process.kill(pid, 'SIGINT')
  await until(() => (runs() ? null : { value: null }), `PostgreSQL does not end; its log is ${place.log}`)
}

async function until<T>(look: () => { readonly value: T } | null, otherwise: string): Promise<T> {
  const started = Date.now()
  while (Date.now() - started < patience) {
    const seen = look()
    if (seen) return seen.value
    await pause(15)
  }
  throw new Error(otherwise)
}

/** The server in a session of its own, so that Ctrl-C in the terminal reaches Parley alone, which then ends it in order. */
function spawnServer(place: Place, binaries: Binaries, settings: Readonly<Record<string, string>>) {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(place.log, 'a', 0o600)
  let child: ChildProcess
  try {
    child =
      process.platform === 'win32'
        ? // Only pg_ctl can start it for an administrator: it gives the rights away first.
          spawn(binaries.pgCtl, ['start', '-w', '-D', place.data, '-o', options.join(' ')], {
            ...asOwner(place),
            stdio: ['ignore', log, log],
          })
        : spawn(binaries.postgres, ['-D', place.data, ...options], {
            ...asOwner(place),
            detached: true,
            stdio: ['ignore', log, log],
          })
  } finally {
    closeSync(log)
  }
  let failure = ''
  child.on('error', (error) => {
    failure = error.message
  })
  child.unref()
  return {
    ended: () => failure !== '' || child.exitCode !== null || child.signalCode !== null,
    failure: () => failure || `it ended with ${child.exitCode ?? child.signalCode}`,
  }
}

/** Keeps the log from growing for ever; gives the offset at which the next start writes. */
function shortenLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size <= logLimit) return size
  truncateSync(log)
  return 0
}

const lastLines = (text: string): string => text.trim().split('\n').slice(-4).join(' / ')
