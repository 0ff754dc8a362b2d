import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandNamed } from '../../../core/commands/index.ts'
import { newId } from '../../../core/id.ts'
import { viewerOf } from '../../../core/identify.ts'
import { languages } from '../../../core/languages/index.ts'
import { customerOf } from '../../support/customers.ts'
import { allWords, buttonIn } from '../../support/places.ts'
import { openWorld, type World } from '../../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  timezone: 'Europe/Kyiv',
  currency: 'EUR',
  stages: ['New', 'Proposal', 'Won', 'Lost'],
  team: [
    { id: 'olena', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'petro', name: 'Petro Melnyk', role: 'rep', language: 'en' },
  ],
  companies: [{ id: 'acme', name: 'Acme' }],
  contacts: [
    { id: 'anna', name: 'Anna Keller', company: 'acme', owner: 'petro', phones: ['+380671234567'] },
    { id: 'boris', name: 'Boris Kralj', company: 'acme' },
  ],
  deals: [
    {
      id: 'hers',
      title: 'Six chairs',
      contact: 'anna',
      stage: 'Proposal',
      amount: { amount: '4321.00', currency: 'EUR' },
      owner: 'petro',
    },
    { id: 'his', title: 'Secret project', contact: 'boris', stage: 'New', amount: { amount: '9.00', currency: 'EUR' } },
  ],
} as const

let world: World
const anna = 'customer:anna'
const boris = 'customer:boris'
const said = async (who: string, text: string): Promise<string> =>
  allWords((await world.say(who, text)).filter(({ to }) => to.chat === who))

beforeAll(async () => {
  world = await openWorld(company)
  // Whoever has a chat can be told.
  await world.say('olena', 'hello')
  await world.say('petro', 'hello')
  await world.say('olena', 'answer "warranty" like that: two years')
})
afterAll(() => world.close())

describe('a customer', () => {
  it('hears where the order is, and nothing of what it is worth, how likely it is, or what others have', async () => {
    const words = await said(anna, 'where is my order?')
    expect(words).toContain('Six chairs')
    expect(words).toContain('Petro Melnyk looks after it')
    expect(words).not.toMatch(/4321|%|Proposal|Secret/)
    expect(await said(anna, 'where is Secret project?')).not.toContain('Secret project')
    expect(await said(anna, 'show Acme')).toMatch(/not (understand|sure)/)
    await said(anna, 'thanks')
  })

  it('reaches nothing of others by ids, whatever a button says', async () => {
    const before = await world.say(boris, 'open a request: my chair squeaks')
    expect(allWords(before)).toContain('my chair squeaks')
    const ticket = await world.store.prisma.ticket.findFirstOrThrow({ where: { contactId: world.id('boris') } })
    const me = customerOf(world, { key: 'anna', name: 'Anna Keller', language: 'en' })
    const shown = await world.store.for(viewerOf(me)).read(async (tx) => {
      const turn = {
        me,
        tx,
        now: world.clock.now(),
        language: languages.en,
        eventId: newId(),
        about: null,
        address: null,
        tell: () => undefined,
        report: null,
        button: (label: string) => ({ label, token: 'x' }),
      }
      const ask = async (name: string, args: unknown) => JSON.stringify(await commandNamed(name)?.perform(args, turn))
      return [await ask('ticket.show', { ticket: ticket.id }), await ask('deal.status', { deal: world.id('his') })]
    })
    expect(shown.join()).not.toMatch(/squeaks|Secret/)
  })

  it('cannot press a button of somebody else', async () => {
    const hers = buttonIn(await world.say(anna, 'blub'), 'Open a request')
    expect(allWords(await world.press(boris, hers))).toContain('belongs to somebody else')
    await said(anna, 'thanks')
  })

  it('who would like to buy becomes a lead, and who looks after them gets it as a task, at once and in time', async () => {
    const sent = await world.say(anna, 'I would like to order 20 desks')
    expect(allWords(sent.filter(({ to }) => to.chat === 'petro'))).toContain('20 desks')
    const contact = await world.store.prisma.contact.findFirstOrThrow({ where: { id: world.id('anna') } })
    expect(contact.need).toBe('I would like to order 20 desks')
    const [task, ...more] = await world.store.prisma.reminder.findMany({ where: { contactId: world.id('anna') } })
    expect(more).toEqual([])
    expect(task).toMatchObject({
      memberId: world.id('petro'),
      status: 'open',
      about: 'Answer Anna Keller: I would like to order 20 desks',
    })
    expect(task?.dueAt?.toISOString()).toBe('2026-11-25T09:30:00.000Z')
  })

  it('who is misunderstood three times is passed on with all three, and then heard by a person alone', async () => {
    expect(await said(boris, 'blub')).toContain('did not understand')
    expect(await said(boris, 'blub blub')).toContain('still do not understand')
    const sent = await world.say(boris, 'blub blub blub')
    expect(allWords(sent.filter(({ to }) => to.chat === boris))).toContain('A colleague takes over')
    expect(allWords(sent.filter(({ to }) => to.chat === 'olena'))).toContain('asks for a person')
    expect(await said(boris, 'anybody?')).toBe('')
    expect(await said(boris, 'what about my request?')).toContain('my chair squeaks')
  })

  it('says how it was by a bare number after it was solved, and by that alone', async () => {
    expect(await said(anna, '9, thanks')).not.toContain('makes us happy')
    await world.store.prisma.ticket.updateMany({
      where: { contactId: world.id('anna') },
      data: { status: 'solved', solvedAt: new Date(world.clock.now().epochMilliseconds), human: false },
    })
    expect(await said(anna, '4')).toContain('what went wrong')
    await said(anna, 'it took so long')
    expect(await world.store.prisma.feedback.findMany({ where: { contactId: world.id('anna') } })).toMatchObject([
      { score: 4, text: 'it took so long' },
    ])
  })

  it('who says stop gets nothing unasked, is answered all the same, and comes back by a word', async () => {
    const stopped = async () =>
      (await world.store.prisma.contact.findFirstOrThrow({ where: { id: world.id('anna') } })).stoppedAt
    expect(await said(anna, 'unsubscribe')).toContain('nothing unasked')
    expect(await stopped()).not.toBeNull()
    expect(await said(anna, 'how long is the warranty?')).toContain('two years')
    expect(await said(anna, 'start')).toContain('Good to have you back')
    expect(await stopped()).toBeNull()
  })

  it('is answered in the language of the message, and told when the answer is in another', async () => {
    const words = await said(anna, 'добрий день, яка у вас гарантія?')
    expect(words).toContain('лише англійською')
    expect(words).toContain('two years')
    expect(words).toContain('З наших відповідей: «warranty»')
  })
})
