import { z } from 'zod'
import type { Turn } from '../../command.ts'
import type { Period } from '../../slots/said.ts'
import { type Entry, entrySchema } from './entry.ts'

/** A contact, a company or a deal. */
export interface Subject {
  readonly kind: 'contact' | 'company' | 'deal'
  readonly id: string
}

interface Wanted {
  readonly period?: Period | undefined
  readonly kind?: Entry['kind'] | undefined
  /** Only what passed with them, no notes. */
  readonly contacts?: boolean
  readonly skip?: number
  readonly limit: number
}

const rowSchema = z.object({ total: z.number(), entry: entrySchema })

/**
 * What was logged about a contact (and their deals), a company (its people and deals) or a deal (and what was said with its
 * contact about no other deal), the latest first; `total` counts beyond `limit`. Only what the viewer may see: private notes are
 * their author's.
 */
export async function readHistory(
  subject: Subject,
  { period, kind, contacts = false, skip = 0, limit }: Wanted,
  { tx, me, now }: Turn,
): Promise<{ readonly entries: readonly Entry[]; readonly total: number }> {
  const id = (of: Subject['kind']): string | null => (subject.kind === of ? subject.id : null)
  const from = period ? new Date(Temporal.Instant.from(period.from).epochMilliseconds) : null
  const to = new Date(period ? Temporal.Instant.from(period.to).epochMilliseconds : now.epochMilliseconds + 1)
  const rows = await tx.$queryRaw`
    with said as (select ${me.workspaceId}::uuid as ws, ${id('contact')}::uuid as contact, ${id('company')}::uuid as company,
                         ${id('deal')}::uuid as deal),
    found as (
      select a.id from said join activity a on a.workspace_id = said.ws and a.contact_id = said.contact
      union select a.id from said join deal d on d.workspace_id = said.ws and d.contact_id = said.contact
        join activity a on a.workspace_id = said.ws and a.deal_id = d.id
      union select a.id from said join activity a on a.workspace_id = said.ws and a.company_id = said.company
      union select a.id from said join contact c on c.workspace_id = said.ws and c.company_id = said.company
        join activity a on a.workspace_id = said.ws and a.contact_id = c.id
      union select a.id from said join deal d on d.workspace_id = said.ws and d.company_id = said.company
        join activity a on a.workspace_id = said.ws and a.deal_id = d.id
      union select a.id from said join activity a on a.workspace_id = said.ws and a.deal_id = said.deal
      union select a.id from said join deal d on d.workspace_id = said.ws and d.id = said.deal
        join activity a on a.workspace_id = said.ws and a.deal_id is null and a.contact_id = d.contact_id)
    select (count(*) over ())::int as total,
      json_build_object('kind', a.kind, 'summary', a.summary, 'at', a.at, 'grain', a.grain, 'contact', c.name, 'company', co.name,
                        'deal', d.title, 'by_id', m.id, 'by', m.name, 'private', a.private, 'incoming', a.incoming, 'ticket', a.ticket_id is not null,
                        'id', (select f.activity_id from file f where f.workspace_id = a.workspace_id and f.activity_id = a.id limit 1)) as entry
    from found
    join activity a on a.workspace_id = ${me.workspaceId}::uuid and a.id = found.id
    left join contact c on c.workspace_id = a.workspace_id and c.id = a.contact_id
    left join company co on co.workspace_id = a.workspace_id and co.id = a.company_id
    left join deal d on d.workspace_id = a.workspace_id and d.id = a.deal_id
    left join member m on m.workspace_id = a.workspace_id and m.id = a.member_id
    where a.deleted_at is null and (not a.private or a.member_id = ${me.id}::uuid)
      and (${kind ?? null}::text is null or a.kind::text = ${kind ?? null}::text) and not (${contacts} and a.kind = 'note')
      and (${from}::timestamptz is null or a.at >= ${from}) and a.at < ${to}
    order by a.at desc, a.id desc limit ${limit} offset ${skip}`
  const found = z.array(rowSchema).parse(rows)
  return { entries: found.map(({ entry }) => entry), total: found[0]?.total ?? 0 }
}

const nameSchema = z.object({ name: z.string() })

/** What a contact, company or deal is called; undefined when it is not there, or not to be seen. */
export async function nameOfSubject({ kind, id }: Subject, { tx, me }: Turn): Promise<string | undefined> {
  const rows = await tx.$queryRaw`
    select name from contact where ${kind} = 'contact' and workspace_id = ${me.workspaceId}::uuid and id = ${id}::uuid and deleted_at is null
    union all
    select name from company where ${kind} = 'company' and workspace_id = ${me.workspaceId}::uuid and id = ${id}::uuid and deleted_at is null
    union all
    select title from deal where ${kind} = 'deal' and workspace_id = ${me.workspaceId}::uuid and id = ${id}::uuid and deleted_at is null`
  return z.array(nameSchema).parse(rows)[0]?.name
}
