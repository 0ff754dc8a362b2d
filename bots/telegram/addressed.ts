import type { Message, MessageEntity } from 'grammy/types'

/** The bot's own account. */
export interface Self {
  readonly id: number
  /** Without "@". */
  readonly username: string
}

interface Written {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

/** What a message says: its text, or what stands below its picture or file. */
export const writtenIn = (message: Message): Written => ({
  text: message.text ?? message.caption ?? '',
  entities: message.entities ?? message.caption_entities ?? [],
})

const covered = ({ text }: Written, { offset, length }: MessageEntity): string => text.slice(offset, offset + length)

/** Whether an entity names this bot: "@parley_bot", a mention without a username, "/today@parley_bot". */
function names(written: Written, entity: MessageEntity, self: Self): boolean {
  const word = covered(written, entity).toLowerCase()
  if (entity.type === 'mention') return word === `@${self.username.toLowerCase()}`
  if (entity.type === 'text_mention') return entity.user.id === self.id
  return entity.type === 'bot_command' && word.endsWith(`@${self.username.toLowerCase()}`)
}

/** A command at the beginning that names another bot is none of ours. */
const isForAnother = (written: Written, self: Self): boolean =>
  written.entities.some(
    (entity) =>
      entity.type === 'bot_command' &&
      entity.offset === 0 &&
      covered(written, entity).includes('@') &&
      !names(written, entity, self),
  )

/** Whether the message replies to one of the bot's own; what opened a topic is no such message. */
export const repliesToBot = ({ reply_to_message: before }: Message, { id }: Self): boolean =>
  before?.from?.id === id && before.forum_topic_created === undefined

/**
 * Whether a message in a group is for the bot: it mentions it, replies to it, or is a command that names no other bot. In groups the bot
 * is told of little else anyway ("privacy mode").
 */
export function isAddressed(message: Message, self: Self): boolean {
  const written = writtenIn(message)
  if (isForAnother(written, self)) return false
  const isCommand = written.entities.some(({ type, offset }) => type === 'bot_command' && offset === 0)
  return isCommand || repliesToBot(message, self) || written.entities.some((entity) => names(written, entity, self))
}

/** What is said, without the names by which the bot is called: "/today@parley_bot" is "/today", "@parley_bot, my deals" is "my deals". */
export function spokenTo(written: Written, self: Self): string {
  let { text } = written
  const called = written.entities
    .filter((entity) => names(written, entity, self))
    .toSorted((a, b) => b.offset - a.offset)
  for (const { type, offset, length } of called) {
    const end = offset + length
    const start = type === 'bot_command' ? end - self.username.length - 1 : offset
    text = text.slice(0, start) + text.slice(end)
  }
  return called.length === 0
    ? text.trim()
    : text
        .replace(/^[\s,:;.!–—-]+/, '')
        .replace(/[ \t]{2,}/g, ' ')
        .trim()
}
