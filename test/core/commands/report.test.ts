import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SentMessage } from '../../support/world.ts'
import { openWorld, type World } from '../../support/world.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })
const company = {
  repsSeeAll: false,
  team: [
    { id: 'm1', name: 'Olena Kovalenko', role: 'manager' },
    { id: 'm2', name: 'Petro Bondar', role: 'rep' },
  ],
  companies: [{ id: 'c1', name: 'Globex', owner: 'm1', city: 'Kyiv' }],
  deals: [
    {
      id: 'd1',
      title: 'Hers',
      company: 'c1',
      stage: 'Won',
      amount: euros('700.50'),
      owner: 'm1',
      createdAt: '2026-10-01T10:00:00+03:00',
      closedAt: '2026-10-31T23:59:59+02:00',
    },
    {
      id: 'd2',
      title: 'His',
      company: 'c1',
      stage: 'Won',
      amount: euros('300'),
      owner: 'm2',
      createdAt: '2026-10-01T10:00:00+03:00',
      closedAt: '2026-11-01T00:00:00+02:00',
    },
    {
      id: 'd3',
      title: 'Nobody’s',
      stage: 'Won',
      amount: euros('5'),
      createdAt: '2026-10-01T10:00:00+03:00',
      closedAt: '2026-11-02T10:00:00+02:00',
    },
  ],
}

let world: World
beforeAll(async () => {
  world = await openWorld(company)
})
afterAll(() => world.close())

const words = (sent: readonly SentMessage[]): string =>
  sent
    .flatMap(({ reply }) => reply.blocks)
    .map((block) => JSON.stringify(block))
    .join('\n')

describe('reports', () => {
  it('counts a deal in the month in which it was won, by the asker’s midnight', async () => {
    expect(words(await world.say('olena', 'how much did we win in October?'))).toContain('€700.50')
    expect(words(await world.say('olena', 'how much did we win in November?'))).toContain('€305')
  })

  it('tells a rep of a narrowed workspace of their own deals alone, and never the name of what they may not see', async () => {
    const mine = words(await world.say('petro', 'how much did we win this year?'))
    expect(mine).toContain('€300')
    const byCompany = words(await world.say('petro', 'won by company this year'))
    expect(byCompany).toContain('€300')
    expect(byCompany).not.toContain('Globex')
    expect(byCompany).not.toContain(world.id('c1'))
    expect(words(await world.say('petro', 'only Olena'))).not.toContain('700')
  })

  it('goes on from the report that is replied to', async () => {
    await world.say('olena', 'win rate by owner this year')
    await world.say('olena', 'activities by month')
    const older = await world.store.prisma.outbox.findFirstOrThrow({
      where: { report: { path: ['metric'], equals: 'winRate' } },
      orderBy: { seq: 'desc' },
    })
    const reply = await world.say('olena', 'as a chart', { replyTo: older.external ?? '' })
    expect(words(reply)).toContain('Win rate by owner')
    expect(words(reply)).toContain('"kind":"chart"')
  })

  it('asks for nothing where the last answer was no report', async () => {
    await world.say('olena', 'show Globex')
    expect(words(await world.say('olena', 'by owner'))).not.toContain('Win rate')
  })
})
