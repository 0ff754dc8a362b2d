import { fileLimits } from '../attached/limits.ts'
import { fileLine, sizeIn } from '../attached/said.ts'
import { courtesyIn } from '../conversation/courtesy.ts'
import { dropPending } from '../conversation/pending.ts'
import type { Outcome } from '../execute.ts'
import type { Inbound } from '../inbound.ts'
import { type Block, paragraph } from '../reply.ts'
import { categoryOf } from '../service/category.ts'
import type { Session } from '../session.ts'
import { claimFile } from '../store/attached.ts'
import type { StoredFile } from '../store/files.ts'
import { openTicket } from './open.ts'
import { tellWords } from './passing.ts'
import { keepFile, lastSaid } from './record.ts'
import { reopenTicket } from './reopen.ts'
import { openTicketsOf, type Ticket, ticketOf } from './ticket.ts'
import { thanksFor } from './words.ts'

type Sent = Extract<Inbound['body'], { kind: 'file' }>

/** Words of so long ago are what a file without any is about. */
const JUST_NOW = Temporal.Duration.from({ minutes: 10 })

/**
 * A customer sends a file: it goes, with its words, to whoever has their request; where none is open, it opens one with the words that came with it or just before. No
 * machine looks at it, so from then on they talk with a person. One that was not taken is declined with the reason.
 */
export async function hearSentFile(body: Sent, inbound: Inbound, session: Session): Promise<Outcome> {
  const { tx, me, language } = session
  const file = body.refused ? undefined : await claimFile(tx, { fileId: body.fileId, chatId: me.chat.id })
  if (!file) return declined(body, session)
  if (session.pending) await dropPending(session)
  const caption = body.caption?.trim() ?? ''
  const line = fileLine(file, language.code)
  const text = caption === '' ? line : `${caption}\n${line}`
  const solved = await solvedOne(inbound, session)
  if (solved) return again(solved, file, text, session)
  const [open] = await openTicketsOf(me.id, tx)
  return open ? added(open, file, text, session) : opened(file, { caption, line, text }, session)
}

function declined({ refused = 'gone', name }: Sent, { language }: Session): Outcome {
  const words = language.answers.attachment.refused
  const limit = sizeIn(fileLimits.file, language.code)
  return { blocks: [paragraph(words[refused]({ name, limit }))], note: `file: ${refused}` }
}

/** The solved request to a message about which this one replies. */
async function solvedOne({ replyTo }: Inbound, { about, tx }: Session): Promise<Ticket | undefined> {
  const one = replyTo !== undefined && about?.kind === 'ticket' ? await ticketOf(about.id, tx) : undefined
  return one?.status === 'solved' ? one : undefined
}

async function again(ticket: Ticket, file: StoredFile, text: string, session: Session): Promise<Outcome> {
  const { me, language } = session
  await keepFile(file.id, { text, memberId: null, contactId: me.id, ticket }, session)
  const { id, number } = await reopenTicket(ticket, { chatId: me.chat.id }, session)
  return {
    blocks: [paragraph(language.answers.ticket.to.reopened({ number }))],
    about: { kind: 'ticket', id },
    note: `file: opened again: ${number}`,
  }
}

/** Whoever has the request is told; the customer only where they did not know that a person reads along. */
async function added(ticket: Ticket, file: StoredFile, text: string, session: Session): Promise<Outcome> {
  const { tx, me, language } = session
  await keepFile(file.id, { text, memberId: null, contactId: me.id, ticket }, session)
  if (!ticket.human || ticket.chatId !== me.chat.id)
    await tx.ticket.updateMany({ where: { id: ticket.id }, data: { human: true, chatId: me.chat.id } })
  await tellWords(ticket, () => text, session, file)
  const { number } = ticket
  const said = language.answers.attachment.added({ number, name: file.name })
  const blocks: readonly Block[] = ticket.human ? [] : [paragraph(said)]
  return { blocks, about: { kind: 'ticket', id: ticket.id }, note: `file: passed on: ${number}` }
}

/** A request of the file's own. */
async function opened(
  file: StoredFile,
  { caption, line, text }: { readonly caption: string; readonly line: string; readonly text: string },
  session: Session,
): Promise<Outcome> {
  const { me, language } = session
  const before = caption === '' ? await lastSaid(session, JUST_NOW) : undefined
  const words = caption || (before !== undefined && courtesyIn(before) === undefined ? before : '')
  const activity = await keepFile(file.id, { text, memberId: null, contactId: me.id }, session)
  const opening = { contactId: me.id, chatId: me.chat.id, text: words || line, category: categoryOf(words) }
  const ticket = await openTicket({ ...opening, human: true, with: activity, heading: 'opened' }, session)
  const more = words === '' ? [paragraph(language.answers.attachment.tellMore)] : []
  return {
    blocks: [...(await thanksFor(ticket, session)), ...more],
    about: { kind: 'ticket', id: ticket.id },
    note: `file: opened: ${ticket.number}`,
  }
}
