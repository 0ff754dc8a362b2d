import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plain } from '../../bots/plain.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  team: [
    { id: 'm1', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'm2', name: 'Petro Melnyk', role: 'rep', language: 'uk' },
  ],
  companies: [
    { id: 'c1', name: 'Globex', owner: 'm1' },
    { id: 'c2', name: 'Acme', owner: 'm1' },
  ],
  contacts: [
    { id: 'p1', name: 'Ivan Petrenko', company: 'c2', owner: 'm1' },
    { id: 'p2', name: 'Ivan Bondar', company: 'c1', owner: 'm1' },
    { id: 'p3', name: 'Sofia Marino', company: 'c1', owner: 'm1' },
  ],
  deals: [
    { id: 'd1', title: 'Globex canteen', company: 'c1', stage: 'New', owner: 'm1' },
    { id: 'd2', title: 'Acme renewal', company: 'c2', stage: 'New', owner: 'm1' },
  ],
}

let world: World
beforeAll(async () => {
  world = await openWorld(company)
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.store.pool.query('delete from pending; delete from reminder; delete from activity')
})

const textOf = (messages: readonly SentMessage[]): string =>
  messages.map((message) => plain(message.reply, 300).text).join('\n')
const labelsOf = (messages: readonly SentMessage[]): readonly string[] =>
  messages
    .flatMap((message) => message.reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])))
    .map(({ label }) => label)
const tokenOf = (messages: readonly SentMessage[], label: string): string =>
  messages
    .flatMap((message) => message.reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])))
    .find((choice) => choice.label.includes(label))?.token ?? ''
const stageOf = async (deal: string) =>
  (await world.store.prisma.deal.findFirstOrThrow({ where: { id: world.id(deal) }, include: { stage: true } })).stage
    .name
const reminders = () =>
  world.store.prisma.reminder.findMany({
    include: { contact: true, company: true, deal: true },
    orderBy: { id: 'asc' },
  })
const activities = () => world.store.prisma.activity.findMany()

describe('several commands in one sentence', () => {
  it('are carried out one after another, each with an undo that says what it takes back', async () => {
    const answer = await world.say('olena', 'move Acme to negotiation and log a call with Ivan Petrenko: they agreed')
    expect(await stageOf('d2')).toBe('Negotiation')
    expect(await activities()).toMatchObject([{ kind: 'call', summary: 'they agreed', contactId: world.id('p1') }])
    const undos = labelsOf(answer).filter((label) => label.startsWith('Undo'))
    expect(new Set(undos).size).toBe(2)
    await world.press('olena', tokenOf(answer, 'Undo: Move'))
    expect(await stageOf('d2')).toBe('New')
    expect(await activities()).toHaveLength(1)
  })

  it('"them" in the second is what the first was about', async () => {
    await world.say('olena', 'lost Globex, too expensive, and remind me to call them in March')
    expect(await stageOf('d1')).toBe('Lost')
    const [reminder] = await reminders()
    expect(reminder).toMatchObject({ about: 'call them', dealId: world.id('d1') })
    await world.say('olena', 'undo')
    await world.say('olena', 'undo')
  })

  it('may have a picture between them, which ends what was said', async () => {
    await world.say('olena', 'lost Globex, budget frozen 😞 remind me tomorrow at 9 to call Sofia')
    expect(await reminders()).toHaveLength(1)
    expect(await stageOf('d1')).toBe('Lost')
    await world.say('olena', 'undo')
    await world.say('olena', 'undo')
  })

  it('"him" in the second is whom the first has added', async () => {
    await world.say('petro', 'додай Петра Коваля і нагадай мені завтра йому подзвонити')
    const [reminder] = await reminders()
    expect(reminder?.contact?.name).toBe('Петро Коваль')
  })

  it('may each stand on a line of their own', async () => {
    await world.say('olena', 'Acme to proposal\nGlobex to qualified\nremind me tomorrow at 9 to call Sofia')
    expect([await stageOf('d1'), await stageOf('d2')]).toEqual(['Qualified', 'Proposal'])
    expect(await reminders()).toHaveLength(1)
  })

  it('go on after a question that one of them leads to', async () => {
    const asked = await world.say('olena', 'log a call with Ivan: he agreed. Remind me tomorrow at 9 to write to him')
    expect(textOf(asked)).toContain('Which')
    expect(await activities()).toEqual([])
    await world.say('olena', 'Petrenko')
    expect(await activities()).toMatchObject([{ contactId: world.id('p1') }])
    expect(await reminders()).toMatchObject([{ contactId: world.id('p1') }])
  })

  it('go on after a yes to one of them', async () => {
    const asked = await world.say('petro', 'Globex на пропозицію; нагадай завтра о 9 написати Софії')
    expect(await stageOf('d1')).not.toBe('Proposal')
    await world.press('petro', tokenOf(asked, 'Так'))
    expect(await stageOf('d1')).toBe('Proposal')
    expect(await reminders()).toHaveLength(1)
  })

  it.each([
    'remind me tomorrow at 9 to call Ivan and move the meeting',
    'remind me tomorrow at 9 to call Sofia and move Acme to won',
    'if Acme agrees, move it to won and remind me tomorrow to call Sofia',
    'move Acme to won and sing me a song',
    'Ivan said: move Acme to won and remind me tomorrow to call Sofia',
    'note: move Acme to won, remind me tomorrow to call Sofia',
  ])('are not torn out of one: %s', async (sentence) => {
    const before = await stageOf('d2')
    await world.say('olena', sentence)
    expect(await stageOf('d2')).toBe(before)
    expect((await reminders()).length).toBeLessThanOrEqual(1)
  })
})

describe('what was just said', () => {
  it('is set right by “no” and what it should be', async () => {
    await world.say('olena', 'remind me to call Sofia on Friday')
    const answer = await world.say('olena', 'no, tomorrow')
    expect(textOf(answer)).toContain('tomorrow')
    const found = await reminders()
    expect(found.map(({ at }) => at?.toISOString().slice(0, 10))).toEqual(['2026-11-25'])
  })

  it('is set right before a yes to it, and asked about again', async () => {
    await world.say('petro', 'перенеси Globex на пропозицію')
    await world.say('petro', 'ні, на переговори')
    await world.say('petro', 'так')
    expect(await stageOf('d1')).toBe('Negotiation')
  })

  it('stays where the words after “no” are no value of it', async () => {
    await world.say('olena', 'remind me to call Sofia on Friday')
    await world.say('olena', 'no, thanks')
    expect(await reminders()).toHaveLength(1)
  })
})

describe('a list', () => {
  it('can be picked from by number, and by “the second” in a sentence', async () => {
    await world.say('olena', 'all deals')
    expect(textOf(await world.say('olena', 'the second'))).toMatch(/Globex canteen|Acme renewal/)
    await world.say('olena', 'all deals')
    expect(textOf(await world.say('olena', 'open 2'))).toMatch(/Globex canteen|Acme renewal/)
    await world.say('olena', 'all deals')
    await world.say('olena', 'move the first to proposal')
    expect([await stageOf('d1'), await stageOf('d2')]).toContain('Proposal')
  })

  it('of what there is to do ends “it”', async () => {
    await world.say('olena', 'remind me to call Sofia tomorrow')
    await world.say('olena', 'what do I have today?')
    await world.say('olena', 'done')
    expect(await world.store.prisma.reminder.count({ where: { status: 'done' } })).toBe(0)
  })
})
