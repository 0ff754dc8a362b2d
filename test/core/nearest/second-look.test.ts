import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/world.ts'
import { sunrise } from './small.ts'

// Sentences that a template takes for an order by some of their words, and that mean something else as a whole.
let world: World
beforeAll(async () => {
  world = await openWorld(sunrise)
})
afterAll(() => world.close())

async function changesNothing(text: string): Promise<void> {
  const before = await world.store.prisma.event.count()
  await world.say('olena', text)
  expect(await world.store.prisma.event.count()).toBe(before)
}

// Each of these was carried out before templates were looked at twice.
describe('what templates are sure of and all that was learnt speaks against is not carried out', () => {
  it.each([
    ['ответ на принимаете ли карты больше не актуален, удаляй'],
    ['про рассрочку больше так не отвечай, сотри'],
    ['забудь шо я просив про єгле'],
    ['хай Волкова теж може нам сюди писати, дай їй лінк'],
    ['put my name on ticket 17'],
    ['Jamstvo za Acme licences ističe 30.6.2027., upišite.'],
    ['javi mi broj otvorenih poslova svako jutro u 9'],
    ['na upit 12 odgovori: rezervni dio stiže u utorak'],
    ['сделал, а прайс переноси на четверг'],
    ['відпиши Софії, що сканери в дорозі; у лог по ній постав: пообіцяли доставку'],
    ['uzimam zahtjev 12. bilješka: zvati poslije 17'],
  ])('“%s”', changesNothing)
})

describe('what begins like an order and is another, or none, changes nothing either way', () => {
  it.each([
    ['remind me never to eat there again 😂'],
    ['the reminder about paying the rent is superfluous'],
    ['напоминание это убери совсем'],
    ['нагадувати мені про таке — останнє діло'],
    ['priminimas apie nuomą atšauktas, moka buhalterija'],
    ['poslove iznad 20 tisuća daj meni'],
    ['podsjeti me kakve postavke imam kod tebe'],
  ])('“%s”', changesNothing)
})

it('what is said plainly is carried out at once, as before', async () => {
  const before = await world.store.prisma.event.count()
  await world.say('olena', 'remind me to call Sofia Marino on Friday')
  expect(await world.store.prisma.event.count()).toBe(before + 1)
})

it('a second question is answered, too, where a template has no place for it', async () => {
  const answers = JSON.stringify(await world.say('olena', 'pokaži faze a onda tim'))
  expect(answers).toContain('Negotiation')
  expect(answers).toContain('Petro')
})
