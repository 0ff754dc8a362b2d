import { z } from 'zod'
import type { Turn } from '../../command.ts'
import { wholeKeys } from '../../names/keys.ts'

const seenSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  company_id: z.string().nullable(),
  company: z.string().nullable(),
  by: z.enum(['phone', 'email', 'name']),
})
/** Somebody who is known already. */
export type Known = z.infer<typeof seenSchema>

interface Wanted {
  readonly name: string
  readonly company?: { readonly id: string } | { readonly name: string } | undefined
  readonly phones?: readonly string[] | undefined
  readonly emails?: readonly string[] | undefined
}

/**
 * Who of the people there are may be the one to be added: the same phone or e-mail, or the same name in whatever script and
 * order, unless the two are known to be with different companies. The surest first; of a merged one, the one that it is now.
 */
export async function knownPerson(wanted: Wanted, { tx, me }: Turn): Promise<Known | undefined> {
  const { name, company, phones = [], emails = [] } = wanted
  const companyId = company && 'id' in company ? company.id : null
  const companyName = company && 'name' in company ? company.name.trim() : null
  const { keys, words } = wholeKeys(name)
  const rows = await tx.$queryRaw`
    select c.id, c.name, c.role, c.company_id, co.name as company, f.by
    from (
      select contact_id as id, kind::text as by, case kind when 'phone' then 1 else 2 end as sure
      from contact_point
      where workspace_id = ${me.workspaceId}::uuid
        and (kind = 'phone' and value = any(${[...phones]}::text[]) or kind = 'email' and value = any(${lower(emails)}::text[]))
      union all
      select id, 'name', 3 from contact
      where workspace_id = ${me.workspaceId}::uuid and lower(name) = lower(${name.trim()})
      union all
      select k.record_id, 'name', 4 from name_key k
      where k.workspace_id = ${me.workspaceId}::uuid and k.kind = 'contact' and k.key = any(${[...keys]}::text[])
        and not exists (select from name_key w where w.workspace_id = k.workspace_id and w.kind = 'contact'
                        and w.record_id = k.record_id and w.word >= ${words})
    ) f
    join contact g on g.workspace_id = ${me.workspaceId}::uuid and g.id = f.id
    join contact c on c.workspace_id = g.workspace_id and c.id = coalesce(g.merged_into, g.id)
    left join company co on co.workspace_id = c.workspace_id and co.id = c.company_id
    where c.deleted_at is null and c.merged_into is null
      and (f.by <> 'name' or c.company_id is null or (${companyId}::uuid is null and ${companyName}::text is null)
           or c.company_id = ${companyId}::uuid or lower(co.name) = lower(${companyName}::text))
    order by f.sure, c.created_at limit 1`
  return z.array(seenSchema).parse(rows)[0]
}

/** E-mails as they are kept. */
export const lower = (emails: readonly string[]): string[] => emails.map((email) => email.toLowerCase())
