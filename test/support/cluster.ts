import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../core/store/migrate.ts'
import { startPostgres } from '../../core/store/postgres/start.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a worker asks for the test cluster (see below). */
    cluster: string
  }
}

const prefix = 'parley-test-'
const template = 'template_parley'

/** Linux's file system in memory. */
const memory = '/dev/shm'
/** What a run needs at most, with room to spare. */
const ROOM = 2 * 1024 ** 3
const places = [tmpdir(), ...(existsSync(memory) ? [memory] : [])]

/** Where the cluster is: in memory, where there is enough, since a database is a thousand small files and every test file has its own. */
function place(): string {
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return Math.min(bavail * bsize, freemem()) > ROOM ? memory : tmpdir()
}

/**
 * One PostgreSQL for a run of the tests, started when the first test file asks for it: a connection to the socket `cluster` is
 * answered with the URL of a template database that has all migrations. Stopped and removed at the end, whatever the result.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers()
  const dir = mkdtempSync(join(place(), `${prefix}${process.pid}-`))
  // As root the server is another user's, who must be able to go through.
  chmodSync(dir, 0o711)
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${dir.replaceAll(/\W/g, '-')}` : join(dir, 'ask')
  let cluster: ReturnType<typeof start> | null = null
  const answers = createServer((socket) => {
    socket.on('error', () => undefined)
    cluster ??= start(dir)
    cluster.then(
      (ready) => socket.end(ready.url),
      (error: unknown) => socket.end(`failed: ${String(error)}`),
    )
  })
  await new Promise<void>((resolve) => answers.listen(address, resolve))
  project.provide('cluster', address)
  return async () => {
    answers.close()
    await cluster?.then(
      (ready) => ready.stop(),
      () => undefined,
    )
    rmSync(dir, { recursive: true, force: true })
  }
}

async function start(dir: string): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startPostgres({
    dataDir: dir,
    // The data is thrown away, so nothing need reach the disk.
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
      max_wal_size: '256MB',
    },
  })
  await query(server.url, `CREATE DATABASE ${template}`)
  const url = server.url.replace(/\/parley(?=\?|$)/, `/${template}`)
  await migrate(url)
  return { url, stop: server.stop }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** A run that was killed leaves its server and its folder. */
async function removeLeftovers(): Promise<void> {
  const found = places.flatMap((folder) => readdirSync(folder).map((name) => ({ name, dir: join(folder, name) })))
  for (const { name, dir } of found.filter((each) => each.name.startsWith(prefix))) {
    const run = Number.parseInt(name.slice(prefix.length), 10)
    if (!Number.isInteger(run) || alive(run)) continue
    if (existsSync(join(dir, 'postgres', 'postmaster.pid'))) await (await startPostgres({ dataDir: dir })).stop()
    rmSync(dir, { recursive: true, force: true })
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
