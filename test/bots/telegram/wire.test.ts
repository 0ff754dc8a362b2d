import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from '../../../core/id.ts'
import type { Destination, Reply } from '../../../core/index.ts'
import { type House, openHouse, SECRET } from '../../support/telegram/house.ts'
import { message, person, says, sends, supergroup } from '../../support/telegram/updates.ts'

// The first one reads all grammars.
vi.setConfig({ testTimeout: 60_000 })

const company = {
  name: 'Acme',
  team: [
    { id: 'olena', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'ihor', name: 'Ihor Bondar', role: 'rep', language: 'en' },
  ],
  contacts: [{ id: 'ivan', name: 'Ivan Petrenko', owner: 'olena' }],
}
const people = { olena: 7, ihor: 8 }
const olena = person(7, 'Olena')
const ihor = person(8, 'Ihor')
const call = 'log a call with Ivan Petrenko: wants a demo'

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
  // Neither the token nor what people say is in the log, whatever went wrong.
  expect(log).not.toMatch(/test-token|Petrenko|wants a demo/)
})
const activities = async () => house?.world.store.prisma.activity.count()

describe('fetching', () => {
  it('moves on only past what is safe: a database that is away loses nothing, and nothing is done twice', async () => {
    let away = 3
    const { happens } = await open({
      before: async () => {
        away -= 1
        if (away >= 0) throw new Error('the database is away')
      },
    })
    await happens(says(olena, call), says(ihor, 'hello'), says(olena, 'hello'))
    expect(await activities()).toBe(1)
    expect(house?.telegram.shown.filter(({ chat }) => chat === 7)).toHaveLength(2)
    expect(house?.telegram.shown.filter(({ chat }) => chat === 8)).toHaveLength(1)
  })

  it('keeps the order of a chat when its first message cannot be kept', async () => {
    let calls = 0
    const { happens, world } = await open({
      before: async () => {
        calls += 1
        if (calls === 1) throw new Error('the database is away')
      },
    })
    await happens(says(olena, 'add contact Zoe Black'), says(olena, 'log a call with her: wants a demo'))
    const zoe = await world.store.prisma.contact.findFirstOrThrow({ where: { name: 'Zoe Black' } })
    expect(await world.store.prisma.activity.count({ where: { contactId: zoe.id } })).toBe(1)
  })

  it('lets nobody wait for a file of somebody else’s that is long on its way', async () => {
    const { telegram, settle, core, world } = await open()
    const release = telegram.hold('getFile')
    const file_id = telegram.putFile(new TextEncoder().encode('Name\nZoe Black\n'), 'documents/file_9.csv')
    const document = { file_id, file_unique_id: 'u', file_name: 'people.csv', mime_type: 'text/csv' }
    telegram.happens(sends(ihor, { document }))
    telegram.happens(says(ihor, 'hello'))
    await telegram.until(() => telegram.asked.some(({ method }) => method === 'getFile'))
    telegram.happens(says(olena, call))
    await expect.poll(() => world.store.prisma.inbox.count()).toBe(1)
    await core.drain()
    expect(telegram.shown.map(({ chat }) => chat)).toEqual([7])
    release()
    await settle()
    expect(telegram.shown.map(({ chat }) => chat)).toEqual([7, 8, 8])
    expect(telegram.shown[1]?.text).toMatch(/1/)
  })

  it('takes an update that comes again for what it is', async () => {
    const { telegram, settle } = await open()
    const update = { update_id: 900_000, ...says(olena, call) }
    telegram.standing.waiting.push(update)
    telegram.standing.fetching?.wake()
    await settle()
    telegram.standing.waiting.push(update)
    telegram.standing.fetching?.wake()
    await settle()
    expect(await activities()).toBe(1)
    expect(telegram.shown).toHaveLength(1)
  })

  it.each([
    ['a broken connection', 'dropped'],
    ['a page of a proxy', 'no json'],
    ['an answer that is lost', 'lost answer'],
    ['a server out of order', { code: 502, description: 'Bad Gateway' }],
    [
      'too many requests',
      { code: 429, description: 'Too Many Requests: retry after 0', parameters: { retry_after: 0 } },
    ],
  ] as const)('goes on after %s', async (_, fault) => {
    const { happens, telegram } = await open()
    telegram.goWrong('getUpdates', fault, fault)
    await happens(says(olena, call))
    await happens(says(olena, 'hello'))
    expect(await activities()).toBe(1)
    expect(telegram.shown).toHaveLength(2)
  })

  it('says clearly that another program has the same token', async () => {
    const { telegram, log } = await open()
    const conflict = { code: 409, description: 'Conflict: terminated by other getUpdates request' }
    telegram.goWrong('getUpdates', conflict)
    telegram.standing.fetching?.wake()
    await telegram.until(() => log.some((line) => /another program fetches the messages of this bot/.test(line)))
  })

  it('removes a webhook that is in its way, at the start and later', async () => {
    const { happens, telegram } = await open()
    expect(telegram.asked.map(({ method }) => method)).toContain('deleteWebhook')
    telegram.standing.webhook = { url: 'https://elsewhere.example', allowed: [] }
    telegram.standing.fetching?.wake()
    await telegram.until(() => telegram.standing.webhook === null)
    await happens(says(olena, 'hello'))
    expect(telegram.shown).toHaveLength(1)
  })

  it('tells Telegram at its end what has been taken, and ends at once', async () => {
    const { happens, telegram, bot } = await open()
    await happens(says(olena, 'hello'))
    await bot.stop()
    expect(telegram.standing.waiting).toEqual([])
    expect(telegram.asked.filter(({ method }) => method === 'getUpdates').at(-1)?.args).toMatchObject({ timeout: 0 })
  })

  it('does not start with a token that Telegram does not take', async () => {
    const { telegram, bot, core } = await open({ start: false })
    telegram.goWrong('getMe', { code: 401, description: 'Unauthorized' })
    await expect(bot.start(core.hear)).rejects.toThrow(/does not take the token/)
    expect(bot.external).toBeNull()
    await bot.start(core.hear)
    expect(bot.external).toBe('4242')
  })
})

describe('the webhook', () => {
  it('is set with its secret and the updates that are wanted, and answers when what came is safe', async () => {
    const { happens, telegram } = await open({ webhook: true })
    expect(telegram.standing.webhook).toMatchObject({
      secret: SECRET,
      allowed: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    })
    await happens(says(olena, call))
    expect(await activities()).toBe(1)
  })

  it('refuses who does not know the secret, and what is no update', async () => {
    const { telegram } = await open({ webhook: true })
    const update = { update_id: 1, ...says(olena, call) }
    expect(await telegram.post(update, 'guessed')).toBe(401)
    expect(await telegram.post(update, '')).toBe(401)
    expect(await telegram.post([])).toBe(400)
    expect(await telegram.post({ message: {} })).toBe(400)
    expect(await telegram.post({ update_id: 1, message: { text: 'x'.repeat(1024 * 1024) } })).toBe(413)
    const url = telegram.standing.webhook?.url ?? ''
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET }
    expect((await fetch(url, { method: 'POST', headers, body: '{"update_id"' })).status).toBe(400)
    expect(await house?.world.store.prisma.inbox.count()).toBe(0)
  })

  it('asks for the update again while the database is away, and knows it when it comes twice', async () => {
    let away = true
    const { telegram, core } = await open({
      webhook: true,
      before: async () => {
        if (away) throw new Error('the database is away')
      },
    })
    const update = { update_id: 5, ...says(olena, call) }
    expect(await telegram.post(update)).toBe(503)
    away = false
    expect(await telegram.post(update)).toBe(200)
    expect(await telegram.post(update)).toBe(200)
    await core.drain()
    expect(await activities()).toBe(1)
    expect(telegram.shown).toHaveLength(1)
  })

  it('asks for updates again that come before the bot has started', async () => {
    const { telegram } = await open({ webhook: true, start: false })
    telegram.standing.webhook = { url: '', secret: SECRET, allowed: [] }
    const route = house?.bot.routes[0]
    const body = Buffer.from(JSON.stringify({ update_id: 5, ...says(olena, call) }))
    const headers = { 'x-telegram-bot-api-secret-token': SECRET }
    await expect(route?.handle({ headers, body })).rejects.toThrow(/has not started/)
  })
})

const reply = (text: string, more: Partial<Reply> = {}): Reply => ({ blocks: [{ kind: 'text', text }], ...more })
const buttons: Reply['blocks'][number] = { kind: 'choices', choices: [{ label: 'Done', token: 'done' }] }
const to = (chat: number | string): Destination => ({
  platform: 'telegram',
  installationId: house?.installationId ?? '',
  chat: String(chat),
  chatId: newId(),
})

describe('sending', () => {
  it('waits as long as Telegram says, and then sends what it had to', async () => {
    const { telegram, bot } = await open()
    telegram.goWrong('sendMessage', {
      code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    })
    const id = newId()
    expect(await bot.send(to(7), reply('hello'), id)).toEqual({ kind: 'later', afterMs: 7_000 })
    // Before that nothing is even asked for.
    const before = telegram.asked.length
    expect(await bot.send(to(7), reply('hello'), id)).toMatchObject({ kind: 'later' })
    expect(telegram.asked.length).toBe(before)
    expect(await bot.send(to(8), reply('hello'), newId())).toMatchObject({ kind: 'sent' })
  })

  it.each([
    ['is out of order', { code: 500, description: 'Internal Server Error' }],
    ['drops the connection', 'dropped'],
  ] as const)('tries later when Telegram %s', async (_, fault) => {
    const { telegram, bot } = await open()
    telegram.goWrong('sendMessage', fault)
    const id = newId()
    await expect(bot.send(to(7), reply('hello'), id)).rejects.toThrow(/^Telegram (cannot be reached|is out of order)/)
    expect(await bot.send(to(7), reply('hello'), id)).toMatchObject({ kind: 'sent' })
    expect(telegram.shown).toHaveLength(1)
  })

  it('goes on where it was interrupted, and says nothing twice', async () => {
    const { telegram, bot } = await open()
    const long: Reply = {
      blocks: Array.from({ length: 3 }, (_, at) => ({ kind: 'text', text: `${at} ${'word '.repeat(800)}` })),
    }
    const id = newId()
    const first = bot.send(to(7), long, id)
    telegram.goWrong('sendMessage', { code: 500, description: 'x' })
    await expect(first).rejects.toThrow(/out of order/)
    const [sent, joined] = await Promise.all([bot.send(to(7), long, id), bot.send(to(7), long, id)])
    expect(sent).toEqual(joined)
    expect(telegram.shown.map(({ text }) => text[0])).toEqual(['0', '1', '2'])
    // The core may not have heard that it was sent.
    expect(await bot.send(to(7), long, id)).toEqual(sent)
    expect(telegram.shown).toHaveLength(3)
  })

  it('keeps to one message a second in a chat', async () => {
    const { telegram, bot } = await open({
      rates: {
        chat: { most: 1, withinMs: 60_000 },
        group: { most: 1, withinMs: 60_000 },
        overall: { most: 9, withinMs: 1 },
      },
    })
    expect(await bot.send(to(7), reply('one'), newId())).toMatchObject({ kind: 'sent' })
    expect(await bot.send(to(7), reply('two'), newId())).toMatchObject({ kind: 'later' })
    expect(telegram.shown).toHaveLength(1)
  })

  it('edits the message whose button was pressed, whose buttons go', async () => {
    const { telegram, bot } = await open()
    const sent = await bot.send(to(7), { blocks: [{ kind: 'text', text: 'Sure?' }, buttons] }, newId())
    const replaces = sent.kind === 'sent' ? (sent.external ?? '') : ''
    expect(await bot.send(to(7), reply('Deleted.', { replaces }), newId())).toEqual({
      kind: 'sent',
      external: replaces,
    })
    expect(telegram.shown).toMatchObject([{ text: 'Deleted.', rows: [], edits: 1 }])
    // Once more, as after a crash, is no mistake.
    expect(await bot.send(to(7), reply('Deleted.', { replaces }), newId())).toEqual({
      kind: 'sent',
      external: replaces,
    })
  })

  it('sends a new message where the old one cannot be edited, and takes its buttons', async () => {
    const { telegram, bot } = await open()
    const sent = await bot.send(to(7), { blocks: [{ kind: 'text', text: 'Sure?' }, buttons] }, newId())
    const replaces = sent.kind === 'sent' ? (sent.external ?? '') : ''
    telegram.goWrong('editMessageText', { code: 400, description: "Bad Request: message can't be edited" })
    expect(await bot.send(to(7), reply('Deleted.', { replaces }), newId())).toEqual({ kind: 'sent', external: '2' })
    expect(telegram.shown).toMatchObject([
      { text: 'Sure?', rows: [] },
      { text: 'Deleted.', edits: 0 },
    ])
    expect(await bot.send(to(7), reply('Gone', { replaces: '999' }), newId())).toMatchObject({ external: '3' })
  })

  it('says it more simply when Telegram does not take it', async () => {
    const { telegram, bot } = await open()
    const refusal = { code: 400, description: "Bad Request: can't parse entities" }
    telegram.goWrong('sendMessage', refusal)
    const bold: Reply = { blocks: [{ kind: 'text', text: [{ bold: 'Deal' }, ' won'] }, buttons] }
    expect(await bot.send(to(7), bold, newId())).toMatchObject({ kind: 'sent' })
    telegram.goWrong('sendMessage', refusal, refusal)
    expect(await bot.send(to(7), bold, newId())).toMatchObject({ kind: 'sent' })
    telegram.goWrong('sendMessage', refusal, refusal, refusal)
    expect(await bot.send(to(7), bold, newId())).toEqual({ kind: 'failed', why: refusal.description })
    expect(telegram.shown).toMatchObject([
      { text: 'Deal won', entities: [], rows: [[{ text: 'Done' }]] },
      { text: 'Deal won\n\n[1] Done', rows: [] },
    ])
  })

  it('shows a group’s member alone what is for their eyes, there or in their own chat, and nobody else ever', async () => {
    const { telegram, bot } = await open()
    const secret = reply('You earn 900 €', { onlyFor: '7' })
    const sent = await bot.send(to(-100_200), { ...secret, blocks: [...secret.blocks, buttons] }, newId())
    expect(telegram.shown).toMatchObject([{ chat: -100_200, onlyFor: 7 }])
    // The next word goes in its place, as long as it is for the same eyes.
    const replaces = sent.kind === 'sent' ? (sent.external ?? '') : ''
    await bot.send(to(-100_200), { ...secret, blocks: reply('Noted').blocks, replaces }, newId())
    expect(telegram.shown).toMatchObject([{ text: 'Noted', onlyFor: 7, edits: 1 }])
    // What everybody sees never becomes it.
    const open1 = await bot.send(to(-100_200), reply('Who asks?'), newId())
    const public1 = open1.kind === 'sent' ? (open1.external ?? '') : ''
    await bot.send(to(-100_200), { ...secret, replaces: public1 }, newId())
    expect(telegram.shown[1]).toMatchObject({ text: 'Who asks?', edits: 0 })

    telegram.standing.refusesHidden.add(-100_200)
    expect(await bot.send(to(-100_200), secret, newId())).toMatchObject({ kind: 'sent' })
    expect(telegram.shown.at(-1)).toMatchObject({ chat: 7, text: 'You earn 900 €' })
    telegram.standing.unopened.add(7)
    expect(await bot.send(to(-100_200), secret, newId())).toMatchObject({ kind: 'failed' })
    expect(telegram.shown.at(-1)).toMatchObject({ chat: -100_200, text: expect.stringMatching(/@parley_bot/) })
    expect(telegram.shown.filter(({ chat, onlyFor }) => chat < 0 && !onlyFor).map(({ text }) => text)).not.toContain(
      'You earn 900 €',
    )
  })

  it('shows a picture with its words, or its words where Telegram cannot fetch it', async () => {
    const { telegram, bot } = await open()
    const picture: Reply = { blocks: [{ kind: 'image', url: 'https://parley.example/chart.png', alt: 'Twelve deals' }] }
    await bot.send(to(7), picture, newId())
    telegram.goWrong('sendPhoto', { code: 400, description: 'Bad Request: failed to get HTTP URL content' })
    await bot.send(to(7), picture, newId())
    expect(telegram.shown).toMatchObject([
      { photo: 'https://parley.example/chart.png', text: 'Twelve deals' },
      { text: 'Twelve deals\nhttps://parley.example/chart.png' },
    ])
  })

  it('shows a chart as a photo, puts another in its place, and says it in bars where photos are refused', async () => {
    const { telegram, bot } = await open()
    const chart = (value: number, replaces?: string): Reply => ({
      blocks: [
        {
          kind: 'chart',
          title: 'Воронка',
          shape: 'funnel',
          categories: ['Новий', 'Пропозиція'],
          series: [{ name: 'Угоди', values: [12, value] }],
          alt: `12, потім ${value}.`,
        },
        { kind: 'choices', choices: [{ label: 'За місяць', token: 'month' }] },
      ],
      ...(replaces === undefined ? {} : { replaces }),
    })
    const first = await bot.send(to(7), chart(5), newId())
    const [sent] = telegram.asked.filter(({ method }) => method === 'sendPhoto')
    expect(sent?.args.photo).toMatchObject({ name: 'chart.png' })
    expect(telegram.shown).toMatchObject([
      { photo: 'chart.png', text: '12, потім 5.', rows: [[{ text: 'За місяць' }]] },
    ])
    const external = first.kind === 'sent' ? first.external : undefined
    await bot.send(to(7), chart(6, external), newId())
    expect(telegram.shown).toMatchObject([{ photo: 'chart.png', text: '12, потім 6.', edits: 1 }])
    telegram.goWrong('sendPhoto', {
      code: 400,
      description: 'Bad Request: not enough rights to send photos to the chat',
    })
    await bot.send(to(7), chart(7), newId())
    expect(telegram.shown.at(-1)).toMatchObject({ text: expect.stringContaining('████'), rows: [[{}]] })
  })

  it('says that a file is gone, in the language of the chat', async () => {
    const { telegram, bot, happens } = await open()
    await happens(says(person(7, 'Олена', 'uk'), 'hello'))
    const file: Reply = { blocks: [{ kind: 'file', id: newId(), name: 'deals.csv', mime: 'text/csv', size: 5 }] }
    expect(await bot.send(to(7), file, newId())).toMatchObject({ kind: 'sent' })
    expect(telegram.shown.at(-1)?.text).toBe('Файлу deals.csv вже немає. Попросіть його ще раз.')
  })

  it('uploads the file that was asked for', async () => {
    const { happens, telegram } = await open()
    await happens(says(olena, 'export my contacts'))
    await happens(says(olena, 'yes'))
    const file = telegram.shown.find((one) => one.file)?.file
    expect(file?.name).toMatch(/\.csv$/)
    expect(new TextDecoder().decode(file?.bytes)).toMatch(/Ivan Petrenko/)
  })
})

describe('many at once', () => {
  it('gives each their own answer and nobody another’s', async () => {
    const { happens, telegram, world } = await open()
    const strangers = Array.from({ length: 30 }, (_, at) => person(1_000 + at, `Person ${at}`))
    await happens(...strangers.map((one) => says(one, 'hello')), says(olena, call), says(ihor, 'hello'))
    expect(telegram.shown.map(({ chat }) => chat).toSorted()).toEqual(
      [...strangers.map(({ id }) => id), 7, 8].toSorted(),
    )
    expect(await world.store.prisma.activity.count()).toBe(1)
  })

  it('shows that it is at work, but not all the time', async () => {
    const { bot, telegram } = await open()
    bot.progress('-100200/45')
    bot.progress('-100200/45')
    await telegram.until(() => telegram.asked.some(({ method }) => method === 'sendChatAction'))
    await bot.stop()
    expect(telegram.asked.filter(({ method }) => method === 'sendChatAction').map(({ args }) => args)).toEqual([
      { chat_id: -100_200, message_thread_id: 45, action: 'typing' },
    ])
  })

  it('hears the words below a picture after it, and a group’s sticker not at all', async () => {
    const { happens, telegram } = await open()
    const file_id = telegram.putFile(new Uint8Array([255, 216]), 'photos/file_1.jpg')
    const photo = [{ file_id, file_unique_id: 'u', width: 9, height: 9 }]
    await happens(sends(olena, { photo, caption: call }))
    expect(await activities()).toBe(1)
    const sales = supergroup(-100_200, 'Sales')
    const own = { ...message(olena, { text: 'Done?', chat: sales }), from: { ...person(4242, 'Parley'), is_bot: true } }
    expect(await happens(sends(olena, { chat: sales, reply_to_message: own }))).toEqual([])
  })
})
