import { z } from 'zod'
import type { Tx } from '../store/db.ts'
import type { Ticket } from './ticket.ts'

const lineSchema = z.object({
  kind: z.enum(['call', 'meeting', 'email', 'message', 'note']),
  summary: z.string(),
  at: z.date(),
  incoming: z.boolean().nullable(),
  by: z.string().nullable(),
})
/** What passed, or was noted. */
export type Line = z.infer<typeof lineSchema>

/** What went before, as the viewer sees it: what passed with the customer lately and what was noted on this request, oldest first. */
export async function historyOf(
  ticket: Ticket,
  tx: Tx,
  { most, now }: { readonly most: number; readonly now: Temporal.Instant },
): Promise<readonly Line[]> {
  const rows = await tx.$queryRaw`
    select a.kind::text as kind, a.summary, a.at, a.incoming, m.name as by
    from activity a left join member m on m.workspace_id = a.workspace_id and m.id = a.member_id
    where a.contact_id = ${ticket.contactId}::uuid and a.deleted_at is null and not a.private and a.at <= ${new Date(now.epochMilliseconds)}
      and (a.ticket_id = ${ticket.id}::uuid or a.kind <> 'note')
    order by a.at desc, a.id desc limit ${most}`
  return z.array(lineSchema).parse(rows).toReversed()
}

const dealsSchema = z.array(z.object({ title: z.string(), stage: z.string() }))

/** The customer's open deals that the viewer sees, the latest first. */
export async function dealsOf({ contactId }: Ticket, tx: Tx): Promise<readonly z.infer<typeof dealsSchema>[number][]> {
  const rows = await tx.$queryRaw`
    select d.title, s.name as stage from deal d
    join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id and s.kind = 'open'
    where d.contact_id = ${contactId}::uuid and d.deleted_at is null and d.merged_into is null
    order by d.created_at desc limit 3`
  return dealsSchema.parse(rows)
}
