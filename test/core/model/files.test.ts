import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ModelServer, startModel } from '../../support/model.ts'
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
  await world.store.pool.query('delete from pending')
  server.script()
})

const note = { name: 'voice.ogg', mime: 'audio/ogg', bytes: new TextEncoder().encode('OggS…') }
const card = { name: 'card.jpg', mime: 'image/jpeg', bytes: new TextEncoder().encode('JFIF…') }
const reminders = () => world.store.prisma.reminder.count()

describe('a voice note', () => {
  it('is echoed, and what it asks for is confirmed before it is written', async () => {
    server.script({ hears: 'Remind me to call Ivan Petrenko tomorrow at 9' })
    const asked = await world.drop('petro', note)
    expect(textOf(asked)).toContain('I heard: “Remind me to call Ivan Petrenko tomorrow at 9”')
    expect(await reminders()).toBe(0)
    await world.press('petro', tokenOf(asked, 'Yes'))
    expect(await reminders()).toBe(1)
    expect(server.asked.at(-1)?.path).toBe('/v1/audio/transcriptions')
    await world.say('petro', 'undo')
  })

  it('is corrected by writing it', async () => {
    server.script({ hears: 'Remind me to call Ivan Petrenko tomorrow at 19' })
    await world.drop('petro', note)
    await world.say('petro', 'remind me to call Ivan Petrenko tomorrow at 9')
    const [made] = await world.store.prisma.reminder.findMany()
    expect(made?.at?.toISOString()).toBe('2026-11-26T07:00:00.000Z')
    expect(await reminders()).toBe(1)
    await world.say('petro', 'undo')
  })

  it('answers a question at once', async () => {
    server.script({ hears: 'Who is Zoya Lysenko?' })
    expect(textOf(await world.drop('petro', note))).toMatch(/I heard.*Zoya Lysenko/s)
  })

  it('is no yes to what is to be confirmed', async () => {
    await world.say('petro', 'delete Zoya Lysenko')
    server.script({ hears: 'Yes.' })
    await world.drop('petro', note)
    expect(await world.store.prisma.contact.count({ where: { id: world.id('p3'), deletedAt: null } })).toBe(1)
  })

  it('that nobody hears is said so', async () => {
    for (const nothing of [{ hears: '' }, { status: 400 }, { raw: '{}' }] as const) {
      server.script(nothing)
      expect(textOf(await world.drop('petro', note))).toContain('could not make out')
    }
  })

  it('is read by the model when Parley cannot', async () => {
    server.script({ hears: 'gimme the lowdown re Zoya Lysenko yo' }, ({ user }) => ({
      calls: [{ name: 'contact_show', arguments: { contact: JSON.stringify(user).includes('Zoya') ? '@1' : '' } }],
    }))
    expect(textOf(await world.drop('petro', note))).toMatch(/I heard.*Zoya Lysenko/s)
  })
})

describe('the picture of a business card', () => {
  const shows = (args: unknown) => ({ calls: [{ name: 'contact_add', arguments: args }] })

  it('becomes a contact to be confirmed', async () => {
    server.script(
      shows({
        name: 'Hanna Kravets',
        company: 'Blue River Foods Export LLC',
        role: 'Head of purchasing',
        phones: '+380 44 200 02 02, +380 67 200 02 03',
        emails: 'hanna@blueriver.example',
      }),
    )
    const asked = await world.drop('petro', card)
    expect(textOf(asked)).toContain('Hanna Kravets')
    expect(await world.store.prisma.contact.count({ where: { name: 'Hanna Kravets' } })).toBe(0)
    await world.press('petro', tokenOf(asked, 'Yes'))
    const made = await world.store.prisma.contact.findFirstOrThrow({
      where: { name: 'Hanna Kravets' },
      include: { points: true, company: true },
    })
    expect(made.company?.name).toBe('Blue River Foods Export LLC')
    expect(made.points.map((point) => point.value).sort()).toEqual([
      '+380442000202',
      '+380672000203',
      'hanna@blueriver.example',
    ])
  })

  it('is nothing else, whatever it says', async () => {
    for (const scripted of [
      { calls: [{ name: 'contact_delete', arguments: { contact: 'Zoya Lysenko' } }] },
      { says: 'I see a cat.' },
      shows({ name: 'Hanna', owner: 'Olena', confirmed: true }),
    ]) {
      server.script(scripted)
      expect(textOf(await world.drop('petro', card))).toContain('could not read a business card')
    }
  })
})

it('goes with a file that is neither as it ever did', async () => {
  const before = server.asked.length
  await world.drop('petro', { name: 'a.txt', mime: 'text/plain', bytes: new TextEncoder().encode('hello') })
  expect(server.asked.length).toBe(before)
})
