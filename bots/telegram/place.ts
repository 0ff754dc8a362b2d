import type { Chat } from 'grammy/types'

/** Where a message goes: a chat, and in a forum the topic. */
export interface Place {
  readonly chat_id: number
  readonly message_thread_id?: number
}

/** Parley's name of a place: "123", "-100123", or "-100123/45" for a topic. */
export const nameOf = (chat: number, topic?: number): string =>
  topic === undefined ? String(chat) : `${chat}/${topic}`

/** The place of such a name. */
export function placeOf(name: string): Place {
  const [chat = '', topic] = name.split('/')
  return { chat_id: Number(chat), ...(topic === undefined ? {} : { message_thread_id: Number(topic) }) }
}

/** Whether it is a group of whatever kind: their numbers are negative (API, "Chat"). */
export const isGroup = ({ chat_id }: Place): boolean => chat_id < 0

/** The chat of a message as the core knows it: a topic of a forum is a chat of its own. */
export function chatOf(
  chat: Chat,
  message: { readonly is_topic_message?: boolean; readonly message_thread_id?: number } = {},
): { readonly external: string; readonly direct: boolean; readonly group?: string } {
  if (chat.type === 'private') return { external: nameOf(chat.id), direct: true }
  if (!message.is_topic_message || message.message_thread_id === undefined)
    return { external: nameOf(chat.id), direct: false }
  return { external: nameOf(chat.id, message.message_thread_id), direct: false, group: nameOf(chat.id) }
}

/**
 * Parley's name of a message: its number in the chat; "e12:345" for one that only the user 345 of a group saw, which has a number of
 * its own.
 */
export type MessageRef = `${number}` | `e${number}:${number}`

export const messageName = (message: {
  readonly message_id: number
  readonly ephemeral_message_id?: number
  readonly receiver_user?: { readonly id: number }
}): MessageRef =>
  message.ephemeral_message_id === undefined
    ? `${message.message_id}`
    : `e${message.ephemeral_message_id}:${message.receiver_user?.id ?? 0}`

/** Whether a name is one that `messageName` gives. */
export const isMessageRef = (name: string): name is MessageRef => /^(\d+|e\d+:\d+)$/.test(name)

/** What such a name says, in Telegram's words. */
export function messageOf(name: MessageRef):
  | { readonly kind: 'message'; readonly message_id: number }
  | {
      readonly kind: 'ephemeral'
      readonly parameters: { readonly ephemeral_message_id: number; readonly receiver_user_id: number }
    } {
  const [, id, reader] = /^e(\d+):(\d+)$/.exec(name) ?? []
  return id === undefined
    ? { kind: 'message', message_id: Number(name) }
    : { kind: 'ephemeral', parameters: { ephemeral_message_id: Number(id), receiver_user_id: Number(reader) } }
}
