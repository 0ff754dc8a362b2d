import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plain } from '../../bots/plain.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

const company = {
  now: '2026-11-28T10:30:00+02:00',
  timezone: 'Europe/Kyiv',
  team: [{ id: 'm1', name: 'Olena Kovalenko', role: 'rep', seat: 'olena' }],
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
const due = async () =>
  (await world.store.prisma.reminder.findMany({ where: { status: 'open' } })).map(({ dueAt }) =>
    dueAt?.toISOString().slice(0, 10),
  )

describe('a time with two honest readings', () => {
  it('is named in full, and the other is a button that puts it in the place of the first', async () => {
    const sent = await world.say('olena', 'remind me to call Anna next Friday')
    expect(textOf(sent)).toContain('“next Friday”, that is on Friday, 4 December')
    expect(buttons(sent).map(({ label }) => label)).toEqual(['Undo', 'Rather on Friday, 11 December'])
    expect(await due()).toEqual(['2026-12-04'])
    const again = await world.press('olena', buttons(sent)[1]?.token ?? '')
    expect(await due()).toEqual(['2026-12-11'])
    expect(buttons(again).map(({ label }) => label)).toEqual(['Undo', 'Rather on Friday, 4 December'])
  })

  it('is found in what is inside of other arguments', async () => {
    const sent = await world.say('olena', 'Acme renewal closes 2.3.')
    expect(textOf(sent)).toContain('2 March 2027')
    const other = buttons(sent).find(({ label }) => label.startsWith('Rather'))
    expect(other?.label).toContain('3 February 2027')
    await world.press('olena', other?.token ?? '')
    const deal = await world.store.prisma.deal.findFirstOrThrow()
    expect(deal.closeOn?.toISOString().slice(0, 10)).toBe('2027-02-03')
  })

  it('is left alone where the convention is plain', async () => {
    const sent = await world.say('olena', 'remind me to call Anna on Friday at 9')
    expect(buttons(sent).map(({ label }) => label)).toEqual(['Undo'])
  })
})
