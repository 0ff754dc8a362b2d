import { z } from 'zod'
import type { Asked, Shown } from './server.ts'
import { parley } from './updates.ts'

/** What the server knows. */
export interface Standing {
  readonly shown: Shown[]
  readonly files: ReadonlyMap<string, { readonly path: string; readonly bytes: Uint8Array }>
  /** Updates that are to be fetched. */
  waiting: { readonly update_id: number }[]
  /** Chats that want nothing of the bot, people who have opened no chat with it, and topics that are gone. */
  readonly blocked: Set<number>
  readonly unopened: Set<number>
  readonly gone: Set<number>
  /** Groups in which nothing can be shown to one person alone. */
  readonly refusesHidden: Set<number>
  /** Groups that go on under another number. */
  readonly moved: Map<number, number>
  webhook: { readonly url: string; readonly secret?: string; readonly allowed: readonly string[] } | null
  /** The menus, by scope and language. */
  readonly commands: Map<string, readonly { readonly command: string; readonly description: string }[]>
  /** A request for updates that is held open. */
  fetching: { wake(): void; conflict(): void } | null
}

type Answer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error_code: number; readonly description: string; readonly parameters?: object }

const fine = (result: unknown): Answer => ({ ok: true, result })
const bad = (error_code: number, description: string, parameters?: object): Answer => ({
  ok: false,
  error_code,
  description,
  ...(parameters ? { parameters } : {}),
})
const badRequest = (why: string) => bad(400, `Bad Request: ${why}`)

const entitySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['bold', 'code', 'pre']), offset: z.number().int(), length: z.number().int() }),
  z.strictObject({ type: z.literal('text_link'), offset: z.number().int(), length: z.number().int(), url: z.url() }),
])
const buttonSchema = z.strictObject({
  text: z.string().min(1),
  callback_data: z.string(),
  style: z.enum(['primary', 'danger', 'success']).optional(),
})
const place = { chat_id: z.number().int(), message_thread_id: z.number().int().optional() }
const markup = { reply_markup: z.strictObject({ inline_keyboard: z.array(z.array(buttonSchema)) }).optional() }
const preview = { link_preview_options: z.strictObject({ is_disabled: z.boolean() }).optional() }
const words = { text: z.string(), entities: z.array(entitySchema).optional(), ...preview }
const how = {
  reply_parameters: z.strictObject({ message_id: z.number(), allow_sending_without_reply: z.boolean() }).optional(),
  ephemeral_message_parameters: z.strictObject({ receiver_user_id: z.number() }).optional(),
}
const sendSchema = z.strictObject({ ...place, ...words, ...markup, ...how })
const photoSchema = z.strictObject({
  ...place,
  ...markup,
  ...how,
  photo: z.union([z.url(), z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })]),
  caption: z.string().default(''),
  caption_entities: z.array(entitySchema).default([]),
})
const fileSchema = z.strictObject({
  ...place,
  ...markup,
  ...how,
  document: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
})
const mediaSchema = z.strictObject({
  chat_id: z.number(),
  message_id: z.number(),
  ...markup,
  media: z.strictObject({
    type: z.literal('photo'),
    media: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
    caption: z.string(),
    caption_entities: z.array(entitySchema),
  }),
})
const editSchema = z.strictObject({ chat_id: z.number(), message_id: z.number(), ...words, ...markup })
const hiddenEditSchema = z.strictObject({
  chat_id: z.number(),
  ephemeral_message_id: z.number(),
  receiver_user_id: z.number(),
  ...words,
  ...markup,
})
const commandsSchema = z.object({
  commands: z
    .array(z.object({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }))
    .max(100)
    .optional(),
  scope: z.object({ type: z.string() }).optional(),
  language_code: z.string().length(2).optional(),
})

type Words = { readonly text: string; readonly entities?: Shown['entities'] | undefined }
type Markup = z.infer<z.ZodObject<typeof markup>>['reply_markup']

/** Why Telegram would refuse the words or the buttons; undefined for none. */
function wrong({ text, entities = [] }: Words, most: number, buttons: Markup): Answer | undefined {
  if (most === 4_096 && !/[^\p{C}\p{Z}\p{M}]/u.test(text)) return badRequest('message text is empty')
  if (text.length > most) return badRequest('message is too long')
  if (entities.some(({ offset, length }) => offset < 0 || length < 1 || offset + length > text.length))
    return badRequest('entity beyond the text')
  const row = buttons?.inline_keyboard.flat() ?? []
  if (row.some(({ callback_data: data }) => Buffer.byteLength(data) > 64 || data === ''))
    return badRequest('BUTTON_DATA_INVALID')
  return row.length > 100 ? badRequest('REPLY_MARKUP_TOO_LONG') : undefined
}

const rowsOf = (buttons: Markup): Shown['rows'] =>
  (buttons?.inline_keyboard ?? []).map((row) =>
    row.map(({ text, callback_data, style }) => ({ text, callback_data, ...(style ? { style } : {}) })),
  )

interface Sending {
  readonly chat_id: number
  readonly message_thread_id?: number | undefined
  readonly reply_markup?: Markup
  readonly reply_parameters?: { readonly message_id: number } | undefined
  readonly ephemeral_message_parameters?: { readonly receiver_user_id: number } | undefined
}

/** Shows a message; ids count up, those that one person alone sees apart. */
function show(given: Sending, what: Words & Pick<Shown, 'file' | 'photo'>, { shown, ...standing }: Standing): Answer {
  const { chat_id: chat, message_thread_id: thread, ephemeral_message_parameters: hidden } = given
  const to = standing.moved.get(chat)
  if (to !== undefined)
    return bad(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: to })
  if (standing.blocked.has(chat)) return bad(403, 'Forbidden: bot was blocked by the user')
  if (standing.unopened.has(chat)) return bad(403, "Forbidden: bot can't initiate conversation with a user")
  if (thread !== undefined && standing.gone.has(thread)) return badRequest('message thread not found')
  if (hidden && (chat > 0 || standing.refusesHidden.has(chat))) return badRequest('CHAT_EPHEMERAL_FORBIDDEN')
  const id = shown.length + 1
  const message: Shown = {
    chat,
    id,
    text: what.text,
    entities: what.entities ?? [],
    rows: rowsOf(given.reply_markup),
    edits: 0,
    ...(thread === undefined ? {} : { thread }),
    ...(hidden ? { onlyFor: hidden.receiver_user_id } : {}),
    ...(given.reply_parameters ? { answers: given.reply_parameters.message_id } : {}),
    ...(what.file ? { file: what.file } : {}),
    ...(what.photo ? { photo: what.photo } : {}),
  }
  shown.push(message)
  return fine(messageFrom(message))
}

/** The message as Telegram gives it back. */
export const messageFrom = ({ chat, id, thread, text, rows, onlyFor }: Shown) => ({
  message_id: onlyFor === undefined ? id : 0,
  ...(onlyFor === undefined
    ? {}
    : { ephemeral_message_id: id, receiver_user: { id: onlyFor, is_bot: false, first_name: 'x' } }),
  ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true as const }),
  date: 1_795_600_001,
  from: parley,
  chat:
    chat > 0
      ? ({ id: chat, type: 'private', first_name: 'x' } as const)
      : ({ id: chat, type: 'supergroup', title: 'Sales' } as const),
  text,
  ...(rows.length > 0 ? { reply_markup: { inline_keyboard: rows.map((row) => [...row]) } } : {}),
})

function edit(found: Shown | undefined, given: Words & { readonly reply_markup?: Markup }): Answer {
  if (!found) return badRequest('message to edit not found')
  if (found.file ?? found.photo) return badRequest('there is no text in the message to edit')
  const refused = wrong(given, 4_096, given.reply_markup)
  if (refused) return refused
  const rows = rowsOf(given.reply_markup)
  if (found.text === given.text && JSON.stringify(found.rows) === JSON.stringify(rows))
    return badRequest('message is not modified: specified new message content and reply markup are exactly the same')
  found.text = given.text
  found.entities = given.entities ?? []
  found.rows = rows
  found.edits += 1
  return fine(found.onlyFor === undefined ? messageFrom(found) : true)
}

/** Answers a request as Telegram does; `gone` when nobody waits for it any more. */
export async function answerTo({ method, args }: Asked, standing: Standing, gone: AbortSignal): Promise<Answer> {
  const { shown } = standing
  switch (method) {
    case 'getMe':
      return fine({
        ...parley,
        can_join_groups: true,
        can_read_all_group_messages: false,
        supports_inline_queries: false,
      })
    case 'sendMessage': {
      const given = sendSchema.parse(args)
      return wrong(given, 4_096, given.reply_markup) ?? show(given, given, standing)
    }
    case 'sendPhoto': {
      const given = photoSchema.parse(args)
      const photo = typeof given.photo === 'string' ? given.photo : given.photo.name
      const said = { text: given.caption, entities: given.caption_entities, photo }
      return wrong(said, 1_024, given.reply_markup) ?? show(given, said, standing)
    }
    case 'sendDocument': {
      const given = fileSchema.parse(args)
      return show(given, { text: '', file: given.document }, standing)
    }
    case 'editMessageText': {
      const given = editSchema.parse(args)
      return edit(
        shown.find(({ chat, id, onlyFor }) => chat === given.chat_id && id === given.message_id && !onlyFor),
        given,
      )
    }
    case 'editMessageMedia': {
      const { media, ...given } = mediaSchema.parse(args)
      const found = shown.find(({ chat, id, onlyFor }) => chat === given.chat_id && id === given.message_id && !onlyFor)
      if (!found) return badRequest('message to edit not found')
      const said = { text: media.caption, entities: media.caption_entities }
      const refused = wrong(said, 1_024, given.reply_markup)
      if (refused) return refused
      Object.assign(found, said, { photo: media.media.name, rows: rowsOf(given.reply_markup), edits: found.edits + 1 })
      return fine(messageFrom(found))
    }
    case 'editEphemeralMessageText': {
      const given = hiddenEditSchema.parse(args)
      const isIt = (one: Shown) =>
        one.chat === given.chat_id && one.id === given.ephemeral_message_id && one.onlyFor === given.receiver_user_id
      return edit(shown.find(isIt), given)
    }
    case 'editMessageReplyMarkup': {
      const found = shown.find(({ chat, id }) => chat === args.chat_id && id === args.message_id)
      if (found) found.rows = []
      return found ? fine(messageFrom(found)) : badRequest('message to edit not found')
    }
    case 'getUpdates':
      return getUpdates(
        z.object({ offset: z.number(), limit: z.number(), timeout: z.number() }).parse(args),
        standing,
        gone,
      )
    case 'setWebhook': {
      const {
        url,
        secret_token: secret,
        allowed_updates: allowed,
      } = z
        .object({ url: z.string(), secret_token: z.string().optional(), allowed_updates: z.array(z.string()) })
        .parse(args)
      standing.webhook = { url, allowed, ...(secret === undefined ? {} : { secret }) }
      return fine(true)
    }
    case 'deleteWebhook':
      standing.webhook = null
      return fine(true)
    case 'getWebhookInfo':
      return fine({
        url: standing.webhook?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: standing.waiting.length,
        ...(standing.webhook ? { allowed_updates: standing.webhook.allowed } : {}),
      })
    case 'getMyCommands':
    case 'setMyCommands':
      return menu(method, commandsSchema.parse(args), standing)
    case 'getFile': {
      const file = standing.files.get(String(args.file_id))
      return file
        ? fine({ file_id: args.file_id, file_unique_id: 'u', file_size: file.bytes.length, file_path: file.path })
        : badRequest('wrong file_id or the file is temporarily unavailable')
    }
    case 'answerCallbackQuery':
    case 'sendChatAction':
      return fine(true)
    default:
      return bad(404, 'Not Found: method not found')
  }
}

function menu(
  method: string,
  { commands, scope, language_code }: z.infer<typeof commandsSchema>,
  standing: Standing,
): Answer {
  const key = [scope?.type ?? 'default', language_code ?? ''].join(' ').trim()
  if (method === 'getMyCommands') return fine(standing.commands.get(key) ?? [])
  standing.commands.set(key, commands ?? [])
  return fine(true)
}

/** Long polling: what is older than the offset is forgotten, what is there is given, else it is waited; there is one at a time. */
async function getUpdates(
  { offset, limit, timeout }: { readonly offset: number; readonly limit: number; readonly timeout: number },
  standing: Standing,
  gone: AbortSignal,
): Promise<Answer> {
  if (standing.webhook) return bad(409, "Conflict: can't use getUpdates method while webhook is active")
  standing.fetching?.conflict()
  standing.waiting = standing.waiting.filter(({ update_id }) => update_id >= offset)
  if (standing.waiting.length === 0 && timeout > 0) {
    const { promise, resolve } = Promise.withResolvers<'woken' | 'conflict'>()
    const mine = { wake: () => resolve('woken'), conflict: () => resolve('conflict') }
    standing.fetching = mine
    gone.addEventListener('abort', mine.wake)
    const how = await promise
    if (standing.fetching === mine) standing.fetching = null
    if (how === 'conflict') return bad(409, 'Conflict: terminated by other getUpdates request')
  }
  return fine(standing.waiting.slice(0, limit))
}
