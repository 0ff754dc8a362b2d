import type pg from 'pg'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { readConfig } from '../../bots/config.ts'
import { type House, openHouse } from '../../bots/house.ts'
import { plain } from '../../bots/plain.ts'
import { newId } from '../../core/id.ts'
import { openStore, type Store } from '../../core/store/db.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { type ModelServer, startModel } from '../support/model.ts'
import type { SentMessage } from '../support/world.ts'

// A thread loads all of Parley anew, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 })

/** A day on which nothing comes by itself: no digest, no nudge. */
const sunday = '2026-11-22T11:00+02:00'
const program = new URL('../support/turns-thread.ts', import.meta.url)
let database: TestDatabase
let store: Store
let model: ModelServer
let house: House
let holder: pg.PoolClient | undefined
const sent: SentMessage[] = []
const progress: string[] = []
const readers: unknown[] = []
const fetched: unknown[] = []

beforeAll(async () => {
  database = await testDatabase()
  store = openStore(database.url)
  model = await startModel()
  house = await open()
})
afterEach(letGo)
afterAll(async () => {
  await house.close()
  await model.close()
  await store.close()
  await database.drop()
})

/** Parley as it is served, without its bots: hearing and sending here, the turns in a thread that can be broken. */
async function open(): Promise<House> {
  const configured = readConfig({
    DATABASE_URL: database.url,
    PARLEY_DEMO: '1',
    PARLEY_NOW: sunday,
    OPENAI_BASE_URL: model.settings.baseUrl ?? '',
    OPENAI_API_KEY: 'none',
  })
  if (!configured.ok) throw new Error(configured.problems.join('\n'))
  const opened = await openHouse(configured.config, {
    log: pino({ level: 'silent' }),
    as: 'a test',
    attach: false,
    apart: { program, againMs: () => 10 },
    platforms: ['console', 'slack'],
    leaseMs: 2_000,
    send: async (to, reply) => {
      sent.push({ to, reply })
      return { kind: 'sent', external: newId() }
    },
    progress: ({ chat }) => progress.push(chat),
    readers: async (group) => {
      readers.push(group)
      return ['U1']
    },
    fetchFile: async (of) => {
      fetched.push(of)
      return { kind: 'there', bytes: new Blob(['the printer ', 'shows error 52']).stream() }
    },
  })
  if (opened.kind === 'refused') throw new Error(opened.why)
  opened.house.core.start()
  return opened.house
}

async function hear(text: string, chat = 'olena'): Promise<void> {
  const installation = await store.prisma.installation.findFirstOrThrow({ where: { platform: 'console' } })
  const kind = await house.core.hear({
    installationId: installation.id,
    eventKey: newId(),
    chat: { external: chat, direct: true },
    account: { external: chat },
    body: { kind: 'text', text },
    at: house.clock.now().toString(),
  })
  expect(kind).toBe('new')
}

const said = (chat: string): string[] =>
  sent.filter(({ to }) => to.chat === chat).map(({ reply }) => plain(reply, 200).text)
const count = async (mark: string): Promise<number> =>
  store.prisma.activity.count({ where: { summary: { contains: mark } } })
const patient = { timeout: 40_000, interval: 25 }

/** Holds up what writes an activity, until they are let go. */
async function holdUp(): Promise<void> {
  const client = await store.pool.connect()
  holder = client
  await client.query('begin; lock table activity in exclusive mode')
}

async function letGo(): Promise<void> {
  const client = holder
  holder = undefined
  await client?.query('commit')
  client?.release()
}

/** How many turns are in the middle of their transactions. */
const heldUp = async (): Promise<number> => {
  const { rows } = await store.pool.query(
    `select from pg_locks l join pg_database d on d.oid = l.database where not granted and datname = current_database()`,
  )
  return rows.length
}

it('answers what came while the thread broke in the middle of a turn: once, and each chat in its order', async () => {
  await hear('note: first pears')
  await expect.poll(() => said('olena'), patient).toHaveLength(1)
  await holdUp()
  for (const text of ['second pears', 'third pears', 'fourth pears']) await hear(`note: ${text}`)
  await hear('note: other pears', 'petro')
  await expect.poll(heldUp, patient).toBe(2)
  await store.pool.query('notify break_turns')
  // The next thread is where the first one was, of which PostgreSQL does not know yet that it is gone.
  await expect.poll(heldUp, patient).toBe(4)
  await hear('note: last pears')
  await letGo()
  await expect.poll(() => said('olena'), patient).toHaveLength(5)
  await expect.poll(() => said('petro'), patient).toHaveLength(1)
  for (const [at, word] of ['first', 'second', 'third', 'fourth', 'last'].entries()) {
    expect(said('olena')[at]).toContain(`${word} pears`)
    expect(await count(`${word} pears`)).toBe(1)
  }
  expect(await store.prisma.inbox.count({ where: { doneAt: null } })).toBe(0)
})

it('finishes the turn in hand when Parley stops, and what waits behind it is answered after the next start: once', async () => {
  const before = said('olena').length
  await holdUp()
  await hear('note: ripe plums')
  await expect.poll(heldUp, patient).toBe(1)
  await hear('note: green plums', 'petro')
  const stopped = house.close()
  await letGo()
  await stopped
  expect(await count('ripe plums')).toBe(1)
  house = await open()
  await expect.poll(() => said('olena').slice(before).join('\n'), patient).toContain('ripe plums')
  await expect.poll(() => said('petro').join('\n'), patient).toContain('green plums')
  expect(said('olena').slice(before)).toHaveLength(1)
  expect(await count('plums')).toBe(2)
})

it('passes on that an answer takes a while, and who reads along in a group', async () => {
  model.otherwise({ says: 'I do not know.' })
  await hear('yo hoist that thing up the ladder, you know which')
  await expect.poll(() => progress, patient).toContain('olena')
  const { workspaceId, memberId } = await store.prisma.account.findFirstOrThrow({ where: { external: 'olena' } })
  const installationId = newId()
  await store.prisma.installation.create({
    data: { workspaceId, id: installationId, platform: 'slack', external: 'T1' },
  })
  await store.prisma.account.create({ data: { workspaceId, id: newId(), installationId, external: 'U1', memberId } })
  await house.core.hear({
    installationId,
    eventKey: newId(),
    chat: { external: 'C1', direct: false },
    account: { external: 'U1' },
    body: { kind: 'text', text: 'help' },
    at: house.clock.now().toString(),
  })
  await expect.poll(() => said('C1'), patient).toHaveLength(1)
  expect(readers).toEqual([{ platform: 'slack', installationId, chat: 'C1' }])
})

it('has a customer’s file fetched where the bots are, and keeps it', async () => {
  const { id: workspaceId } = await store.prisma.workspace.findFirstOrThrow()
  const installationId = newId()
  await store.prisma.installation.create({
    data: { workspaceId, id: installationId, platform: 'telegram', external: 'bot', door: 'customers' },
  })
  await house.core.hear({
    installationId,
    eventKey: newId(),
    chat: { external: '7', direct: true },
    account: { external: '7', name: 'Ana' },
    body: { kind: 'file', fileId: newId(), name: 'error.txt', mime: 'text/plain', remote: 'file-7' },
    at: house.clock.now().toString(),
  })
  const kept = () => store.prisma.file.findFirst({ where: { workspaceId, name: 'error.txt' }, select: { size: true } })
  await expect.poll(kept, patient).toEqual({ size: 26 })
  expect(fetched).toEqual([{ installationId, remote: 'file-7' }])
})
