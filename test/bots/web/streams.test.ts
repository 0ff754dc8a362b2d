import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWebDesk } from '../../../bots/desks/page.ts'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { openStreams } from '../../../bots/web/streams.ts'
import { newId } from '../../../core/id.ts'
import { createInvitation, useInvitation } from '../../../core/store/invitations.ts'
import { putOutbox } from '../../../core/store/outbox.ts'
import { openWorld, type World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld(small)
})
afterAll(async () => world.close())

test('a connection that closes late ends no stream but its own', async () => {
  const { store, clock, workspaceId } = world
  const memberId = world.id('m1')
  const now = clock.now()
  const invitation = await createInvitation(store.pool, { workspaceId, memberId, now })
  const secret = (await useInvitation(store.pool, invitation?.secret ?? '', now)) ?? ''
  const desk = openWebDesk({ store, clock })
  const person = await desk.person(secret)
  if (!person) throw new Error('nobody is signed in')
  const streams = openStreams(desk, pino({ level: 'silent' }))
  const listener = { person, secret, since: null, end: () => undefined }

  const leave = streams.open({ ...listener, write: () => true })
  leave?.()
  let heard = ''
  const told = Promise.withResolvers<void>()
  streams.open({
    ...listener,
    write: (words) => {
      heard += words
      if (heard.includes('Good morning')) told.resolve()
      return true
    },
  })
  // What ended a stream is told again when its connection is gone at last.
  leave?.()
  await store.for({ workspaceId, personId: memberId, sees: 'all' }).write(null, async (tx) =>
    putOutbox(tx, {
      chatId: person.chatId,
      key: newId(),
      reply: { blocks: [{ kind: 'text', text: 'Good morning' }] },
    }),
  )
  streams.changed(person.chatId)
  await told.promise
  expect(heard).toContain('Good morning')
  await streams.close()
  // Before the first beat, at which every stream looks by itself.
}, 12_000)
