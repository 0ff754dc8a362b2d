import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { round } from './ground.ts'
import type { Result } from './result.ts'

/** `npm start` as a person runs it, in a data folder of its own, until it says how to talk to it. */
async function startParley(dataDir: string): Promise<{ readonly child: ChildProcess; readonly seconds: number }> {
  const began = performance.now()
  const child = spawn(process.execPath, ['bots/main.ts'], {
    env: { ...process.env, PARLEY_DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve())
    child.once('exit', (code) => reject(new Error(`it ended with status ${code} before it was ready`)))
  })
  return { child, seconds: (performance.now() - began) / 1000 }
}

async function stopParley(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

/** From the command to ready: on the first run, with the database made and the demo company loaded, and on later ones. */
export async function start(): Promise<readonly Result[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-start-'))
  const first = await startParley(dataDir)
  await stopParley(first.child)
  const later: number[] = []
  for (let n = 0; n < 5; n++) {
    const again = await startParley(dataDir)
    later.push(again.seconds)
    await stopParley(again.child)
  }
  rmSync(dataDir, { recursive: true, force: true })
  const median = later.toSorted((a, b) => a - b)[2] ?? Number.NaN
  return [
    { name: 'start/first', ratio: round(first.seconds), unit: 's', n: 1 },
    { name: 'start/ready', ratio: round(median), unit: 's', n: later.length },
  ]
}

/** Memory at rest, ten seconds after the start: proportional set size, so that shared pages count once. Linux only. */
export async function memory(): Promise<readonly Result[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-memory-'))
  const { child } = await startParley(dataDir)
  await sleep(10_000)
  const program = child.pid ? proportional(child.pid) : Number.NaN
  const postmaster = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const database = [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + proportional(pid), 0)
  await stopParley(child)
  rmSync(dataDir, { recursive: true, force: true })
  return [
    { name: 'memory/program', ratio: round(program, 0), unit: 'MB', n: 1 },
    { name: 'memory/database', ratio: round(database, 0), unit: 'MB', n: 1 },
  ]
}

function proportional(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  return Number(rollup.match(/^Pss:\s+(\d+) kB/m)?.[1] ?? 0) / 1024
}

const childrenOf = (pid: number): readonly number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .map(Number)
    .filter(Boolean)
