import { z } from 'zod'
import { speech } from '../commands/speech.ts'
import { languages } from '../languages/index.ts'
import { languageOf } from '../languages/language.ts'
import type { Me } from '../me.ts'
import { type Calendar, dateOf, isAway } from '../nudges/calendar.ts'
import type { Block } from '../reply.ts'
import { openSession, type Session } from '../session.ts'
import type { Tx } from '../store/db.ts'
import { putOutbox } from '../store/outbox.ts'
import { storedButtons } from '../work/deliver.ts'
import { stoppedSince } from './answer.ts'
import { answering } from './card.ts'
import { officeOf } from './office.ts'
import { promiseRules } from './promise.ts'
import { named, type Ticket, ticketOf } from './ticket.ts'

const dueSchema = z.array(z.object({ id: z.string(), key: z.string(), aboutId: z.string() }))
type Due = z.infer<typeof dueSchema>[number]

interface Telling {
  readonly me: Me
  readonly tx: Tx
  readonly now: Temporal.Instant
  readonly calendar: Calendar
}

/**
 * Tells a member of promises to customers that are about to be broken, or are, each looked at again now: answered, solved or handed on, it is
 * dropped. They are pressing, so they count towards no budget. Gives the number of messages.
 */
export async function tellPromises(telling: Telling): Promise<number> {
  const { me, tx, now } = telling
  const whose = { workspaceId: me.workspaceId, memberId: me.id, kind: 'promise' }
  const at = new Date(now.epochMilliseconds)
  const rows = await tx.nudge.findMany({
    where: { ...whose, dueAt: { lte: at } },
    select: { id: true, key: true, aboutId: true },
    orderBy: { dueAt: 'asc' },
  })
  let told = 0
  for (const due of dueSchema.parse(rows)) {
    const sent = await tellOne(due, telling)
    told += sent
    await tx.nudge.updateMany({
      where: { ...whose, id: due.id },
      data: { dueAt: null, ...(sent > 0 ? { toldAt: at, outcome: 'promise' } : { outcome: 'dropped: settled' }) },
    })
  }
  return told
}

async function tellOne({ key, aboutId }: Due, telling: Telling): Promise<number> {
  const { me, tx, now, calendar } = telling
  const rule = promiseRules.find((one) => key.endsWith(`:${one.key}`))
  const ticket = await ticketOf(aboutId, tx)
  if (!rule || !ticket || ticket.status === 'solved' || !ticket.answerBy) return 0
  const past = ticket[rule.of]
  if (!past) return 0
  const leading = me.role !== 'rep'
  if (rule.to.includes('customer') && leading && ticket.ownerId === null) await tellWaiting(ticket, key, telling)
  const isTheirs = ticket.ownerId === null || ticket.ownerId === me.id
  const isFor = (rule.to.includes('answering') && isTheirs) || (rule.to.includes('leading') && leading)
  if (!isFor || isAway(dateOf(now, calendar), calendar)) return 0
  const session = openSession({ me, now, language: languages[me.language], tx, about: null, pending: null, said: '' })
  await putOutbox(tx, {
    chatId: me.chat.id,
    key: `${key}:${me.id}`,
    reply: { blocks: [...wordsOf(ticket, past, session)] },
    buttons: storedButtons(session),
    about: { kind: 'ticket', id: ticket.id },
    subjectId: ticket.contactId,
  })
  return 1
}

function wordsOf(ticket: Ticket, by: Date, session: Session): readonly Block[] {
  const { language, me, now } = session
  const { nudge, button } = language.answers.ticket
  const when = speech(session).when(by.toTemporalInstant())
  const isPast = by.getTime() <= now.epochMilliseconds
  const text = isPast ? nudge.late({ ...named(ticket), since: when }) : nudge.soon({ ...named(ticket), by: when })
  const others = ticket.owner !== null && ticket.ownerId !== me.id ? nudge.whose({ who: ticket.owner }) : undefined
  const meant = (command: string) => ({ do: 'meant', call: { command, args: { ticket: ticket.id } } }) as const
  return [
    { kind: 'text', text },
    { kind: 'text', text: ticket.text },
    ...(others === undefined ? [] : [{ kind: 'text', text: others } as const]),
    {
      kind: 'choices',
      choices: [
        ...(ticket.ownerId === me.id ? [] : [session.button(button.take, meant('ticket.take'), { main: true })]),
        session.button(button.answer, answering(ticket), { main: ticket.ownerId === me.id }),
        session.button(button.show(named(ticket)), meant('ticket.list')),
      ],
    },
  ]
}

/** A customer whom nobody has taken is told once, honestly, and once more when the promise is broken. */
async function tellWaiting(ticket: Ticket, key: string, telling: Telling): Promise<void> {
  const { tx, me, now } = telling
  if (ticket.chatId === null || !ticket.answerBy || (await stoppedSince(ticket.contactId, telling))) return
  const language = languages[languageOf(ticket.language) ?? (await workspaceLanguage(telling))]
  const { to } = language.answers.ticket
  const by = ticket.answerBy.toTemporalInstant()
  const say = speech({ language, now, me: { ...me, zone: (await officeOf(telling)).zone } })
  const text = Temporal.Instant.compare(by, now) <= 0 ? to.waitingLonger : to.waiting({ by: say.when(by) })
  await putOutbox(tx, {
    chatId: ticket.chatId,
    key: `${key}:customer`,
    reply: { blocks: [{ kind: 'text', text }] },
    about: { kind: 'ticket', id: ticket.id },
    subjectId: ticket.contactId,
  })
}

async function workspaceLanguage({ tx, me }: Telling) {
  const row = await tx.workspace.findUniqueOrThrow({ where: { id: me.workspaceId }, select: { language: true } })
  return languageOf(row.language) ?? 'en'
}
