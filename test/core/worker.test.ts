import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { plain } from '../../bots/plain.ts'
import type { Sent } from '../../core/index.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  team: [
    { id: 'm1', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'm2', name: 'Petro Melnyk', role: 'rep', language: 'en' },
  ],
}

let world: World
let send: (seat: string) => Promise<Sent> = async () => ({ kind: 'sent' })
beforeAll(async () => {
  world = await openWorld(company, { send: (to) => send(to.chat), leaseMs: 300 })
})
afterEach(() => {
  send = async () => ({ kind: 'sent' })
})
afterAll(() => world.close())

const textOf = (messages: readonly SentMessage[]): string =>
  messages.map((message) => plain(message.reply, 200).text).join('\n')

describe('what goes wrong with one does not hold up the others', () => {
  it('a member whose reminders cannot be sent leaves the others theirs', async () => {
    await world.say('olena', 'remind me to water the plants at 11:00')
    await world.say('petro', 'remind me to feed the cat at 11:00')
    await world.store.pool.query(`update member set timezone = 'Europe/Nowhere' where name like 'Olena%'`)
    world.clock.set('2026-11-25T11:00:00+02:00')
    const before = world.sent.length
    await world.core.drain()
    expect(textOf(world.sent.slice(before))).toContain('feed the cat')
    await world.store.pool.query(`update member set timezone = 'Europe/Kyiv'`)
    world.clock.set('2026-11-25T11:10:00+02:00')
    await world.core.drain()
    expect(textOf(world.sent.slice(before))).toContain('water the plants')
  })

  it('a message that always fails gets an apology with a code, and the next is answered', async () => {
    await world.store.pool.query(`alter table activity add constraint never check (summary not like '%forbidden%')`)
    const answers = await world.say('petro', 'note: forbidden words')
    expect(textOf(answers)).toMatch(/code P\d{6}/)
    expect(textOf(await world.say('petro', 'note: other words'))).toContain('other words')
    await world.store.pool.query('alter table activity drop constraint never')
  })

  it('a platform that never answers is given up within the lease, and the message is tried again', async () => {
    let tries = 0
    send = async () => {
      tries++
      return tries === 1 ? new Promise<Sent>(() => undefined) : { kind: 'sent' }
    }
    // As after many tries: the next is not due for half an hour, and so never within this one.
    await world.store.pool.query('alter table outbox alter column attempts set default 11')
    await world.say('petro', 'help')
    await world.store.pool.query('alter table outbox alter column attempts set default 0')
    expect(tries).toBe(1)
    // A moment ago: a time is kept to the millisecond, and rounded up it would still be to come.
    await world.store.pool.query(`update outbox set due_at = now() - interval '1 second' where sent_at is null`)
    await world.store.pool.query(
      `update lane set due_at = now() - interval '1 second' where kind = 'outbox' and due_at is not null`,
    )
    await world.core.drain()
    expect(tries).toBe(2)
  })

  it('someone who has blocked the bot gets nothing more until they write again', async () => {
    send = async () => ({ kind: 'blocked' })
    await world.say('petro', 'help')
    send = async () => ({ kind: 'sent' })
    await world.say('olena', 'remind Petro to call the bank at 11:30')
    world.clock.set('2026-11-25T11:31:00+02:00')
    const before = world.sent.length
    await world.core.drain()
    expect(world.sent.slice(before).filter(({ to }) => to.chat === 'petro')).toHaveLength(0)
    await world.say('petro', 'hello')
    expect(world.sent.slice(before).filter(({ to }) => to.chat === 'petro').length).toBeGreaterThan(0)
  })
})

/** The database goes away: with each of these statements in turn it is gone; of a claim it does what it is asked, and the answer is lost. */
function breakAt({ pool }: World['store'], ...statements: readonly string[]): void {
  const query: (...args: unknown[]) => unknown = pool.query.bind(pool)
  let next = 0
  Object.defineProperty(pool, 'query', {
    value: async (asked: unknown, ...more: unknown[]) => {
      const isNext = next < statements.length && namedSchema.safeParse(asked).data?.name === statements[next]
      const known = isNext && statements[next] !== 'parley-claim' ? undefined : await query(asked, ...more)
      if (!isNext || (known !== undefined && !heldSchema.safeParse(known).success)) return known
      next += 1
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
    },
  })
}
const namedSchema = z.object({ name: z.string() })
const heldSchema = z.object({ rows: z.tuple([z.object({ claimed: z.object({ kind: z.literal('inbox') }) })]) })

describe('a database that is away for a moment', () => {
  it.each([
    ['when a chat was taken', ['parley-claim']],
    ['when it was gone on with and to be given back', ['parley-go-on', 'parley-release']],
  ] as const)('%s lets nobody wait for the end of a lease', async (_, statements) => {
    const patient = await openWorld(company, { leaseMs: 600_000 })
    try {
      breakAt(patient.store, ...statements)
      for (const text of ['help', 'note: one', 'note: two'])
        await patient.core.hear({
          installationId: patient.installationId,
          eventKey: text,
          chat: { external: 'petro', direct: true },
          account: { external: 'petro' },
          body: { kind: 'text', text },
          at: patient.clock.now().toString(),
        })
      patient.core.start()
      await expect.poll(() => patient.sent.length).toBe(3)
    } finally {
      await patient.core.stop()
      await patient.close()
    }
  })
})

it('what nobody can press any more is removed by and by, and says what it said before', async () => {
  await world.say('petro', 'who is Olena?')
  const [asked] = await world.say('petro', 'remind me to call')
  const token = await world.store.prisma.button.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  const pressed = async () => textOf(await world.press('petro', token.id))
  expect(asked).toBeDefined()
  world.clock.set('2027-02-25T11:00:00+02:00')
  const said = await pressed()
  await world.say('petro', 'help')
  const fresh = await world.store.prisma.button.count({ where: { createdAt: { gt: new Date('2027-02-01') } } })
  world.core.start()
  await expect.poll(() => world.store.prisma.button.count()).toBe(fresh)
  await world.core.stop()
  expect(await pressed()).toBe(said)
})
