import { settledWith } from '../conversation/action.ts'
import { LIFETIME } from '../conversation/pending.ts'
import { languages } from '../languages/index.ts'
import { languageOf } from '../languages/language.ts'
import { type ButtonDraft, buttonFor, type Recipient, type Session } from '../session.ts'
import { chatNamed, type DirectChat, directChat } from '../store/conversation.ts'
import type { Tx } from '../store/db.ts'
import { lockOutboxes, type Message, putOutbox, type StoredButton } from '../store/outbox.ts'

/** How long a button works that is no answer to a question; it says so when it no longer does. */
const BUTTON_LIFETIME = Temporal.Duration.from({ hours: 24 * 30 })

/** The buttons that a session has made, to be stored with the message that shows them. */
export function storedButtons({ buttons, now }: Pick<Session, 'buttons' | 'now'>): readonly StoredButton[] {
  return buttons.map((button) => ({
    ...button,
    settles: settledWith(button.action),
    createdAt: now.toString(),
    expiresAt: now.add('pendingId' in button.action ? LIFETIME : BUTTON_LIFETIME).toString(),
  }))
}

/**
 * Puts the turn's messages to others into their outboxes, each in the language of its reader, and what retires older messages into theirs.
 * `answers`: the chats that the answer goes to.
 */
export async function deliver(
  { messages, tx, now }: Session,
  { retired, answers }: { readonly retired: readonly Message[]; readonly answers: readonly string[] },
): Promise<void> {
  if (messages.length === 0 && retired.length === 0 && answers.length < 2) return
  const told = new Map<string, ChatOf>()
  for (const message of messages) {
    const to = nameOf(message)
    const chat = told.get(to) ?? (await chatOf(message, tx))
    if (chat) told.set(to, chat)
  }
  await lockOutboxes(tx, [
    ...answers,
    ...retired.map(({ chatId }) => chatId),
    ...[...told.values()].map(({ id }) => id),
  ])
  for (const message of retired) await putOutbox(tx, message)
  for (const message of messages) {
    const chat = told.get(nameOf(message))
    if (!chat) continue
    const language = languages[languageOf(chat.language) ?? 'en']
    const buttons: ButtonDraft[] = []
    const blocks = message.blocks(language, (label, action) => {
      const { choice, draft } = buttonFor('memberId' in message ? message.memberId : message.personId, label, action)
      buttons.push(draft)
      return choice
    })
    await putOutbox(tx, {
      chatId: chat.id,
      key: message.key,
      reply: { blocks: [...blocks], ...(message.replaces === undefined ? {} : { replaces: message.replaces }) },
      buttons: storedButtons({ buttons, now }),
      ...(message.about ? { about: message.about } : {}),
      ...(message.subjectId === undefined ? {} : { subjectId: message.subjectId }),
    })
  }
}

type ChatOf = Pick<DirectChat, 'id' | 'language'>

const nameOf = (to: Recipient): string => ('memberId' in to ? to.memberId : to.chatId)

const chatOf = (to: Recipient, tx: Tx): Promise<ChatOf | undefined> =>
  'memberId' in to ? directChat(tx, to.memberId) : chatNamed(tx, to.chatId)
