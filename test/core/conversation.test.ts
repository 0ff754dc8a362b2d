import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plain } from '../../bots/plain.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  repsSeeAll: true,
  team: [
    { id: 'm1', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'm2', name: 'Petro Melnyk', role: 'rep', language: 'en' },
    { id: 'm3', name: 'Ann Lee', role: 'rep', language: 'en' },
  ],
  companies: [{ id: 'c1', name: 'Globex', owner: 'm2' }],
  contacts: [
    { id: 'p1', name: 'Ivan Petrenko', owner: 'm2' },
    { id: 'p2', name: 'Ivan Bondar', owner: 'm2' },
    { id: 'p3', name: 'Zoya Lysenko', owner: 'm1' },
  ],
  deals: [
    { id: 'd1', title: 'Globex canteen', company: 'c1', stage: 'New', owner: 'm2' },
    { id: 'd2', title: 'Globex warehouse', company: 'c1', stage: 'New', owner: 'm2' },
    { id: 'd3', title: 'Acme renewal', stage: 'New', owner: 'm1' },
  ],
}

let world: World
beforeAll(async () => {
  world = await openWorld(company)
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.store.pool.query('delete from pending')
})

const textOf = (messages: readonly SentMessage[]): string =>
  messages.map((message) => plain(message.reply, 300).text).join('\n')
const tokenOf = (messages: readonly SentMessage[], label: string): string =>
  messages
    .flatMap((message) => message.reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])))
    .find((choice) => choice.label.includes(label))?.token ?? ''
const stageOf = async (deal: string) =>
  (await world.store.prisma.deal.findFirstOrThrow({ where: { id: world.id(deal) }, include: { stage: true } })).stage
    .name

describe('while a question is open', () => {
  it('a new sentence that holds a candidate’s name is a new sentence', async () => {
    await world.say('petro', 'remind me to call Ivan tomorrow at 13:00')
    const answer = await world.say('petro', 'met Ivan Petrenko, he agreed')
    expect(textOf(answer)).toContain('he agreed')
    expect(await world.store.prisma.reminder.count()).toBe(0)
  })

  it('another verb with a candidate’s name is another command', async () => {
    await world.say('petro', 'lost Globex')
    expect(textOf(await world.say('petro', 'won Globex warehouse'))).toContain('won')
    expect([await stageOf('d1'), await stageOf('d2')]).toEqual(['New', 'Won'])
    await world.say('petro', 'undo')
    expect(await stageOf('d2')).toBe('New')
  })

  it('what is no answer is asked again once, and then left alone', async () => {
    await world.say('petro', 'lost Globex')
    expect(textOf(await world.say('petro', 'the weather is lovely'))).toContain('Which deal')
    expect(textOf(await world.say('petro', 'and the coffee too'))).not.toContain('Which deal')
    expect(textOf(await world.say('petro', 'what do I have today?'))).not.toContain('Which deal')
    expect(await stageOf('d1')).toBe('New')
  })

  it('no question is a trap: another command is carried out', async () => {
    await world.say('petro', 'done with everything')
    expect(textOf(await world.say('petro', 'help'))).toContain('Acme')
  })

  it('the whole name in another spelling is an answer, and is remembered', async () => {
    await world.say('petro', 'remind me to call Ivan tomorrow at 13:00')
    expect(textOf(await world.say('petro', 'Івану Бондарю'))).toContain('tomorrow')
    expect(textOf(await world.say('petro', 'note about Ivan: likes tea'))).toContain('as last time')
    const reminder = await world.store.prisma.reminder.findFirstOrThrow()
    expect(reminder.contactId).toBe(world.id('p2'))
    await world.store.prisma.choice.deleteMany()
  })

  it('hello and thanks get a word back and change nothing', async () => {
    expect(textOf(await world.say('petro', 'Hello!'))).toContain('Hello')
    expect(textOf(await world.say('petro', 'дякую'))).toContain('Any time')
  })
})

describe('a colleague’s record', () => {
  it('is changed after a yes, and its owner is told', async () => {
    await world.say('olena', 'hello')
    const asked = await world.say('petro', 'move Acme renewal to Proposal')
    expect(textOf(asked)).toContain('Olena Kovalenko')
    expect(await stageOf('d3')).toBe('New')
    const before = world.sent.length
    await world.press('petro', tokenOf(asked, 'Yes'))
    expect(await stageOf('d3')).toBe('Proposal')
    const told = world.sent.slice(before).filter(({ to }) => to.chat === 'olena')
    expect(textOf(told)).toContain('Petro Melnyk')
  })

  it('that has gone to another owner meanwhile is asked about again', async () => {
    const asked = await world.say('petro', 'move Acme renewal to Negotiation')
    await world.store.prisma.deal.updateMany({ where: { id: world.id('d3') }, data: { ownerId: world.id('m3') } })
    const again = await world.press('petro', tokenOf(asked, 'Yes'))
    expect(textOf(again)).toContain('Ann Lee')
    expect(await stageOf('d3')).toBe('Proposal')
    await world.store.prisma.deal.updateMany({ where: { id: world.id('d3') }, data: { ownerId: world.id('m1') } })
  })

  it('is asked about also when it is only the card shown before', async () => {
    await world.say('petro', 'who is Zoya Lysenko?')
    const before = await world.store.prisma.activity.count()
    expect(textOf(await world.say('petro', 'note: likes tea'))).toContain('Olena Kovalenko')
    expect(await world.store.prisma.activity.count()).toBe(before)
  })
})
