import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'

/** Unix systems without C.UTF-8 (macOS) have the second or third. Under plain "C" trigrams of Cyrillic words are empty. */
const locales = process.platform === 'win32' ? ['en-US'] : ['C.UTF-8', 'en_US.UTF-8', 'UTF-8']

/** The name of the only role and of the database. */
export const parley = 'parley'

/**
 * Makes the data folder if there is none. It is made beside its place and moved there whole, so that a start that was killed
 * half-way leaves nothing that looks like a database. `password`: where the server must listen on a port (Windows), the file with it.
 * @throws with what initdb said
 */
export async function ensureCluster(place: Place, binaries: Binaries, password: string | null): Promise<void> {
  if (existsSync(join(place.data, 'PG_VERSION'))) return
  const parent = dirname(place.data)
  const prefix = `${basename(place.data)}.new-`
  for (const left of readdirSync(parent).filter((name) => name.startsWith(prefix))) {
    if (!alive(Number.parseInt(left.slice(prefix.length), 10)))
      rmSync(join(parent, left), { recursive: true, force: true })
  }
  const fresh = join(parent, `${prefix}${process.pid}`)
  mkdirSync(fresh, { mode: 0o700 })
  if (place.owner) chownSync(fresh, place.owner.uid, place.owner.gid)
  let said = ''
  for (const locale of locales) {
    const made = await run(place, binaries.initdb, [
      `--pgdata=${fresh}`,
      `--username=${parley}`,
      '--encoding=UTF8',
      ...(locale === 'C.UTF-8' ? ['--locale=C.UTF-8'] : ['--locale=C', `--lc-ctype=${locale}`]),
      '--no-instructions',
      ...(password ? ['--auth=scram-sha-256', `--pwfile=${password}`] : ['--auth-local=trust', '--auth-host=reject']),
    ])
    if (made.ok) {
      moveInto(fresh, place.data)
      return
    }
    said = made.said
    if (!/locale/.test(said)) break
  }
  rmSync(fresh, { recursive: true, force: true })
  throw new Error(`PostgreSQL could not make its data folder ${place.data}: ${said.trim()}`)
}

function moveInto(fresh: string, data: string): void {
  try {
    renameSync(fresh, data)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    // Another start was quicker: its database is the one.
    if (!existsSync(join(data, 'PG_VERSION'))) throw error
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The server's user, and an environment without Parley's secrets and the shell's locale. */
export function asOwner(place: Place) {
  return {
    ...(place.owner ?? {}),
    ...(process.platform === 'win32' ? {} : { env: { LC_ALL: 'C', TZ: 'UTC' } }),
    cwd: dirname(place.data),
  }
}

async function run(place: Place, program: string, args: readonly string[]): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...asOwner(place), stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ ok: code === 0, said }))
  })
}
