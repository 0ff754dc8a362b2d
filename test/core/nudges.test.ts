import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plain } from '../../bots/plain.ts'
import { createCore } from '../../core/index.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  team: [
    { id: 'm1', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'm2', name: 'Petro Melnyk', role: 'rep', language: 'en' },
    { id: 'm3', name: 'Ann Lee', role: 'rep', language: 'en', timezone: 'America/New_York' },
  ],
}

let world: World
beforeAll(async () => {
  world = await openWorld(company)
})
afterAll(() => world.close())

const textOf = ({ reply }: SentMessage): string => plain(reply, 200).text
const tokenOf = ({ reply }: SentMessage, label: string): string =>
  reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])).find((one) => one.label === label)
    ?.token ?? ''

/** Lets it be `instant` and gives the alarms that come. */
async function alarmsAt(instant: string): Promise<readonly SentMessage[]> {
  const before = world.sent.length
  world.clock.set(instant)
  await world.core.drain()
  return world.sent.slice(before).filter((message) => textOf(message).includes('⏰'))
}

describe('reminders fire', () => {
  it('once, with two programs at work on one database', async () => {
    const { store, clock, sent } = world
    const other = createCore({
      store,
      clock,
      log: pino({ level: 'silent' }),
      platforms: ['console'],
      send: async (to, reply) => {
        sent.push({ to, reply })
        return { kind: 'sent' }
      },
    })
    for (const seat of ['olena', 'petro', 'ann'])
      for (const thing of ['plants', 'cat', 'fish'])
        await world.say(seat, `remind me in 2 hours to feed the ${thing} of ${seat}`)
    const before = sent.length
    clock.set('2026-11-25T12:31:00+02:00')
    await Promise.all([world.core.drain(), other.drain(), world.core.drain(), other.drain()])
    const alarms = sent.slice(before).map(textOf)
    expect(alarms).toHaveLength(9)
    expect(new Set(alarms).size).toBe(9)
  })

  it('in the person’s own zone, a day at the start of the working day', async () => {
    await world.say('ann', 'remind me on Monday to call the bank')
    expect(await alarmsAt('2026-11-30T15:59:00+02:00')).toHaveLength(0)
    expect((await alarmsAt('2026-11-30T16:00:00+02:00')).map(textOf).join()).toContain('call the bank')
  })

  it('late when nothing ran at their time, and say so; a burst is one message', async () => {
    for (const n of [1, 2, 3, 4, 5]) await world.say('petro', `remind me tomorrow at 10:0${n} to check lot ${n}`)
    const before = world.sent.length
    world.clock.set('2026-12-03T08:00:00+02:00')
    await world.core.drain()
    const [only, ...more] = world.sent.slice(before)
    expect(more).toHaveLength(0)
    expect(only && textOf(only)).toContain('check lot 5')
    await world.say('olena', 'remind me tomorrow at 10:00 to water the plants')
    expect((await alarmsAt('2026-12-05T11:00:00+02:00')).map(textOf).join()).toContain('It was due')
  })

  it('again on the last day of every month, whatever the month before had', async () => {
    world.clock.set('2027-01-30T12:00:00+02:00')
    await world.say('olena', 'remind me every month on the 31st at 10:00 to send the invoices')
    expect(await alarmsAt('2027-01-31T10:00:00+02:00')).toHaveLength(1)
    expect(await alarmsAt('2027-02-28T10:00:00+02:00')).toHaveLength(1)
    expect(await alarmsAt('2027-03-28T10:00:00+03:00')).toHaveLength(0)
    expect(await alarmsAt('2027-03-31T10:00:00+03:00')).toHaveLength(1)
  })

  it('and an old “Done” does not swallow the next one', async () => {
    world.clock.set('2027-05-10T09:00:00+03:00')
    await world.say('petro', 'remind me every day at 11:00 to read the news')
    const [first] = await alarmsAt('2027-05-10T11:00:00+03:00')
    const [second] = await alarmsAt('2027-05-11T11:00:00+03:00')
    if (!first || !second) throw new Error('it did not fire')
    await world.press('petro', tokenOf(second, 'Done'))
    await world.press('petro', tokenOf(first, 'Done'))
    expect(await alarmsAt('2027-05-12T11:00:00+03:00')).toHaveLength(1)
  })

  it('no more once it is taken back, also after it has fired', async () => {
    world.clock.set('2027-06-01T09:00:00+03:00')
    await world.say('ann', 'remind me every day at 10:00 to stretch')
    const stretches = async (instant: string) =>
      (await alarmsAt(instant)).filter((one) => textOf(one).includes('stretch'))
    expect(await stretches('2027-06-01T17:00:00+03:00')).toHaveLength(1)
    await world.say('ann', 'undo')
    expect(await stretches('2027-06-02T17:00:00+03:00')).toHaveLength(0)
  })
})
