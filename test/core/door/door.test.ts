import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { MOST_A_MINUTE } from '../../../core/door/rush.ts'
import { firstWrittenIn } from '../../../core/knowledge/written-in.ts'
import { everywhere } from '../../support/places.ts'
import { openWorld, type World } from '../../support/world.ts'
import { type CustomersDoor, openDoor } from './door.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let world: World
let telegram: CustomersDoor
let web: CustomersDoor
beforeAll(async () => {
  world = await openWorld(
    {
      name: 'Acme',
      language: 'en',
      team: [{ id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en' }],
      contacts: [{ id: 'ivan', name: 'Ivan Petrenko', phones: ['+380501112233'] }],
    },
    { platforms: everywhere },
  )
  telegram = await openDoor(world, 'telegram')
  web = await openDoor(world, 'web')
})
afterAll(() => world.close())

const contactOf = async (external: string) =>
  (await world.store.prisma.account.findFirstOrThrow({ where: { external }, include: { contact: true } })).contact

describe("the customers' door", () => {
  it('greets who says hello, as a bot, in their language, and makes nobody of them', async () => {
    const [greeted] = await telegram.hello('100', { language: 'uk' })
    expect(JSON.stringify(greeted?.reply)).toMatch(/бот/)
    expect(JSON.stringify(greeted?.reply)).toContain('Acme')
    expect(await telegram.say('100', 'добрий день', { language: 'uk' })).toHaveLength(1)
    expect(await contactOf('100')).toBeNull()
  })

  it('makes a contact of who writes something, by the name that the platform gives', async () => {
    expect(await telegram.say('100', 'Де моє замовлення?', { language: 'uk', name: 'Ivan  Petrenko' })).toHaveLength(1)
    const contact = await contactOf('100')
    expect(contact).toMatchObject({
      name: 'Ivan Petrenko',
      lifecycle: 'lead',
      source: 'Telegram',
      language: 'uk',
      ownerId: null,
    })
    // A name proves nothing: they are not the Ivan whom the team knows.
    expect(contact?.id).not.toBe(world.id('ivan'))
    await telegram.say('100', 'Ау?', { language: 'uk', name: 'Ivan Petrenko' })
    expect((await contactOf('100'))?.id).toBe(contact?.id)
    const kept = await world.store.prisma.inbox.findMany({ where: { installationId: telegram.installationId } })
    expect(new Set(kept.map(({ subjectId }) => subjectId))).toEqual(new Set([contact?.id]))
  })

  it('counts visitors of the website, in the language they write in', async () => {
    await web.hello('v1', { language: 'de-DE' })
    await web.say('v2', 'Коли відчинено в суботу, підкажіть?', { language: 'en' })
    expect(await contactOf('v2')).toMatchObject({ name: 'Відвідувач сайту 2', language: 'uk', source: 'сайт' })
  })

  it('tells them from the team: names of records are nothing to them', async () => {
    const [answer] = await web.say('v3', 'show Ivan Petrenko')
    expect(answer).not.toContain('50111')
  })

  it('answers a group with nothing but where to write', async () => {
    const group = { chat: { external: '-77', direct: false } }
    await telegram.hear('100', { kind: 'text', text: 'Where is my order?' }, group)
    await telegram.hear('300', { kind: 'text', text: 'Where is my order?' }, group)
    const before = world.sent.length
    await world.core.drain()
    const sent = world.sent.slice(before).filter(({ to }) => to.chat === '-77')
    expect(sent.map(({ reply }) => JSON.stringify(reply.blocks))).toEqual([
      expect.stringContaining('особисто'),
      expect.stringContaining('directly'),
    ])
    expect(await contactOf('300')).toBeNull()
  })

  it('never makes a member of anybody', async () => {
    const { workspaceId, store } = world
    const { id: memberId } = await store.prisma.member.findFirstOrThrow({ where: { workspaceId } })
    await telegram.hello('400')
    await store.prisma.account.updateMany({ where: { external: '400' }, data: { memberId } })
    const [answer] = await telegram.say('400', 'show Ivan Petrenko')
    expect(answer).not.toContain('50111')
    expect(await contactOf('400')).toMatchObject({ lifecycle: 'lead' })
  })

  it('is silent to an account that was shut out', async () => {
    await telegram.hello('500')
    await world.store.prisma.account.updateMany({ where: { external: '500' }, data: { disabledAt: new Date() } })
    expect(await telegram.say('500', 'Where is my order?')).toEqual([])
  })

  it('asks once for a pause when too much comes at once, then is silent, and loses nothing of the others', async () => {
    for (let n = 0; n < MOST_A_MINUTE + 30; n++) await web.hear('flood', { kind: 'text', text: `message ${n}` })
    await web.hear('calm', { kind: 'text', text: 'Where is my order?' })
    const before = world.sent.length
    await world.core.drain()
    const sent = world.sent.slice(before)
    const flooded = sent.filter(({ to }) => to.chat === 'flood')
    expect(flooded.length).toBeLessThanOrEqual(MOST_A_MINUTE + 1)
    expect(flooded.filter(({ reply }) => JSON.stringify(reply).includes('a minute'))).toHaveLength(1)
    expect(JSON.stringify(flooded.at(-1)?.reply)).toContain('a minute')
    expect(sent.findIndex(({ to }) => to.chat === 'calm')).toBeLessThan(MOST_A_MINUTE)
    expect(await web.say('flood', 'still here')).toEqual([])
    const restIsOver = () =>
      world.store.pool.query("update lane set lease_until = now() - interval '1 second' where lease_until is not null")
    await restIsOver()
    await world.core.drain()
    // A minute later it is over.
    await world.store.pool.query("update inbox set received_at = received_at - interval '2 minutes'")
    await restIsOver()
    await web.say('flood', 'sorry')
    const last = await world.store.prisma.inbox.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    expect(last.outcome).not.toMatch(/^rush/)
  })
})

describe('the language of a text', () => {
  it.each([
    ['Коли відчинено?', 'en', 'uk'],
    ['Когда вы открыты?', 'uk', 'ru'],
    ['Kada dirbate šeštadienį?', 'en', 'lt'],
    ['Kad ću dobiti paket?', 'en', 'hr'],
    ['When do you open on Saturday?', 'uk', 'en'],
    ['привет', 'ru', 'ru'],
    ['ok', 'uk', 'uk'],
  ] as const)('of "%s" where %s is spoken is %s', (text, spoken, is) => {
    expect(firstWrittenIn(text, spoken)).toBe(is)
  })
})
