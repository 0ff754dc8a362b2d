import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { newId } from '../../../core/id.ts'
import { createInvitation } from '../../../core/store/invitations.ts'
import { putOutbox } from '../../../core/store/outbox.ts'
import { openWorld, type World } from '../../support/world.ts'
import { type Browser, openSite, type Site, signedIn } from './browser.ts'

let world: World
let site: Site
let olena: Browser
let petro: Browser
beforeAll(async () => {
  world = await openWorld(small)
  site = await openSite(world)
})
afterAll(async () => {
  await site.close()
  await world.close()
})
beforeEach(async () => {
  const pool = world.store.pool
  await pool.query('delete from outbox')
  await pool.query('delete from inbox')
  await pool.query('update lane set due_at = null')
  olena = await enter('m1')
  petro = await enter('m2')
})

const enter = (member: string, at = site) =>
  signedIn(at, () =>
    createInvitation(world.store.pool, {
      workspaceId: world.workspaceId,
      memberId: world.id(member),
      now: world.clock.now(),
    }),
  )

const chatOf = async (member: string): Promise<string> =>
  (await world.store.prisma.chat.findFirstOrThrow({ where: { external: world.id(member) } })).id

let keys = 0
const say = async (browser: Browser, text: string, key = `k${++keys}`): Promise<string> => {
  expect(await browser.post('/api/say', { key, text })).toMatchObject({ status: 202 })
  return key
}

/** Parley says something of its own accord, with buttons if wanted. */
async function tell(member: string, text: string, labels: readonly string[] = []): Promise<readonly string[]> {
  const personId = world.id(member)
  const groupId = newId()
  const buttons = labels.map((label) => ({ id: newId().replaceAll('-', ''), label }))
  const viewer = { workspaceId: world.workspaceId, personId, sees: 'all' } as const
  const chatId = await chatOf(member)
  await world.store.for(viewer).write(null, async (tx) => {
    await putOutbox(tx, {
      chatId,
      key: newId(),
      reply: {
        blocks: [
          { kind: 'text', text },
          ...(buttons.length > 0
            ? [{ kind: 'choices' as const, choices: buttons.map(({ id, label }) => ({ label, token: id })) }]
            : []),
        ],
      },
      buttons: buttons.map(({ id }) => ({
        id,
        personId,
        groupId,
        action: { do: 'calls', calls: [] },
        createdAt: world.clock.now().toString(),
        expiresAt: world.clock.now().add({ hours: 1 }).toString(),
      })),
    })
  })
  return buttons.map(({ id }) => id)
}

const textsOf = (items: readonly { text: string | null; reply: { blocks: { text?: unknown }[] } | null }[]) =>
  items.map(({ text, reply }) => text ?? reply?.blocks[0]?.text)

test('what is said is safe when it is acknowledged, is one when it is sent twice, and is answered under its id', async () => {
  const key = await say(olena, 'hello')
  const { rows } = await world.store.pool.query("select inbound #>> '{body,text}' as text from inbox")
  expect(rows).toEqual([{ text: 'hello' }])
  await say(olena, 'hello', key)
  await site.core.drain()
  const { items, more } = (await olena.get('/api/history')).body
  expect(more).toBe(false)
  expect(items).toMatchObject([
    { id: key, from: 'me', kind: 'text', text: 'hello', key, of: null, reply: null, spent: [] },
    { from: 'parley', kind: 'reply', text: null, key: null, of: key, reply: { blocks: expect.anything() } },
  ])
  expect((await petro.get('/api/history')).body).toEqual({ items: [], more: false })
})

test('the key of one person takes nothing from another', async () => {
  await say(olena, 'mine', 'same')
  await say(petro, 'his', 'same')
  expect(textsOf((await petro.get('/api/history')).body.items)).toEqual(['his'])
})

test('history comes page by page, each message once, in one order', async () => {
  const said: string[] = []
  for (let n = 0; n < 23; n++) {
    await (n % 3 === 2 ? tell('m1', `n${n}`) : say(olena, `n${n}`))
    said.push(`n${n}`)
  }
  const read: string[] = []
  let before = ''
  for (let more = true; more; ) {
    const page = (await olena.get(`/api/history?limit=5${before}`)).body
    read.unshift(...(textsOf(page.items) as string[]))
    const cursors = page.items.map((item: { cursor: string }) => item.cursor)
    expect(cursors).toEqual(cursors.toSorted())
    before = `&before=${cursors[0]}`
    more = page.more
  }
  expect(read).toEqual(said)
  expect((await olena.get('/api/history?limit=500')).status).toBe(400)
  expect((await olena.get('/api/history?before=nonsense')).status).toBe(400)
})

test('a message read again later sorts no higher than before: it is not taken for a new one', async () => {
  await say(olena, 'once')
  const [first] = (await olena.get('/api/history')).body.items
  await say(olena, 'more')
  const [again] = (await olena.get('/api/history')).body.items
  expect(again.id).toBe(first.id)
  expect(again.cursor <= first.cursor).toBe(true)
})

test('several tabs hear each message once as it comes, and nobody else does', async () => {
  const [one, two, his] = await Promise.all([olena.listen(), olena.listen(), petro.listen()])
  const key = await say(olena, 'hello')
  await one.until('item', 1)
  await site.core.drain()
  await Promise.all([one.until('item', 2), two.until('item', 2)])
  expect(one.items).toEqual(two.items)
  expect(one.items[0]).toBe(key)
  expect(his.items).toEqual([])
  await Promise.all([one.close(), two.close(), his.close()])
})

test('whoever comes back goes on where they were, by the last event or the last message they show', async () => {
  await say(olena, 'first')
  const first = await olena.listen()
  await first.until('item', 1)
  await first.close()
  await tell('m1', 'second')
  await say(olena, 'third')
  const back = await olena.listen({ lastId: first.lastId ?? '' })
  expect(textsOf(await back.until('item', 2))).toEqual(['second', 'third'])
  await say(olena, 'fourth')
  await back.until('item', 3)
  expect(new Set(back.items).size).toBe(back.items.length)
  await back.close()
  const shown = (await olena.get('/api/history')).body.items.at(-1)
  await tell('m1', 'fifth')
  const again = await olena.listen({ after: shown.cursor })
  expect(textsOf(await again.until('item', 1))).toEqual(['fifth'])
  await again.close()
})

test('after any event of a burst one can go on without a gap or a double', async () => {
  for (let n = 0; n < 6; n++) await (n % 2 ? tell('m1', `n${n}`) : say(olena, `n${n}`))
  const all = await olena.listen()
  await all.until('item', 6)
  await all.close()
  for (const [at, event] of all.events.filter(({ name }) => name === 'item').entries()) {
    await say(olena, `after ${at}`)
    const back = await olena.listen({ lastId: event.id ?? '' })
    await back.until('item', 6 - at - 1 + at + 1)
    expect(back.items.slice(0, 5 - at)).toEqual(all.items.slice(at + 1))
    await back.close()
  }
})

test('what becomes visible late, though it was begun before, is told too', async () => {
  await say(olena, 'question')
  const viewer = { workspaceId: world.workspaceId, personId: world.id('m1'), sees: 'all' } as const
  const chatId = await chatOf('m1')
  const held = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const slow = world.store.for(viewer).write(null, async (tx) => {
    await tx.$executeRaw`select 1`
    begun.resolve()
    await held.promise
    await putOutbox(tx, { chatId, key: newId(), reply: { blocks: [{ kind: 'text', text: 'slow answer' }] } })
  })
  await begun.promise
  await say(olena, 'meanwhile')
  const shown = (await olena.get('/api/history')).body.items
  expect(textsOf(shown)).toEqual(['question', 'meanwhile'])
  held.resolve()
  await slow
  const back = await olena.listen({ after: shown.at(-1).cursor })
  const [late] = await back.until('item', 1)
  expect(textsOf([late])).toEqual(['slow answer'])
  const after = (await olena.get('/api/history')).body.items
  expect(textsOf(after)).toEqual(['question', 'slow answer', 'meanwhile'])
  expect(late.cursor > shown[0].cursor && late.cursor < shown[1].cursor).toBe(true)
  await back.close()
})

test('a message for later is shown when its time has come', async () => {
  const viewer = { workspaceId: world.workspaceId, personId: world.id('m1'), sees: 'all' } as const
  const chatId = await chatOf('m1')
  const { rows } = await world.store.pool.query('select now() as now')
  const now = Temporal.Instant.fromEpochMilliseconds(rows[0].now.getTime())
  const later = async (text: string, dueAt: Temporal.Instant) =>
    world.store.for(viewer).write(null, async (tx) => {
      await putOutbox(tx, { chatId, key: newId(), reply: { blocks: [{ kind: 'text', text }] }, dueAt })
    })
  await later('in a moment', now.add({ milliseconds: 700 }))
  await later('in an hour', now.add({ hours: 1 }))
  await say(olena, 'now')
  const stream = await olena.listen()
  site.core.start()
  await stream.until('item', 3)
  await site.core.stop()
  const told = stream.events.filter(({ name }) => name === 'item').map(({ data }) => data)
  expect(textsOf(told)).toContain('in a moment')
  expect(new Set(stream.items).size).toBe(3)
  expect(textsOf((await olena.get('/api/history')).body.items)).not.toContain('in an hour')
  await stream.close()
})

test('what another process has heard or sent comes, too', async () => {
  const other = await openSite(world)
  const there = await enter('m1', other)
  const here = await olena.listen()
  await say(there, 'from there')
  await here.until('item', 1)
  await other.core.drain()
  expect(await here.until('item', 2)).toMatchObject([{ text: 'from there' }, { from: 'parley' }])
  await here.close()
  await other.close()
})

test('a button that was pressed says what it says, and it and its like are told as spent', async () => {
  const [yes = '', no = ''] = await tell('m1', 'Shall I?', ['Yes', 'No'])
  const [other = ''] = await tell('m1', 'And this?', ['That'])
  const before = (await olena.get('/api/history')).body.items
  expect(before.map((item: { spent: string[] }) => item.spent)).toEqual([[], []])
  const stream = await olena.listen({ after: before.at(-1).cursor })
  const values = { name: 'Іван', note: 'Тест' }
  expect((await olena.post('/api/press', { key: 'p1', token: yes, values })).status).toBe(202)
  const { rows } = await world.store.pool.query("select inbound -> 'body' as body from inbox")
  expect(rows).toEqual([{ body: { kind: 'press', token: yes, label: 'Yes', values } }])
  await site.core.drain()
  const [{ tokens }] = await stream.until('spent', 1)
  expect(tokens.toSorted()).toEqual([yes, no].toSorted())
  expect((await stream.until('item', 1))[0]).toMatchObject({ id: 'p1', kind: 'press', text: 'Yes' })
  const items = (await olena.get('/api/history')).body.items
  expect(items.find((item: { reply: unknown }) => item.reply).spent).toEqual([yes, no])
  await stream.close()
  world.clock.set(world.clock.now().add({ hours: 2 }).toString())
  const later = (await olena.get('/api/history')).body.items
  expect(later.flatMap((item: { spent: string[] }) => item.spent)).toContain(other)
})

test.for([{ token: 'a\u0000' }, { token: 'a', values: { 'a\u0000': 'b' } }])(
  'a press that no page sends is refused: %o',
  async (press) => {
    expect(await olena.post('/api/press', { key: `k${++keys}`, ...press })).toMatchObject({ status: 400 })
  },
)

test('an edit names the message that it corrects, and a reply the one that it is to', async () => {
  const key = await say(olena, 'note: ten per cent')
  await site.core.drain()
  const answer = (await olena.get('/api/history')).body.items[1]
  expect((await olena.post('/api/edit', { key: 'e1', of: key, text: 'note: five per cent' })).status).toBe(202)
  await olena.post('/api/say', { key: 'r1', text: 'and this?', replyTo: answer.id })
  const items = (await olena.get('/api/history')).body.items
  expect(items.slice(-2)).toMatchObject([
    { id: 'e1', kind: 'edit', of: key, text: 'note: five per cent' },
    { id: 'r1', kind: 'text', of: answer.id, text: 'and this?' },
  ])
  const { rows } = await world.store.pool.query('select inbound from inbox order by seq')
  expect(rows[0].inbound.message).toBe(rows[1].inbound.body.of)
  const { external } = await world.store.prisma.outbox.findFirstOrThrow({ where: { id: answer.id } })
  expect(external).toBe(rows[2].inbound.replyTo)
})

test('a change of language is told as it happens', async () => {
  const stream = await olena.listen()
  await world.store.prisma.member.updateMany({ where: { id: world.id('m1') }, data: { language: 'uk' } })
  await say(olena, 'hello')
  const [hello] = await stream.until('hello', 1)
  expect(hello.me.language).toBe('uk')
  expect(hello.examples.join(' ')).toMatch(/[іїє]/)
  await world.store.prisma.member.updateMany({ where: { id: world.id('m1') }, data: { language: 'en' } })
  await stream.close()
})

test('a file goes up once and comes down as it was, for its person alone', async () => {
  const bytes = Buffer.from(`name,phone\n${'Іван,+380671234567\n'.repeat(40_000)}`)
  const type = { 'content-type': 'text/csv; charset=utf-8' }
  const up = async () => olena.post('/api/files?key=f1&name=%D0%BB%D1%8E%D0%B4%D0%B8.csv', bytes, type)
  expect((await up()).status).toBe(202)
  expect((await up()).status).toBe(202)
  const files = await world.store.prisma.file.findMany()
  expect(files).toMatchObject([{ name: 'люди.csv', mime: 'text/csv', size: bytes.byteLength }])
  const [item] = (await olena.get('/api/history')).body.items
  expect(item).toMatchObject({ id: 'f1', kind: 'file', text: 'люди.csv' })
  const path = `/api/files/${files[0]?.id}`
  const down = await fetch(site.address + path, { headers: { cookie: olena.cookie } })
  expect(down.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%D0%BB/)
  expect(Buffer.from(await down.arrayBuffer()).equals(bytes)).toBe(true)
  expect((await petro.get(path)).status).toBe(404)
  expect((await olena.get('/api/files/nonsense')).status).toBe(404)
  expect((await olena.post('/api/files?name=a.csv', bytes, type)).status).toBe(400)
  expect(await world.store.prisma.file.count()).toBe(1)
})

test('while the database is away it says so, and goes on by itself when it is back', async () => {
  const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  let down = false
  const failing = await openSite(world, {
    desk: (desk) => ({
      ...desk,
      person: async (secret) => {
        if (down) throw away
        return desk.person(secret)
      },
    }),
  })
  const browser = await enter('m1', failing)
  const stream = await browser.listen()
  down = true
  const said = await browser.post('/api/say', { key: 'd1', text: 'hello' }, { 'accept-language': 'uk' })
  expect(said).toMatchObject({ status: 503, body: { error: 'away', message: expect.stringContaining('базою даних') } })
  expect(said.headers.get('retry-after')).toBe('2')
  await tell('m1', 'while away')
  await failing.bot.send(
    { platform: 'web', installationId: '', chat: '', chatId: await chatOf('m1') },
    { blocks: [] },
    'x',
  )
  down = false
  expect(textsOf(await stream.until('item', 1))).toEqual(['while away'])
  expect((await browser.post('/api/say', { key: 'd1', text: 'hello' })).status).toBe(202)
  await stream.close()
  await failing.close()
})

test('a link to a record is answered with its card in the chat, once, and with nothing of what one may not see', async () => {
  const openRecord = (browser: Browser, id: string, of = 'deal', key = `o${++keys}`) =>
    browser.post('/api/open', { key, of, id })
  const answers = async (browser: Browser): Promise<string> =>
    JSON.stringify((await browser.get('/api/history')).body.items.map((item: { reply: unknown }) => item.reply))
  expect(await openRecord(olena, world.id('d1'), 'deal', 'same')).toMatchObject({ status: 202 })
  expect(await openRecord(olena, world.id('d1'), 'deal', 'same')).toMatchObject({ status: 202 })
  await site.core.drain()
  expect((await answers(olena)).match(/Acme renewal/g)?.length).toBe(1)
  await world.store.prisma.workspace.updateMany({ data: { repsSeeAll: false } })
  await openRecord(petro, world.id('d1'))
  await site.core.drain()
  expect(await answers(petro)).toContain('no longer there')
  expect(await answers(petro)).not.toContain('Acme')
  await world.store.prisma.workspace.updateMany({ data: { repsSeeAll: true } })
  expect(await openRecord(olena, "1' or '1'='1")).toMatchObject({ status: 400 })
  expect(await openRecord(olena, world.id('d1'), 'member')).toMatchObject({ status: 400 })
  petro.cookie = ''
  expect(await openRecord(petro, world.id('d1'))).toMatchObject({ status: 401 })
})
