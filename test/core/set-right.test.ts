import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plain } from '../../bots/plain.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  team: [
    { id: 'm1', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'm2', name: 'Petro Melnyk', role: 'manager', language: 'uk' },
  ],
  companies: [{ id: 'c1', name: 'Globex', owner: 'm1' }],
  contacts: [
    { id: 'p1', name: 'Ivan Petrenko', owner: 'm1' },
    { id: 'p2', name: 'Ivan Bondar', company: 'c1', owner: 'm1' },
    { id: 'p3', name: 'Sofia Marino', company: 'c1', owner: 'm1' },
  ],
  deals: [{ id: 'd1', title: 'Globex canteen', company: 'c1', stage: 'New', owner: 'm1' }],
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
const said = async (who: string, ...lines: readonly string[]): Promise<string> => {
  let last = ''
  for (const line of lines) last = textOf(await world.say(who, line))
  return last
}

describe('a time of day by itself', () => {
  it.each(['no, 11:00', 'no, at 11:00', 'actually no, at 11', 'oh no, I meant 11:00', 'no, make it 11:00'])(
    'keeps the day that was said: %s',
    async (words) => {
      expect(await said('olena', 'remind me tomorrow at 10 to send the offer', words)).toContain('tomorrow at 11:00')
      expect(await world.store.prisma.reminder.count()).toBe(1)
    },
  )

  it('keeps a day that is further away', async () => {
    expect(await said('petro', 'нагадай у пʼятницю о 10 надіслати рахунок', 'ні, о 14:00')).toMatch(
      /27 листопада, о 14:00/,
    )
  })

  it('is today where today is said', async () => {
    expect(await said('olena', 'remind me tomorrow at 10 to send the offer', 'no, today at 15')).toContain(
      'today at 15:00',
    )
  })

  it('another day is another day', async () => {
    expect(await said('olena', 'remind me tomorrow at 10 to send the offer', 'no, on Friday at 9')).toMatch(
      /27 November, at 9:00/,
    )
  })
})

describe('somebody else', () => {
  it('“the other Ivan” is whoever it was not', async () => {
    await said('olena', 'talked to Ivan Petrenko: wants a discount', 'not him, the other Ivan')
    const [one, more] = await world.store.prisma.activity.findMany()
    expect([one?.contactId, more]).toEqual([world.id('p2'), undefined])
  })

  it('is set right in all that one sentence did', async () => {
    await said(
      'petro',
      'подзвонив Івану Петренку, просить знижку, нагадай завтра о 10 надіслати пропозицію',
      'не йому, іншому Івану',
    )
    const activities = await world.store.prisma.activity.findMany()
    const reminders = await world.store.prisma.reminder.findMany({ where: { status: 'open' } })
    expect([...activities, ...reminders].map(({ contactId }) => contactId)).toEqual([world.id('p2'), world.id('p2')])
  })

  it('nobody is guessed at where there is no other', async () => {
    await said('olena', 'talked to Sofia: wants a discount', 'not her, the other Sofia')
    const [one] = await world.store.prisma.activity.findMany()
    expect(one?.contactId).toBe(world.id('p3'))
  })
})

it('a stage is set right', async () => {
  await said('olena', 'Globex canteen to negotiation', 'actually no, back to proposal')
  const deal = await world.store.prisma.deal.findFirstOrThrow({ include: { stage: true } })
  expect(deal.stage.name).toBe('Proposal')
})

it.each(['no, I won’t', 'not him, sorry', 'no, call Sofia', 'no, 5 chairs'])(
  'other words leave what was done: %s',
  async (words) => {
    await said('olena', 'remind me tomorrow at 10 to call Ivan Petrenko', words)
    expect(await world.store.prisma.reminder.count({ where: { status: 'open' } })).toBe(1)
    const [one] = await world.store.prisma.reminder.findMany()
    expect([one?.contactId, one?.dueAt?.toISOString()]).toEqual([world.id('p1'), '2026-11-26T08:00:00.000Z'])
  },
)
