import { z } from 'zod'
import { languages } from './languages/index.ts'
import { languageCodes } from './languages/language.ts'
import { LIFETIME } from './pending.ts'
import type { Session } from './session.ts'
import { directChat } from './store/about.ts'
import { putOutbox } from './store/outbox.ts'

/** How long a button works that is no answer to a question; it says so when it no longer does. */
const BUTTON_LIFETIME = Temporal.Duration.from({ hours: 24 * 30 })

/** Stores the turn's buttons and puts its messages to colleagues into their outboxes. */
export async function deliver(session: Session): Promise<void> {
  await saveButtons(session)
  for (const message of session.messages) {
    const chat = await directChat(session.tx, message.memberId)
    if (!chat) continue
    const language = languages[z.enum(languageCodes).catch('en').parse(chat.language)]
    await putOutbox(session.tx, {
      chatId: chat.id,
      key: message.key,
      reply: { blocks: [...message.blocks(language)] },
      ...(message.about ? { about: message.about } : {}),
    })
  }
}

/** Stores the buttons that a session has made. */
export async function saveButtons({
  buttons,
  me,
  now,
  tx,
}: Pick<Session, 'buttons' | 'me' | 'now' | 'tx'>): Promise<void> {
  if (buttons.length === 0) return
  const rows = buttons.map(({ id, personId, groupId, action }) => ({
    id,
    person: personId,
    group: groupId,
    action,
    expires: now.add('pendingId' in action ? LIFETIME : BUTTON_LIFETIME).toString(),
  }))
  await tx.$executeRaw`
    insert into button (id, workspace_id, person_id, group_id, action, created_at, expires_at)
    select id, ${me.workspaceId}::uuid, person, "group", action, ${new Date(now.epochMilliseconds)}, expires
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as b(id text, person uuid, "group" uuid, action jsonb, expires timestamptz)`
}
