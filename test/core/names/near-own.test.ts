import { afterAll, beforeAll, expect, it } from 'vitest'
import { plain } from '../../../bots/plain.ts'
import { openWorld, type World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({
    repsSeeAll: false,
    team: [
      { id: 'm1', name: 'Olena Kovalenko', role: 'rep', language: 'en' },
      { id: 'm2', name: 'Petro Melnyk', role: 'rep', language: 'en' },
    ],
    contacts: [
      // More than are looked at, and all of them liker to what is asked for.
      ...[...'abdefgklmnoprstuvz'].flatMap((letter) => [
        { id: `a${letter}`, name: `Ivan Bukochanovit${letter}`, owner: 'm1' },
        { id: `b${letter}`, name: `Ivan Bukochanovi${letter}t`, owner: 'm1' },
      ]),
      { id: 'own', name: 'Ivan Bakochamovit', owner: 'm2' },
    ],
  })
})
afterAll(() => world.close())

it('finds a misspelt name of one’s own though colleagues have many that are more like it', async () => {
  const [answer] = await world.say('petro', 'who is Bukochanovit?')
  expect(answer && plain(answer.reply).text).toContain('Bakochamovit')
})
