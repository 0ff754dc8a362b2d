import { z } from 'zod'
import type { Tx } from '../store/db.ts'
import type { Entry } from './entry.ts'

const contactSchema = z.object({
  id: z.string(),
  name: z.string(),
  owner_id: z.string().nullable(),
  company_id: z.string().nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  city: z.string().nullable(),
  birthday: z.string().nullable(),
  source: z.string().nullable(),
  need: z.string().nullable(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  tags: z.array(z.string()),
})
export type KnownContact = z.infer<typeof contactSchema>

const companySchema = z.object({
  id: z.string(),
  name: z.string(),
  owner_id: z.string().nullable(),
  city: z.string().nullable(),
  industry: z.string().nullable(),
  website: z.string().nullable(),
})
export type KnownCompany = z.infer<typeof companySchema>

/** Of so many who share a name, it is asked whether they are the one. */
const NAMESAKES = 200

/**
 * The contacts that the entries may be about: with one of their phones or e-mails, or with the same name in the same company. Only
 * what the transaction's viewer sees.
 */
export async function knownContacts(
  tx: Tx,
  workspaceId: string,
  entries: readonly Entry[],
): Promise<readonly KnownContact[]> {
  const phones = [...new Set(entries.flatMap(({ draft }) => draft.phones))]
  const emails = [...new Set(entries.flatMap(({ draft }) => draft.emails))]
  const names = [...new Set(entries.flatMap(({ person }) => person?.lookUp ?? []))]
  const rows = await tx.$queryRaw`
    with found as (
      select p.contact_id as id from unnest(${phones}::text[]) v (value)
      join contact_point p on p.workspace_id = ${workspaceId}::uuid and p.kind = 'phone' and p.value = v.value
      union
      select p.contact_id from unnest(${emails}::text[]) v (value)
      join contact_point p on p.workspace_id = ${workspaceId}::uuid and p.kind = 'email' and p.value = v.value
      union
      select same.id from unnest(${names}::text[]) n (key)
      cross join lateral (
        select k.record_id as id from name_key k
        where k.workspace_id = ${workspaceId}::uuid and k.key = n.key and k.kind = 'contact' limit ${NAMESAKES}) same)
    select c.id, c.name, c.owner_id, c.company_id, co.name as company, c.role, c.city, c.birthday::text, c.source, c.need,
      array(select p.value from contact_point p
            where p.workspace_id = c.workspace_id and p.contact_id = c.id and p.kind = 'phone') as phones,
      array(select p.value from contact_point p
            where p.workspace_id = c.workspace_id and p.contact_id = c.id and p.kind = 'email') as emails,
      array(select t.folded from tagging g join tag t on t.workspace_id = g.workspace_id and t.id = g.tag_id
            where g.workspace_id = c.workspace_id and g.contact_id = c.id) as tags
    from found
    join contact c on c.workspace_id = ${workspaceId}::uuid and c.id = found.id
    left join company co on co.workspace_id = c.workspace_id and co.id = c.company_id
    where c.deleted_at is null and c.merged_into is null
    order by c.created_at, c.id`
  return z.array(contactSchema).parse(rows)
}

/** The companies of the entries that there are, the oldest first where several have one name. */
export async function knownCompanies(
  tx: Tx,
  workspaceId: string,
  entries: readonly Entry[],
): Promise<readonly KnownCompany[]> {
  const keys = new Set(entries.flatMap(({ company }) => company?.lookUp ?? []))
  if (keys.size === 0) return []
  const rows = await tx.$queryRaw`
    select c.id, c.name, c.owner_id, c.city, c.industry, c.website
    from (select distinct same.id from unnest(${[...keys]}::text[]) n (key)
          cross join lateral (
            select k.record_id as id from name_key k
            where k.workspace_id = ${workspaceId}::uuid and k.key = n.key and k.kind = 'company' limit ${NAMESAKES}) same) found
    join company c on c.workspace_id = ${workspaceId}::uuid and c.id = found.id
    where c.deleted_at is null and c.merged_into is null
    order by c.created_at, c.id`
  return z.array(companySchema).parse(rows)
}
