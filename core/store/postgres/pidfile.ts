import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** What a PostgreSQL server writes about itself into postmaster.pid of its data folder. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly socketDir: string
  readonly status: string
}

/** The server of a data folder: null when none runs, also when the file was left behind by one that was killed. */
export function postmasterOf(data: string): Postmaster | null {
  const told = readPidFile(data)
  return told && isServerOf(told.pid, data) ? told : null
}

/** Whether a killed server's postmaster.pid is in the way of the next one. */
export function leftBehind(data: string): boolean {
  const told = readPidFile(data)
  return told !== null && !isServerOf(told.pid, data)
}

/** postmaster.pid as it stands; line by line as in PostgreSQL's src/include/utils/pidfile.h. */
function readPidFile(data: string): Postmaster | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Math.abs(Number.parseInt(lines[0] ?? '', 10))
    if (!Number.isInteger(pid)) return null
    return {
      pid,
      port: Number.parseInt(lines[3] ?? '', 10),
      socketDir: (lines[4] ?? '').trim(),
      status: (lines[7] ?? '').trim(),
    }
  } catch {
    return null
  }
}

/**
 * Whether a process is the server of this data folder. After a restart of the machine the number in a left-behind file may be
 * another program's, so that being alive is not enough.
 */
function isServerOf(pid: number, data: string): boolean {
  try {
    // A server's working directory is its data folder; a killed process that nobody has waited for has none.
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data)
    if (process.platform === 'win32') {
      return spawnSync('tasklist', ['/FI', `PID eq ${pid}`], { encoding: 'utf8' }).stdout.includes('postgres')
    }
    const command = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout
    return command.includes('postgres') && command.includes(data)
  } catch {
    return false
  }
}
