import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ModelServer, type Scripted, startModel } from '../../support/model.ts'
import { openWorld, type World } from '../../support/world.ts'
import { company, textOf, tokenOf } from './company.ts'

let world: World
let server: ModelServer
beforeAll(async () => {
  server = await startModel({ patienceMs: 30_000 })
  world = await openWorld(company, { model: server.settings })
})
afterAll(async () => {
  await world.close()
  await server.close()
})
beforeEach(async () => {
  await world.store.pool.query('delete from pending; delete from learnt_phrase')
})
afterEach(async () => {
  await world.store.pool.query(
    `delete from reminder; update deal set stage_id = (select id from stage where name = 'New' and workspace_id = deal.workspace_id)`,
  )
  server.script()
})

const note = { name: 'voice.ogg', mime: 'audio/ogg', bytes: new TextEncoder().encode('OggS…') }
const calls = (name: string, args: unknown): Scripted => ({ calls: [{ name, arguments: args }] })
const reminders = async () =>
  (await world.store.prisma.reminder.findMany({ where: { status: 'open' } })).map(({ about }) => about)

describe('nothing is written unasked', () => {
  it('when a recording says “no, tomorrow” of what was done', async () => {
    await world.say('petro', 'remind me to call Zoya Lysenko on Friday at 9')
    expect(await reminders()).toHaveLength(1)
    const [before] = await world.store.prisma.reminder.findMany()
    server.script({ hears: 'No, tomorrow' })
    await world.drop('petro', note)
    const after = await world.store.prisma.reminder.findMany()
    expect(after.map(({ at, status }) => [at, status])).toEqual([[before?.at, before?.status]])
  })

  it('when any words answer what the model left open', async () => {
    server.script(calls('reminder_create', { at: 'tomorrow at 9' }))
    const open = await world.say('petro', 'yo buzz the owl yonder tomorrow at 9')
    expect(textOf(open)).toContain('?')
    const asked = await world.say('petro', 'the flowers')
    expect(await reminders()).toEqual([])
    await world.press('petro', tokenOf(asked, 'Yes'))
    expect(await reminders()).toEqual(['the flowers'])
  })

  it('when what the model understood is set right', async () => {
    server.script(calls('reminder_create', { about: 'flowers', at: 'tomorrow at 9' }))
    await world.say('petro', 'yo buzz the owl yonder re flowers tomorrow at 9')
    const asked = await world.say('petro', 'no, Friday')
    expect(await reminders()).toEqual([])
    await world.press('petro', tokenOf(asked, 'Yes'))
    expect(await reminders()).toEqual(['flowers'])
  })

  it('by a phrase that was learnt where its arguments say more than they did', async () => {
    server.script(calls('reminder_create', { about: 'flowers', at: 'tomorrow at 9' }))
    await world.press(
      'petro',
      tokenOf(await world.say('petro', 'zorble plimf quax wibble flowers tomorrow at 9'), 'Yes'),
    )
    await world.store.pool.query('delete from reminder')
    await world.say('petro', 'zorble plimf quax wibble tulips Friday at 9')
    expect(await reminders()).toEqual(['tulips'])
    await world.say('petro', 'zorble plimf quax wibble the long contract not Friday at 9')
    expect(await reminders()).not.toContain('the')
    await world.say('petro', 'zorble plimf quax wibble roses never tomorrow')
    expect(await reminders()).not.toContain('roses')
  })

  it('by a phrase that was learnt where an amount is denied', async () => {
    server.script(calls('deal_update', { deal: '@1', 'changes.amount': '500 EUR' }))
    await world.press(
      'petro',
      tokenOf(await world.say('petro', 'zorble quax Globex warehouse plimf 500 EUR wibble'), 'Yes'),
    )
    const amount = async () =>
      Number((await world.store.prisma.deal.findFirstOrThrow({ where: { id: world.id('d1') } })).amount)
    await world.say('petro', 'zorble quax Globex warehouse plimf 600 EUR wibble')
    expect(await amount()).toBe(600)
    for (const denied of ['not 700 EUR', 'anything but 700 EUR'])
      await world.say('petro', `zorble quax Globex warehouse plimf ${denied} wibble`)
    expect(await amount()).toBe(600)
  })

  it('when a guess at the second of two commands waits for the first', async () => {
    server.script({
      calls: [
        { name: 'contact_delete', arguments: { contact: 'Zoya Lysenko' } },
        { name: 'reminder_create', arguments: { about: 'flowers', at: 'tomorrow at 9' } },
      ],
    })
    const first = await world.say('petro', 'yo bin Zoya Lysenko yonder and buzz the owl re flowers tomorrow at 9')
    await world.store.pool.query(`update pending set question = jsonb_set(question, '{by}', '"nearest"')`)
    const second = await world.press('petro', tokenOf(first, 'Yes'))
    expect(await reminders()).toEqual([])
    await world.press('petro', tokenOf(second, 'Yes'))
    expect(await reminders()).toEqual(['flowers'])
  })
})
