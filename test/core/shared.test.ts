import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import small from '../../bots/dialogue/small.json' with { type: 'json' }
import { plain } from '../../bots/plain.ts'
import { newId } from '../../core/id.ts'
import type { Inbound } from '../../core/index.ts'
import { type LanguageCode, languageCodes } from '../../core/languages/language.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld(small)
})
afterAll(() => world.close())

/** What Olena's account does in a chat, and what comes of it. */
async function hear(
  body: Inbound['body'],
  {
    language = 'en',
    chat = { external: 'olena', direct: true },
  }: { language?: LanguageCode; chat?: Inbound['chat'] } = {},
): Promise<readonly SentMessage[]> {
  await world.store.prisma.member.updateMany({ where: { id: world.id('m1') }, data: { language } })
  const before = world.sent.length
  const { installationId } = world
  const [eventKey, at] = [newId(), world.clock.now().toString()]
  await world.core.hear({ installationId, eventKey, chat, account: { external: 'olena' }, body, at })
  await world.core.drain()
  return world.sent.slice(before)
}

const textOf = (sent: readonly SentMessage[]): string =>
  sent
    .map(({ reply }) => plain(reply, 300).text)
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ')
const say = async (...args: Parameters<typeof hear>): Promise<string> => textOf(await hear(...args))

const labelsOf = (sent: readonly SentMessage[]) =>
  sent.flatMap(({ reply }) => reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])))

async function press(sent: readonly SentMessage[], label: string): Promise<readonly SentMessage[]> {
  const button = labelsOf(sent).find((one) => one.label === label)
  if (!button) throw new Error(`no button "${label}" among ${labelsOf(sent).map((one) => one.label)}`)
  return hear({ kind: 'press', token: button.token, label })
}

const lastActivity = () =>
  world.store.prisma.activity.findFirst({ orderBy: { id: 'desc' }, include: { contact: true } })
const activities = () => world.store.prisma.activity.count()
const why: Readonly<Record<LanguageCode, string>> = {
  en: 'why?',
  uk: 'чому?',
  ru: 'почему?',
  lt: 'kodėl?',
  hr: 'zašto?',
}

describe('somebody who opens the conversation', () => {
  it('is greeted by name with what can be done, the first time and again, and told no data', async () => {
    for (let time = 0; time < 2; time++) {
      const sent = await hear({ kind: 'hello' })
      expect(textOf(sent)).toContain('Hello, Olena Kovalenko!')
      expect(textOf(sent)).not.toContain('Acme')
      expect(labelsOf(sent).map(({ label }) => label)).toEqual(['My day', 'New contact…', 'Remind me…'])
      expect(textOf(await press(sent, 'Remind me…'))).toContain('What should I remind you of?')
      await say({ kind: 'text', text: 'no' })
    }
  })

  it.each([
    ['uk', 'Вітаю! Ви тут — Olena Kovalenko.'],
    ['ru', 'Здравствуйте! Вы здесь — Olena Kovalenko.'],
    ['lt', 'Sveiki! Čia jūs – Olena Kovalenko.'],
    ['hr', 'Dobar dan! Ovdje ste Olena Kovalenko.'],
  ] as const)('is greeted in their language: %s', async (language, words) => {
    expect(await say({ kind: 'hello' }, { language })).toContain(words)
  })
})

describe('a message that is passed on', () => {
  it('is logged with whom it is from, at its own time, with its link', async () => {
    const url = 'https://acme.slack.com/archives/C1/p1'
    const sent = await hear({
      kind: 'forward',
      text: 'We agree to 10 %',
      from: 'Ivan Petrenko',
      at: '2026-11-24T08:00:00Z',
      url,
    })
    expect(textOf(sent)).toContain('Logged a message, Іван Петренко (Acme), yesterday at 10:00: We agree to 10 %')
    expect(textOf(sent)).toContain('No next step yet.')
    const logged = await lastActivity()
    expect(logged).toMatchObject({ kind: 'message', summary: `We agree to 10 %\n${url}`, contactId: world.id('p1') })
    expect(logged?.at.toISOString()).toBe('2026-11-24T08:00:00.000Z')
    expect(textOf(await press(sent, 'Undo'))).toContain('Taken back')
    expect((await lastActivity())?.deletedAt ?? null).toEqual(null)
  })

  it('has no time that is to come, or is none', async () => {
    for (const at of ['2031-01-01T00:00:00Z', 'yesterday-ish']) {
      expect(await say({ kind: 'forward', text: 'Hi', from: 'Julia Novak', at })).toContain(
        'Logged a message, Julia Novak (Initech): Hi',
      )
      expect((await lastActivity())?.at.toISOString()).toBe(new Date(world.clock.now().epochMilliseconds).toISOString())
    }
  })

  it('is asked about where several are called so', async () => {
    const sent = await hear({ kind: 'forward', text: 'Call me', from: 'Ivan' })
    expect(textOf(sent)).toContain('Which “Ivan”?')
    expect(textOf(await press(sent, 'Ivan Horvat · Globex'))).toContain(
      'Logged a message, Ivan Horvat (Globex): Call me',
    )
  })

  it('is asked about where nobody is, and whoever wrote it can be added by it', async () => {
    const sent = await hear({ kind: 'forward', text: 'Nice to meet you', from: 'Bob Marley (Tuff Gong)' })
    expect(textOf(sent)).toContain('Whose message is it?')
    const done = textOf(await press(sent, 'Add Bob Marley (Tuff Gong)'))
    expect(done).toContain('Added Bob Marley')
    expect(done).toContain('Nice to meet you')
    expect((await lastActivity())?.contact?.name).toContain('Bob Marley')
    expect(await world.store.prisma.pending.count()).toBe(0)
  })

  it('is asked about where a colleague wrote it, of whom it speaks first', async () => {
    const sent = await hear({ kind: 'forward', text: 'Julia Novak wants to talk to Acme', from: 'Petro Bondar' })
    expect(labelsOf(sent).map(({ label }) => label)).toEqual(['Julia Novak · Initech', 'Acme · Київ', 'Cancel'])
    expect(await say({ kind: 'text', text: 'Julia Novak' })).toContain('Logged a message, Julia Novak (Initech)')
  })

  it('offers a reminder of what is promised in it', async () => {
    const text = 'Thanks! I will send the signed copy on Monday.'
    const sent = await hear({ kind: 'forward', text, from: 'Julia Novak' })
    expect(textOf(await press(sent, 'Remind me…'))).toContain('When should I remind you?')
    expect(await say({ kind: 'text', text: 'Monday at 10' })).toContain(
      'at 10:00: I will send the signed copy on Monday (Julia Novak, Initech)',
    )
    // It stands though there is a next step already.
    expect(labelsOf(await hear({ kind: 'forward', text, from: 'Julia Novak' })).map(({ label }) => label)).toContain(
      'Remind me…',
    )
  })

  it('is declined where there is nothing in it, or it is Parley’s own', async () => {
    const before = await activities()
    expect(await say({ kind: 'forward', text: ' \n', from: 'Julia Novak' })).toContain('nothing to read')
    expect(await say({ kind: 'forward', text: 'Logged a call', own: true })).toContain('a message of mine')
    expect(await activities()).toBe(before)
  })

  it('says no more back than is worth reading, and keeps all of it', async () => {
    const text = 'All work and no play. '.repeat(200).trim()
    expect((await say({ kind: 'forward', text, from: 'Julia Novak' })).length).toBeLessThan(700)
    expect((await lastActivity())?.summary).toBe(text)
  })

  it('is answered to whoever passes it on alone, in a group of which nobody has said what it may see', async () => {
    const chat = { external: 'C1', direct: false }
    for (const from of ['Julia Novak', 'Nobody Atall']) {
      const sent = await hear({ kind: 'forward', text: 'Hi', from }, { chat })
      const inGroup = sent.filter(({ to }) => to.chat === 'C1')
      expect(textOf(inGroup)).toBe('I answered you directly.')
      expect(textOf(sent.filter(({ to }) => to.chat === 'olena'))).toContain(from)
    }
    await say({ kind: 'text', text: 'no' })
  })
})

describe('a reply to somebody else’s message', () => {
  const quote = {
    text: 'Please send the contract',
    from: 'Julia Novak',
    at: '2026-11-25T07:00:00Z',
    url: 'https://x.example/1',
  }
  const reply = (text: string, language: LanguageCode = 'en', of: typeof quote | object = quote) =>
    say({ kind: 'text', text, quote: { text: '', ...of } }, { language })

  it.each([
    ['en', 'log this'],
    ['en', 'save this message'],
    ['uk', 'залогуй це'],
    ['uk', 'запиши це повідомлення'],
    ['ru', 'запиши это'],
    ['ru', 'сохрани сообщение'],
    ['lt', 'įrašyk tai'],
    ['lt', 'išsaugok šią žinutę'],
    ['hr', 'zabilježi ovo'],
    ['hr', 'spremi ovu poruku'],
  ] as const)('logs it: %s %s', async (language, text) => {
    const before = await activities()
    expect(await reply(text, language)).toContain('Julia Novak')
    expect(await activities()).toBe(before + 1)
    expect(await lastActivity()).toMatchObject({
      kind: 'message',
      summary: 'Please send the contract\nhttps://x.example/1',
      contactId: world.id('p4'),
    })
  })

  it.each([
    ['en', 'remind me about this tomorrow', 'I’ll remind you tomorrow at 9:00: Please send the contract (Julia Novak'],
    ['uk', 'нагадай мені про це завтра', 'Нагадаю завтра о 9:00: Please send the contract (Julia Novak'],
    ['ru', 'напомни об этом завтра', 'Напомню завтра в 9:00: Please send the contract (Julia Novak'],
    ['lt', 'primink man apie tai rytoj', 'Priminsiu rytoj 9:00: Please send the contract (Julia Novak'],
    ['hr', 'podsjeti me na ovo sutra', 'Podsjetit ću vas sutra u 9:00: Please send the contract (Julia Novak'],
  ] as const)('reminds of it: %s %s', async (language, text, answer) => {
    expect(await reply(text, language)).toContain(answer)
  })

  it.each([
    ['en', 'tag her as VIP'],
    ['uk', 'додай їй тег VIP'],
    ['ru', 'добавь ей тег VIP'],
    ['lt', 'pridėk jai žymą VIP'],
    ['hr', 'dodaj joj oznaku VIP'],
  ] as const)('means whoever wrote it by "her", whatever was shown before: %s %s', async (language, text) => {
    await say({ kind: 'text', text: 'show Ivan Petrenko' })
    expect(await reply(text, language)).toContain('Julia Novak')
  })

  it('is for somebody else where that is said, and a sentence by itself where it speaks of neither', async () => {
    expect(await reply('log this for Acme')).toContain('Logged a message, Acme, today at 9:00')
    expect(await reply('my deals')).toContain('open deal')
    expect(await reply('note: she is in a hurry')).toContain(
      'Logged a note about Julia Novak (Initech): she is in a hurry',
    )
  })

  it('says so where nobody knows who wrote it', async () => {
    expect(await reply('tag him as VIP', 'en', { text: 'Hello', from: 'Zed Zebra' })).toContain(
      'I found no contact “Zed Zebra”',
    )
    await say({ kind: 'text', text: 'no' })
    expect(await reply('add him', 'en', { text: 'Hello', from: 'Zed Zebra' })).toContain('Added Zed Zebra')
  })

  it('asks what "this" is where nothing is replied to', async () => {
    expect(await say({ kind: 'text', text: 'log this' })).toContain('What should I write down?')
    await say({ kind: 'text', text: 'no' })
  })
})

describe('a contact that is shared', () => {
  it('is added as it stands on its card, phones as they are kept', async () => {
    const sent = await hear({
      kind: 'card',
      name: 'Петра Новак',
      phones: ['(067) 765-43-21', 'ext. 7'],
      emails: ['Petra@Zoo.Example'],
      company: 'Зоопарк',
      role: 'director',
    })
    expect(textOf(sent)).toContain('I could not read this, so I left it out: ext. 7.')
    expect(textOf(sent)).toContain('Added Петра Новак, director at Зоопарк, +380 67 765 4321, petra@zoo.example.')
    const added = await world.store.prisma.contact.findFirstOrThrow({
      where: { name: 'Петра Новак' },
      include: { points: true },
    })
    expect(added.points.map(({ value }) => value).sort()).toEqual(['+380677654321', 'petra@zoo.example'])
  })

  it('is shown where the person is known, with what would be new', async () => {
    const card = {
      kind: 'card',
      name: 'Ira B.',
      phones: ['050 111 22 33', '067 999 88 77'],
      emails: [],
      company: 'Ромашка',
    } as const
    const sent = await hear({ ...card, phones: [...card.phones], emails: [] })
    expect(textOf(sent)).toContain('That number is already here: Ірина Бойко')
    expect(textOf(await press(sent, 'Add +380 67 999 8877'))).toContain('Ірина Бойко: phone +380 67 999 8877')
    const again = await hear({ ...card, phones: [...card.phones], emails: [] })
    expect(labelsOf(again).map(({ label }) => label)).toEqual(['Show Ірина Бойко', 'Add anyway'])
  })
})

describe('a form that is filled in', () => {
  const form = (command: string, said: Record<string, string>, language: LanguageCode = 'en') =>
    say({ kind: 'call', command, said }, { language })

  it.each([
    ['en', 'end of March', '12k', 'New deal: “Roof” with Acme, €12,000, in Negotiation, closing 31 March 2027.'],
    [
      'uk',
      'кінець березня',
      '12 тис. євро',
      'Нова угода: «Roof», Acme, 12 000 €, етап «Переговори», закриття 31 березня 2027 року.',
    ],
    [
      'ru',
      'конец марта',
      '12 тыс. евро',
      'Новая сделка: «Roof», Acme, 12 000 €, этап «Переговоры», закрытие 31 марта 2027 года.',
    ],
    ['lt', 'kovo pabaiga', '12 tūkst. eurų', 'uždarymas 2027 m. kovo 31 d.'],
    ['hr', 'kraj ožujka', '12 tisuća eura', 'zatvaranje 31. ožujka 2027.'],
  ] as const)('is read as answers are: %s', async (language, closeOn, amount, answer) => {
    const said = { title: 'Roof', person: 'Акме', amount, closeOn, stage: 'переговори', source: ' ' }
    expect(await form('deal.add', said, language)).toContain(answer)
  })

  it('takes a record by its id and a fixed word by itself', async () => {
    expect(await form('deal.show', { deal: world.id('d1') })).toContain('Acme renewal')
    const said = { kind: 'call', person: world.id('p4'), summary: 'she agreed', at: 'yesterday at 15:00' }
    expect(await form('activity.log', said)).toContain(
      'Logged a call with Julia Novak (Initech), yesterday at 15:00: she agreed',
    )
    expect(await form('deal.show', { deal: newId() })).toBe('That is no longer there.')
  })

  it('asks for what is missing, and for what can be nothing of its kind', async () => {
    expect(await form('reminder.create', { about: 'call them', at: '' })).toContain('When should I remind you?')
    expect(await say({ kind: 'text', text: 'tomorrow' })).toContain('call them')
    expect(await form('reminder.create', { about: 'write to them', at: 'soonish' })).toContain('left it out: soonish')
    expect(await say({ kind: 'text', text: 'Friday at 9' })).toContain('write to them')
  })

  it('does nothing where there is no such command or argument', async () => {
    for (const [command, said] of [
      ['deal.explode', {}],
      ['undo', { x: 'y' }],
      ['deal.show', { ids: 'all' }],
    ] as const)
      expect(await form(command, said)).toContain('I do not know what that form is for')
  })
})

describe('why', () => {
  const bodies: readonly (readonly [Inbound['body'], Readonly<Record<LanguageCode, string>>])[] = [
    [
      { kind: 'hello' },
      {
        en: 'You opened our conversation.',
        uk: 'Ви відкрили розмову.',
        ru: 'Вы открыли разговор.',
        lt: 'Atvėrėte pokalbį.',
        hr: 'Otvorili ste razgovor.',
      },
    ],
    [
      { kind: 'forward', text: 'Hi', from: 'Julia Novak' },
      {
        en: 'You passed on “Hi”.',
        uk: 'Ви переслали «Hi».',
        ru: 'Вы переслали «Hi».',
        lt: 'Persiuntėte „Hi“.',
        hr: 'Proslijedili ste „Hi”.',
      },
    ],
    [
      { kind: 'card', name: 'Julia Novak', phones: [], emails: [] },
      {
        en: 'You sent the contact Julia Novak.',
        uk: 'Ви надіслали контакт Julia Novak.',
        ru: 'Вы прислали контакт Julia Novak.',
        lt: 'Atsiuntėte kontaktą Julia Novak.',
        hr: 'Poslali ste kontakt Julia Novak.',
      },
    ],
    [
      { kind: 'call', command: 'agenda.show', said: {} },
      {
        en: 'You filled in a form (Agenda).',
        uk: 'Ви заповнили форму «Плани».',
        ru: 'Вы заполнили форму «Планы».',
        lt: 'Užpildėte formą „Planai“.',
        hr: 'Ispunili ste obrazac „Raspored”.',
      },
    ],
  ]
  it.each(languageCodes)('says in %s what was done, whatever it was', async (language) => {
    for (const [body, words] of bodies) {
      await hear(body, { language })
      expect(await say({ kind: 'text', text: why[language] }, { language })).toContain(words[language])
    }
  })
})
