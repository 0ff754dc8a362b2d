import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { newHours } from '../../../core/store/company/book.ts'
import { promisedFrom, promiseMoments } from '../../../core/tickets/promise.ts'
import { opens, sentTo } from '../../support/customers.ts'
import { allWords } from '../../support/places.ts'
import { openWorld, type SentMessage, type World } from '../../support/world.ts'

const office = { zone: 'Europe/Kyiv', hours: newHours, daysOff: new Set(['2026-11-26']) }
const here = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO('Europe/Kyiv').toPlainDateTime().toString({ smallestUnit: 'minute' })
const promised = (asked: string) => {
  const { idealBy, answerBy } = promisedFrom(Temporal.Instant.from(`${asked}+02:00`), office)
  return [here(idealBy), here(answerBy)]
}

describe('a promise', () => {
  it('counts working time alone: an hour, and a day', () => {
    expect(promised('2026-11-25T10:30')).toEqual(['2026-11-25T11:30', '2026-11-27T10:30'])
    expect(promised('2026-11-25T17:40')).toEqual(['2026-11-27T09:40', '2026-11-27T17:40'])
    expect(promised('2026-11-25T21:00')).toEqual(['2026-11-27T10:00', '2026-11-27T18:00'])
    expect(promised('2026-11-28T12:00')).toEqual(['2026-11-30T10:00', '2026-11-30T18:00'])
  })

  it('is reminded of before it is broken, also when that is the working day before', () => {
    const moments = promiseMoments(promisedFrom(Temporal.Instant.from('2026-11-25T10:30+02:00'), office), office)
    expect(moments.map(({ rule, at }) => `${rule.key} ${here(at)}`)).toEqual([
      'ideal 2026-11-25T11:10',
      'idealLeads 2026-11-25T11:25',
      'idealPast 2026-11-25T11:30',
      'answer 2026-11-25T17:30',
      'answerLeads 2026-11-27T09:30',
      'late 2026-11-27T10:30',
    ])
  })
})

describe('who is reminded', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(small)
    for (const seat of ['olena', 'petro', 'iryna']) await world.say(seat, 'hello')
  })
  afterAll(() => world.close())
  async function until(time: string): Promise<readonly SentMessage[]> {
    const before = world.sent.length
    world.clock.set(`2026-11-${time}+02:00`)
    await world.core.drain()
    return world.sent.slice(before)
  }

  it('is who has the request, then those who lead, then the customer, once each', async () => {
    await opens(world, 'customer:p2', 'Where is my order?')
    const first = await until('25T11:12')
    expect(first.map(({ to }) => to.chat)).toEqual(['petro'])
    expect(allWords(first)).toContain('Ivan Horvat (#1) is waiting: the answer was promised today at 11:30.')
    expect(allWords(first)).toContain('[I take it] [Answer…]')
    const second = await until('25T11:26')
    expect(second.map(({ to }) => to.chat).toSorted()).toEqual(['iryna', 'olena'])
    const third = await until('25T11:31')
    expect(third.map(({ to }) => to.chat)).toEqual(['customer:p2'])
    expect(allWords(third)).toContain('Nobody has got round to your request yet.')
    expect(await until('25T12:30')).toEqual([])
  })

  it('is nobody any more once the customer was answered', async () => {
    const card = await world.say('petro', 'show request 1')
    expect(allWords(card)).toContain('Where is my order?')
    await world.say('petro', 'answer request 1: it left this morning')
    await world.say('petro', 'yes')
    expect(allWords(sentTo(world.sent, 'customer:p2'))).toContain('Petro: it left this morning')
    expect(await until('27T12:00')).toEqual([])
  })

  it('lists what is overdue first, and says so', async () => {
    await opens(world, 'customer:p2', 'And my invoice?')
    const late = await until('30T12:10')
    expect(allWords(late)).toContain('has no answer yet; it was promised today at 12:00')
    expect(allWords(sentTo(late, 'customer:p2'))).toContain('I am sorry that you are still waiting.')
    await opens(world, 'customer:p1', 'Do you open on Saturdays?')
    const list = allWords(await world.say('olena', 'show all open requests'))
    expect(list.indexOf('❗')).toBeLessThan(list.indexOf('Saturdays'))
    expect(allWords(await world.say('olena', 'overdue requests'))).toContain('And my invoice?')
  })

  it('stands at the top of the day and of the morning digest of who is to answer', async () => {
    const day = allWords(await world.say('olena', 'what do I have today?'))
    expect(day).toContain('Customers’ requests')
    expect(day).toContain('And my invoice?')
    world.clock.set('2026-12-01T09:05:00+02:00')
    await world.core.drain()
    const morning = sentTo(world.sent, 'olena').slice(-3)
    expect(allWords(morning)).toContain('And my invoice?')
  })
})
