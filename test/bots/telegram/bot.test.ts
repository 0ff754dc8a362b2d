import { afterEach, describe, expect, it, vi } from 'vitest'
import { startModel } from '../../support/model.ts'
import { type House, openHouse } from '../../support/telegram/house.ts'
import { messageFrom } from '../../support/telegram/methods.ts'
import type { Shown } from '../../support/telegram/server.ts'
import {
  edits,
  group,
  membership,
  message,
  person,
  presses,
  privateChat,
  says,
  sends,
  supergroup,
} from '../../support/telegram/updates.ts'

// The first one reads all grammars.
vi.setConfig({ testTimeout: 60_000 })

const company = {
  name: 'Acme',
  team: [
    { id: 'olena', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'ihor', name: 'Ihor Bondar', role: 'rep', language: 'en' },
    { id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en' },
  ],
  contacts: [
    { id: 'ivan', name: 'Ivan Petrenko', owner: 'olena' },
    { id: 'horvat', name: 'Ivan Horvat', owner: 'olena' },
  ],
}
const people = { olena: 7, ihor: 8 }
const olena = person(7, 'Olena')
const ihor = person(8, 'Ihor')

let house: House | undefined
const open = async (wish: Parameters<typeof openHouse>[1] = {}) => {
  house = await openHouse(company, { people, ...wish })
  return house
}
afterEach(async () => {
  const mistakes = house?.telegram.mistakes ?? []
  const log = house?.log.join('\n') ?? ''
  await house?.close()
  house = undefined
  expect(mistakes).toEqual([])
  expect(log).not.toMatch(/test-token|Petrenko/)
})

const texts = (shown: readonly Shown[]) => shown.map(({ text }) => text)
const labels = (shown: readonly Shown[]) => shown.flatMap(({ rows }) => rows.flat().map(({ text }) => text))
function button(shown: readonly Shown[], label: string) {
  const on = shown.findLast((one) => one.rows.flat().some(({ text }) => text === label))
  const found = on?.rows.flat().find(({ text }) => text === label)
  if (!on || !found) throw new Error(`no button "${label}" in ${labels(shown).join(', ')}`)
  return { on: messageFrom(on), data: found.callback_data }
}

describe('a chat with the bot', () => {
  it('gets an answer, and a press on a button is answered at once', async () => {
    const { happens, telegram } = await open()
    const asked = await happens(says(olena, 'log a call with Ivan: wants a demo'))
    expect(texts(asked)).toEqual([expect.stringMatching(/Ivan/)])
    expect(labels(asked)).toContain('Ivan Petrenko')
    const { on, data } = button(asked, 'Ivan Petrenko')
    await happens(presses(olena, on, data))
    const [query] = telegram.asked.filter(({ method }) => method === 'answerCallbackQuery')
    expect(query?.args).toMatchObject({ callback_query_id: `query-${data}` })
    expect(await house?.world.store.prisma.activity.count()).toBe(1)
  })

  it('has one effect of a message whose edit comes first', async () => {
    const { happens } = await open()
    const said = message(olena, { text: 'log a call with Ivan Petrenko: wants 10 % off' })
    const corrected = await happens(edits(said, 'log a call with Ivan Petrenko: wants 15 % off'))
    expect(texts(corrected).join()).toContain('15 % off')
    expect(await happens({ message: said })).toEqual([])
    const logged = await house?.world.store.prisma.activity.findMany()
    expect(logged?.map(({ summary }) => summary)).toEqual(['wants 15 % off'])
  })

  it('tolerates that a press is too old to be answered', async () => {
    const { happens, telegram } = await open()
    const asked = await happens(says(olena, 'log a call with Ivan: wants a demo'))
    telegram.goWrong('answerCallbackQuery', {
      code: 400,
      description: 'Bad Request: query is too old and response timeout expired',
    })
    const { on, data } = button(asked, 'Ivan Horvat')
    await happens(presses(olena, on, data))
    expect(await house?.world.store.prisma.activity.count()).toBe(1)
  })

  it('turns the question into its answer, whose buttons are gone', async () => {
    const { happens, telegram } = await open()
    const [question] = await happens(says(olena, 'delete Ivan Horvat'))
    expect(labels(question ? [question] : [])).toEqual(['Yes', 'No'])
    const { on, data } = button(telegram.shown, 'Yes')
    expect(await happens(presses(olena, on, data))).toEqual([])
    expect(question).toMatchObject({ text: 'Deleted: Ivan Horvat.', edits: 1 })
    expect(labels(telegram.shown)).toEqual(['Undo'])
  })

  it('corrects what was logged when the message is edited', async () => {
    const { happens, world } = await open()
    const said = message(olena, { text: 'log a call with Ivan Petrenko: wants a demo' })
    await happens({ message: said })
    await happens(edits(said, 'log a call with Ivan Petrenko: wants a trial'))
    const activities = await world.store.prisma.activity.findMany({ where: { deletedAt: null } })
    expect(activities.map(({ summary }) => summary)).toEqual(['wants a trial'])
  })

  it('adds a shared contact and keeps a forwarded message', async () => {
    const { happens, world } = await open()
    await happens(sends(olena, { contact: { phone_number: '+380671112233', first_name: 'Zoe', last_name: 'Black' } }))
    const zoe = await world.store.prisma.contact.findFirst({ where: { name: 'Zoe Black' } })
    expect(zoe).not.toBeNull()
    const origin = { type: 'user', sender_user: person(99, 'Ivan', 'en', 'Petrenko'), date: 1_795_500_000 } as const
    const shown = await happens(says(olena, 'We want thirty seats', { forward_origin: origin }))
    expect(shown.length).toBeGreaterThan(0)
  })

  it('says plainly what it cannot read', async () => {
    const { happens } = await open()
    const [shown] = await happens(sends(olena, { location: { latitude: 50, longitude: 30 } }))
    expect(shown?.text).toMatch(/nothing to read/i)
  })

  it('takes a table that is dropped into the chat', async () => {
    const { happens, telegram, world } = await open()
    const bytes = new TextEncoder().encode('Name,Phone\nZoe Black,+380671112233\nMax Grey,+380671112244\n')
    const file_id = telegram.putFile(bytes, 'documents/file_1.csv')
    const document = {
      file_id,
      file_unique_id: 'u',
      file_name: 'people.csv',
      mime_type: 'text/csv',
      file_size: bytes.length,
    }
    const [shown] = await happens(sends(olena, { document }))
    expect(shown?.text).toMatch(/2/)
    expect((await world.store.prisma.file.findMany()).map(({ name }) => name)).toEqual(['people.csv'])
  })

  it('says plainly that it can neither listen nor look without a model', async () => {
    const { happens, telegram } = await open()
    const file_id = telegram.putFile(new Uint8Array([79, 103, 103, 83]), 'voice/file_2.oga')
    const file = { file_id, file_unique_id: 'u' }
    const [voice] = await happens(sends(olena, { voice: { ...file, duration: 2, mime_type: 'audio/ogg' } }))
    expect(voice?.text).toMatch(/cannot listen/)
    const [photo] = await happens(sends(olena, { photo: [{ ...file, width: 9, height: 9 }] }))
    expect(photo?.text).toMatch(/cannot read pictures/)
  })

  it('understands a voice note by a model, and asks before it does what was said', async () => {
    const model = await startModel({ patienceMs: 30_000 })
    model.script({ hears: 'log a call with Ivan Petrenko: wants a demo' })
    const { happens, telegram, world } = await open({ model: model.settings })
    const file_id = telegram.putFile(new TextEncoder().encode('OggS…'), 'voice/file_2.oga')
    const voice = { file_id, file_unique_id: 'u', duration: 2, mime_type: 'audio/ogg' }
    const [shown] = await happens(sends(olena, { voice }))
    expect(shown?.text).toMatch(/log a call with Ivan Petrenko/)
    expect(await world.store.prisma.activity.count()).toBe(0)
    const { on, data } = button(shown ? [shown] : [], 'Yes')
    await happens(presses(olena, on, data))
    expect(await world.store.prisma.activity.count()).toBe(1)
    expect(telegram.asked.map(({ method }) => method)).toContain('sendChatAction')
    await model.close()
  })

  it('says so when a file is too large for a bot, or cannot be fetched', async () => {
    const { happens, telegram } = await open()
    const large = { file_id: 'x', file_unique_id: 'u', file_size: 21 * 1024 * 1024 }
    expect(texts(await happens(sends(olena, { document: large })))[0]).toMatch(/larger than 20 MB/)
    const file_id = telegram.putFile(new Uint8Array([1]), 'documents/file_3')
    telegram.goWrong('file', 'dropped', 'dropped', 'dropped')
    await happens(sends(olena, { document: { file_id, file_unique_id: 'u' } }))
    await telegram.until(() => telegram.shown.some(({ text }) => /could not get that file/.test(text)))
    telegram.goWrong('file', 'dropped')
    await happens(
      sends(olena, { document: { file_id, file_unique_id: 'u', file_name: 'a.csv', mime_type: 'text/csv' } }),
    )
    await house?.settle()
    expect(await house?.world.store.prisma.file.count()).toBe(1)
  })

  it('is left alone once it has blocked the bot, until they write again', async () => {
    const { happens, telegram, world } = await open()
    await happens(says(olena, 'hello'))
    await happens(membership(olena, privateChat(olena), ['member', 'kicked']))
    expect((await world.store.prisma.chat.findFirst({ where: { external: '7' } }))?.blockedAt).not.toBeNull()
    telegram.standing.blocked.add(8)
    await happens(says(ihor, 'hello'))
    expect((await world.store.prisma.chat.findFirst({ where: { external: '8' } }))?.blockedAt).not.toBeNull()
    telegram.standing.blocked.clear()
    expect(texts(await happens(says(olena, 'hello')))).toHaveLength(1)
  })
})

describe('strangers', () => {
  it('are greeted in the language of their Telegram and get no data', async () => {
    const { happens } = await open()
    const [shown] = await happens(says(person(55, 'Ana', 'hr'), 'moji poslovi'))
    expect(shown?.text).toMatch(/Parley/)
    expect(shown?.text).toMatch(/ne poznajem|Bok|Pozdrav/i)
    const file_id = house?.telegram.putFile(new Uint8Array([1]), 'x.csv') ?? ''
    const [again] = await happens(sends(person(55, 'Ana', 'hr'), { document: { file_id, file_unique_id: 'u' } }))
    expect(again?.text).toBe(shown?.text)
    expect(await house?.world.store.prisma.file.count()).toBe(0)
  })

  it('link themselves by a code, also through a link that brings it along', async () => {
    const { happens, world } = await open()
    const [answer] = await happens(says(ihor, 'link telegram'))
    expect(answer?.text).toBeDefined()
    const code = await codeFor(world, 'olena')
    const stranger = person(77, 'Olena')
    await happens(says(stranger, `/start ${code}`))
    const account = await world.store.prisma.account.findFirst({ where: { external: '77' } })
    expect(account?.memberId).toBe(world.id('olena'))
  })

  it('make an unbound bot the company’s with an admin’s code', async () => {
    const admins = { ...company, team: [{ id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en' }] }
    house = await openHouse({ ...admins, contacts: [] }, { bound: false })
    const { happens, world, telegram } = house
    const anna = person(5, 'Anna')
    const [first] = await happens(says(anna, '/start'))
    await telegram.until(() => telegram.shown.length > 0)
    expect(first ?? telegram.shown[0]).toBeDefined()
    const code = await codeFor(world, 'anna')
    await happens(says(anna, code))
    const bound = await world.store.prisma.installation.findFirst({ where: { platform: 'telegram', external: '4242' } })
    expect(bound?.credentials).toBe('env:TELEGRAM_BOT_TOKEN')
    expect(texts(await happens(says(anna, 'what do I have today')))).toHaveLength(1)
  })
})

/** A code that somebody asks for at the console. */
async function codeFor(world: House['world'], seat: string): Promise<string> {
  const sent = await world.say(seat, 'link telegram')
  const [, code] = /(?<![\d-])([2-9A-Z]{4}-[2-9A-Z]{4})(?![\w-])/.exec(JSON.stringify(sent)) ?? []
  if (code === undefined) throw new Error(`no code in ${JSON.stringify(sent)}`)
  return code
}

describe('a group', () => {
  const sales = supergroup(-100_200, 'Sales')

  it('is answered when it calls the bot, visibly to the message, and overheard by nobody', async () => {
    const { happens, telegram } = await open()
    const shown = await happens(
      says(olena, '@parley_bot hello', { chat: sales }),
      says(olena, 'among us', { chat: sales }),
    )
    expect(shown.map(({ chat }) => chat)).toEqual([-100_200])
    const topic = { chat: sales, is_topic_message: true, message_thread_id: 45 } as const
    const [inTopic] = await happens(says(olena, '@parley_bot hello', topic))
    expect(inTopic).toMatchObject({ chat: -100_200, thread: 45 })
    // A topic that is gone by then.
    telegram.standing.gone.add(46)
    const [elsewhere] = await happens(says(olena, '@parley_bot hello', { ...topic, message_thread_id: 46 }))
    expect(elsewhere?.thread).toBeUndefined()
  })

  it('reads nothing of the records before an admin has said what it may, and then no more than that', async () => {
    const { happens, telegram } = await open({ people: { ...people, anna: 5 } })
    await happens(says(olena, '/start'))
    await happens(says(olena, '@parley_bot find Ivan Horvat', { chat: sales }))
    const inGroup = () => texts(telegram.shown.filter(({ chat }) => chat < 0)).join('\n')
    expect(inGroup()).not.toMatch(/Horvat/)
    expect(texts(telegram.shown.filter(({ chat }) => chat === 7)).at(-1)).toMatch(/Horvat/)
    const anna = person(5, 'Anna')
    await happens(says(anna, '/start'))
    await happens(says(anna, '@parley_bot everyone here may see what managers see', { chat: sales }))
    const [shown] = await happens(says(olena, '@parley_bot find Ivan Horvat', { chat: sales }))
    expect(shown).toMatchObject({ chat: -100_200, text: expect.stringMatching(/Horvat/) })
    // What is between a person and Parley stays there.
    await happens(says(olena, '@parley_bot what do I have today?', { chat: sales }))
    expect(inGroup()).not.toMatch(/today/i)
  })

  it('keeps its audience when it becomes a supergroup', async () => {
    const { happens, world, telegram } = await open()
    const small = group(-50, 'Sales')
    await happens(says(olena, '@parley_bot hello', { chat: small }))
    await world.store.prisma.chat.updateMany({ where: { external: '-50' }, data: { audience: 'rep' } })
    await happens(sends(olena, { chat: small, migrate_to_chat_id: -100_300 }))
    expect(
      await world.store.prisma.chat.findMany({ where: { direct: false }, select: { external: true, audience: true } }),
    ).toEqual([{ external: '-100300', audience: 'rep' }])
    // Telegram may say it only when something is sent there.
    const other = group(-60, 'Board')
    telegram.standing.moved.set(-60, -100_400)
    const [shown] = await happens(says(olena, '@parley_bot hello', { chat: other }))
    expect(shown?.chat).toBe(-100_400)
    expect(await world.store.prisma.chat.count({ where: { external: '-100400' } })).toBe(1)
  })
})

describe('the menus', () => {
  it('stand in each language for chats of two, groups and their admins', async () => {
    const { telegram } = await open()
    await telegram.until(() => telegram.standing.commands.size === 18)
    const names = (key: string) => telegram.standing.commands.get(key)?.map(({ command }) => command)
    expect(names('all_private_chats uk')).toContain('settings')
    expect(names('all_group_chats uk')).not.toContain('settings')
    expect(names('all_chat_administrators')).toContain('settings')
    const described = (key: string) => telegram.standing.commands.get(key)?.[0]?.description
    expect(described('all_private_chats uk')).toMatch(/[а-яіїєґ]/i)
    expect(described('all_private_chats')).toBe(described('all_private_chats en'))
  })
})
