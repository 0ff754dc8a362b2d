import type { Turn } from '../command.ts'
import { newId } from '../id.ts'
import type { Ticket } from './ticket.ts'

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
  const at = new Date(now.epochMilliseconds)
  await tx.activity.createMany({
    data: [
      {
        workspaceId: me.workspaceId,
        id: newId(),
        kind,
        summary: text,
        at,
        zone: me.zone,
        contactId,
        dealId,
        memberId,
        ticketId: id,
        incoming: kind === 'note' ? null : memberId === null,
        createdAt: at,
        subjectId: contactId,
      },
    ],
  })
}
