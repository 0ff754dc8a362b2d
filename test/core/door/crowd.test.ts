import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { everywhere, wordsOf } from '../../support/places.ts'
import { openWorld, type World } from '../../support/world.ts'
import { type CustomersDoor, openDoor } from './door.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let world: World
let door: CustomersDoor
beforeAll(async () => {
  world = await openWorld(
    { name: 'Acme', language: 'en', team: [{ id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en' }] },
    { platforms: everywhere, customersAMinute: 4 },
  )
  door = await openDoor(world)
})
afterAll(() => world.close())

/** The places have come of those who wait. */
const theirTurn = () =>
  world.store.pool.query("update lane set lease_until = now() - interval '1 second' where lease_until is not null")

it('lets new ones wait for their turn when very many write, tells them and the team once, and loses nothing', async () => {
  await world.say('anna', 'help')
  const ticket = { language: 'en', name: 'Maria' }
  await door.say('known', 'I have a problem with the printer', ticket)
  expect(await world.store.prisma.ticket.count()).toBe(1)

  for (const who of ['a', 'b', 'c']) expect(await door.say(who, 'What are your opening hours?')).toHaveLength(1)
  const from = world.sent.length
  const [told, ...none] = await door.say('d', 'Коли ви відчинені у суботу?', { language: 'en' })
  expect(told).toContain('приблизно за хвилину')
  expect(none).toEqual([])
  expect(await door.say('d', 'Ви ще тут?')).toEqual([])
  for (let n = 0; n < 4; n++) await door.say(`e${n}`, 'What are your opening hours?')
  expect(await door.say('f', 'What are your opening hours?')).toEqual([expect.stringContaining('in about 2 minutes')])

  // Whoever has a request open does not wait.
  const [goesOn] = await door.say('known', 'Where is my order?', ticket)
  expect(goesOn).not.toContain('Many people')

  const team = world.sent.slice(from).filter(({ to }) => to.chat === 'anna')
  expect(
    team.map(({ reply }) => wordsOf(reply)).filter((words) => words.includes('more than 4 messages')),
  ).toHaveLength(1)

  const before = world.sent.length
  await theirTurn()
  await world.core.drain()
  await theirTurn()
  await world.core.drain()
  const answered = world.sent.slice(before).map(({ to }) => to.chat)
  expect(answered.filter((who) => who === 'd')).toHaveLength(2)
  expect(answered.filter((who) => /^[ef]/.test(who))).toEqual(['e0', 'e1', 'e2', 'e3', 'f'])
  const rows = await world.store.prisma.inbox.findMany({ where: { installationId: door.installationId } })
  expect(rows.every(({ doneAt, outcome }) => doneAt !== null && !/^(crowd|rush|failed)/.test(outcome ?? ''))).toBe(true)
})
