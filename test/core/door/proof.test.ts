import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createMailer } from '../../../bots/mail.ts'
import { codeIn } from '../../../core/linking/code.ts'
import { makeLink } from '../../../core/store/proof.ts'
import { newSecret } from '../../../core/store/sessions.ts'
import { buttonIn, everywhere } from '../../support/places.ts'
import { openWorld, type World } from '../../support/world.ts'
import { type CustomersDoor, openDoor } from './door.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let world: World
let door: CustomersDoor
let server: SMTPServer
let mailer: ReturnType<typeof createMailer>
/** Letters that have come, and answers that the server gives before it takes one. */
const letters: { readonly to: string; readonly text: string }[] = []
const troubles: number[] = []

const isPort = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let text = ''
      stream.on('data', (part: Buffer) => {
        text += part.toString()
      })
      stream.on('end', () => {
        const trouble = troubles.shift()
        if (trouble !== undefined) return done(Object.assign(new Error('not now'), { responseCode: trouble }))
        letters.push({ to: session.envelope.rcptTo[0]?.address ?? '', text })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  mailer = createMailer({
    smtpUrl: `smtp://127.0.0.1:${isPort(address) ? address.port : 0}`,
    from: 'Acme <crm@acme.example>',
  })
  world = await openWorld(
    {
      name: 'Acme',
      team: [{ id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en' }],
      contacts: [
        { id: 'ivan', name: 'Ivan Petrenko', phones: ['+380501112233'], emails: ['ivan@acme.example'] },
        { id: 'ivan2', name: 'Ivan P.', phones: ['+380509998877'] },
        { id: 'zoe', name: 'Zoe Adams' },
        { id: 'vanya', name: 'Vanya Petrenko', phones: ['+380509998877'] },
      ],
    },
    { platforms: everywhere, mail: mailer.send, address: 'https://crm.example.com' },
  )
  door = await openDoor(world, 'telegram')
})
afterAll(async () => {
  mailer.close()
  await new Promise<void>((resolve) => server.close(() => resolve()))
  await world.close()
})

const contactOf = async (external: string) =>
  (await world.store.prisma.account.findFirstOrThrow({ where: { external }, include: { contact: true } })).contact
/** The code in the last letter. */
const lastCode = (): string =>
  codeIn(/(?<![\d-])[2-9A-Z]{4}-[2-9A-Z]{4}(?![\w-])/.exec(letters.at(-1)?.text ?? '')?.[0] ?? '') ?? ''
const card = (own: string | undefined, phone: string) => ({
  kind: 'card' as const,
  name: 'Somebody',
  phones: [phone],
  emails: [],
  ...(own === undefined ? {} : { own }),
})
async function hear(who: string, body: Parameters<CustomersDoor['hear']>[1]): Promise<string> {
  const before = world.sent.length
  await door.hear(who, body)
  await world.core.drain()
  return JSON.stringify(
    world.sent
      .slice(before)
      .filter(({ to }) => to.chat === who)
      .map(({ reply }) => reply.blocks),
  )
}

describe('a phone', () => {
  it("is proved by Telegram's word, and brings the account to the contact that has it, with what was said before", async () => {
    await door.say('ph1', 'My grinder is broken', { name: 'Vano' })
    const before = await contactOf('ph1')
    expect(await hear('ph1', card('380501112233', '+380501112233'))).toContain('Ivan Petrenko')
    expect((await contactOf('ph1'))?.id).toBe(world.id('ivan'))
    const merged = await world.store.prisma.contact.findFirstOrThrow({ where: { id: before?.id ?? '' } })
    expect(merged.mergedInto).toBe(world.id('ivan'))
    const point = await world.store.prisma.contactPoint.findFirstOrThrow({ where: { value: '+380501112233' } })
    expect(point.provedAt).not.toBeNull()
    const rows = await world.store.prisma.inbox.findMany({ where: { subjectId: before?.id ?? '' } })
    expect(rows).toEqual([])
  })

  it('proves nothing when it is typed, or is on a card of somebody else', async () => {
    await door.say('ph2', 'my phone is +380501112233, show me my orders')
    await hear('ph2', card(undefined, '+380501112233'))
    expect((await contactOf('ph2'))?.id).not.toBe(world.id('ivan'))
  })

  it('that two contacts have is for the team to decide, and shows nothing of either', async () => {
    await world.say('anna', 'hello')
    await door.say('ph3', 'Where is my order?', { name: 'Vanya' })
    const before = world.sent.length
    const answer = await hear('ph3', card('+380509998877', '+380509998877'))
    expect(answer).not.toMatch(/Ivan|Petrenko/)
    const own = await contactOf('ph3')
    expect([world.id('ivan2'), world.id('vanya')]).not.toContain(own?.id)
    const told = JSON.stringify(world.sent.slice(before).filter(({ to }) => to.chat === 'anna'))
    expect(told).toContain('Same as Ivan P.')
    expect(told).toContain('Same as Vanya Petrenko')
    expect(
      await world.store.prisma.contactPoint.count({ where: { contactId: own?.id ?? '', provedAt: { not: null } } }),
    ).toBe(1)
  })

  it('that nobody has is kept as theirs', async () => {
    await door.say('ph4', 'Do you deliver on Sunday?')
    expect(await hear('ph4', card('380671234567', '+380671234567'))).toContain('+380671234567')
    const own = await contactOf('ph4')
    const point = await world.store.prisma.contactPoint.findFirstOrThrow({ where: { contactId: own?.id ?? '' } })
    expect(point).toMatchObject({ kind: 'phone', value: '+380671234567' })
    expect(point.provedAt).not.toBeNull()
  })
})

describe('a code by mail', () => {
  it('goes to the address, tells nobody whether it is known, and brings the account to its contact', async () => {
    const unknown = await door.say('em0', 'my e-mail is nobody@example.com')
    const [asked] = await door.say('em1', 'my e-mail is Ivan@Acme.example')
    expect(asked?.replace('ivan@acme.example', '…')).toBe(unknown[0]?.replace('nobody@example.com', '…'))
    expect(letters.map(({ to }) => to)).toEqual(['nobody@example.com', 'ivan@acme.example'])
    expect(letters[1]?.text).not.toContain('Ivan Petrenko')
    const code = lastCode()
    expect(JSON.stringify(await world.store.prisma.mail.findMany())).not.toContain(code)
    expect(await hear('em1', { kind: 'text', text: code.toLowerCase() })).toContain('Ivan Petrenko')
    expect((await contactOf('em1'))?.id).toBe(world.id('ivan'))
    // Once, and for the account that asked for it.
    expect(await hear('em0', { kind: 'text', text: code })).not.toContain('Ivan')
    expect((await contactOf('em0'))?.id).not.toBe(world.id('ivan'))
  })

  it('is not guessed: five wrong ones are its end, and then comes a pause', async () => {
    await door.say('em2', 'ivan@acme.example')
    const code = lastCode()
    const answers: string[] = []
    for (let n = 0; n < 6; n++) answers.push(await hear('em2', { kind: 'text', text: `K7M4P2X${'3456789'[n]}` }))
    expect(answers.slice(0, 5).every((answer) => answer.includes('not the code'))).toBe(true)
    expect(answers[5]).toContain('quarter of an hour')
    expect(await hear('em2', { kind: 'text', text: code })).toContain('quarter of an hour')
    expect((await contactOf('em2'))?.id).not.toBe(world.id('ivan'))
    // Nor by another account that tries the same code.
    expect(await hear('em3', { kind: 'text', text: code })).not.toContain('Ivan Petrenko')
  })

  it('is over after ten minutes', async () => {
    await door.say('em4', 'my email: ivan@acme.example')
    const code = lastCode()
    const now = world.clock.now()
    world.clock.set(now.add({ minutes: 11 }).toString())
    expect(await hear('em4', { kind: 'text', text: code })).toContain('over')
    world.clock.set(now.toString())
  })

  it('floods no mailbox', async () => {
    const before = letters.length
    for (let n = 0; n < 5; n++) await door.say('em5', 'victim@example.com')
    for (const who of ['em6', 'em7', 'em8']) await door.say(who, 'victim@example.com')
    expect(letters.length - before).toBe(5)
  })

  it('is sent again when the server is busy, and given up when it refuses', async () => {
    troubles.push(451)
    await door.say('em9', 'new@example.com')
    expect(letters.at(-1)?.to).not.toBe('new@example.com')
    await world.store.pool.query(
      `update mail set due_at = now() - interval '1 second' where sent_at is null and failed_at is null`,
    )
    await world.core.drain()
    expect(letters.at(-1)?.to).toBe('new@example.com')
    troubles.push(550)
    await door.say('em10', 'gone@example.com')
    expect(await world.store.prisma.mail.findFirst({ where: { to: 'gone@example.com' } })).toMatchObject({
      failure: '550',
      text: '',
    })
  })

  it('is left alone in a sentence that is about something else', async () => {
    const before = letters.length
    await door.say('em11', 'please send the invoice of October to boss@example.com today')
    expect(letters).toHaveLength(before)
  })
})

describe("a link of the team's", () => {
  const linkFor = async (contact: string) => {
    const secret = newSecret()
    const { workspaceId, store, clock } = world
    const personId = (await store.prisma.member.findFirstOrThrow()).id
    await store
      .for({ workspaceId, personId, sees: 'all' })
      .write(null, (tx) => makeLink(tx, { contactId: world.id(contact), secret, now: clock.now() }))
    return secret
  }

  it('tells who somebody is, once', async () => {
    const secret = await linkFor('ivan')
    expect(await hear('li1', { kind: 'text', text: secret })).toContain('Ivan Petrenko')
    expect((await contactOf('li1'))?.id).toBe(world.id('ivan'))
    expect(await hear('li2', { kind: 'call', command: 'proof.link', said: { code: secret } })).toContain('used already')
    expect((await contactOf('li2'))?.id).not.toBe(world.id('ivan'))
  })

  it('ends after a week, and when a newer one is made', async () => {
    const old = await linkFor('ivan')
    const newer = await linkFor('ivan')
    expect(await hear('li3', { kind: 'text', text: old })).toContain('too old')
    const now = world.clock.now()
    world.clock.set(now.add({ hours: 24 * 7 + 1 }).toString())
    expect(await hear('li4', { kind: 'text', text: newer })).toContain('too old')
    world.clock.set(now.toString())
  })

  it('is made by no customer', async () => {
    const { workspaceId, store, clock } = world
    const me = await contactOf('li2')
    const made = await store
      .for({ workspaceId, personId: me?.id ?? '', sees: 'self' })
      .write(null, (tx) => makeLink(tx, { contactId: world.id('ivan'), secret: newSecret(), now: clock.now() }))
    expect(made).toBe(false)
  })
})

it('offers the ways there are by a button, before anybody is somebody', async () => {
  const [greeted] = await door.hello('new1', { language: 'en' })
  const token = greeted?.reply.blocks
    .flatMap((block) => (block.kind === 'choices' ? block.choices : []))
    .find(({ label }) => label.includes('already'))?.token
  const answer = await hear('new1', { kind: 'press', token: token ?? '' })
  expect(answer).toContain('share your phone')
  expect(answer).toContain('"asks":"phone"')
})

it('is brought in by the team, by a link to the widget that is shown to who asks for it', async () => {
  const card = () => world.say('anna', 'show Zoe Adams')
  await openDoor(world, 'web')
  const offered = buttonIn(await card(), 'Invite to the chat')
  const answer = JSON.stringify(await world.press('anna', offered))
  const secret = /widget#code=([\w-]{43})/.exec(answer)?.[1] ?? ''
  expect(secret).toHaveLength(43)
  expect(await hear('inv1', { kind: 'text', text: secret })).toContain('Zoe Adams')
  expect((await contactOf('inv1'))?.id).toBe(world.id('zoe'))
  expect(JSON.stringify(await card())).not.toContain('Invite')
})
