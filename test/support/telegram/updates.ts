import type { CallbackQuery, Chat, ChatMemberUpdated, Message, MessageEntity, Update, User } from 'grammy/types'

/** Updates as Telegram's documentation shows them, typed as grammY publishes them. */

export const parley: User = { id: 4242, is_bot: true, first_name: 'Parley', username: 'parley_bot' }

/** A person of Telegram's. */
export const person = (id: number, first_name: string, language_code = 'en', last_name?: string): User => ({
  id,
  is_bot: false,
  first_name,
  language_code,
  ...(last_name === undefined ? {} : { last_name }),
})

export const privateChat = ({ id, first_name }: User): Chat.PrivateChat => ({ id, type: 'private', first_name })
export const group = (id: number, title: string): Chat.GroupChat => ({ id, type: 'group', title })
export const supergroup = (id: number, title: string): Chat.SupergroupChat => ({ id, type: 'supergroup', title })

/** A message of somebody's. grammY's own type of the message replied to cannot be met where optional is not undefined. */
export type Said = Omit<Message & Update.NonChannel, 'reply_to_message'> & { readonly reply_to_message?: Replied }
type Replied = Omit<Message, 'reply_to_message'>

let lastId = 1_000

/** A message of somebody's, in their chat with the bot unless another is named; with what else it has. */
export function message(from: User, more: Partial<Said> = {}): Said {
  lastId += 1
  const chat = more.chat ?? privateChat(from)
  return { message_id: lastId, date: 1_795_600_000, from, ...more, chat, ...marks(more.text ?? more.caption, more) }
}

const marks = (words: string | undefined, { caption }: Partial<Said>) => {
  const entities = words === undefined ? [] : entitiesOf(words)
  return entities.length === 0 ? {} : caption === undefined ? { entities } : { caption_entities: entities }
}

/** The mentions and commands that Telegram finds in a text by itself. */
function entitiesOf(text: string): MessageEntity[] {
  return [...text.matchAll(/(?<![\w/@])(@\w{2,}|\/\w+(?:@\w+)?)/g)].map((found) => ({
    type: found[0].startsWith('@') ? ('mention' as const) : ('bot_command' as const),
    offset: found.index,
    length: found[0].length,
  }))
}

/** What happens, before Telegram gives it its number. */
export interface Happening {
  readonly message?: Said
  readonly edited_message?: Said & Update.Edited
  readonly callback_query?: Omit<CallbackQuery, 'message'> & { readonly message?: Replied }
  readonly my_chat_member?: ChatMemberUpdated
}

export const says = (from: User, text: string, more: Partial<Said> = {}): Happening => ({
  message: message(from, { text, ...more }),
})
export const sends = (from: User, more: Partial<Said>): Happening => ({ message: message(from, more) })
export const edits = (before: Said, text: string): Happening => ({
  edited_message: { ...before, text, edit_date: before.date + 60, ...marks(text, {}) },
})
export const presses = (from: User, on: Replied, data: string): Happening => ({
  callback_query: { id: `query-${data}`, from, message: on, chat_instance: 'x', data },
})

/** The bot's own standing in a chat has changed. */
export const membership = (
  from: User,
  chat: Chat.PrivateChat | Chat.GroupChat | Chat.SupergroupChat,
  [old, now]: readonly ['left' | 'member' | 'kicked', 'left' | 'member' | 'kicked'],
): Happening => {
  const standing = (status: 'left' | 'member' | 'kicked') =>
    status === 'kicked' ? ({ status, user: parley, until_date: 0 } as const) : ({ status, user: parley } as const)
  return {
    my_chat_member: { chat, from, date: 1_795_600_000, old_chat_member: standing(old), new_chat_member: standing(now) },
  }
}
