import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../../bots/telegram/read.ts'
import { readCard } from '../../../bots/telegram/vcard.ts'
import { inboundSchema } from '../../../core/inbound.ts'
import {
  edits,
  group,
  type Happening,
  membership,
  message,
  parley,
  person,
  presses,
  privateChat,
  says,
  sends,
  supergroup,
} from '../../support/telegram/updates.ts'

const olena = person(7, 'Olena', 'uk', 'Kovalenko')
const ihor = person(8, 'Ihor')
const sales = supergroup(-100_200, 'Sales')
const self = { id: parley.id, username: 'parley_bot' }

/** As it comes over the wire. */
const read = (what: Happening) => readUpdate(JSON.parse(JSON.stringify({ update_id: 1, ...what })), self)

/** What the core hears, checked against its schema. */
function heard(what: Happening) {
  const given = read(what)
  if (given.kind !== 'heard') throw new Error(`heard nothing: ${given.kind}`)
  const { kind: _, bodies, query: _query, ...rest } = given
  for (const body of bodies)
    if (body.kind !== 'sentFile')
      inboundSchema.parse({ installationId: crypto.randomUUID(), eventKey: '1', ...rest, body, at: 'now' })
  return { ...rest, bodies }
}
const bodies = (what: Happening) => heard(what).bodies
const inSales = (text: string, more = {}) => says(olena, text, { chat: sales, ...more })

describe('what a person says to the bot', () => {
  it('is heard with who they are, in their own language', () => {
    const { bodies, ...rest } = heard(says(olena, 'мої угоди', { message_id: 31 }))
    expect(rest).toEqual({
      chat: { external: '7', direct: true },
      account: { external: '7', name: 'Olena Kovalenko', language: 'uk' },
      message: '31',
    })
    expect(bodies).toEqual([{ kind: 'text', text: 'мої угоди' }])
  })

  it.each([
    ['/today', '/today'],
    ['/find@parley_bot Іван', '/find Іван'],
    ['/start K7M4P2XQ', 'K7M4P2XQ'],
    ['/start@parley_bot K7M4P2XQ', 'K7M4P2XQ'],
  ])('reads the command "%s" as "%s"', (said, text) => {
    expect(bodies(says(olena, said))).toEqual([{ kind: 'text', text }])
  })

  it.each(['/start', '/start ', '/start@parley_bot'])('greets who presses Start ("%s")', (said) => {
    expect(bodies(says(olena, said))).toEqual([{ kind: 'hello' }])
  })

  it('knows a reply to its own message, and quotes one to somebody else’s', () => {
    const own = { ...message(olena, { message_id: 90, text: 'Which Ivan?' }), from: parley }
    const reply = heard(says(olena, 'the first', { reply_to_message: own }))
    expect([reply.replyTo, reply.bodies]).toEqual(['90', [{ kind: 'text', text: 'the first' }]])

    const theirs = message(ihor, { message_id: 91, text: 'Petrenko signs on Friday', chat: sales, date: 1_795_500_000 })
    const logged = heard(inSales('@parley_bot log this', { reply_to_message: theirs }))
    expect(logged.replyTo).toBeUndefined()
    expect(logged.bodies).toEqual([
      {
        kind: 'text',
        text: 'log this',
        quote: { text: 'Petrenko signs on Friday', from: 'Ihor', at: '2026-11-24T06:00:00Z' },
      },
    ])
  })

  it('quotes the part of a message that was picked, from another chat too', () => {
    const quote = { text: 'signs on Friday', position: 9 }
    const theirs = message(ihor, { text: 'Petrenko signs on Friday' })
    expect(bodies(says(olena, 'log', { reply_to_message: theirs, quote }))).toMatchObject([
      { quote: { text: 'signs on Friday', from: 'Ihor' } },
    ])
    const origin = { type: 'hidden_user', sender_user_name: 'Ivan P.', date: 1_795_500_000 } as const
    expect(bodies(says(olena, 'log', { quote, external_reply: { origin } }))).toMatchObject([
      { text: 'log', quote: { text: 'signs on Friday', from: 'Ivan P.' } },
    ])
  })

  it.each([
    ['user', { type: 'user', sender_user: person(9, 'Ivan', 'uk', 'Petrenko'), date: 1_795_500_000 }, 'Ivan Petrenko'],
    ['hidden user', { type: 'hidden_user', sender_user_name: 'Ivan P.', date: 1_795_500_000 }, 'Ivan P.'],
    ['chat', { type: 'chat', sender_chat: sales, date: 1_795_500_000 }, 'Sales'],
    [
      'channel',
      { type: 'channel', chat: { id: -1, type: 'channel', title: 'Acme news' }, message_id: 1, date: 1_795_500_000 },
      'Acme news',
    ],
  ] as const)('keeps what was forwarded of a %s', (_, forward_origin, from) => {
    expect(bodies(says(olena, 'Send the contract', { forward_origin }))).toEqual([
      { kind: 'forward', text: 'Send the contract', from, at: '2026-11-24T06:00:00Z' },
    ])
  })

  it('takes a contact of the address book with all that its card says', () => {
    const vcard = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Petrenko;Ivan;;;',
      'FN:Ivan Petrenko',
      'ORG:Acme\\, Inc.;Sales',
      'TITLE:Director',
      'TEL;TYPE=CELL:+380671234567',
      'TEL;TYPE=WORK:+380 44 123 45 67',
      'item1.EMAIL;TYPE=WORK:ivan@acme.example',
      'END:VCARD',
    ].join('\r\n')
    const contact = { phone_number: '380671234567', first_name: 'Ivan', last_name: 'Petrenko', vcard }
    expect(bodies(sends(olena, { contact }))).toEqual([
      {
        kind: 'card',
        name: 'Ivan Petrenko',
        phones: ['380671234567', '+380 44 123 45 67'],
        emails: ['ivan@acme.example'],
        company: 'Acme, Inc.',
        role: 'Director',
      },
    ])
    expect(bodies(sends(olena, { contact: { phone_number: '112', first_name: '' } }))).toMatchObject([{ name: '112' }])
  })

  it('hears recordings, the largest of a picture, and documents, each with the words below it', () => {
    const file = { file_id: 'f', file_unique_id: 'u' }
    expect(bodies(sends(olena, { voice: { ...file, duration: 3, file_size: 9 } }))).toEqual([
      { kind: 'sentFile', fileId: 'f', name: 'voice.ogg', mime: 'audio/ogg', size: 9 },
    ])
    const photo = [
      { ...file, width: 90, height: 60 },
      { ...file, file_id: 'large', width: 900, height: 600 },
    ]
    expect(bodies(sends(olena, { photo, caption: 'card of Ivan' }))).toEqual([
      { kind: 'sentFile', fileId: 'large', name: 'photo.jpg', mime: 'image/jpeg' },
      { kind: 'text', text: 'card of Ivan' },
    ])
    expect(bodies(sends(olena, { document: { ...file, file_name: 'people.csv', mime_type: 'text/csv' } }))).toEqual([
      { kind: 'sentFile', fileId: 'f', name: 'people.csv', mime: 'text/csv' },
    ])
  })

  it('hears nothing to read in a sticker or a place, and leaves what only happens alone', () => {
    expect(bodies(sends(olena, { location: { latitude: 50, longitude: 30 } }))).toEqual([{ kind: 'text', text: '' }])
    expect(read(sends(olena, { new_chat_title: 'x' })).kind).toBe('nothing')
    expect(read(sends(olena, { chat: sales, new_chat_members: [parley] })).kind).toBe('nothing')
  })

  it('hears an edit by the name of the message, but not a place that moves', () => {
    const before = message(olena, { message_id: 33, text: 'call Ivan at 3' })
    expect(bodies(edits(before, 'call Ivan at 4'))).toEqual([{ kind: 'edit', of: '33', text: 'call Ivan at 4' }])
    const place = message(olena, { location: { latitude: 50, longitude: 30 } })
    expect(read({ edited_message: { ...place, edit_date: 1 } }).kind).toBe('nothing')
  })
})

describe('what is said in a group', () => {
  it.each([
    ['@parley_bot, my deals', 'my deals'],
    ['show @Parley_Bot the deals', 'show the deals'],
    ['/deals@parley_bot', '/deals'],
    ['/deals', '/deals'],
  ])('is heard when it is for the bot: "%s"', (said, text) => {
    const { chat, bodies } = heard(inSales(said))
    expect([chat, bodies]).toEqual([{ external: '-100200', direct: false }, [{ kind: 'text', text }]])
  })

  it.each(['Petrenko signs on Friday', '/deals@other_bot', '@other_bot hello', 'parley_bot is nice'])(
    'is nobody else’s business: "%s"',
    (said) => {
      expect(read(inSales(said)).kind).toBe('nothing')
    },
  )

  it('is heard when it replies to the bot', () => {
    const own = { ...message(olena, { message_id: 90, text: 'Done?', chat: sales }), from: parley }
    const reply = heard(inSales('yes', { reply_to_message: own }))
    expect([reply.replyTo, reply.bodies]).toEqual(['90', [{ kind: 'text', text: 'yes' }]])
  })

  it('is answered in its topic, which is a chat of its own', () => {
    const topic = { is_topic_message: true, message_thread_id: 45 }
    expect(heard(inSales('@parley_bot hi', topic)).chat).toEqual({
      external: '-100200/45',
      direct: false,
      group: '-100200',
    })
    // What opened the topic is no message that is replied to, and a thread of replies is no topic.
    const opened = {
      ...message(olena, { chat: sales, forum_topic_created: { name: 'Deals', icon_color: 0x6fb9f0 } }),
      from: parley,
    }
    expect(read(inSales('hi', { ...topic, reply_to_message: opened })).kind).toBe('nothing')
    expect(heard(inSales('@parley_bot hi', { message_thread_id: 3 })).chat.external).toBe('-100200')
  })

  it('names nobody who writes in the name of the group', () => {
    const anonymous = { ...person(1_087_968_824, 'Group'), is_bot: true, username: 'GroupAnonymousBot' }
    expect(heard(says(anonymous, '@parley_bot hi', { chat: sales, sender_chat: sales })).account).toEqual({
      external: 'chat:-100200',
    })
    expect(read(says({ ...ihor, is_bot: true }, '@parley_bot hi', { chat: sales })).kind).toBe('nothing')
  })

  it('mentions somebody without a username by their account', () => {
    const said = message(olena, { chat: sales, text: 'Parley my deals' })
    const entities = [{ type: 'text_mention' as const, offset: 0, length: 6, user: parley }]
    expect(bodies({ message: { ...said, entities } })).toEqual([{ kind: 'text', text: 'my deals' }])
  })
})

describe('what happens around', () => {
  it('is the press of a button, with what it says and where it stands', () => {
    const on = {
      ...message(olena, { message_id: 90, text: 'Which Ivan?', chat: privateChat(olena) }),
      reply_markup: { inline_keyboard: [[{ text: 'Ivan Horvat', callback_data: 'tok' }]] },
    }
    expect(read(presses(olena, on, 'tok'))).toMatchObject({
      query: 'query-tok',
      replyTo: '90',
      bodies: [{ kind: 'press', token: 'tok', of: '90', label: 'Ivan Horvat' }],
    })
    const hidden = { ...on, message_id: 0, ephemeral_message_id: 5, receiver_user: olena, chat: sales }
    expect(bodies(presses(olena, hidden, 'tok'))).toMatchObject([{ of: 'e5:7' }])
    const { message: _, ...gone } = presses(olena, on, 'tok').callback_query ?? {
      id: '',
      from: olena,
      chat_instance: '',
    }
    expect(read({ callback_query: gone })).toEqual({ kind: 'nothing', query: 'query-tok' })
  })

  it('is that the bot is blocked, put out or taken in', () => {
    expect(read(membership(olena, privateChat(olena), ['member', 'kicked']))).toEqual({ kind: 'left', chat: '7' })
    expect(read(membership(olena, privateChat(olena), ['kicked', 'member'])).kind).toBe('nothing')
    expect(read(membership(olena, sales, ['member', 'left']))).toEqual({ kind: 'left', chat: '-100200' })
    expect(heard(membership(olena, sales, ['left', 'member']))).toMatchObject({
      chat: { external: '-100200' },
      bodies: [{ kind: 'hello' }],
    })
  })

  it('is that a group goes on as a supergroup', () => {
    expect(read(sends(olena, { chat: group(-50, 'Sales'), migrate_to_chat_id: -100_200 }))).toEqual({
      kind: 'moved',
      from: '-50',
      to: '-100200',
    })
  })
})

describe('a card of an address book', () => {
  it('is read as old phones write it, in quoted-printable and folded lines', () => {
    const card =
      'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9F=D0=B5=D1=82=D1=80;=D0=86=\n=D0=B2=D0=B0=D0=BD\nTEL;CELL:0671234567\nEMAIL:ivan@\n acme.example\nEND:VCARD\nBEGIN:VCARD\nFN:Other\nEND:VCARD'
    expect(readCard(card)).toEqual({ name: 'Іван Петр', phones: ['0671234567'], emails: ['ivan@acme.example'] })
  })

  it('is nothing where it is none', () => {
    expect(readCard('hello')).toEqual({ phones: [], emails: [] })
  })
})
