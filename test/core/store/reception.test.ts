import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { newId } from '../../../core/id.ts'
import type { Store } from '../../../core/store/db.ts'
import { openReception } from '../../../core/store/reception.ts'
import { type Ground, inbound, openTestStore } from './ground.ts'
import { answerAll, startAnew } from './queue.ts'

let opened: Awaited<ReturnType<typeof openTestStore>>
let store: Store
let here: Ground
let receive: ReturnType<typeof openReception>

beforeAll(async () => {
  opened = await openTestStore()
  store = opened.store
})
beforeEach(async () => {
  here = await startAnew(store)
  receive = openReception(store)
})
afterAll(() => opened.close())

it('keeps every message of a rush, each chat in its order, and those that came twice once', async () => {
  const messages = Array.from({ length: 120 }, (_, n) => inbound(here, `chat ${n % 7}`, `${n % 7}: ${n}`))
  const first = await Promise.all(messages.map((message) => receive(message)))
  expect(first.every(({ kind }) => kind === 'new')).toBe(true)
  expect(new Set(first.map(({ laneId }) => laneId)).size).toBe(7)
  const twin = inbound(here, 'chat 8', 'twin')
  const again = await Promise.all([...messages.slice(0, 20), twin, twin, twin].map((message) => receive(message)))
  expect(again.map(({ kind }) => kind).filter((kind) => kind === 'new')).toHaveLength(1)
  expect(again.slice(0, 20).map(({ laneId }) => laneId)).toEqual(first.slice(0, 20).map(({ laneId }) => laneId))
  expect(await store.prisma.account.count()).toBe(8)
  const said = await answerAll(store, here)
  expect(said).toHaveLength(121)
  for (let chat = 0; chat < 7; chat++) {
    const mine = said.filter((words) => words.startsWith(`${chat}: `))
    expect(mine).toEqual(
      messages.flatMap(({ body }) => (body.kind === 'text' && mine.includes(body.text) ? body.text : [])),
    )
    expect(mine).toHaveLength(chat === 0 ? 18 : 17)
  }
})

it('fails only those whom nobody can take in', async () => {
  const good = Array.from({ length: 5 }, (_, n) => inbound(here, `good ${n}`))
  const unknown = inbound({ installationId: newId() }, 'a')
  const impossible = { ...inbound(here, 'b'), installationId: 'no id' }
  const given = [...good, unknown, impossible, ...good.map((message) => ({ ...message, eventKey: newId() }))]
  const taken = await Promise.allSettled(given.map((message) => receive(message)))
  expect(taken.map(({ status }) => status)).toEqual(
    given.map((one) => (one === unknown || one === impossible ? 'rejected' : 'fulfilled')),
  )
  expect(await answerAll(store, here)).toHaveLength(10)
})

it('takes in together what comes together, from two processes at once', async () => {
  const other = openReception(store)
  const all = Array.from({ length: 200 }, (_, n) => inbound(here, `chat ${n % 20}`))
  const taken = await Promise.all(all.map((message, n) => (n % 2 === 0 ? receive : other)(message)))
  expect(taken.filter(({ kind }) => kind === 'new')).toHaveLength(200)
  expect(await store.prisma.lane.count()).toBe(20)
})
