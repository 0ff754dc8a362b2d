import { z } from 'zod'
import type { About } from '../command.ts'
import type { Session } from '../session.ts'
import type { Hit, NameKind } from '../slots/said.ts'

const rowsSchema = z.array(
  z.object({
    deal_id: z.string().nullable(),
    deal: z.string().nullable(),
    contact_id: z.string().nullable(),
    contact: z.string().nullable(),
    company_id: z.string().nullable(),
    company: z.string().nullable(),
  }),
)

/**
 * The record last shown and those it hangs on: a request's customer and deal; a reminder's deal, contact and company; a deal's contact and company; a
 * contact's company. One statement: a transaction has one connection, and what Prisma reads of several relations it reads at once.
 */
export async function around(about: About, { tx, me }: Session): Promise<readonly Hit[]> {
  const id = (kind: NameKind): string | null => (about.kind === kind ? about.id : null)
  const rows = await tx.$queryRaw`
    with shown as (
      select deal_id, contact_id, company_id from reminder
      where workspace_id = ${me.workspaceId}::uuid and id = ${id('reminder')}::uuid
      union all
      select id, contact_id, company_id from deal where workspace_id = ${me.workspaceId}::uuid and id = ${id('deal')}::uuid
      union all
      select deal_id, contact_id, null from ticket
      where workspace_id = ${me.workspaceId}::uuid and id = ${id('ticket')}::uuid
      union all
      select null, id, company_id from contact where workspace_id = ${me.workspaceId}::uuid and id = ${id('contact')}::uuid
      union all
      select null, null, ${id('company')}::uuid)
    select d.id as deal_id, d.title as deal, c.id as contact_id, c.name as contact, co.id as company_id, co.name as company
    from shown
    left join deal d on d.workspace_id = ${me.workspaceId}::uuid and d.id = shown.deal_id
    left join contact c on c.workspace_id = ${me.workspaceId}::uuid and c.id = shown.contact_id
    left join company co on co.workspace_id = ${me.workspaceId}::uuid and co.id = shown.company_id
    where shown.deal_id is not null or shown.contact_id is not null or shown.company_id is not null`
  const [row] = rowsSchema.parse(rows)
  if (!row) return []
  return [
    ...hit('deal', row.deal_id, row.deal),
    ...hit('contact', row.contact_id, row.contact),
    ...hit('company', row.company_id, row.company),
  ]
}

const hit = (kind: NameKind, id: string | null, name: string | null): Hit[] =>
  id !== null && name !== null ? [{ kind, id, name, score: 1 }] : []
