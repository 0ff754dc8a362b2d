import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { customerMenu } from '../../../core/menu.ts'
import { buttonIn, everywhere } from '../../support/places.ts'
import { openWorld, type World } from '../../support/world.ts'
import { type CustomersDoor, openDoor } from './door.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let world: World
let door: CustomersDoor
beforeAll(async () => {
  world = await openWorld(
    { name: 'Acme', team: [{ id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en' }] },
    { platforms: everywhere },
  )
  door = await openDoor(world, 'telegram')
})
afterAll(() => world.close())

it.each(customerMenu('en').map(({ name }) => name))('does what the menu says: /%s', async (name) => {
  const who = `m-${name}`
  await door.say(who, 'Is this open on Sunday?', { language: 'en' })
  const [answer = ''] = await door.say(who, `/${name}`, { language: 'en' })
  const expected = {
    request: /what is it about|request/i,
    orders: /order/i,
    human: /^Thank you\. .*colleague/i,
    mydata: /know|data/i,
    stop: /unasked/i,
    help: /^Hello! I am Acme.*bot/i,
  }[name]
  expect(answer).toMatch(expected ?? /./)
})

it('takes a press on the greeting as the first message', async () => {
  const greeted = await door.hello('press1', { language: 'en' })
  const [answer] = await door.press('press1', buttonIn(greeted, 'Talk to a person'))
  expect(answer).toBeDefined()
  expect(answer).not.toMatch(/belong|somebody else/i)
  const account = await world.store.prisma.account.findFirstOrThrow({ where: { external: 'press1' } })
  expect(await world.store.prisma.ticket.count({ where: { contactId: account.contactId ?? '' } })).toBe(1)
})
