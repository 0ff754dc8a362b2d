import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCore, type Ports } from '../../../core/index.ts'
import type { ModelSettings } from '../../../core/model/port.ts'
import { type ModelServer, type Scripted, startModel } from '../../support/model.ts'
import { openWorld, type World } from '../../support/world.ts'
import { company, shove, textOf } from './company.ts'

let world: World
let server: ModelServer
const open = async (settings: Partial<ModelSettings> = {}, leaseMs?: number) => {
  server = await startModel({ patienceMs: 30_000, ...settings })
  world = await openWorld(company, { model: server.settings, ...(leaseMs ? { leaseMs } : {}) })
}
afterEach(async () => {
  await world.close()
  await server.close()
})
const silent = pino({ level: 'silent' })
/** None, or an offer of what it may have meant. */
const own = /I did not understand that|I am not sure I got that/
const shows: Scripted = { calls: [{ name: 'deal_show', arguments: { deal: '@1' } }] }
const answers = async () => (await world.store.pool.query('select count(*)::int as n from outbox')).rows[0].n

/** Something is said in a seat's chat, and nobody works on it yet. */
const hear = (seat: string, text: string) =>
  world.core.hear({
    installationId: world.installationId,
    eventKey: `${seat} ${text}`,
    chat: { external: seat, direct: true },
    account: { external: seat },
    body: { kind: 'text', text },
    at: world.clock.now().toString(),
  })

describe('a model that does not answer', () => {
  beforeEach(() => open({ patienceMs: 1_500 }))

  it('holds up nobody else, and in the end not even who asked', async () => {
    server.otherwise({ hangs: true })
    await hear('petro', shove)
    await hear('olena', 'who is Zoya Lysenko?')
    await world.core.drain()
    expect(world.sent.map(({ to }) => to.chat)).toEqual(['olena', 'petro'])
    expect(textOf(world.sent.slice(1))).toMatch(own)
  })

  it('is left alone after a while', async () => {
    server.otherwise({ hangs: true })
    for (let n = 0; n < 5; n += 1) expect(textOf(await world.say('petro', `${shove} ${n}`))).toMatch(own)
    expect(server.asked).toHaveLength(3)
  })

  it('is left alone for as long as it asks to', async () => {
    server.otherwise({ status: 429, headers: { 'retry-after': '120' } })
    await world.say('petro', shove)
    await world.say('petro', `${shove} then`)
    expect(server.asked).toHaveLength(1)
  })

  it('keeps the chat in its order', async () => {
    server.otherwise({ hangs: true })
    await hear('petro', shove)
    await hear('petro', 'who is Zoya Lysenko?')
    await world.core.drain()
    expect(textOf(world.sent.slice(0, 1))).toMatch(own)
    expect(textOf(world.sent.slice(1))).toContain('Zoya Lysenko')
  })
})

describe('the budget of a workspace’s day', () => {
  beforeEach(() => open({ tokensPerDay: 12_000 }))

  it('is kept, also by many at once, and begins anew the next day', async () => {
    for (const seat of ['petro', 'ann', 'olena', 'marta']) await hear(seat, shove)
    await world.core.drain()
    const first = server.asked.length
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(4)
    for (let n = 0; n < 20; n += 1) await world.say('petro', `${shove} ${n}`)
    const day = server.asked.length
    expect(day).toBeLessThan(20)
    world.clock.set('2026-11-26T10:30:00+02:00')
    await world.say('petro', shove)
    expect(server.asked.length).toBe(day + 1)
  })

  it('is kept with a server that counts nothing', async () => {
    server.otherwise({ raw: '{"choices":[{"message":{"content":"Well."}}]}' })
    for (let n = 0; n < 20; n += 1) await world.say('petro', `${shove} ${n}`)
    expect(server.asked.length).toBeGreaterThan(0)
    expect(server.asked.length).toBeLessThan(10)
  })
})

describe('while the model is asked', () => {
  it('the lane stays with its worker, however short the lease, and the message is answered once', async () => {
    await open({}, 1_000)
    server.otherwise({ afterMs: 3_000, say: shows })
    await hear('petro', shove)
    const other = createCore({ ...ports(), leaseMs: 1_000 })
    const draining = world.core.drain()
    while (server.asked.length === 0) await new Promise((resolve) => setImmediate(resolve))
    other.start()
    await draining
    await other.stop()
    expect(server.asked).toHaveLength(1)
    expect(await answers()).toBe(1)
  })

  it('a lane that another worker has taken is left to it', async () => {
    await open()
    const taken = async () =>
      world.store.pool.query("update lane set token = gen_random_uuid(), lease_until = now() where kind = 'inbox'")
    server.script({ afterMs: 200, say: shows }, shows)
    await hear('petro', shove)
    const draining = world.core.drain()
    while (server.asked.length === 0) await new Promise((resolve) => setImmediate(resolve))
    await taken()
    await draining
    await world.core.drain()
    expect(await answers()).toBe(1)
    expect(server.asked).toHaveLength(2)
  })

  it('a stop leaves the message to the next start', async () => {
    await open()
    server.script({ hangs: true }, shows)
    world.core.start()
    await hear('petro', shove)
    while (server.asked.length === 0) await new Promise((resolve) => setImmediate(resolve))
    await world.core.stop()
    expect(await answers()).toBe(0)
    await world.core.drain()
    expect(await answers()).toBe(1)
    expect(textOf(world.sent)).toContain('Globex warehouse')
  })

  it('what goes away meanwhile is not shown', async () => {
    await open()
    server.script({ afterMs: 200, say: shows })
    await hear('petro', shove)
    const draining = world.core.drain()
    while (server.asked.length === 0) await new Promise((resolve) => setImmediate(resolve))
    await world.store.prisma.deal.updateMany({ data: { deletedAt: new Date() } })
    await draining
    expect(textOf(world.sent)).toMatch(own)
  })

  it('no transaction is open', async () => {
    await open()
    server.script({ afterMs: 200, say: shows })
    await hear('petro', shove)
    const draining = world.core.drain()
    while (server.asked.length === 0) await new Promise((resolve) => setImmediate(resolve))
    const { rows } = await world.store.pool.query(
      "select count(*)::int as n from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
    )
    await draining
    expect(rows[0].n).toBe(0)
  })
})

/** What a second program beside the first would be opened with. */
function ports(): Ports {
  return {
    store: world.store,
    clock: world.clock,
    log: silent,
    platforms: ['console'],
    model: server.settings,
    send: async (to, reply) => {
      world.sent.push({ to, reply })
      return { kind: 'sent' }
    },
  }
}
