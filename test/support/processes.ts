import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './sources.ts'

const cache = pathToFileURL(join(root, 'scripts/cache.mjs')).href

/** What Node is told to run a program of Parley's, as `npm start` and `npm run console` tell it: with what it has compiled kept for the next one. */
export const programArgs = (path: string): readonly string[] => ['--import', cache, join(root, path)]

/** The number of the PostgreSQL server that says it runs on this data folder. */
export function serverPid(data: string): number {
  return Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10)
}

/** Whether a process runs; one that was killed and that nobody has waited for does not. */
export function runs(pid: number): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) !== ''
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The local TCP ports on which a process listens, from /proc (Linux). */
export function listensOn(pid: number): number[] {
  const sockets = readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`)
    } catch {
      return ''
    }
  })
  const inodes = new Set(
    sockets.map((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1]).filter((inode) => inode !== undefined),
  )
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === '0A' && inodes.has(inode ?? ''))
      .map(([, local]) => Number.parseInt(local?.split(':')[1] ?? '', 16)),
  )
}
