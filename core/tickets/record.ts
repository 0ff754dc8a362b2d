import type { Turn } from '../command.ts'
import { newId } from '../id.ts'
import { attachFile } from '../store/attached.ts'
import type { Ticket } from './ticket.ts'

/** Keeps what a customer writes to Parley as an activity of theirs, whatever comes of it: whoever takes over reads it. */
export async function keepSaid(text: string, { tx, me, now }: Pick<Turn, 'tx' | 'me' | 'now'>): Promise<void> {
  await tx.activity.createMany({
    data: [{ ...lineOf({ kind: 'message', text, memberId: null }, { me, now }), contactId: me.id, subjectId: me.id }],
  })
}

/** How old a line may be that a request takes over. */
const LATELY = Temporal.Duration.from({ hours: 24 })

/** What the customer wrote belongs to the request from now on; false where these words were not kept. */
async function takenOver(
  { id, contactId, dealId }: Pick<Ticket, 'id' | 'contactId' | 'dealId'>,
  text: string,
  { tx, now }: Pick<Turn, 'tx' | 'now'>,
): Promise<boolean> {
  const since = new Date(now.subtract(LATELY).epochMilliseconds)
  const taken = await tx.$executeRaw`
    update activity set ticket_id = ${id}::uuid, deal_id = coalesce(deal_id, ${dealId}::uuid)
    where (workspace_id, id) = (
      select a.workspace_id, a.id from activity a
      where a.contact_id = ${contactId}::uuid and a.incoming and a.ticket_id is null and a.deleted_at is null and a.at >= ${since}
        and position(${text} in a.summary) > 0
      order by a.at desc, a.id desc limit 1)`
  return taken > 0
}

/** What the customer wrote last, where no request has it yet and it is not older than `lately`. */
export async function lastSaid(
  { tx, me, now }: Pick<Turn, 'tx' | 'me' | 'now'>,
  lately = LATELY,
): Promise<string | undefined> {
  const since = new Date(now.subtract(lately).epochMilliseconds)
  const last = await tx.activity.findFirst({
    where: { contactId: me.id, incoming: true, ticketId: null, deletedAt: null, at: { gte: since } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { summary: true },
  })
  return last?.summary
}

interface Line {
  readonly kind: 'message' | 'note'
  readonly text: string
  readonly memberId: string | null
}

function lineOf({ kind, text, memberId }: Line, { me, now }: Pick<Turn, 'me' | 'now'>) {
  const at = new Date(now.epochMilliseconds)
  return {
    workspaceId: me.workspaceId,
    id: newId(),
    kind,
    summary: text,
    at,
    zone: me.zone,
    memberId,
    incoming: kind === 'note' ? null : memberId === null,
    createdAt: at,
  }
}

/** Keeps what was said, or noted, as an activity of the customer's. `memberId`: who of us said it; null: the customer did. */
export async function keepLine(
  { id, contactId, dealId }: Pick<Ticket, 'id' | 'contactId' | 'dealId'>,
  {
    kind = 'message',
    text,
    memberId,
  }: { readonly kind?: 'message' | 'note'; readonly text: string; readonly memberId: string | null },
  { tx, me, now }: Pick<Turn, 'tx' | 'me' | 'now'>,
): Promise<void> {
  if (kind === 'message' && memberId === null && (await takenOver({ id, contactId, dealId }, text, { tx, now }))) return
  await tx.activity.createMany({
    data: [{ ...lineOf({ kind, text, memberId }, { me, now }), contactId, dealId, ticketId: id, subjectId: contactId }],
  })
}

/**
 * Keeps a file of the speaker's, with the words that came with it, as a message between a customer and us: of a request, or of none yet. `memberId`: who of us sends it; null:
 * the customer does. Gives the message's id.
 */
export async function keepFile(
  fileId: string,
  {
    text,
    memberId,
    contactId,
    ticket,
  }: {
    readonly text: string
    readonly memberId: string | null
    readonly contactId: string
    readonly ticket?: Pick<Ticket, 'id' | 'dealId'> | undefined
  },
  { tx, me, now }: Pick<Turn, 'tx' | 'me' | 'now'>,
): Promise<string> {
  const line = lineOf({ kind: 'message', text, memberId }, { me, now })
  const of = ticket ? { ticketId: ticket.id, dealId: ticket.dealId } : {}
  await tx.activity.createMany({ data: [{ ...line, contactId, subjectId: contactId, ...of }] })
  await attachFile(tx, { workspaceId: me.workspaceId, personId: me.id }, { fileId, activityId: line.id })
  return line.id
}
