import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openDrawer } from '../../../bots/desks/drawer.ts'
import { openPlatformDesk } from '../../../bots/desks/platform.ts'
import { keepSent } from '../../../core/attached/keep.ts'
import { fileLimits } from '../../../core/attached/limits.ts'
import { newId } from '../../../core/id.ts'
import type { Fetched } from '../../../core/index.ts'
import { saveFile } from '../../../core/store/files.ts'
import { sentTo } from '../../support/customers.ts'
import { allWords, bindHere, everywhere, sayThere } from '../../support/places.ts'
import { openWorld, type SentMessage, type World } from '../../support/world.ts'
import { type CustomersDoor, openDoor } from '../door/door.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const jpeg = (words = 'a picture'): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(words)])
async function* parts(...all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all
}

let world: World
let door: CustomersDoor
const externals: string[] = []
/** What the platform gives for each name of a file, one answer after another. */
const remote = new Map<string, (() => Promise<Fetched>)[]>()

beforeAll(async () => {
  world = await openWorld(
    {
      name: 'Acme',
      language: 'en',
      timezone: 'Europe/Kyiv',
      repsSeeAll: false,
      team: [
        { id: 'olena', name: 'Olena Kovalenko', role: 'admin', language: 'en' },
        { id: 'petro', name: 'Petro Melnyk', role: 'rep', language: 'en' },
        { id: 'iryna', name: 'Iryna Bondar', role: 'rep', language: 'uk' },
      ],
      contacts: [{ id: 'ivan', name: 'Ivan Petrenko', owner: 'petro' }],
    },
    {
      platforms: everywhere,
      send: async () => {
        externals.push(newId())
        return { kind: 'sent', external: externals.at(-1) ?? '' }
      },
      fetchFile: async ({ remote: name }) => (await remote.get(name)?.shift()?.()) ?? { kind: 'gone' },
    },
  )
  for (const seat of ['olena', 'petro', 'iryna']) await world.say(seat, 'hello')
  door = await openDoor(world, 'telegram')
})
afterAll(() => world.close())

/** The platform's name of the last message to a chat. */
const lastTo = (chat: string): string => externals[world.sent.findLastIndex(({ to }) => to.chat === chat)] ?? ''

let files = 0
/** A file that a customer sends in Telegram: its bytes are there for who asks, unless told otherwise. */
async function sends(
  who: string,
  bytes: Uint8Array,
  {
    name = 'photo.jpg',
    caption,
    answers,
  }: { name?: string; caption?: string; answers?: (() => Promise<Fetched>)[] } = {},
): Promise<{ readonly fileId: string; readonly sent: readonly SentMessage[]; readonly words: string }> {
  files += 1
  const key = `remote-${files}`
  const there = async (): Promise<Fetched> => ({ kind: 'there', bytes: parts(bytes) })
  remote.set(key, answers ?? [there])
  const fileId = newId()
  const before = world.sent.length
  const body = { kind: 'file', fileId, name, mime: 'image/jpeg', remote: key } as const
  await door.hear(who, { ...body, ...(caption === undefined ? {} : { caption }) }, { name: 'Dana Vovk' })
  await world.core.drain()
  const sent = world.sent.slice(before)
  return { fileId, sent, words: allWords(sentTo(sent, who)) }
}

const fileIn = (sent: readonly SentMessage[]) =>
  sent.flatMap(({ reply }) => reply.blocks).find((block) => block.kind === 'file')
/** What a seat of the team gets of a file: its bytes, or null. */
async function downloaded(seat: string, id: string): Promise<Buffer | null> {
  const { workspaceId, installationId, clock } = world
  const bytes = await openDrawer(world.store, { workspaceId, installationId, clock }).get(seat, id)
  return bytes && Buffer.concat(await Array.fromAsync(bytes))
}
const ticketOf = (who: string) =>
  world.store.prisma.ticket.findFirstOrThrow({
    where: { contact: { accounts: { some: { external: who } } } },
    orderBy: { number: 'desc' },
  })

describe('a file that a customer sends', () => {
  it('opens a request with its words, and is with the card, in the history and on every desk that may see it', async () => {
    const { fileId, sent, words } = await sends('100', jpeg(), { caption: 'My machine leaks' })
    expect(words).toMatch(/^Thank you, Dana\. I am passing this on to a colleague/)
    expect(words).not.toContain('write what it is about')
    const card = sentTo(sent, 'olena')
    expect(allWords(card)).toContain('Dana Vovk has a request, #1:\nMy machine leaks')
    expect(fileIn(card)).toEqual({
      kind: 'file',
      id: fileId,
      name: 'photo.jpg',
      mime: 'image/jpeg',
      size: jpeg().length,
    })
    expect(await downloaded('olena', fileId)).toEqual(jpeg())
    const history = await world.say('olena', 'history with Dana Vovk')
    expect(allWords(history)).toContain('My machine leaks 📎 photo.jpg (13 bytes)')
    expect(fileIn(history)).toMatchObject({ id: fileId })
    expect(fileIn(await world.say('olena', 'show request 1'))).toMatchObject({ id: fileId })
  })

  it('goes to who has the request, with a button to answer, and nothing is said to the customer', async () => {
    await world.say('petro', 'take request 1')
    const { fileId, sent, words } = await sends('100', Buffer.from('%PDF-1.7 bill'), { name: 'bill.pdf' })
    expect(words).toBe('')
    const told = sentTo(sent, 'petro')
    expect(allWords(told)).toContain('\nDana Vovk (#1): 📎 bill.pdf (13 bytes)')
    expect(allWords(told)).toContain('[Answer…]')
    expect(fileIn(told)).toMatchObject({ id: fileId, mime: 'application/pdf' })
    const { contactId } = await ticketOf('100')
    await world.store.prisma.contact.updateMany({ where: { id: contactId }, data: { ownerId: world.id('petro') } })
    // A colleague who may not see the contact may not have what they sent, whatever link they hold.
    expect(await downloaded('petro', fileId)).not.toBeNull()
    expect(await downloaded('olena', fileId)).not.toBeNull()
    expect(await downloaded('iryna', fileId)).toBeNull()
    expect(await downloaded('nobody', fileId)).toBeNull()
    // The customer has their own, and no other customer has.
    const desk = openPlatformDesk({ store: world.store, clock: world.clock, look: async () => Promise.reject() })
    const of = (chat: string) => desk.file({ installationId: door.installationId, chat }, fileId)
    expect(await of('100')).toMatchObject({ name: 'bill.pdf' })
    await door.say('101', 'I want to talk to a person')
    expect(await of('101')).toBeUndefined()
  })

  it('takes the words that came just before it, and asks for some where there were none', async () => {
    await door.say('102', 'The grinder makes a terrible noise', { name: 'Mark Novak' })
    await sends('102', jpeg('noise'))
    expect(await ticketOf('102')).toMatchObject({ text: 'The grinder makes a terrible noise', human: true })
    const { words } = await sends('103', jpeg('silence'), { name: '../../etc/passwd.jpg' })
    expect(words).toContain('If you like, write what it is about')
    const ticket = await ticketOf('103')
    expect(ticket.text).toBe('📎 passwd.jpg (11 bytes)')
    // What they write then goes to the same person.
    const before = world.sent.length
    await door.say('103', 'it does not turn on')
    expect(allWords(sentTo(world.sent.slice(before), 'olena'))).toContain(`(#${ticket.number}): it does not turn on`)
  })

  it('is answered with a file by a reply, which the customer gets and keeps', async () => {
    const told = await sends('108', jpeg('plug'), { caption: 'Which plug is it' })
    const replyTo = lastTo('olena')
    const { store, workspaceId, id, clock, core } = world
    const bytes = Buffer.from('%PDF-1.7 manual')
    const owner = { workspaceId, personId: id('olena') }
    const saved = await saveFile(
      store.prisma,
      owner,
      { name: 'manual.pdf', mime: 'application/pdf', now: clock.now() },
      [bytes],
    )
    if (saved.kind !== 'saved') throw new Error('the file is too large')
    const before = world.sent.length
    await core.hear({
      installationId: world.installationId,
      eventKey: newId(),
      chat: { external: 'olena', direct: true },
      account: { external: 'olena' },
      body: { kind: 'file', fileId: saved.file.id, name: 'manual.pdf', mime: 'application/pdf' },
      replyTo,
      at: clock.now().toString(),
    })
    await core.drain()
    const sent = world.sent.slice(before)
    expect(allWords(sentTo(sent, 'olena'))).toContain('Sent to Dana Vovk.')
    expect(allWords(sentTo(sent, '108'))).toMatch(/^Olena: 📎 manual\.pdf \(15 bytes\)\n/)
    expect(fileIn(sentTo(sent, '108'))).toMatchObject({ id: saved.file.id })
    const desk = openPlatformDesk({ store, clock, look: async () => Promise.reject() })
    const of = (chat: string) => desk.file({ installationId: door.installationId, chat }, saved.file.id)
    expect(await of('108')).toMatchObject({ name: 'manual.pdf' })
    expect(await of('100')).toBeUndefined()
    expect(told.words).toContain('passing this on')
    expect(allWords(await world.say('olena', `show request ${(await ticketOf('108')).number}`))).toContain('manual.pdf')
  })

  it('is in what the team takes out: whose it is, its name and size, and the day', async () => {
    await world.say('olena', 'export activities as csv')
    const sent = await world.say('olena', 'yes')
    const made = fileIn(sent)
    const csv = (made && (await downloaded('olena', made.id)))?.toString() ?? ''
    expect(csv).toContain('2026-11-25,message,Dana Vovk,,"My machine leaks\n📎 photo.jpg (13 bytes)"')
    expect(csv).toContain('2026-11-25,message,Dana Vovk,,📎 manual.pdf (15 bytes)')
  })

  it('is declined with the reason in their language, and nothing of it is kept', async () => {
    const of = async (who: string, bytes: Uint8Array, more: Parameters<typeof sends>[2]) => {
      const { fileId, words } = await sends(who, bytes, more)
      expect(await world.store.prisma.file.count({ where: { id: fileId } })).toBe(0)
      return words
    }
    await door.say('104', 'доброго дня, у мене питання щодо доставки', { language: 'uk', name: 'Оля' })
    expect(await of('104', Buffer.from('MZ\x90\0'), { name: 'photo.jpg' })).toContain('Я не можу прийняти «photo.jpg».')
    expect(await of('104', Buffer.from('<!doctype html>'), { name: 'a.png' })).toContain('Я не можу прийняти')
    expect(await of('104', Buffer.from('<svg onload=1>'), { name: 'a.svg' })).toContain('Я не можу прийняти')
    const late = Buffer.concat([Buffer.alloc(5_000, 'words '), Buffer.from([0])])
    expect(await of('104', late, { name: 'a.txt' })).toContain('Я не можу прийняти')
    expect(await of('104', Buffer.alloc(0), {})).toContain('порожній')
    const large = Buffer.concat([jpeg(), Buffer.alloc(fileLimits.file)])
    expect(await of('104', large, {})).toMatch(/завеликий: приймаю щонайбільше 20 МБ/)
    expect(await world.store.prisma.ticket.count({ where: { contact: { name: 'Оля' } } })).toBe(0)
  })

  it('is fetched again where the platform fails, and said to be gone where it is', async () => {
    const broken = async (): Promise<Fetched> => {
      throw new Error('not now')
    }
    const whole = async (): Promise<Fetched> => ({ kind: 'there', bytes: parts(jpeg('second')) })
    const { fileId } = await sends('105', jpeg(), { answers: [broken, whole], caption: 'look' })
    expect(await downloaded('olena', fileId)).toEqual(jpeg('second'))
    const gone = await sends('105', jpeg(), { answers: [async () => ({ kind: 'gone' })] })
    expect(gone.words).toBe('I could not get “photo.jpg” any more. Please send it once again.')
  })

  it('is one of so many a day', async () => {
    const { store, clock } = world
    const from = { installationId: door.installationId, account: '106' }
    await door.say('106', 'I have a question about prices', { name: 'Flo Od' })
    const one = (now = clock.now()) => keepSent(store, from, { name: 'a.jpg', now }, parts(jpeg()))
    for (let n = 0; n < fileLimits.customer.files; n += 1) expect((await one()).kind).toBe('kept')
    expect(await one()).toEqual({ kind: 'refused', why: 'day' })
    expect((await one(clock.now().add({ hours: 25 }))).kind).toBe('kept')
    expect(
      await keepSent(store, { ...from, account: 'nobody' }, { name: 'a', now: clock.now() }, parts(jpeg())),
    ).toEqual({
      kind: 'stranger',
    })
  })

  it('is counted also where several come at once, and none of them counts for more than it has', async () => {
    const { store, clock } = world
    const from = { installationId: door.installationId, account: '111' }
    await door.say('111', 'I have a question about prices', { name: 'Max Om' })
    const atOnce = async (count: number) => {
      const one = () => keepSent(store, from, { name: 'a.jpg', now: clock.now() }, parts(jpeg()))
      const all = await Promise.all(Array.from({ length: count }, one))
      return all.filter(({ kind }) => kind === 'kept').length
    }
    const { files: most } = fileLimits.customer
    expect(await atOnce(most - 2)).toBe(most - 2)
    expect(await atOnce(6)).toBe(2)
    // One that breaks off holds up none of those behind it.
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield jpeg()
      throw new Error('the line is dead')
    }
    const later = { name: 'b.jpg', now: clock.now().add({ hours: 25 }) }
    const both = [keepSent(store, from, later, broken()), keepSent(store, from, later, parts(jpeg()))]
    expect(await Promise.allSettled(both)).toMatchObject([{ status: 'rejected' }, { value: { kind: 'kept' } }])
  })

  it('is not taken while all customers of the company together have sent too much, of a day or ever', async () => {
    const { store, workspaceId, clock, id } = world
    const { bytesADay, bytes } = fileLimits.workspace
    const there = async (size: number, personId: string, createdAt: Temporal.Instant, count = 1) => {
      const one = { workspaceId, personId, name: 'film.pdf', mime: 'application/pdf', size }
      const rows = Array.from({ length: count }, () => ({ ...one, id: newId(), createdAt: createdAt.toString() }))
      await store.prisma.file.createMany({ data: rows })
    }
    const somebody = newId()
    const [before, from] = [world.clock.now().subtract({ hours: 25 }), { name: 'Ann Ko' }]
    await door.say('110', 'I have a question about prices', from)
    // What the team keeps for itself is no part of it, nor what is just below.
    await there(bytesADay, id('olena'), clock.now())
    await there(bytesADay - 1_000_000, somebody, clock.now())
    expect((await sends('110', jpeg(), { caption: 'first' })).words).toContain('passing this on')
    await there(1_000_000, somebody, clock.now())
    expect((await sends('110', jpeg())).words).toContain('I can take no files at the moment')
    await store.prisma.file.deleteMany({ where: { personId: somebody } })
    await there(bytesADay, somebody, before, bytes / bytesADay - 1)
    expect((await sends('110', jpeg())).words).toBe('')
    await there(bytesADay, somebody, before)
    expect((await sends('110', jpeg())).words).toContain('I can take no files at the moment')
    await store.prisma.file.deleteMany({ where: { personId: { in: [somebody, id('olena')] }, name: 'film.pdf' } })
  })

  it('goes with who is merged into another contact, and with what is shown of them', async () => {
    const { fileId } = await sends('107', jpeg('merged'), { caption: 'Who am I' })
    const { contactId } = await ticketOf('107')
    await world.store
      .for({ workspaceId: world.workspaceId, personId: world.id('olena'), sees: 'all', oversees: true })
      .write(
        null,
        (tx) => tx.$queryRaw`select parley_merge_contact(${world.id('ivan')}::uuid, ${contactId}::uuid)::text`,
      )
    await world.store.prisma.ticket.updateMany({
      where: { contactId: world.id('ivan') },
      data: { ownerId: world.id('petro') },
    })
    expect(await downloaded('petro', fileId)).toEqual(jpeg('merged'))
    expect(await downloaded('iryna', fileId)).toBeNull()
    const [shown] = await door.say('107', 'what do you know about me')
    expect(shown).toContain('Files\n25 November: photo.jpg (10 bytes)')
  })

  it('comes to the team’s chat where requests do, and to no other group', async () => {
    const staff = await bindHere(world, 'telegram')
    const { store, workspaceId, id, clock } = world
    await store.prisma.account.createMany({
      data: [{ workspaceId, id: newId(), installationId: staff, external: 't-olena', memberId: id('olena') }],
    })
    await sayThere(world, { installationId: staff, account: 't-olena' }, 'hello')
    for (const group of ['support', 'other'])
      await sayThere(world, { installationId: staff, account: 't-olena', group }, 'hello')
    const there = { installationId: staff, account: 't-olena', group: 'support' }
    await sayThere(world, there, 'customers’ requests come here')
    const { fileId, sent } = await sends('109', jpeg('team'), { caption: 'The lid is broken' })
    expect(allWords(sentTo(sent, 'support'))).toContain('The lid is broken')
    expect(fileIn(sentTo(sent, 'support'))).toMatchObject({ id: fileId })
    const desk = openPlatformDesk({ store, clock, look: async () => Promise.reject() })
    const file = await desk.file({ installationId: staff, chat: 'support' }, fileId)
    expect(file && Buffer.concat(await Array.fromAsync(file.bytes))).toEqual(jpeg('team'))
    expect(await desk.file({ installationId: staff, chat: 'other' }, fileId)).toBeUndefined()
  })
})
