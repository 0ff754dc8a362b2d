import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plain } from '../../bots/plain.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  timezone: 'Europe/Kyiv',
  team: [
    { id: 'm1', name: 'Olena Kovalenko', role: 'rep', seat: 'olena' },
    { id: 'm2', name: 'Petro Melnyk', role: 'manager', seat: 'petro' },
  ],
  companies: [{ id: 'c1', name: 'Acme' }],
  contacts: [
    { id: 'p1', name: 'Anna Schmidt', company: 'c1', owner: 'm1' },
    { id: 'p2', name: 'Ivan Horvat', owner: 'm1' },
    { id: 'p3', name: 'Ivan Petrenko', company: 'c1', owner: 'm1' },
  ],
  deals: [{ id: 'd1', title: 'Acme renewal', company: 'c1', stage: 'New', owner: 'm1' }],
}

let world: World
beforeEach(async () => {
  world = await openWorld(company)
})
afterEach(() => world.close())

const textOf = (sent: readonly SentMessage[]): string => sent.map(({ reply }) => plain(reply, 1000).text).join('\n')
const buttons = (sent: readonly SentMessage[]) => sent.flatMap(({ reply }) => plain(reply, 1000).choices)
const token = (sent: readonly SentMessage[], label: string): string =>
  buttons(sent).find((button) => button.label.includes(label))?.token ?? ''
const activities = () => world.store.prisma.activity.findMany({ where: { deletedAt: null }, orderBy: { id: 'asc' } })
const reminders = () => world.store.prisma.reminder.findMany({ orderBy: { id: 'asc' } })
const lastInbox = async () => (await world.store.prisma.inbox.findFirstOrThrow({ orderBy: { seq: 'desc' } })).id

describe('a message that is edited', () => {
  it('is corrected: what it logged is taken back, and the new words are logged', async () => {
    await world.say('olena', 'call with Anna: wants 10 % off', { message: 'k1' })
    const sent = await world.edit('olena', 'k1', 'call with Anna: wants 15 % off')
    expect(textOf(sent)).toContain('Corrected:')
    expect(textOf(sent)).toContain('15 % off')
    expect(buttons(sent).map(({ label }) => label)).toContain('Undo')
    expect((await activities()).map(({ summary }) => summary)).toEqual(['wants 15 % off'])
  })

  it('has one effect when its edit comes before it', async () => {
    await world.edit('olena', 'k1', 'call with Anna: wants 15 % off')
    expect(await world.say('olena', 'call with Anna: wants 10 % off', { message: 'k1' })).toEqual([])
    await world.edit('olena', 'k1', 'call with Anna: wants 20 % off')
    expect((await activities()).map(({ summary }) => summary)).toEqual(['wants 20 % off'])
    expect(await world.say('olena', 'call with Anna: wants 30 % off', { message: 'k2' })).toHaveLength(1)
  })

  it('is found by the id of its row, too, as the page calls it', async () => {
    await world.say('olena', 'call with Anna: wants 10 % off', { message: 'k1' })
    await world.edit('olena', await lastInbox(), 'call with Anna: wants 15 % off')
    await world.edit('olena', 'k1', 'call with Anna: wants 20 % off')
    expect((await activities()).map(({ summary }) => summary)).toEqual(['wants 20 % off'])
  })

  it('says nothing when it reads as before', async () => {
    await world.say('olena', 'call with Anna: wants 10 % off', { message: 'k1' })
    expect(await world.edit('olena', 'k1', 'call with Anna: wants 10 % off')).toEqual([])
    await world.edit('olena', 'k1', 'call with Anna: wants 15 % off')
    expect(await world.edit('olena', 'k1', ' call with Anna: wants 15 % off')).toEqual([])
    expect(await activities()).toHaveLength(1)
  })

  it('is corrected with all that it did', async () => {
    await world.say('olena', 'call with Anna: wants 10 % off, and remind me to call Anna on Friday', { message: 'k1' })
    expect([await activities(), await reminders()].map((rows) => rows.length)).toEqual([1, 1])
    await world.edit('olena', 'k1', 'call with Anna: wants 15 % off, and remind me to call Anna on Monday')
    expect((await activities()).map(({ summary }) => summary)).toEqual(['wants 15 % off'])
    expect((await reminders()).map(({ at }) => at?.toISOString().slice(0, 10))).toEqual(['2026-11-29'])
  })

  it('reads its times from now on', async () => {
    await world.say('olena', 'remind me to call Anna tomorrow', { message: 'k1' })
    world.clock.set('2026-11-26T10:30:00+02:00')
    const sent = await world.edit('olena', 'k1', 'remind me to call Anna tomorrow at 12')
    expect(textOf(sent)).toContain('tomorrow at 12:00')
    expect((await reminders()).map(({ dueAt }) => dueAt?.toISOString())).toEqual(['2026-11-27T10:00:00.000Z'])
  })

  it('is left as it is, with the reason, when a colleague has gone on from there', async () => {
    await world.say('olena', 'Acme renewal to qualified', { message: 'k1' })
    await world.say('petro', 'Acme renewal to proposal')
    const sent = await world.edit('olena', 'k1', 'Acme renewal to negotiation')
    expect(textOf(sent)).toContain('Petro Melnyk changed Acme renewal since')
    const deal = await world.store.prisma.deal.findFirstOrThrow({ include: { stage: true } })
    expect(deal.stage.name).toBe('Proposal')
  })

  it('is done once, when all it had led to was a question', async () => {
    await world.say('olena', 'remind me to call Anna', { message: 'k1' })
    await world.edit('olena', 'k1', 'remind me to call Anna on Friday')
    expect(await reminders()).toHaveLength(1)
    await world.say('olena', 'Monday')
    expect(await reminders()).toHaveLength(1)
  })

  it('is never done twice, when it was done by the answer to its question', async () => {
    const asked = await world.say('olena', 'call with Ivan: wants 10 % off', { message: 'k1' })
    await world.press('olena', token(asked, 'Ivan Petrenko'))
    expect(await activities()).toHaveLength(1)
    await world.edit('olena', 'k1', 'call with Anna: wants 15 % off')
    expect((await activities()).map(({ summary }) => summary)).toEqual(['wants 15 % off'])
  })

  it('stands when the new words say nothing', async () => {
    await world.say('olena', 'call with Anna: wants 10 % off', { message: 'k1' })
    const sent = await world.edit('olena', 'k1', 'flurbl grmpf')
    expect(textOf(sent)).toContain('did not understand the new words')
    expect((await activities()).map(({ summary }) => summary)).toEqual(['wants 10 % off'])
  })

  it('is taken back when it comes to a question, which is then answered', async () => {
    await world.say('olena', 'call with Anna: wants 10 % off', { message: 'k1' })
    const sent = await world.edit('olena', 'k1', 'call with Ivan: wants 10 % off')
    expect(textOf(sent)).toContain('Taken back')
    expect(await activities()).toEqual([])
    await world.press('olena', token(sent, 'Ivan Petrenko'))
    expect(await activities()).toHaveLength(1)
  })

  it('does what it says when it was taken back before, or did nothing', async () => {
    await world.say('olena', 'call with Anna: wants 10 % off', { message: 'k1' })
    await world.say('olena', 'undo')
    await world.edit('olena', 'k1', 'call with Anna: wants 15 % off')
    expect(await activities()).toHaveLength(1)
    await world.edit('olena', 'unknown', 'call with Anna: wants 20 % off')
    expect(await activities()).toHaveLength(2)
  })

  it('changes nothing of a colleague’s', async () => {
    await world.say('olena', 'call with Anna: wants 10 % off', { message: 'k1' })
    await world.edit('petro', 'k1', 'show Anna Schmidt')
    expect(await activities()).toHaveLength(1)
  })
})
