import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../core/store/db.ts'
import { finishInbound, nextInbound } from '../../../core/store/inbox.ts'
import { type Claim, type ClaimOptions, claim, nextDue, release } from '../../../core/store/lanes.ts'
import { markFailed, markSent, nextOutbound, putOutbox, retryLater } from '../../../core/store/outbox.ts'
import { type Ground, inbound, makeGround, openTestStore, seeing } from './ground.ts'
import { answerAll, expireLease, options, receive, startAnew, takeLane } from './queue.ts'

let opened: Awaited<ReturnType<typeof openTestStore>>
let store: Store
let here: Ground

beforeAll(async () => {
  opened = await openTestStore()
  store = opened.store
})
afterAll(() => opened.close())

const take = (more: Partial<ClaimOptions> = {}) => takeLane(store, more)
const expire = (held: Claim) => expireLease(store, held)

describe('the outbox', () => {
  let chatId: string
  const put = (key: string, more: Partial<Parameters<typeof putOutbox>[1]> = {}) =>
    store
      .for(seeing(here, here.olena))
      .write(null, (tx) => putOutbox(tx, { chatId, key, reply: { blocks: [{ kind: 'text', text: key }] }, ...more }))
  const outbox = { ...options, kinds: ['outbox'] } as const

  /** Sends what is due; gives the keys in order. */
  async function sendAll(): Promise<string[]> {
    const sent: string[] = []
    for (let held = await claim(store, outbox); held; held = await claim(store, outbox)) {
      for (let row = await nextOutbound(store, held); row; row = await nextOutbound(store, held)) {
        const [block] = row.reply.blocks
        if (block?.kind === 'text') sent.push(String(block.text))
        await markSent(store, held, row.id, `m${row.id}`)
      }
      await release(store, held)
    }
    return sent
  }

  beforeEach(async () => {
    here = await startAnew(store)
    await receive(store, inbound(here, 'a'))
    await answerAll(store, here)
    chatId = (await store.prisma.chat.findFirstOrThrow()).id
  })

  it('sends what was written, once, in order, to where it belongs', async () => {
    await put('1')
    await put('2')
    await put('1')
    const held = await take(outbox)
    const row = await nextOutbound(store, held)
    expect(row?.to).toEqual({ platform: 'console', installationId: here.installationId, chat: 'a', chatId })
    await release(store, held)
    expect(await sendAll()).toEqual(['1', '2'])
    expect(await sendAll()).toEqual([])
    const [first] = await store.prisma.outbox.findMany()
    expect(first).toMatchObject({ external: `m${first?.id}`, failedAt: null })
    expect(first?.sentAt).not.toBeNull()
  })

  it('takes the answer to a message with the end of it, once', async () => {
    await receive(store, inbound(here, 'a', 'again'))
    const held = await take({ kinds: ['inbox'] })
    const row = await nextInbound(store, held)
    if (!row) throw new Error('no message')
    const reply = { chatId, key: 'answer', reply: { blocks: [{ kind: 'text' as const, text: 'answer' }] } }
    const end = () =>
      store.for(seeing(here, here.olena)).write(null, (tx) => finishInbound(tx, held, row, 'answered', reply))
    expect(await end()).toBe(true)
    expect(await end()).toBe(false)
    expect(await sendAll()).toEqual(['answer'])
  })

  it('sends nothing of a transaction that was rolled back', async () => {
    await store
      .for(seeing(here, here.olena))
      .write(null, async (tx) => {
        await putOutbox(tx, { chatId, key: 'never', reply: { blocks: [] } })
        throw new Error('back')
      })
      .catch(() => undefined)
    expect(await sendAll()).toEqual([])
  })

  it('leaves to other processes what goes by platforms that this one does not serve', async () => {
    await put('1')
    expect(await claim(store, { ...outbox, platforms: ['telegram', 'slack'] })).toBeNull()
    expect(await nextDue(store, { ...outbox, platforms: ['telegram'] })).toBe(1_000)
    expect(await sendAll()).toEqual(['1'])
  })

  it('holds the others back behind one that is tried again, and sends all in order afterwards', async () => {
    await put('1')
    await put('2')
    const held = await take(outbox)
    const row = await nextOutbound(store, held)
    await retryLater(store, held, row?.id ?? '', 60_000)
    expect(await nextOutbound(store, held)).toBeNull()
    await release(store, held)
    expect(await sendAll()).toEqual([])
    await store.pool.query(`update outbox set due_at = now() - interval '1 s' where attempts > 0`)
    await store.pool.query(`update lane set due_at = now() - interval '1 s' where kind = 'outbox'`)
    const again = await take(outbox)
    expect(await nextOutbound(store, again)).toMatchObject({ id: row?.id, attempts: 1 })
    await release(store, again)
    expect(await sendAll()).toEqual(['1', '2'])
  })

  it('does not hold anything back behind a message for later', async () => {
    await put('tomorrow', { dueAt: Temporal.Now.instant().add({ hours: 24 }) })
    await put('now')
    expect(await sendAll()).toEqual(['now'])
    const lane = await store.prisma.lane.findFirstOrThrow({ where: { kind: 'outbox' } })
    expect(lane.dueAt?.getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000)
  })

  it('goes on after a message that cannot be sent', async () => {
    await put('1')
    await put('2')
    const held = await take(outbox)
    const row = await nextOutbound(store, held)
    await markFailed(store, held, row?.id ?? '', 'too long')
    expect(await nextOutbound(store, held)).toMatchObject({ attempts: 0 })
    await release(store, held)
    expect(await sendAll()).toEqual(['2'])
  })

  it('sends nothing to a person who has blocked the bot, until they write again', async () => {
    await put('1')
    await put('2')
    const held = await take(outbox)
    const row = await nextOutbound(store, held)
    await markFailed(store, held, row?.id ?? '', 'blocked', { chatBlocked: true })
    expect(await nextOutbound(store, held)).toBeNull()
    await release(store, held)
    await put('3')
    expect(await sendAll()).toEqual([])
    await receive(store, inbound(here, 'a'))
    expect(await sendAll()).toEqual(['2', '3'])
  })

  it('does not send again what a worker sent whose lease had run out', async () => {
    await put('1')
    await put('2')
    const slow = await take(outbox)
    const row = await nextOutbound(store, slow)
    await expire(slow)
    const next = await take(outbox)
    await markSent(store, slow, row?.id ?? '', 'x')
    expect(await nextOutbound(store, slow)).toBeNull()
    // The next worker has read it already; it cannot know. But whoever comes after it does.
    await release(store, next)
    expect(await sendAll()).toEqual(['2'])
  })

  it('writes nothing for a chat of another workspace', async () => {
    const other = await makeGround(store)
    await store
      .for(seeing(other, other.olena))
      .write(null, (tx) => putOutbox(tx, { chatId, key: 'x', reply: { blocks: [] } }))
    expect(await store.prisma.outbox.count()).toBe(0)
  })
})
