import type { Message, MessageOrigin, User } from 'grammy/types'
import type { Inbound } from '../../core/index.ts'
import { repliesToBot, type Self, writtenIn } from './addressed.ts'
import { readCard } from './vcard.ts'

type Body = Inbound['body']
type Quote = NonNullable<Extract<Body, { kind: 'text' }>['quote']>

/** A file that somebody has sent and that is still with Telegram; `size` in bytes, where it is known. */
export interface SentFile {
  readonly kind: 'sentFile'
  readonly fileId: string
  readonly name: string
  readonly mime: string
  readonly size?: number
}

/** No longer text is passed on (core/inbound.ts). */
const QUOTE_UNITS = 20_000

const fullName = ({ first_name, last_name }: Pick<User, 'first_name' | 'last_name'>): string =>
  [first_name, last_name].filter(Boolean).join(' ')
const instantOf = (seconds: number): string => Temporal.Instant.fromEpochMilliseconds(seconds * 1_000).toString()

function authorOf(origin: MessageOrigin): string {
  switch (origin.type) {
    case 'user':
      return fullName(origin.sender_user)
    case 'hidden_user':
      return origin.sender_user_name
    case 'chat':
      return origin.author_signature ?? ('title' in origin.sender_chat ? (origin.sender_chat.title ?? '') : '')
    case 'channel':
      return origin.author_signature ?? origin.chat.title
  }
}

const quoted = (text: string, from: string, date?: number): Quote => ({
  text: text.slice(0, QUOTE_UNITS),
  ...(from === '' ? {} : { from: from.slice(0, 200) }),
  ...(date === undefined ? {} : { at: instantOf(date) }),
})

/** Somebody else's message that was forwarded: what it says, by whom and when it was written. */
export const forwardOf = (text: string, origin: MessageOrigin): Extract<Body, { kind: 'forward' }> => ({
  kind: 'forward',
  ...quoted(text, authorOf(origin), origin.date),
})

/** The message of somebody else that this one replies to, or the part of it that was picked; nothing where it has no words. */
export function quoteOf(message: Message, self: Self): Quote | undefined {
  const { reply_to_message: before, external_reply: elsewhere, quote } = message
  if (before && !repliesToBot(message, self)) {
    const text = quote?.text ?? writtenIn(before).text
    const origin = before.forward_origin
    const from = origin ? authorOf(origin) : before.from ? fullName(before.from) : ''
    return text.trim() === '' ? undefined : quoted(text, from, origin?.date ?? before.date)
  }
  if (!elsewhere || !quote || quote.text.trim() === '') return undefined
  return quoted(quote.text, authorOf(elsewhere.origin), elsewhere.origin.date)
}

/** A contact of an address book: what Telegram says of it, and what its card says besides. */
export function cardOf(message: Message): Extract<Body, { kind: 'card' }> | undefined {
  const { contact } = message
  if (!contact) return undefined
  const card = readCard(contact.vcard ?? '')
  const phones = unlike([contact.phone_number, ...card.phones], 60, (phone) => phone.replace(/\D/g, ''))
  const emails = unlike(card.emails, 200, (email) => email.toLowerCase())
  const name = fullName(contact) || card.name || card.company || phones[0] || emails[0]
  if (!name) return undefined
  return {
    kind: 'card',
    name: name.slice(0, 200),
    phones: phones.slice(0, 10),
    emails: emails.slice(0, 10),
    ...(card.company && card.company !== name ? { company: card.company.slice(0, 200) } : {}),
    ...(card.role ? { role: card.role.slice(0, 200) } : {}),
    ...(isOwn(message) ? { own: contact.phone_number.slice(0, 60) } : {}),
  }
}

/**
 * Whether somebody has shared their own contact: Telegram names the user whose phone it is. Passed on, or said through another bot, it
 * proves nothing.
 */
const isOwn = ({ contact, from, forward_origin, via_bot, sender_chat }: Message): boolean =>
  contact?.user_id !== undefined && contact.user_id === from?.id && !forward_origin && !via_bot && !sender_chat

/** Without those that mean the same, that mean nothing, or that are too long to be any. */
function unlike(values: readonly string[], longest: number, meaning: (value: string) => string): string[] {
  const seen = new Set([''])
  return values.filter((value) => {
    const key = meaning(value)
    if (seen.has(key) || value.length > longest) return false
    seen.add(key)
    return true
  })
}

/** A recording, a picture or a document: what Parley may read. A film or a GIF is none of these. */
export function fileOf({ voice, audio, photo, document, animation }: Message): SentFile | undefined {
  if (voice) return sentFile(voice, 'voice.ogg', voice.mime_type ?? 'audio/ogg')
  if (audio) return sentFile(audio, audio.file_name ?? 'audio.mp3', audio.mime_type ?? 'audio/mpeg')
  const largest = photo?.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
  if (largest) return sentFile(largest, 'photo.jpg', 'image/jpeg')
  if (!document || animation) return undefined
  return sentFile(document, document.file_name ?? 'file', document.mime_type ?? 'application/octet-stream')
}

const sentFile = (
  { file_id, file_size }: { readonly file_id: string; readonly file_size?: number },
  name: string,
  mime: string,
): SentFile => ({
  kind: 'sentFile',
  fileId: file_id,
  name: name.slice(0, 255),
  mime: mime.slice(0, 100),
  ...(file_size === undefined ? {} : { size: file_size }),
})
