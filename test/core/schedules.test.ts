import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '../../core/id.ts'
import { allWords, bindHere, buttonIn, everywhere, sayThere, wordsOf } from '../support/places.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

vi.setConfig({ testTimeout: 60_000 })

const company = {
  name: 'Acme',
  now: '2026-10-14T10:30:00+03:00',
  team: [
    { id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en', zone: 'Europe/Kyiv' },
    { id: 'olena', name: 'Olena Kovalenko', role: 'manager', language: 'en', zone: 'Europe/Kyiv' },
    { id: 'petro', name: 'Petro Melnyk', role: 'rep', language: 'en', zone: 'Europe/Kyiv' },
  ],
  companies: [{ id: 'evil', name: '=HYPERLINK("https://evil.example")' }],
  deals: [
    {
      id: 'd1',
      title: 'Kitchen',
      company: 'evil',
      stage: 'New',
      owner: 'petro',
      amount: { amount: '5000' },
      createdAt: '2026-10-01',
    },
    {
      id: 'd2',
      title: 'Canteen',
      stage: 'Proposal',
      owner: 'olena',
      amount: { amount: '7000' },
      createdAt: '2026-10-01',
    },
  ],
}
const people = ['anna', 'olena', 'petro'] as const

let world: World
let slack = ''
const readers: { accounts: readonly string[] | null } = { accounts: [...people] }
beforeAll(async () => {
  world = await openWorld(company, { platforms: everywhere, readers: async () => readers.accounts })
  slack = await bindHere(world, 'slack')
  for (const who of people) {
    await world.store.prisma.account.createMany({
      data: [
        { workspaceId: world.workspaceId, id: newId(), installationId: slack, external: who, memberId: world.id(who) },
      ],
    })
    await sayThere(world, { installationId: slack, account: who }, 'hello')
  }
  for (const who of people) await world.say(who, 'hello')
})
afterAll(() => world.close())

const isReport = ({ reply }: SentMessage): boolean => /Stop sending this/.test(wordsOf(reply))
const group = () => ({ installationId: slack, account: 'olena', group: '#sales' })

/** It is so late in Kyiv, and these reports have come since. */
async function at(local: string): Promise<readonly SentMessage[]> {
  const before = world.sent.length
  world.clock.set(Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Kyiv').toInstant().toString())
  await world.core.drain()
  return world.sent.slice(before).filter(isReport)
}

describe('a report that comes by itself', () => {
  it('is what was shown last, at the time that the answer names', async () => {
    await world.say('olena', 'pipeline by stage')
    const [said] = await world.say('olena', 'send it to me every Monday at 9')
    expect(allWords(said ? [said] : [])).toMatch(
      /I will send you Pipeline by stage every Monday at 9:00, first on Monday.*9:00/,
    )
  })

  it('comes once, in its zone, whatever the clocks do, and a missed one once', async () => {
    const none: [string, number][] = []
    for (const [local, count] of [
      ['2026-10-19T08:59', 0],
      ['2026-10-19T09:00', 1],
      ['2026-10-19T09:30', 0],
      // The clocks went back on the 25th: 9:00 is an hour later.
      ['2026-10-26T08:59', 0],
      ['2026-10-26T09:00', 1],
      // Nothing ran for five months.
      ['2027-03-22T08:59', 1],
      ['2027-03-22T09:00', 1],
      // They went forward on the 28th.
      ['2027-03-29T08:59', 0],
      ['2027-03-29T09:00', 1],
    ] as const) {
      const came = await at(local)
      if (came.length !== count) none.push([local, came.length])
    }
    expect(none).toEqual([])
  })

  it('says first what has changed since', async () => {
    await world.store.prisma.deal.updateMany({ where: { id: world.id('d1') }, data: { amount: 6500 } })
    const [changed] = await at('2027-04-05T09:00')
    const [first, second] = changed?.reply.blocks ?? []
    expect(wordsOf({ blocks: first ? [first] : [] })).toMatch(
      /^Since last time \(Monday, 29 March\): .*12,000.* → .*13,500.* \(\+13/,
    )
    expect(second).toMatchObject({ kind: 'list', items: [expect.stringMatching(/^New: \+.*1,500/)] })
    const [same] = await at('2027-04-12T09:00')
    expect(allWords(same ? [same] : [])).toMatch(/^Nothing has changed since last time/)
  })

  it('is listed, and stopped by its button for good, until that is taken back', async () => {
    expect(allWords(await world.say('olena', 'what do you post here?'))).toMatch(
      /1 regular report.*Pipeline by stage.*every Monday at 9:00.*next/s,
    )
    const [post] = await at('2027-04-19T09:00')
    const stopped = await world.press('olena', buttonIn(post ? [post] : [], 'Stop sending this'))
    expect(allWords(stopped)).toContain('Stopped: Pipeline by stage')
    expect(await at('2027-04-26T09:00')).toEqual([])
    expect(allWords(await world.say('olena', 'what do you post here?'))).toContain('No report is sent regularly')
  })
})

describe('regular reports', () => {
  it('are told apart by what they are of, and stopped by their name', async () => {
    await world.say('anna', 'pipeline by stage')
    const first = await world.say('anna', 'send it to me every Tuesday at 9')
    expect(allWords(first)).toContain('I will send you Pipeline by stage every Tuesday')
    await world.say('anna', 'only Petro’s')
    expect(allWords(await world.say('anna', 'send it to me every Thursday at 9'))).toMatch(
      /Pipeline by stage, .*Petro.* every Thursday/,
    )
    expect(allWords(await world.say('anna', 'stop the report'))).toMatch(/Which one shall I stop\?.*Tuesday.*Thursday/s)
    expect(allWords(await world.say('anna', 'stop the Thursday report'))).toMatch(/Stopped: Pipeline by stage, .*Petro/)
    // Of the only one there is no choice, whatever it is called.
    expect(allWords(await world.say('anna', 'stop the Friday report'))).toMatch(
      /Stopped: Pipeline by stage, every Tuesday/,
    )
    expect(allWords(await world.say('anna', 'undo'))).toContain('Taken back')
    expect(allWords(await world.say('anna', 'stop the report'))).toMatch(/Stopped: Pipeline by stage, every Tuesday/)
  })
})

describe('a report as a file', () => {
  it('is confirmed, and holds the figures as programs read them, in cells that calculate nothing', async () => {
    expect(allWords(await world.say('petro', 'export this report'))).toContain('Which report?')
    await world.say('petro', 'pipeline by company')
    const asked = await world.say('petro', 'export this report')
    expect(allWords(asked)).toContain('Export Pipeline by company as CSV')
    const [made] = await world.press('petro', buttonIn(asked, 'Yes'))
    const file = made?.reply.blocks.find(({ kind }) => kind === 'file')
    expect(file).toMatchObject({ mime: 'text/csv', name: expect.stringMatching(/^Pipeline by company .*\.csv$/) })
    const chunks = await world.store.prisma.fileChunk.findMany({
      where: { fileId: file?.kind === 'file' ? file.id : '' },
    })
    const text = Buffer.concat(chunks.map(({ bytes }) => bytes)).toString()
    expect(text.replace(/^\ufeff/, '').split('\r\n')).toEqual([
      'Company,"Pipeline, EUR",Records',
      'no company,7000,1',
      `"'=HYPERLINK(""https://evil.example"")",6500,1`,
      'Total,13500,2',
      '',
    ])
  })
})

describe('a report in a group', () => {
  it('is posted there, as all who read along may see it', async () => {
    await sayThere(world, group(), 'pipeline by owner')
    const said = await sayThere(world, group(), 'post it here every Friday at 17')
    expect(allWords(said)).toMatch(/I will post Pipeline by owner here every Friday at 17:00/)
    const [post] = await at('2027-04-30T17:00')
    expect(post?.to.chat).toBe('#sales')
    expect(allWords(post ? [post] : [])).toContain('Petro Melnyk')
  })

  it('waits while nobody can say who reads along, and ends when it may not be shown there, which its asker reads alone', async () => {
    readers.accounts = null
    expect(await at('2027-05-07T17:00')).toEqual([])
    readers.accounts = [...people]
    const [late] = await at('2027-05-07T17:05')
    expect(late?.to.chat).toBe('#sales')
    readers.accounts = [...people, 'U999']
    const before = world.sent.length
    await at('2027-05-14T17:00')
    await at('2027-05-14T18:10')
    const told = world.sent.slice(before)
    expect(told.filter(({ to }) => to.chat === '#sales')).toEqual([])
    expect(allWords(told)).toContain('I have stopped posting Pipeline by owner in the group')
    readers.accounts = [...people]
    expect(await at('2027-05-21T17:00')).toEqual([])
  })

  it('comes to the asker alone where not all may see it', async () => {
    readers.accounts = null
    const said = await sayThere(world, group(), 'send me the win rate every Friday at 12')
    expect(allWords(said)).toMatch(/I will send you Win rate every Friday.*Not everyone here may see/s)
    readers.accounts = [...people]
    const [post] = await at('2027-05-28T12:00')
    expect(post?.to.chat).not.toBe('#sales')
  })

  it('ends with its asker', async () => {
    await world.store.prisma.member.updateMany({
      where: { id: world.id('olena') },
      data: { disabledAt: new Date('2027-05-29') },
    })
    expect(await at('2027-06-04T12:00')).toEqual([])
    expect(await world.store.prisma.schedule.count({ where: { stoppedAt: null } })).toBe(0)
  })
})
