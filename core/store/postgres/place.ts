import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Owner } from './owner.ts'
import { makePassable, reachableBy, serverOwner, systemRoot } from './owner.ts'

/** Where one database lives. */
export interface Place {
  /** PostgreSQL's own data folder. */
  readonly data: string
  /** Who runs the server; null: the user that runs Parley. */
  readonly owner: Owner | null
  readonly log: string
  /** What a person should know about it. */
  readonly notes: readonly string[]
}

/**
 * Finds or prepares the place for the database of a data folder of Parley's: `<dataDir>/postgres`, or, when the server's user
 * cannot go there (root's home), a system path that `<dataDir>/postgres` then links to.
 */
export function preparePlace(dataDir: string): Place {
  const home = resolve(dataDir)
  if (process.getuid?.() === 0) makePassable(home)
  else mkdirSync(home, { recursive: true, mode: 0o700 })
  const log = join(home, 'postgres.log')
  const data = join(home, 'postgres')
  const linked = linkTarget(data)
  const owner = serverOwner(linked ?? data)
  if (linked) {
    makePassable(dirname(linked))
    return { data: linked, owner, log, notes: linked.startsWith(systemRoot) ? [elsewhere(linked)] : [] }
  }
  if (!owner || reachableBy(owner, data)) return { data: join(realpathSync(home), 'postgres'), owner, log, notes: [] }
  if (existsSync(data)) {
    throw new Error(`The database in ${data} cannot be reached by the user it belongs to (uid ${owner.uid})`)
  }
  const target = linkTo(data, join(systemRoot, randomBytes(6).toString('hex'), 'postgres'))
  makePassable(dirname(target))
  return { data: target, owner, log, notes: [elsewhere(target)] }
}

const elsewhere = (data: string): string =>
  `the database lies in ${data}, since PostgreSQL does not run as root and no other user can reach this folder`

function linkTarget(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? resolve(path, '..', readlinkSync(path)) : null
  } catch {
    return null
  }
}

/** Makes the link, or, when another start was quicker, tells where its link leads. */
function linkTo(link: string, target: string): string {
  try {
    symlinkSync(target, link)
    return target
  } catch (error) {
    const other = linkTarget(link)
    if (other) return other
    throw error
  }
}

/** The longest path of a Unix socket is 107 bytes on Linux, 103 on macOS (sun_path in <sys/un.h>). */
const longestSocketPath = 103
const socketFile = '/.s.PGSQL.5432'

/**
 * The folder of the server's socket: the data folder itself, which is closed to others; when its path is too long for a socket,
 * a short one, closed as well, in the first of `runtimeDirs` that will do.
 */
export function socketDirFor(place: Place, runtimeDirs: readonly string[]): string {
  const fits = (dir: string) => Buffer.byteLength(dir + socketFile) <= longestSocketPath
  if (fits(place.data)) return place.data
  const name = `parley-${createHash('sha256').update(place.data).digest('hex').slice(0, 12)}`
  for (const runtimeDir of runtimeDirs) {
    const dir = join(runtimeDir, name)
    if (!fits(dir) || !existsSync(runtimeDir) || (place.owner && !reachableBy(place.owner, dir))) continue
    if (makePrivate(dir, place.owner)) return dir
  }
  const dir = mkdtempSync('/tmp/parley-')
  if (place.owner) chownSync(dir, place.owner.uid, place.owner.gid)
  return dir
}

/** Makes a folder that only the server's user can enter; false when somebody else's is in its place. */
function makePrivate(dir: string, owner: Owner | null): boolean {
  const uid = owner?.uid ?? process.getuid?.() ?? 0
  try {
    mkdirSync(dir, { mode: 0o700 })
    if (owner) chownSync(dir, owner.uid, owner.gid)
    chmodSync(dir, 0o700)
    return true
  } catch {
    const found = lstatSync(dir, { throwIfNoEntry: false })
    return found?.isDirectory() === true && found.uid === uid && (found.mode & 0o077) === 0
  }
}
