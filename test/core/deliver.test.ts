import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../core/id.ts'
import { identify, viewerOf } from '../../core/identify.ts'
import { languages } from '../../core/languages/index.ts'
import { openSession } from '../../core/session.ts'
import { deliver } from '../../core/work/deliver.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({
    team: [
      { id: 'nadia', name: 'Nadia Boss', role: 'manager', language: 'en' },
      { id: 'petro', name: 'Petro Bondar', role: 'rep', language: 'en' },
    ],
  })
})
afterAll(async () => world.close())

test('who tells a colleague holds the outboxes of both: two who tell each other do not wait in a circle', async () => {
  const { store, clock } = world
  for (const seat of ['nadia', 'petro']) await world.say(seat, 'hello')
  const chat = await store.prisma.chat.findFirstOrThrow({ where: { external: 'nadia' } })
  const me = await identify(store, chat.id, { external: 'nadia' })
  if (me.kind === 'stranger') throw new Error('nobody knows Nadia')
  const free = async () =>
    (await store.pool.query(`select id from lane where kind = 'outbox' for no key update skip locked`)).rowCount
  expect(await free()).toBe(2)
  await store.for(viewerOf(me)).write(null, async (tx) => {
    const given = { me, now: clock.now(), language: languages.en, tx, about: null, pending: null, said: '' }
    const session = openSession(given)
    session.tell({ memberId: world.id('petro'), key: newId(), blocks: () => [{ kind: 'text', text: 'well' }] })
    await deliver(session, { retired: [], answers: [chat.id] })
    expect(await free()).toBe(0)
  })
  await world.core.drain()
  expect(world.sent.at(-1)?.to.chat).toBe('petro')
})
