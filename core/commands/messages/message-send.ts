import { z } from 'zod'
import { fileLimits } from '../../attached/limits.ts'
import { sizeIn } from '../../attached/said.ts'
import { command, type Preview, type Ran, type Turn } from '../../command.ts'
import { contact, text, ticket } from '../../slots/index.ts'
import { findFile, type StoredFile } from '../../store/files.ts'
import { chatOf, sendAnswer, stoppedSince } from '../../tickets/answer.ts'
import { beginTicket } from '../../tickets/open.ts'
import { openTicketsOf, type Ticket, ticketOf } from '../../tickets/ticket.ts'
import { answer, sentences } from '../answer.ts'
import { speech } from '../speech.ts'

const slots = z.object({
  contact: contact.optional(),
  ticket: ticket.optional(),
  text,
  /** Set by a reply that is a file: of the speaker's own, instead of words. */
  file: z.uuid().optional(),
})
type Args = z.output<typeof slots>

/**
 * Writes to a customer in their own chat at the customers' door, after the exact words were confirmed; a reply to what a customer wrote is
 * confirmed by itself. Refused where they said stop, or have no chat: then it is said how else they are reached.
 */
export const messageSend = command({
  name: 'message.send',
  risk: 'sends',
  takenBack: 'irreversible',
  right: { area: 'records', act: 'change' },
  slots,
  oneOf: [['contact', 'ticket']],
  fromAbout: { contact: ['contact'], ticket: ['ticket'] },
  preview,
  run: send,
})

/** To whom, by which request, and where. */
type Way =
  | { readonly kind: 'open'; readonly customer: string; readonly ticket: Ticket }
  | { readonly kind: 'begin'; readonly customer: string; readonly contactId: string; readonly chatId: string }
  | { readonly kind: 'refused'; readonly ran: Ran }

async function preview(args: Args, turn: Turn): Promise<Preview> {
  const way = await wayTo(args, turn)
  if (way.kind === 'refused') return { ...way.ran, ready: false }
  return {
    blocks: [],
    ready: true,
    what: turn.language.answers.ticket.message.what({ customer: way.customer, text: args.text }),
  }
}

async function send(args: Args, turn: Turn): Promise<Ran> {
  const words = turn.language.answers.ticket
  const way = await wayTo(args, turn)
  if (way.kind === 'refused') return way.ran
  const file = args.file === undefined ? undefined : await ownFile(args.file, turn)
  if (file === null) return answer([turn.language.answers.data.fileGone])
  if (file && file.size > fileLimits.file) {
    const limit = sizeIn(fileLimits.file, turn.language.code)
    return answer([turn.language.answers.attachment.tooLarge({ name: file.name, limit })])
  }
  const to = way.kind === 'open' ? way.ticket : await beginTicket({ ...way, text: args.text }, turn)
  const sent = await sendAnswer(to, file ?? args.text, turn)
  const said = sent === 'waits' ? words.waits(way) : words.sent(way)
  return { ...answer([said], [], { kind: 'ticket', id: to.id }), inPublic: turn.me.answers === true }
}

/** A file that the speaker has sent to Parley; null where it is not there any more. */
const ownFile = async (id: string, { tx, me, now }: Turn): Promise<StoredFile | null> =>
  (await findFile(tx, { workspaceId: me.workspaceId, personId: me.id }, id, now)) ?? null

async function wayTo({ contact: contactId, ticket: ticketId }: Args, turn: Turn): Promise<Way> {
  const words = turn.language.answers.ticket
  const refused = (ran: Ran): Way => ({ kind: 'refused', ran })
  const meant = ticketId === undefined ? undefined : await ticketOf(ticketId, turn.tx)
  if (ticketId !== undefined && !meant) return refused(answer([words.gone]))
  const whom = meant?.contactId ?? contactId ?? ''
  const person = meant
    ? { name: meant.customer }
    : await turn.tx.contact.findFirst({ where: { id: whom, deletedAt: null }, select: { name: true } })
  if (!person) return refused(answer([turn.language.answers.gone]))
  const { name: customer } = person
  const about = { kind: 'contact', id: whom } as const
  const stopped = await stoppedSince(whom, turn)
  if (stopped)
    return refused(answer([words.message.stopped({ customer, since: speech(turn).when(stopped) })], [], about))
  const chatId = await chatOf(whom, turn)
  const [open] = meant ? [meant] : await openTicketsOf(whom, turn.tx)
  const where = open?.chatId ?? chatId
  if (where === undefined)
    return refused(answer([sentences(words.message.noChat({ customer }), await instead(whom, turn))], [], about))
  if (open) return { kind: 'open', customer, ticket: { ...open, chatId: where } }
  return { kind: 'begin', customer, contactId: whom, chatId: where }
}

/** How else they are reached. */
async function instead(contactId: string, { tx, language }: Turn) {
  const words = language.answers.ticket.message
  const points = await tx.contactPoint.findMany({
    where: { contactId, kind: { in: ['phone', 'email'] } },
    orderBy: { position: 'asc' },
    select: { kind: true, value: true },
  })
  const phone = points.find(({ kind }) => kind === 'phone')?.value
  const email = points.find(({ kind }) => kind === 'email')?.value
  if (phone === undefined && email === undefined) return words.none
  return sentences(
    phone === undefined ? undefined : words.insteadPhone({ phone }),
    email === undefined ? undefined : words.insteadMail({ email }),
  )
}
