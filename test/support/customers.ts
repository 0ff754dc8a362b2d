import { newId } from '../../core/id.ts'
import { identify, viewerOf } from '../../core/identify.ts'
import { languages } from '../../core/languages/index.ts'
import type { Me } from '../../core/me.ts'
import { openSession } from '../../core/session.ts'
import { openTicket } from '../../core/tickets/open.ts'
import type { Ticket } from '../../core/tickets/ticket.ts'
import { deliver } from '../../core/work/deliver.ts'
import type { SentMessage, World } from './world.ts'

/** A request of the customer who speaks as `seat` ("customer:p1"), as their own turn opens it; what was sent of it. */
export async function opens(
  world: World,
  seat: string,
  text: string,
  { human = true }: { readonly human?: boolean } = {},
): Promise<{ readonly ticket: Ticket; readonly sent: readonly SentMessage[] }> {
  await world.say(seat, 'hello')
  const before = world.sent.length
  const chat = await world.store.prisma.chat.findFirstOrThrow({ where: { external: seat } })
  const me = await identify(world.store, chat.id, { external: seat })
  if (me.kind !== 'customer') throw new Error(`${seat} is no customer who is known`)
  const ticket = await world.store.for(viewerOf(me)).write(null, async (tx) => {
    const language = languages[me.language]
    const session = openSession({ me, now: world.clock.now(), language, tx, about: null, pending: null, said: text })
    const opened = await openTicket({ contactId: me.id, chatId: chat.id, text, human }, session)
    await deliver(session, { retired: [], answers: [] })
    return opened
  })
  await world.core.drain()
  return { ticket, sent: world.sent.slice(before) }
}

/** A customer who is known, as their turn begins; for what is tried without a message. */
export const customerOf = (
  world: World,
  { key, name, language }: { readonly key: string; readonly name: string; readonly language: Me['language'] },
): Me => ({
  kind: 'customer',
  workspaceId: world.workspaceId,
  id: world.id(key),
  name,
  role: 'customer',
  language,
  zone: 'Europe/Kyiv',
  currency: 'EUR',
  country: 'UA',
  hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
  repsSeeAll: true,
  chat: { id: newId(), direct: true, audience: null },
})

/** What was sent to a chat, by the platform's name of it. */
export const sentTo = (sent: readonly SentMessage[], chat: string): readonly SentMessage[] =>
  sent.filter(({ to }) => to.chat === chat)
