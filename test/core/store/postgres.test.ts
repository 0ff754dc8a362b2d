import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startPostgres } from '../../../core/store/postgres/start.ts'
import { listensOn, runs, serverPid } from '../../support/processes.ts'

const holder = new URL('../../support/hold-database.ts', import.meta.url).pathname
const heldSchema = z.object({ url: z.string(), adopted: z.boolean(), held: z.boolean(), other: z.string().nullable() })
const root = mkdtempSync(join(tmpdir(), 'parley-postgres-'))
// As root the server is another user's, who must be able to go through.
chmodSync(root, 0o711)
const dataDir = join(root, 'usual')
const children: ChildProcess[] = []

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(root, { recursive: true, force: true })
})

/** Starts a program that holds the database of a folder; it says what it found. */
async function hold(dir: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [holder, dir], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const said = await createInterface(child.stdout)[Symbol.asyncIterator]().next()
  if (said.done) throw new Error(`The holder of ${dir} ended without a word on its standard output`)
  return { child, ...heldSchema.parse(JSON.parse(said.value)) }
}

async function rows(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  return (await client.query(sql).finally(() => client.end())).rows
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function ends(child: ChildProcess): Promise<unknown> {
  child.stdin?.end()
  const [status] = await once(child, 'exit')
  return status
}

test('under LANG=C the database is UTF-8 and finds Cyrillic names; it listens on no port', async () => {
  const { child, url } = await hold(dataDir, { LANG: 'C', LC_ALL: 'C' })
  await rows(url, 'CREATE EXTENSION pg_trgm')
  expect(await rows(url, `SELECT show_trgm('Петро') <> '{}' AS trigrams, lower('ПЕТРО') AS lower`)).toEqual([
    { trigrams: true, lower: 'петро' },
  ])
  expect(
    await rows(url, `SELECT current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync`),
  ).toEqual([{ encoding: 'UTF8', fsync: 'on' }])
  const pid = serverPid(join(dataDir, 'postgres'))
  if (process.platform === 'linux') expect(listensOn(pid)).toEqual([])
  expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700)
  expect(await ends(child)).toBe(0)
  expect(runs(pid)).toBe(false)
})

test('a database whose program was killed goes on with the next one, which may take the lock', async () => {
  const first = await hold(dataDir)
  expect(first).toMatchObject({ adopted: false, held: true, other: null })
  await rows(first.url, 'CREATE TABLE kept (n int)')
  const pid = serverPid(join(dataDir, 'postgres'))
  await killed(first.child)
  const second = await hold(dataDir)
  expect(second).toMatchObject({ adopted: true, held: true, other: null })
  expect(serverPid(join(dataDir, 'postgres'))).toBe(pid)
  expect(await ends(second.child)).toBe(0)
  expect(runs(pid)).toBe(false)
})

test('a second program on the same data learns who the first is, and leaves the database to it', async () => {
  const first = await hold(dataDir)
  const second = await hold(dataDir)
  expect(second).toMatchObject({ adopted: true, held: false, other: `holder ${first.child.pid}` })
  expect(await ends(second.child)).toBe(0)
  expect(await rows(first.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect(await ends(first.child)).toBe(0)
})

test('a database that was killed recovers what was committed', async () => {
  const first = await startPostgres({ dataDir })
  await rows(first.url, 'CREATE TABLE IF NOT EXISTS kept (n int)')
  await rows(first.url, 'INSERT INTO kept VALUES (7)')
  process.kill(serverPid(join(dataDir, 'postgres')), 'SIGKILL')
  const second = await startPostgres({ dataDir })
  expect(second.adopted).toBe(false)
  expect(await rows(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
  await second.stop()
})

test('a left-behind file that names a process of another program is no server', async () => {
  const data = join(dataDir, 'postgres')
  writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1700000000\n5432\n${data}\n\n 1 1\nready\n`)
  const started = await startPostgres({ dataDir })
  expect(started.adopted).toBe(false)
  expect(await rows(started.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await started.stop()
})

test('two starts that make the database at the same moment share it', async () => {
  const first = await startPostgres({ dataDir })
  const outside = new pg.Client(first.url.replace(/\/parley(?=\?|$)/, '/postgres'))
  await outside.connect()
  await outside.query('DROP DATABASE parley')
  // Both find no database of the name, and neither can write its own before the other has looked.
  await outside.query('BEGIN')
  await outside.query('LOCK TABLE pg_database IN SHARE MODE')
  const starting = Promise.allSettled([startPostgres({ dataDir }), startPostgres({ dataDir })])
  const waiting = `SELECT FROM pg_locks WHERE relation = 'pg_database'::regclass AND NOT granted`
  while (((await outside.query(waiting)).rowCount ?? 0) < 2);
  await outside.query('COMMIT')
  await outside.end()
  expect(await starting).toMatchObject([
    { status: 'fulfilled', value: { url: first.url } },
    { status: 'fulfilled', value: { url: first.url } },
  ])
  expect(await rows(first.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await first.stop()
})

test('two first starts at once, on a very long path with spaces and Cyrillic letters, share one database', async () => {
  const long = join(root, 'дуже довгий шлях '.repeat(5), 'and on '.repeat(10), '.parley')
  mkdirSync(dirname(long), { recursive: true, mode: 0o711 })
  const [one, other] = await Promise.all([hold(long), hold(long)])
  expect(one.url).toBe(other.url)
  expect([one.held, other.held].toSorted()).toEqual([false, true])
  await Promise.all([ends(one.child), ends(other.child)])
  // The socket's own folder, since the data's path is too long for one.
  rmdirSync(z.string().parse(new URL(one.url).searchParams.get('host')))
})

test.skipIf(process.getuid?.() !== 0 || (statSync(homedir()).mode & 0o001) !== 0)(
  "root's data below root's closed home goes to a system path, and the folder says where (skipped unless root)",
  async () => {
    const home = mkdtempSync(join(homedir(), 'parley-test-'))
    const started = await startPostgres({ dataDir: home })
    const target = readlinkSync(join(home, 'postgres'))
    expect(target).toMatch(/^\/var\/lib\/parley\//)
    expect(started.notes).toEqual([expect.stringContaining(target)])
    expect(await rows(started.url, `SELECT current_setting('data_directory') AS at`)).toEqual([
      { at: realpathSync(target) },
    ])
    await started.stop()
    const again = await startPostgres({ dataDir: home })
    expect(again.url).toBe(started.url)
    await again.stop()
    rmSync(home, { recursive: true })
    rmSync(dirname(target), { recursive: true })
  },
)
