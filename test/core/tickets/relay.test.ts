import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { allWords } from '../../support/places.ts'
import { openWorld, type World } from '../../support/world.ts'

describe('requests', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({
      ...small,
      tickets: [{ id: 't1', contact: 'p1', text: 'the printer shows error 52', status: 'taken', owner: 'm1' }],
    })
    await world.say('olena', 'hello')
  })
  afterAll(() => world.close())

  it('passes on what a customer writes to who answers', async () => {
    const sent = await world.say('customer:p1', 'it does so again')
    expect(allWords(sent)).toContain('Іван Петренко (#1): it does so again')
    expect(sent.map(({ to }) => to.chat)).toEqual(['olena'])
  })
})
