import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plain } from '../../bots/plain.ts'
import { newId } from '../../core/id.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  team: [
    { id: 'm1', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'm2', name: 'Petro Melnyk', role: 'rep', language: 'en' },
  ],
  companies: [{ id: 'c1', name: 'Acme' }],
  contacts: [
    { id: 'p1', name: 'Ivan Petrenko', company: 'c1' },
    { id: 'p2', name: 'Ivan Bondar' },
  ],
  deals: [{ id: 'd1', title: 'Acme renewal', company: 'c1', stage: 'New' }],
}

let world: World
beforeAll(async () => {
  world = await openWorld(company)
})
afterAll(() => world.close())

const textOf = (messages: readonly SentMessage[]): string =>
  messages.map((message) => plain(message.reply, 200).text).join('\n')
const buttonsOf = (messages: readonly SentMessage[]) =>
  messages.flatMap((message) =>
    message.reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])),
  )

/** Everything that a person's words may change. */
async function records(): Promise<Record<string, number>> {
  const { prisma } = world.store
  return {
    contacts: await prisma.contact.count(),
    deals: await prisma.deal.count({ where: { stage: { name: 'New' } } }),
    activities: await prisma.activity.count(),
    reminders: await prisma.reminder.count(),
    events: await prisma.event.count(),
  }
}

const hostile: Readonly<Record<string, string>> = {
  'an empty message': '',
  'white space alone': ' \n\t ',
  '100,000 characters': 'remind me '.repeat(10_000),
  '100,000 brackets': '('.repeat(100_000),
  'control characters': 'add \u0000\u0007\u001b[31m\u009b',
  'right-to-left marks': '\u202e\u2066remind me\u2069\u202c',
  'half a surrogate pair': 'add \ud83d',
  'the other half alone': '\udc00\udc00\udc00',
  SQL: `'; drop table contact; --`,
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a template of the grammar': '(a|b) [c] {contact} <rule>',
  JSON: '{"command":"contact.delete","args":{}}',
  'a row of emoji': '👩‍👩‍👧‍👦'.repeat(200),
  'combining marks': `a${'\u0301'.repeat(3_000)}`,
  'a format string': '%s%s%n {{constructor}}',
}

describe('bad input gets a clear answer and changes nothing', () => {
  for (const [name, text] of Object.entries(hostile))
    it(name, async () => {
      const before = await records()
      const answer = await world.say('olena', text)
      expect(answer).toHaveLength(1)
      expect(textOf(answer).length).toBeGreaterThan(10)
      expect(await records()).toEqual(before)
      expect(textOf(await world.say('olena', 'help')).length).toBeGreaterThan(20)
    })

  it('words that look like SQL or markup are kept as words', async () => {
    await world.say('olena', `note: Robert'); drop table contact; -- <b>bold</b>`)
    const note = await world.store.prisma.activity.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
    expect(note.summary).toBe(`Robert'); drop table contact; -- <b>bold</b>`)
  })

  it('a message that is delivered twice has one effect and one answer', async () => {
    const eventKey = newId()
    const first = await world.say('olena', 'note: delivered twice', { eventKey })
    const again = await world.say('olena', 'note: delivered twice', { eventKey })
    expect(first).toHaveLength(1)
    expect(again).toHaveLength(0)
    expect(await world.store.prisma.activity.count({ where: { summary: 'delivered twice' } })).toBe(1)
  })
})

describe('buttons', () => {
  it('of another person do nothing, and still work for their owner', async () => {
    const asked = await world.say('olena', 'remind me to call Ivan tomorrow at 15:00')
    const bondar = buttonsOf(asked).find((button) => button.label.includes('Bondar'))
    if (!bondar) throw new Error(`no button for Ivan Bondar in: ${textOf(asked)}`)
    const before = await records()
    expect(textOf(await world.press('petro', bondar.token))).toContain('somebody else')
    expect(await records()).toEqual(before)
    await world.press('olena', bondar.token)
    expect((await records()).reminders).toBe((before.reminders ?? 0) + 1)
  })

  it('pressed twice act once', async () => {
    const asked = await world.say('petro', 'remind me to call Ivan tomorrow at 16:00')
    const token = buttonsOf(asked)[0]?.token ?? ''
    const before = await records()
    await world.press('petro', token)
    const again = await world.press('petro', token)
    expect(textOf(again)).toContain('answered already')
    expect((await records()).reminders).toBe((before.reminders ?? 0) + 1)
  })

  it('that are too old say so', async () => {
    const done = await world.say('petro', 'note: to be undone too late')
    const token = buttonsOf(done)[0]?.token ?? ''
    world.clock.set('2027-06-01T10:00:00+03:00')
    const before = await records()
    expect(textOf(await world.press('petro', token))).toContain('too old')
    expect(await records()).toEqual(before)
    world.clock.set('2026-11-25T10:31:00+02:00')
  })

  it('that nobody made are too old as well', async () => {
    expect(textOf(await world.press('olena', 'AAAAAAAAAAAAAAAAAAAAAA'))).toContain('too old')
  })
})

describe('a clock that jumps', () => {
  it('a year back and on again fires a reminder once', async () => {
    world.clock.set('2026-11-25T11:00:00+02:00')
    await world.say('olena', 'remind me to water the plants at 11:30')
    world.clock.set('2025-11-25T11:00:00+02:00')
    await world.core.drain()
    world.clock.set('2026-11-25T11:31:00+02:00')
    const before = world.sent.length
    await world.core.drain()
    world.clock.set('2026-11-25T11:00:00+02:00')
    await world.core.drain()
    world.clock.set('2026-11-25T11:32:00+02:00')
    await world.core.drain()
    expect(world.sent.slice(before).filter((message) => textOf([message]).includes('water the plants'))).toHaveLength(1)
  })
})
