import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The user that the server runs as when Parley itself runs as root: PostgreSQL refuses to run as root. */
export interface Owner {
  readonly uid: number
  readonly gid: number
}

/** Where things go that a user other than root must reach although the project lies where only root can. */
export const systemRoot = '/var/lib/parley'

/**
 * The user to run the server as: null when Parley is not root (then it is Parley's own user), else the owner of the data that
 * exists, else `postgres`, else `nobody`, else a new user `parley`.
 * @throws when root and no such user can be found or made
 */
export function serverOwner(data: string): Owner | null {
  if (process.getuid?.() !== 0) return null
  if (existsSync(data)) {
    const { uid, gid } = statSync(data)
    if (uid !== 0) return { uid, gid }
  }
  const known = userNamed('postgres') ?? userNamed('nobody') ?? userNamed('parley')
  if (known) return known
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'parley'])
  const made = userNamed('parley')
  if (!made)
    throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as')
  return made
}

function userNamed(name: string): Owner | null {
  const id = (flag: string): number => {
    const asked = spawnSync('id', [flag, name], { encoding: 'utf8' })
    return asked.status === 0 ? Number.parseInt(asked.stdout, 10) : Number.NaN
  }
  const owner = { uid: id('-u'), gid: id('-g') }
  return owner.uid > 0 && Number.isInteger(owner.gid) ? owner : null
}

/** Makes a folder, and those above it that are missing, so that other users can go through, whatever the umask is. */
export function makePassable(folder: string): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined) return
  for (let at = folder; at.length >= first.length; at = dirname(at)) chmodSync(at, 0o711)
}

/** Whether `owner` may go through every folder above `path` (by their mode bits, which is what is usual). */
export function reachableBy(owner: Owner, path: string): boolean {
  const parent = dirname(path)
  if (parent === path) return true
  if (!existsSync(parent)) return reachableBy(owner, parent)
  const { uid, gid, mode } = statSync(parent)
  const bit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001
  return (mode & bit) !== 0 && reachableBy(owner, parent)
}
