import { afterAll, beforeAll, expect, test } from 'vitest'
import small from '../../bots/dialogue/small.json' with { type: 'json' }
import { openWorld, type World } from '../support/world.ts'
import { drop, tokenOf, wordsOf } from './imports/drop.ts'

let world: World
beforeAll(async () => {
  const nadia = { id: 'boss', name: 'Nadia Boss', role: 'manager', language: 'en' }
  world = await openWorld({ ...small, team: [...small.team, nadia] })
})
afterAll(async () => world.close())

const press = async (sent: Parameters<typeof tokenOf>[0], label: string) => world.press('nadia', tokenOf(sent, label))
const contactNamed = async (name: string) => world.store.prisma.contact.findFirst({ where: { name } })

test('an import that is taken back leaves whom somebody was merged into', async () => {
  await world.say('nadia', 'Add contact Orest Bilyk')
  const shown = await drop(
    world,
    'nadia',
    'one.csv',
    'Name,Phone\nOrest Bilykh Junior,0671110091\nOther Person,0671110092\n',
  )
  const done = await press(shown, 'Yes')
  const asked = await world.say('nadia', 'Merge Orest Bilyk and Orest Bilykh Junior')
  await press(asked, 'Yes')
  const stays = await contactNamed('Orest Bilykh Junior')
  expect((await contactNamed('Orest Bilyk'))?.mergedInto).toBe(stays?.id)
  const back = await press(done, 'Undo')
  expect(wordsOf(back)).toContain('Orest Bilykh Junior')
  expect(await contactNamed('Other Person')).toBeNull()
  expect(await contactNamed('Orest Bilykh Junior')).toEqual(stays)
})

test('whom somebody was merged into is not taken back as new', async () => {
  await world.say('nadia', 'Add contact Taras Old')
  const added = await world.say('nadia', 'Add contact Taras Newer Junior, phone 0671110093')
  await press(await world.say('nadia', 'Merge Taras Old and Taras Newer Junior'), 'Yes')
  const stays = await contactNamed('Taras Newer Junior')
  expect((await contactNamed('Taras Old'))?.mergedInto).toBe(stays?.id)
  expect(wordsOf(await press(added, 'Undo'))).not.toContain('Taken back')
  expect(await contactNamed('Taras Newer Junior')).toEqual(stays)
})
