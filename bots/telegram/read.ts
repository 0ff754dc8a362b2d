import type { CallbackQuery, ChatMemberUpdated, Message, Update, User } from 'grammy/types'
import type { Inbound } from '../../core/index.ts'
import { isAddressed, repliesToBot, type Self, spokenTo, writtenIn } from './addressed.ts'
import { cardOf, fileOf, forwardOf, quoteOf, type SentFile } from './content.ts'
import { chatOf, messageName, nameOf } from './place.ts'

export type Body = Inbound['body']

/** Something for the core: who said it where, and what; a file is still with Telegram. */
export interface Heard extends Pick<Inbound, 'chat' | 'account' | 'message' | 'replyTo'> {
  readonly kind: 'heard'
  /** One after another; a picture with words below it is two. */
  readonly bodies: readonly (Body | SentFile)[]
  /** The press of a button, which is to be answered. */
  readonly query?: string
}

/** What an update means to Parley. */
export type Read =
  | Heard
  /** The bot was blocked by a person, or put out of a group. */
  | { readonly kind: 'left'; readonly chat: string }
  /** A group has become a supergroup, under another number. */
  | { readonly kind: 'moved'; readonly from: string; readonly to: string }
  /** Nothing to do; `query`: a press that belongs to no message. */
  | { readonly kind: 'nothing'; readonly query?: string }

/** The updates that Parley asks for. */
export const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
] as const satisfies readonly Exclude<keyof Update, 'update_id'>[]

const nothing: Read = { kind: 'nothing' }

/** Reads an update, for the bot that is `self`. */
export function readUpdate(update: Update, self: Self): Read {
  if (update.message) return readMessage(update.message, self)
  if (update.edited_message) return readEdited(update.edited_message, self)
  if (update.callback_query) return readPress(update.callback_query)
  if (update.my_chat_member) return readMembership(update.my_chat_member)
  return nothing
}

function accountOf(user: User): Inbound['account'] {
  const name = [user.first_name, user.last_name].filter(Boolean).join(' ').slice(0, 200)
  return {
    external: String(user.id),
    ...(name === '' ? {} : { name }),
    ...(user.language_code === undefined ? {} : { language: user.language_code.slice(0, 35) }),
  }
}

/** Who speaks. Who writes in the name of a group or a channel is not known, and so is nobody Parley could know. */
function speakerOf({ from, sender_chat }: Message): Inbound['account'] | null {
  if (sender_chat) return { external: `chat:${sender_chat.id}` }
  return from && !from.is_bot ? accountOf(from) : null
}

type Heading = Omit<Heard, 'bodies' | 'query'>

function headingOf(message: Message, self: Self): Heading | null {
  const account = speakerOf(message)
  if (!account || message.chat.type === 'channel') return null
  const before = message.reply_to_message
  return {
    kind: 'heard',
    chat: chatOf(message.chat, message),
    account,
    message: messageName(message),
    ...(before && repliesToBot(message, self) ? { replyTo: messageName(before) } : {}),
  }
}

function readMessage(message: Message, self: Self): Read {
  if (message.migrate_to_chat_id !== undefined)
    return { kind: 'moved', from: nameOf(message.chat.id), to: nameOf(message.migrate_to_chat_id) }
  const heading = headingOf(message, self)
  if (!heading) return nothing
  if (!heading.chat.direct && !isAddressed(message, self)) return nothing
  const bodies = heading.chat.direct ? saidAlone(message, self) : saidInGroup(message, self)
  return bodies.length === 0 ? nothing : { ...heading, bodies }
}

/** In a direct chat everything is for the bot; what it cannot read is heard as a message without words. */
function saidAlone(message: Message, self: Self): readonly (Body | SentFile)[] {
  const card = cardOf(message)
  if (card) return [card]
  const file = fileOf(message)
  const { text } = writtenIn(message)
  if (text.trim() === '') return file ? [file] : isService(message) ? [] : [{ kind: 'text', text: '' }]
  const words = message.forward_origin ? forwardOf(text, message.forward_origin) : textOf(message, self)
  return file ? [file, words] : [words]
}

/** In a group the words count, and a file or a card only where it replies to the bot. */
function saidInGroup(message: Message, self: Self): readonly (Body | SentFile)[] {
  const words = textOf(message, self)
  if (words.kind === 'hello' || words.text !== '') return [words]
  const shared = cardOf(message) ?? fileOf(message)
  if (shared) return [shared]
  return writtenIn(message).text === '' ? [] : [{ kind: 'hello' }]
}

/** What happened in the chat rather than what was said: somebody joined, a title changed, a message was pinned. */
const said = [
  'animation',
  'checklist',
  'dice',
  'game',
  'giveaway',
  'invoice',
  'location',
  'paid_media',
  'poll',
  'rich_message',
  'sticker',
  'story',
  'venue',
  'video',
  'video_note',
] as const satisfies readonly (keyof Message)[]
const isService = (message: Message): boolean => said.every((one) => message[one] === undefined)

/** "/start" opens the conversation, "/start CODE", which a link of t.me makes, says the code. */
function textOf(message: Message, self: Self): Extract<Body, { kind: 'text' | 'hello' }> {
  const spoken = spokenTo(writtenIn(message), self)
  const start = /^\/start(?:\s+(\S.*))?$/s.exec(spoken)
  if (start && start[1] === undefined) return { kind: 'hello' }
  const quote = quoteOf(message, self)
  return { kind: 'text', text: start?.[1] ?? spoken, ...(quote ? { quote } : {}) }
}

function readEdited(message: Message, self: Self): Read {
  const heading = headingOf(message, self)
  // A live location that moves is an edit, too.
  if (!heading || message.forward_origin || writtenIn(message).text.trim() === '') return nothing
  if (!heading.chat.direct && !isAddressed(message, self)) return nothing
  const { message: of = '', replyTo, ...rest } = heading
  return {
    ...rest,
    ...(replyTo === undefined ? {} : { replyTo }),
    bodies: [{ kind: 'edit', of, text: spokenTo(writtenIn(message), self) }],
  }
}

function readPress({ id, from, data, message }: CallbackQuery): Read {
  if (!message || data === undefined || data.length > 64 || message.chat.type === 'channel')
    return { kind: 'nothing', query: id }
  const of = messageName(message)
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
  const label = buttons.find((button) => 'callback_data' in button && button.callback_data === data)?.text
  return {
    kind: 'heard',
    chat: chatOf(message.chat, message),
    account: accountOf(from),
    replyTo: of,
    bodies: [{ kind: 'press', token: data, of, ...(label === undefined ? {} : { label: label.slice(0, 200) }) }],
    query: id,
  }
}

const isThere = (member: ChatMemberUpdated['new_chat_member']): boolean =>
  member.status === 'restricted' ? member.is_member : member.status !== 'left' && member.status !== 'kicked'

/** Blocked, put out, or taken into a group: that is answered with a hello. */
function readMembership({ chat, from, old_chat_member: old, new_chat_member: now }: ChatMemberUpdated): Read {
  if (chat.type === 'channel') return nothing
  if (!isThere(now)) return { kind: 'left', chat: nameOf(chat.id) }
  if (chat.type === 'private' || isThere(old) || from.is_bot) return nothing
  return { kind: 'heard', chat: chatOf(chat), account: accountOf(from), bodies: [{ kind: 'hello' }] }
}

/** What must stay in its order: the updates of one chat, topics and all. */
export function orderOf(update: Update): string {
  const chat =
    update.message?.chat ??
    update.edited_message?.chat ??
    update.callback_query?.message?.chat ??
    update.my_chat_member?.chat
  return chat ? nameOf(chat.id) : `update ${update.update_id}`
}
