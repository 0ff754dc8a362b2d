import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../../core/id.ts'
import { openStore, type Store } from '../../../core/store/db.ts'
import { finishInbound, type InboundRow, nextInbound, stillOpen } from '../../../core/store/inbox.ts'
import {
  type Claim,
  type ClaimOptions,
  claim,
  holds,
  nextDue,
  nudgeDue,
  postpone,
  release,
} from '../../../core/store/lanes.ts'
import { type Ground, inbound, openTestStore, seeing } from './ground.ts'
import {
  answerAll,
  answerWith,
  effectsIn,
  expireLease,
  noon,
  options,
  receive,
  startAnew,
  takeLane,
  text,
} from './queue.ts'

let opened: Awaited<ReturnType<typeof openTestStore>>
let store: Store
let here: Ground

beforeAll(async () => {
  opened = await openTestStore()
  store = opened.store
})
beforeEach(async () => {
  here = await startAnew(store)
})
afterAll(() => opened.close())

const take = (more: Partial<ClaimOptions> = {}, from = store) => takeLane(from, more)
const answer = (held: Claim, row: InboundRow, from = store) => answerWith(from, here, held, row)
const workOff = () => answerAll(store, here)
const effects = () => effectsIn(store)
const expire = (held: Claim) => expireLease(store, held)

describe('receiving', () => {
  it('keeps a message once, however often it is delivered, also at the same moment', async () => {
    const message = inbound(here, 'a')
    const kinds = (await Promise.all([1, 2, 3, 4].map(() => receive(store, message)))).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['known', 'known', 'known', 'new'])
    expect((await receive(store, message)).kind).toBe('known')
    expect(await workOff()).toEqual(['hello'])
    expect((await receive(store, message)).kind).toBe('known')
    expect(await workOff()).toEqual([])
  })

  it('makes chat, account and lane once for messages that come together', async () => {
    const lanes = await Promise.all(Array.from({ length: 8 }, () => receive(store, inbound(here, 'a'))))
    expect(new Set(lanes.map(({ laneId }) => laneId)).size).toBe(1)
    expect(await store.prisma.account.findMany({ select: { displayName: true, memberId: true } })).toEqual([
      { displayName: 'Ivan', memberId: null },
    ])
    expect(await store.prisma.chat.count()).toBe(1)
  })

  it('keeps what PostgreSQL cannot hold in a form that it can', async () => {
    const message = inbound(here, 'a', 'half \ud83d of a smile, and \0')
    await receive(store, { ...message, account: { external: 'x', name: 'I\0van' } })
    const row = await nextInbound(store, await take())
    expect(text(row)).toBe('half \ufffd of a smile, and \ufffd')
  })

  it('refuses a bot that is unknown or switched off', async () => {
    await expect(receive(store, inbound({ installationId: newId() }, 'a'))).rejects.toThrow(
      'no bot has the installation',
    )
    await store.prisma.installation.updateMany({ data: { disabledAt: new Date() } })
    await expect(receive(store, inbound(here, 'a'))).rejects.toThrow('no bot has the installation')
  })
})

describe('the lanes', () => {
  it('keep the order within a chat and never give one chat to two workers', async () => {
    for (let n = 0; n < 40; n++) await receive(store, inbound(here, `chat ${n % 4}`, `${n % 4}: ${n}`))
    const busy = new Set<string>()
    const order: string[] = []
    let together = 0
    async function worker(): Promise<void> {
      for (let held = await claim(store, options); held; held = await claim(store, options)) {
        const { laneId } = held
        for (let row = await nextInbound(store, held); row; row = await nextInbound(store, held)) {
          expect(busy.has(laneId)).toBe(false)
          busy.add(laneId)
          together = Math.max(together, busy.size)
          order.push(text(row))
          // Once the message is ended another worker may have the lane before this one hears of it.
          expect(await answerWith(store, here, held, row, () => busy.delete(laneId))).toBe(true)
        }
        await release(store, held)
      }
    }
    await Promise.all([worker(), worker(), worker()])
    expect(order).toHaveLength(40)
    expect(together).toBeGreaterThan(1)
    for (const chat of ['0', '1', '2', '3']) {
      const numbers = order.filter((one) => one.startsWith(chat)).map((one) => Number(one.slice(3)))
      expect(numbers).toEqual(numbers.toSorted((x, y) => x - y))
    }
  })

  it('give their turn first to those who had fewer of late, whoever was first to write', async () => {
    // A share is in seconds of the clock: it begins ahead of it, so that those that pass here count for nobody.
    let begin = Date.now() + 30_000
    const say = async (chat: string, words: string) => {
      await receive(store, inbound(here, chat, words))
      await store.pool.query('update lane set share_until = $1 where share_until is null', [new Date(begin++)])
    }
    for (let n = 0; n < 4; n++) await say('flood', `flood ${n}`)
    const turn = async (): Promise<string> => {
      const held = await take()
      const row = await nextInbound(store, held)
      if (!row || !(await answer(held, row))) throw new Error('no message')
      await release(store, held)
      return text(row)
    }
    expect([await turn(), await turn()]).toEqual(['flood 0', 'flood 1'])
    await say('calm', 'calm 0')
    await say('calm', 'calm 1')
    await say('other', 'other 0')
    const rest = [await turn(), await turn(), await turn(), await turn(), await turn()]
    expect(rest).toEqual(['calm 0', 'other 0', 'calm 1', 'flood 2', 'flood 3'])
    expect(await claim(store, options)).toBeNull()
  })

  it('let a worker whose lease ran out change nothing', async () => {
    await receive(store, inbound(here, 'a', 'once'))
    const slow = await take()
    const row = await nextInbound(store, slow)
    if (!row) throw new Error('no message')
    expect(await claim(store, options)).toBeNull()
    await expire(slow)
    expect(await workOff()).toEqual(['once'])
    expect(await answer(slow, row)).toBe(false)
    await release(store, slow)
    expect(await effects()).toEqual(['once'])
  })

  it('let a slow worker that comes while the next one is at it change nothing either', async () => {
    await receive(store, inbound(here, 'a', 'once'))
    const slow = await take()
    const row = await nextInbound(store, slow)
    if (!row) throw new Error('no message')
    await expire(slow)
    const quick = await take()
    expect(await answer(slow, row)).toBe(false)
    expect(await nextInbound(store, slow)).toBeNull()
    const again = await nextInbound(store, quick)
    expect(again?.id).toBe(row.id)
    expect(await answer(quick, row)).toBe(true)
    expect(await effects()).toEqual(['once'])
  })

  it('give a message again when its worker’s connection breaks in the middle of the transaction', async () => {
    await receive(store, inbound(here, 'a', 'once'))
    const doomed = openStore(opened.url, { max: 1 })
    const held = await take({}, doomed)
    const row = await nextInbound(doomed, held)
    if (!row) throw new Error('no message')
    const broken = doomed.for(seeing(here, here.olena)).write(null, async (tx) => {
      await tx.contact.create({ data: { workspaceId: here.workspaceId, id: newId(), name: 'half' } })
      await finishInbound(tx, held, row, 'answered')
      const [backend] = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`
      await store.pool.query('select pg_terminate_backend($1)', [backend?.pid])
    })
    await expect(broken).rejects.toThrow()
    expect(await effects()).toEqual([])
    await expire(held)
    expect(await workOff()).toEqual(['once'])
    expect(await effects()).toEqual(['once'])
    await doomed.close()
  })

  it('lose no message that arrives while the lane is being given back', async () => {
    const texts: string[] = []
    for (let n = 0; n < 60; n++) {
      texts.push(`${n}`)
      await Promise.all([receive(store, inbound(here, 'a', `${n}`)), workOff()])
    }
    await workOff()
    expect(await effects()).toEqual(texts)
    expect(await store.prisma.lane.findMany({ select: { dueAt: true, token: true } })).toEqual([
      { dueAt: null, token: null },
    ])
  })

  it('count how often a message was tried, and keep it', async () => {
    await receive(store, inbound(here, 'a', 'first'))
    await receive(store, inbound(here, 'a', 'second'))
    const held = await take()
    const row = await nextInbound(store, held)
    if (!row) throw new Error('no message')
    expect(row.attempts).toBe(0)
    const again = await nextInbound(store, held)
    expect(again).toMatchObject({ id: row.id, attempts: 1 })
    // A transaction that ends the message but is rolled back ends nothing.
    await expect(
      store.for(seeing(here, here.olena)).write(null, async (tx) => {
        await finishInbound(tx, held, row, 'answered')
        throw new Error('after all')
      }),
    ).rejects.toThrow('after all')
    stillOpen(held)
    expect(await nextInbound(store, held)).toMatchObject({ id: row.id, attempts: 2 })
    await release(store, held)
    expect(await workOff()).toEqual(['first', 'second'])
  })

  it('skip a message that this version cannot read', async () => {
    await receive(store, inbound(here, 'a', 'old'))
    await store.pool.query(`update inbox set inbound = '{"body": {"kind": "gone"}}'`)
    await receive(store, inbound(here, 'a', 'new'))
    expect(await workOff()).toEqual(['new'])
    const [old] = await store.prisma.inbox.findMany({ orderBy: { seq: 'asc' } })
    expect(old?.outcome).toBe('failed: unreadable')
  })

  it('say when there is something to do next', async () => {
    expect(await nextDue(store, options)).toBe(1_000)
    await receive(store, inbound(here, 'a'))
    expect(await nextDue(store, options)).toBe(0)
    const held = await take()
    expect(await nextDue(store, options)).toBe(1_000)
    await release(store, held)
    expect(await nextDue(store, options)).toBe(0)
  })
})

describe('nudges', () => {
  const later = noon.add({ hours: 1 })
  const nudges = { ...options, kinds: ['nudge'] } as const
  const due = (at: Temporal.Instant) =>
    store.for(seeing(here, here.olena)).write(null, (tx) => nudgeDue(tx, here.workspaceId, here.olena, at))
  const remind = (at: Temporal.Instant) =>
    store.prisma.reminder.create({
      data: {
        workspaceId: here.workspaceId,
        id: newId(),
        memberId: here.olena,
        byId: here.olena,
        about: 'x',
        zone: 'Europe/Kyiv',
        dueAt: new Date(at.epochMilliseconds),
      },
    })

  it('are due by the business clock, at the earliest time asked for', async () => {
    await due(later)
    await due(later.add({ hours: 1 }))
    expect(await claim(store, nudges)).toBeNull()
    expect(await nextDue(store, { ...nudges, businessNow: later.subtract({ milliseconds: 400 }) })).toBe(400)
    expect(await claim(store, { ...nudges, businessNow: later })).toMatchObject({ kind: 'nudge', memberId: here.olena })
  })

  it('are due again when the member’s reminders say so', async () => {
    await remind(later.add({ hours: 3 }))
    await due(later)
    const held = await take({ ...nudges, businessNow: later })
    await release(store, held)
    const lane = await store.prisma.lane.findFirstOrThrow()
    expect(lane.dueAt?.toTemporalInstant().equals(later.add({ hours: 3 }))).toBe(true)
  })

  it('can be put off when the member cannot be reached', async () => {
    await remind(noon)
    await due(noon)
    const held = await take(nudges)
    await postpone(store, held, later)
    await release(store, held)
    expect(await claim(store, nudges)).toBeNull()
    expect(await claim(store, { ...nudges, businessNow: later })).not.toBeNull()
  })

  it('are told from those of a worker that has lost the lane', async () => {
    await due(noon)
    const slow = await take(nudges)
    await expire(slow)
    const quick = await take(nudges)
    const ask = (held: Claim) => store.for(seeing(here, here.olena)).write(null, (tx) => holds(tx, held))
    expect([await ask(slow), await ask(quick)]).toEqual([false, true])
  })
})
