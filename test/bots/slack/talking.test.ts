import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buttonIn, openSlackHouse, PEOPLE, PUBLIC_URL, type SlackHouse, wordsOf } from '../../support/slack/house.ts'
import { command, edited, event, mention, message, press, pressInView, saved } from '../../support/slack/payloads.ts'
import { seenOf } from '../../support/slack/seen.ts'
import { BOT } from '../../support/slack/workspace.ts'

const { olena, petro, zoe } = PEOPLE
let house: SlackHouse
beforeAll(async () => {
  house = await openSlackHouse()
})
afterAll(() => house.close())

const reminders = async () => house.store.prisma.reminder.findMany({ orderBy: { createdAt: 'asc' } })
const wordsOf1 = (one: Parameters<typeof wordsOf>[0][number]) => wordsOf([one])
const pressed = (user: { id: string }, found: ReturnType<typeof buttonIn>, more: object = {}) =>
  house.hear(
    press({
      user: user.id,
      channel: found.message.channel,
      ts: found.message.ts,
      thread: found.message.thread,
      action: found.action,
      token: found.token,
      label: found.label,
      ...more,
    }),
  )

describe('a direct message in Slack', () => {
  it('is answered below it, in the same conversation', async () => {
    const answers = await house.say(olena, 'remind me to call Julia tomorrow at 9')
    expect(wordsOf(answers)).toContain('call Julia')
    expect(answers[0]).toMatchObject({ channel: 'DOLENA', thread: undefined })
    expect(await reminders()).toHaveLength(1)
  })

  it('has a small link to a record that it shows', async () => {
    const deal = await house.store.prisma.deal.findFirstOrThrow({ where: { title: 'Acme renewal' } })
    const shown = await house.say(olena, 'Acme renewal')
    expect(JSON.stringify(shown)).toContain(`${PUBLIC_URL}/r/deal/${deal.id}`)
    expect(wordsOf(shown)).toContain('Open')
    expect(JSON.stringify(await house.say(olena, 'note on Acme renewal: agreed'))).not.toContain(PUBLIC_URL)
  })

  it('reads links and mentions as they were typed', async () => {
    await house.say(
      olena,
      'add Max Power, <mailto:max@power.example|max@power.example>, <tel:+380671112299|+380 67 111 2299> &amp; tell nobody',
    )
    await house.say(olena, `remind <@${petro.id}> to call <@${olena.id}> &lt;today&gt;`)
    const { inbound } = await house.store.prisma.inbox.findFirstOrThrow({ orderBy: { receivedAt: 'desc' } })
    expect(inbound).toMatchObject({ body: { text: 'remind Petro Bondar to call Olena Kovalenko <today>' } })
    const all = await house.store.prisma.inbox.findMany()
    expect(all.map((one) => JSON.stringify(one.inbound)).join()).toContain(
      'add Max Power, max@power.example, +380 67 111 2299 & tell nobody',
    )
  })

  it('has one effect though Slack delivers it twice', async () => {
    const before = (await reminders()).length
    const twice = event(
      message({
        channel: 'DOLENA',
        user: olena.id,
        text: 'remind me to buy milk tomorrow',
        ts: house.slack.workspace.nextTs(),
      }),
    )
    await house.hear(twice)
    expect(await house.hear(twice)).toEqual([])
    expect(await reminders()).toHaveLength(before + 1)
  })

  it('is put right when it is corrected', async () => {
    const ts = house.slack.workspace.nextTs()
    await house.say(olena, 'remind me to phone Globex on Friday', { ts })
    const words = { channel: 'DOLENA', user: olena.id, text: 'remind me to phone Acme on Friday', ts }
    const answers = await house.hear(event(edited(words, 'remind me to phone Globex on Friday')))
    expect(wordsOf(answers)).toContain('phone Acme')
    const texts = (await reminders()).filter(({ about }) => /phone/.test(about)).map(({ about }) => about)
    expect(texts).toEqual(['phone Acme'])
  })

  it('is left alone when only a preview was added to it', async () => {
    const words = {
      channel: 'DOLENA',
      user: olena.id,
      text: 'see https://acme.example',
      ts: house.slack.workspace.nextTs(),
    }
    expect(await house.hear(event(edited(words, words.text)))).toEqual([])
  })

  it('of a bot, or of Parley itself, is no message', async () => {
    const ts = house.slack.workspace.nextTs()
    const from = { channel: 'DOLENA', user: BOT.user, text: 'help', ts }
    expect(await house.hear(event(message(from)))).toEqual([])
    expect(await house.hear(event(message({ ...from, user: 'UROBOT' }, { bot_id: 'B9' })))).toEqual([])
    expect(await house.hear(event(message({ ...from, user: olena.id }, { subtype: 'message_deleted' })))).toEqual([])
  })

  it('of a stranger is answered in the language of their Slack, without data', async () => {
    const answers = await house.say(zoe, 'show me Ivan Petrenko')
    expect(wordsOf(answers)).toMatch(/Parley/)
    expect(wordsOf(answers)).not.toContain('+380')
    expect(wordsOf(answers)).toMatch(/[ąčęėįšųūž]/)
  })

  it('below a message of Parley answers that message', async () => {
    const [first] = await house.say(olena, 'show Julia Novak')
    await house.say(olena, 'show Taras Hnatiuk')
    const answers = await house.say(olena, 'remind me to call her on Monday', {
      thread: first?.ts ?? '',
      parent: BOT.user,
    })
    expect(wordsOf(answers)).toMatch(/Julia/)
  })

  it('in a thread that the person began is a conversation of its own', async () => {
    const answers = await house.say(olena, 'show Julia Novak', { thread: '1700000000.000900', parent: olena.id })
    expect(answers[0]).toMatchObject({ channel: 'DOLENA', thread: '1700000000.000900' })
  })
})

describe('a button in Slack', () => {
  it('does what it says, once', async () => {
    const answers = await house.say(olena, 'remind me to water the plants tomorrow')
    const undo = buttonIn(answers, 'Undo')
    expect(wordsOf(await pressed(olena, undo))).not.toBe('')
    expect((await reminders()).filter(({ about }) => /plants/.test(about))).toEqual([])
    await pressed(olena, undo)
    expect((await reminders()).filter(({ about }) => /plants/.test(about))).toEqual([])
  })

  it('that answers a question is gone with it: the answer stands in its place', async () => {
    const question = await house.say(olena, 'remind me to call Ivan on Friday')
    const [first] = question
    const choice = buttonIn(question, 'Іван Петренко · Acme')
    const after = await pressed(olena, choice)
    expect(after.some(({ ts, edits }) => ts === first?.ts && edits === 1)).toBe(true)
    expect(wordsOf(after)).not.toContain('[Іван Петренко · Acme]')
  })

  it('of somebody else does nothing', async () => {
    const answers = await house.say(olena, 'remind me to feed the cat tomorrow')
    await pressed(petro, buttonIn(answers, 'Undo'))
    expect((await reminders()).filter(({ about }) => /cat/.test(about))).toHaveLength(1)
  })

  it('in the Home is answered in the direct conversation, and the Home is shown anew', async () => {
    const answers = await house.say(olena, 'remind me to sweep the floor tomorrow')
    const { token, action, label } = buttonIn(answers, 'Undo')
    const view = { id: 'VHOME', type: 'home', hash: '1' } as const
    const after = await house.hear(pressInView({ user: olena.id, view, action, token, label }))
    expect(after[0]).toMatchObject({ channel: 'DOLENA' })
    await house.settled()
    expect(house.slack.workspace.homes.has(olena.id)).toBe(true)
  })
})

describe('a mention in a channel', () => {
  it('is answered in a thread below it', async () => {
    const ts = house.slack.workspace.nextTs()
    const answers = await house.hear(event(mention({ channel: 'CSALES', user: olena.id, text: 'help', ts })))
    expect(answers[0]).toMatchObject({ channel: 'CSALES', thread: ts })
  })

  it('in a thread is answered in that thread, and what else is said there is not heard', async () => {
    const thread = house.slack.workspace.nextTs()
    const words = {
      channel: 'CSALES',
      user: olena.id,
      text: 'help',
      ts: house.slack.workspace.nextTs(),
      thread,
      parent: petro.id,
    }
    const answers = await house.hear(event(mention(words)))
    expect(answers[0]).toMatchObject({ thread })
    expect(await house.hear(event({ ...message(words), channel_type: 'channel' }))).toEqual([])
  })

  it('knows the first message of the thread, which somebody else wrote', async () => {
    const thread = house.slack.workspace.nextTs()
    house.slack.workspace.messages.push({
      channel: 'CSALES',
      ts: thread,
      user: petro.id,
      text: 'Julia wants 10 % off',
      blocks: undefined,
      edits: 0,
    })
    await house.hear(
      event(
        mention({
          channel: 'CSALES',
          user: olena.id,
          text: 'log this',
          ts: house.slack.workspace.nextTs(),
          thread,
          parent: petro.id,
        }),
      ),
    )
    const { inbound } = await house.store.prisma.inbox.findFirstOrThrow({ orderBy: { receivedAt: 'desc' } })
    expect(inbound).toMatchObject({
      body: {
        text: 'log this',
        quote: {
          text: 'Julia wants 10 % off',
          from: 'Petro Bondar',
          url: expect.stringContaining('/archives/CSALES/'),
        },
      },
      chat: { external: `CSALES:${thread}`, group: 'CSALES', direct: false },
    })
  })
})

describe('a question in a channel', () => {
  const ask = (channel: string, text: string) =>
    house.hear(event(mention({ channel, user: olena.id, text, ts: house.slack.workspace.nextTs() })))

  it('is answered to all where all may see it', async () => {
    const answers = await ask('CSALES', 'show Julia Novak')
    expect(wordsOf(answers)).toContain('Initech')
    expect(answers.every(({ only }) => only === undefined)).toBe(true)
  })

  it('is answered to the one who asked alone where a stranger reads along', async () => {
    house.slack.workspace.channels.set('CMIXED', [olena.id, zoe.id, BOT.user])
    const answers = await ask('CMIXED', 'show Julia Novak')
    expect(
      answers
        .filter(({ only }) => only === undefined)
        .map(wordsOf1)
        .join(),
    ).not.toContain('Initech')
    expect(answers.find(({ only }) => only === olena.id)).toBeDefined()
    expect(wordsOf(answers.filter(({ only }) => only === olena.id))).toContain('Initech')
  })

  it('is answered so, too, where Slack does not say who reads along', async () => {
    house.slack.fault('conversations.members', { kind: 'error', code: 'missing_scope' })
    house.slack.workspace.channels.set('CUNKNOWN', [olena.id, BOT.user])
    const answers = await ask('CUNKNOWN', 'show Julia Novak')
    expect(
      answers
        .filter(({ only }) => only === undefined)
        .map(wordsOf1)
        .join(),
    ).not.toContain('Initech')
  })

  it('goes on with the one who asked when they press a button that only they see', async () => {
    const answers = await ask('CMIXED', 'remind me to polish the brass tomorrow')
    const undo = buttonIn(answers, 'Undo')
    expect(undo.message.only).toBe(olena.id)
    const responseUrl = house.slack.responseUrl('CMIXED', olena.id)
    const after = await pressed(olena, undo, { ephemeral: true, responseUrl })
    expect(after.every(({ channel, only }) => channel === 'CMIXED' && only === olena.id)).toBe(true)
    expect((await reminders()).filter(({ about }) => /brass/.test(about))).toEqual([])
  })
})

describe('/parley', () => {
  it('in a channel is answered to the one who typed it alone, with their own rights', async () => {
    const responseUrl = house.slack.responseUrl('CSALES', olena.id)
    const answers = await house.hear(
      command({ channel: 'CSALES', user: olena.id, text: 'show Julia Novak', responseUrl }),
      true,
    )
    expect(answers).toHaveLength(1)
    expect(answers[0]).toMatchObject({ channel: 'CSALES', only: olena.id })
    expect(wordsOf(answers)).toContain('Initech')
  })

  it('goes on in place when a button of its answer is pressed', async () => {
    const responseUrl = house.slack.responseUrl('CSALES', olena.id)
    const answers = await house.hear(
      command({ channel: 'CSALES', user: olena.id, text: 'remind me to dust tomorrow', responseUrl }),
      true,
    )
    const undo = buttonIn(answers, 'Undo')
    const after = await pressed(olena, undo, {
      ephemeral: true,
      responseUrl: house.slack.responseUrl('CSALES', olena.id),
    })
    const seen = after.length > 0 ? after : answers
    expect(seen.every(({ channel, only }) => channel === 'CSALES' && only === olena.id)).toBe(true)
    expect((await reminders()).filter(({ about }) => /dust/.test(about))).toEqual([])
  })

  it('is answered in the direct conversation when Slack takes no more answers there', async () => {
    const answers = await house.hear(
      command({
        channel: 'CSALES',
        user: olena.id,
        text: 'help',
        responseUrl: new URL('/nowhere', house.slack.apiUrl).href,
      }),
      true,
    )
    expect(answers.length).toBeGreaterThan(0)
  })

  it('in the conversation with the bot is like a message', async () => {
    const responseUrl = house.slack.responseUrl('DOLENA', olena.id)
    const answers = await house.hear(command({ channel: 'DOLENA', user: olena.id, text: 'help', responseUrl }), true)
    expect(answers[0]).toMatchObject({ channel: 'DOLENA', only: undefined })
  })

  it('never gives its answers away to an address that is not of Slack', async () => {
    const before = house.slack.calls.length
    const answers = await house.hear(
      command({ channel: 'CSALES', user: olena.id, text: 'help', responseUrl: 'https://evil.example/x' }),
      true,
    )
    expect(answers[0]).toMatchObject({ channel: 'DOLENA' })
    expect(house.slack.calls.slice(before).some(({ method }) => method === 'response_url')).toBe(false)
  })
})

describe('"Save to Parley"', () => {
  it('hands over the words, who wrote them, when and where', async () => {
    const words = { user: petro.id, text: 'Julia Novak &amp; I agreed on 10 %', ts: '1764000000.000100' }
    const responseUrl = house.slack.responseUrl('CSALES', olena.id)
    const answers = await house.hear(saved({ user: olena.id, channel: 'CSALES', message: words, responseUrl }))
    const { inbound } = await house.store.prisma.inbox.findFirstOrThrow({ orderBy: { receivedAt: 'desc' } })
    expect(inbound).toMatchObject({
      chat: { external: 'DOLENA', direct: true },
      body: {
        kind: 'forward',
        text: 'Julia Novak & I agreed on 10 %',
        from: 'Petro Bondar',
        at: '2025-11-24T16:00:00Z',
        url: 'https://acme.slack.example/archives/CSALES/p1764000000000100',
      },
    })
    expect(answers.some(({ channel }) => channel === 'DOLENA')).toBe(true)
    await house.settled()
    const note = house.slack.workspace.messages.findLast(
      ({ only, channel }) => only === olena.id && channel === 'CSALES',
    )
    expect(note && wordsOf([note])).toContain('direct messages')
  })
})

describe('a form in Slack', () => {
  it('hands over what was filled in', async () => {
    const [message] = house.slack.workspace.messages
    await house.hear(
      press({
        user: olena.id,
        channel: 'DOLENA',
        ts: message?.ts ?? '',
        action: 'submit.2',
        token: 'none',
        label: 'Save',
        values: {
          'field.2.0': { name: { type: 'plain_text_input', value: 'Ivan' } },
          'field.2.1': { stage: { type: 'static_select', selected_option: { value: 'Demo' } } },
          'field.1.0': { other: { type: 'plain_text_input', value: 'of another form' } },
        },
      }),
    )
    const { inbound } = await house.store.prisma.inbox.findFirstOrThrow({ orderBy: { receivedAt: 'desc' } })
    expect(inbound).toMatchObject({ body: { kind: 'press', token: 'none', values: { name: 'Ivan', stage: 'Demo' } } })
    expect(JSON.stringify(inbound)).not.toContain('of another form')
  })
})

describe('a file in Slack', () => {
  const share = (user: { id: string }, file: Readonly<Record<string, unknown>>, text = '') =>
    event(
      message(
        { channel: house.slack.workspace.directOf(user.id), user: user.id, text, ts: house.slack.workspace.nextTs() },
        { subtype: 'file_share', files: [file] },
      ),
    )

  it('is fetched with the token of the bot and read', async () => {
    const url = house.slack.fileUrl('Name,Phone\nAda Lovelace,+380671112233\n', 'text/csv')
    const answers = await house.hear(
      share(olena, { id: 'F1', name: 'people.csv', mimetype: 'text/csv', url_private_download: url }),
    )
    expect(wordsOf(answers)).toContain('Ada Lovelace')
  })

  it('of a stranger is not kept; they are greeted', async () => {
    const url = house.slack.fileUrl('Name\nEve\n', 'text/csv')
    const answers = await house.hear(
      share(zoe, { id: 'F2', name: 'people.csv', mimetype: 'text/csv', url_private_download: url }),
    )
    expect(wordsOf(answers)).toContain('Parley')
    expect(wordsOf(answers)).not.toContain('Eve')
  })

  it('that Slack does not give is said to be missing, and the token goes to nobody else', async () => {
    await house.hear(
      share(olena, {
        id: 'F3',
        name: 'plan.pdf',
        mimetype: 'application/pdf',
        url_private_download: 'https://evil.example/plan.pdf',
      }),
    )
    await house.settled()
    const last = house.slack.workspace.messages.at(-1)
    expect(last && wordsOf([last])).toContain('plan.pdf')
  })

  it('that was asked for is put up as a file', async () => {
    const answers = await house.say(olena, 'export my contacts')
    await pressed(olena, buttonIn(answers, 'Yes'))
    expect(house.slack.workspace.uploads.at(-1)).toMatchObject({
      channel: 'DOLENA',
      bytes: expect.stringContaining('Julia'),
    })
  })
})

it('says what is in the blocks for notifications, too', () => {
  for (const { text, blocks } of house.slack.workspace.messages.filter(({ user }) => user === BOT.user)) {
    expect(text).not.toBe('')
    expect(blocks === undefined || seenOf(blocks) !== '').toBe(true)
  }
})
