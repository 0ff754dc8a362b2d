import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plain } from '../../../bots/plain.ts'
import { openWorld, type SentMessage, type World } from '../../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  timezone: 'Europe/Kyiv',
  team: [
    { id: 'm1', name: 'Olena Kovalenko', role: 'rep', seat: 'olena' },
    { id: 'm2', name: 'Petro Melnyk', role: 'manager', seat: 'petro' },
    { id: 'm3', name: 'Maria Tkach', role: 'rep', seat: 'maria', language: 'uk' },
  ],
  companies: [{ id: 'c1', name: 'Acme' }],
  contacts: [{ id: 'p1', name: 'Anna Schmidt', company: 'c1', owner: 'm1' }],
  deals: [{ id: 'd1', title: 'Acme renewal', company: 'c1', stage: 'New', owner: 'm1' }],
}

let world: World
beforeEach(async () => {
  world = await openWorld(company)
})
afterEach(() => world.close())

const textOf = (sent: readonly SentMessage[]): string => sent.map(({ reply }) => plain(reply, 1000).text).join('\n')
const buttons = (sent: readonly SentMessage[]) => sent.flatMap(({ reply }) => plain(reply, 1000).choices)

describe('why', () => {
  it('says how the last sentence was read, with its dates, and undoes it', async () => {
    await world.say('olena', 'remind me to call Anna on Friday')
    const sent = await world.say('olena', 'why?')
    expect(textOf(sent)).toContain('“remind me to call Anna on Friday”')
    expect(textOf(sent)).toContain('Friday, 27 November')
    expect(textOf(sent)).toContain('I know the phrase')
    // Asked again, it is about the same.
    expect(textOf(await world.say('olena', 'but why'))).toContain('“remind me to call Anna on Friday”')
    await world.press('olena', buttons(sent).find(({ label }) => label === 'Undo')?.token ?? '')
    expect(await world.store.prisma.reminder.count()).toBe(0)
  })

  it('says why nothing was done', async () => {
    await world.say('olena', 'flurbl grmpf')
    expect(textOf(await world.say('olena', 'why?'))).toContain('did not understand')
    await world.say('olena', 'remind me to call Anna')
    expect(textOf(await world.say('olena', 'why did you ask that?'))).toContain('so I asked')
    // The question is still open.
    expect(textOf(await world.say('olena', 'on Friday'))).toContain('Friday, 27 November')
    await world.say('olena', 'delete Anna Schmidt')
    expect(textOf(await world.say('olena', 'why?'))).toContain('only after a yes')
  })

  it('says who asked for a reminder, and one’s own words for it alone', async () => {
    await world.say('olena', 'remind me to call Anna at 12:00')
    await world.say('petro', 'remind Olena to send Anna the offer at 15:00')
    world.clock.set('2026-11-25T12:00:00+02:00')
    await world.core.drain()
    expect(textOf(await world.say('olena', 'why?'))).toContain('“remind me to call Anna at 12:00”')
    world.clock.set('2026-11-25T15:00:00+02:00')
    await world.core.drain()
    const given = textOf(await world.say('olena', 'why?'))
    expect(given).toContain('Petro Melnyk gave you this reminder')
    expect(given).not.toContain('remind Olena')
  })

  it('says why somebody is told of a colleague’s change', async () => {
    await world.say('petro', 'привіт')
    await world.say('olena', 'hi')
    await world.say('maria', 'переведи Acme renewal на етап Qualified')
    const asked = await world.say('maria', 'так')
    expect(asked.length).toBeGreaterThan(0)
    expect(textOf(await world.say('olena', 'why?'))).toContain('yours')
    expect(textOf(await world.say('maria', 'чому?'))).toContain('прочитано')
  })

  it('says why a nudge came, and mutes it', async () => {
    await world.say('olena', 'hi')
    const told = { toldAt: new Date('2026-11-25T08:31:00Z'), outcome: 'sent' }
    const chat = await world.store.prisma.chat.findFirstOrThrow({ where: { external: 'olena' } })
    const nudge = { workspaceId: world.workspaceId, id: world.id('d1'), memberId: world.id('m1'), key: 'x' }
    const facts = { name: 'Acme renewal', with: 'Acme', days: 30, stage: 'New', limit: 14 }
    await world.store.prisma.nudge.create({
      data: {
        ...nudge,
        kind: 'staleDeal',
        aboutKind: 'deal',
        aboutId: world.id('d1'),
        facts,
        ...told,
        createdAt: told.toldAt,
      },
    })
    const lane = await world.store.prisma.lane.findFirstOrThrow({ where: { chatId: chat.id, kind: 'outbox' } })
    const message = { workspaceId: world.workspaceId, id: world.id('c1'), laneId: lane.id, chatId: chat.id }
    await world.store.prisma.outbox.create({
      data: { ...message, key: `nudge:${nudge.id}`, reply: { blocks: [] }, sentAt: told.toldAt, external: 'n1' },
    })
    const sent = await world.say('olena', 'why?')
    expect(textOf(sent)).toContain('Acme renewal')
    expect(textOf(sent)).toContain('30 days; 14 days is the limit')
    expect(buttons(sent).map(({ label }) => label)).toEqual(['No more about Acme renewal', 'No more about stale deals'])
    await world.say('olena', 'what do I have today?')
    expect(textOf(await world.say('olena', 'why?', { replyTo: 'n1' }))).toContain('30 days')
  })
})
