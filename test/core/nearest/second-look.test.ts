import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/world.ts'
import { sunrise } from './small.ts'

// Sentences that a template takes for an order by some of their words, and that mean something else as a whole.
let world: World
beforeAll(async () => {
  world = await openWorld(sunrise)
})
afterAll(() => world.close())

describe('what templates are sure of and all that was learnt speaks against is not carried out', () => {
  it.each([
    ['remind me never to eat there again 😂'],
    ['the reminder about paying the rent is superfluous'],
    ['напоминание это убери совсем'],
    ['ответ на принимаете ли карты больше не актуален, удаляй'],
    ['нагадувати мені про таке — останнє діло'],
    ['priminimas apie nuomą atšauktas, moka buhalterija'],
    ['poslove iznad 20 tisuća daj meni'],
    ['podsjeti me kakve postavke imam kod tebe'],
  ])('“%s”', async (text) => {
    const before = await world.store.prisma.event.count()
    await world.say('olena', text)
    expect(await world.store.prisma.event.count()).toBe(before)
  })
})

it('what is said plainly is carried out at once, as before', async () => {
  const before = await world.store.prisma.event.count()
  await world.say('olena', 'remind me to call Sofia Marino on Friday')
  expect(await world.store.prisma.event.count()).toBe(before + 1)
})
