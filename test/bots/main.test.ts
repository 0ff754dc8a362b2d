import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { testDatabase } from '../support/database.ts'
import { listensOn, programArgs, runs, serverPid } from '../support/processes.ts'

const root = mkdtempSync(join(tmpdir(), 'parley-main-'))
// As root the server is another user's, who must be able to go through.
chmodSync(root, 0o711)
const dataDir = join(root, '.parley')
const data = join(dataDir, 'postgres')
const children: ChildProcess[] = []

afterEach(async () => {
  const left = children.splice(0).filter((child) => child.exitCode === null && child.signalCode === null)
  await Promise.all(left.map(async (child) => stopped(child, 'SIGTERM')))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, programArgs('bots/main.ts'), {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', PARLEY_DATA_DIR: dataDir, LOG_LEVEL: 'silent', LANG: 'C', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  return child
}

/** Starts Parley; gives what it says at start and where it listens. */
async function ready(env: Record<string, string> = {}) {
  const child = start(env)
  const lines: string[] = []
  for await (const line of createInterface(child.stdout)) {
    lines.push(line)
    const address = /http:\/\/\S+(?=\/health)/.exec(line)?.[0]
    if (address) return { child, said: lines.join('\n'), address }
  }
  throw new Error(lines.join('\n'))
}

/** Starts what is expected to end by itself; gives its exit status and words. */
async function refused(env: Record<string, string> = {}): Promise<{ status: unknown; said: string }> {
  const child = start(env)
  const [said, [status]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { status, said }
}

async function stopped(child: ChildProcess, signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<unknown> {
  child.kill(signal)
  const [status] = await once(child, 'exit')
  return status
}

async function rows(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ host: data, user: 'parley', database: 'parley' })
  await client.connect()
  return (await client.query(sql).finally(() => client.end())).rows
}

test('settings that are wrong are all named, and nothing is begun', async () => {
  const { status, said } = await refused({ PORT: 'web', LOG_LEVEL: 'loud' })
  expect(status).toBe(1)
  expect(said).toMatch(/PORT .*like 3000\n.*LOG_LEVEL .*like info/)
  expect(existsSync(dataDir)).toBe(false)
})

test('a first start says how to talk to it; a second one on the same data says so and changes nothing', async () => {
  const first = await ready()
  expect(first.said.split('\n')[0]).toContain('npm run console')
  expect((await fetch(`${first.address}/health`)).status).toBe(200)
  expect((await fetch(`${first.address}/ready`)).status).toBe(200)
  expect(first.said).toContain(`Open ${first.address} in a browser`)
  expect(await (await fetch(first.address)).text()).toContain('<title>Parley</title>')
  const pid = serverPid(data)
  if (process.platform === 'linux') {
    expect(listensOn(pid)).toEqual([])
    expect(listensOn(first.child.pid ?? 0)).toEqual([Number(new URL(first.address).port)])
  }
  const before = await rows(
    'SELECT (SELECT count(*) FROM workspace) AS companies, (SELECT count(*) FROM event) AS events',
  )
  expect(before).toMatchObject([{ companies: '1' }])

  const second = await refused()
  expect(second.status).toBe(1)
  expect(second.said).toContain(
    `already runs on this data (npm start at http://127.0.0.1:0, process ${first.child.pid})`,
  )
  expect(serverPid(data)).toBe(pid)
  expect((await fetch(`${first.address}/ready`)).status).toBe(200)
  expect(
    await rows('SELECT (SELECT count(*) FROM workspace) AS companies, (SELECT count(*) FROM event) AS events'),
  ).toEqual(before)

  expect(await stopped(first.child, 'SIGTERM')).toBe(0)
  expect(runs(pid)).toBe(false)
}, 180_000)

test('after a kill the next start finds the orphaned database and goes on; a killed database is brought back', async () => {
  const first = await ready()
  const orphan = serverPid(data)
  await stopped(first.child, 'SIGKILL')
  const second = await ready()
  expect(serverPid(data)).toBe(orphan)

  process.kill(orphan, 'SIGKILL')
  await vi.waitFor(
    async () => {
      expect(serverPid(data)).not.toBe(orphan)
      expect((await fetch(`${second.address}/ready`)).status).toBe(200)
    },
    { timeout: 30_000 },
  )
  expect(await rows('SELECT count(*) AS companies FROM workspace')).toEqual([{ companies: '1' }])
  const pid = serverPid(data)
  expect(await stopped(second.child, 'SIGINT')).toBe(0)
  expect(runs(pid)).toBe(false)
}, 180_000)

test('a port that is taken is named, with how to choose another, and the database does not stay', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = String(typeof address === 'object' ? address?.port : '')
  const { status, said } = await refused({ PORT: port })
  other.close()
  expect(status).toBe(1)
  expect(said).toContain(`Port ${port}`)
  expect(said).toContain('PORT=')
  expect(existsSync(join(data, 'postmaster.pid'))).toBe(false)
})

test('DATABASE_URL takes the place of the embedded database, and several may serve it', async () => {
  const database = await testDatabase()
  const elsewhere = { DATABASE_URL: database.url, PARLEY_DATA_DIR: join(root, 'unused') }
  const first = await ready(elsewhere)
  expect(first.said).toContain('PARLEY_DEMO=1 loads it')
  const second = await ready({ ...elsewhere, PARLEY_DEMO: '1' })
  expect(second.said).toMatch(/On .*demo company[\s\S]*Database +DATABASE_URL/)
  expect(existsSync(join(root, 'unused'))).toBe(false)
  expect(await Promise.all([stopped(first.child, 'SIGTERM'), stopped(second.child, 'SIGTERM')])).toEqual([0, 0])
  await database.drop()
}, 180_000)
