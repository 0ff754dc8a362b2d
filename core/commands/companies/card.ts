import { z } from 'zod'
import type { Turn } from '../../command.ts'
import type { entrySchema } from '../activities/entry.ts'
import { readHistory } from '../activities/history.ts'
import { CARD_DEALS, nextSchema, openDealSchema } from '../contacts/card.ts'

const personSchema = z.object({ id: z.string(), name: z.string(), role: z.string().nullable() })

const cardSchema = z.object({
  id: z.string(),
  name: z.string(),
  city: z.string().nullable(),
  industry: z.string().nullable(),
  website: z.string().nullable(),
  owner: z.string().nullable(),
  since: z.date(),
  tags: z.array(z.string()),
  people: z.array(personSchema),
  /** How many people there are, beyond those that are read. */
  count: z.number(),
  next: nextSchema.nullable(),
  deals: z.array(openDealSchema),
})
type Row = z.infer<typeof cardSchema>

/** What one wants to know of a company. */
export interface CompanyCard extends Row {
  /** What passed last with its people and in its deals, notes aside. */
  readonly last: z.infer<typeof entrySchema> | null
}

/** More people than this do not fit a card. */
export const CARD_PEOPLE = 5

/** A company's card; undefined when the company is not there, or not to be seen. */
export async function readCompany(companyId: string, turn: Turn): Promise<CompanyCard | undefined> {
  const { tx, me } = turn
  const rows = await tx.$queryRaw`
    select co.id, co.name, co.city, co.industry, co.website, m.name as owner, co.created_at as since,
      array(select t.name from tagging g join tag t on t.workspace_id = g.workspace_id and t.id = g.tag_id
            where g.workspace_id = co.workspace_id and g.company_id = co.id order by t.name) as tags,
      coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'role', p.role))
       from (select c.id, c.name, c.role from contact c
             where c.workspace_id = co.workspace_id and c.company_id = co.id and c.deleted_at is null and c.merged_into is null
             order by (select max(a.at) from activity a where a.workspace_id = c.workspace_id and a.contact_id = c.id) desc nulls last,
                      c.created_at limit ${CARD_PEOPLE}) p), '[]') as people,
      (select count(*)::int from contact c where c.workspace_id = co.workspace_id and c.company_id = co.id
         and c.deleted_at is null and c.merged_into is null) as count,
      (select json_build_object('id', r.id, 'about', r.about, 'at', coalesce(r.due_at, r.fired_at, r.at),
                                'of', case when r.member_id <> ${me.id}::uuid then rm.name end)
       from reminder r join member rm on rm.workspace_id = r.workspace_id and rm.id = r.member_id
       where r.workspace_id = co.workspace_id and r.status = 'open'
         and (r.company_id = co.id or exists (select from contact c where c.workspace_id = r.workspace_id and c.id = r.contact_id and c.company_id = co.id)
              or exists (select from deal d where d.workspace_id = r.workspace_id and d.id = r.deal_id and d.company_id = co.id))
       order by r.member_id <> ${me.id}::uuid, coalesce(r.due_at, r.fired_at, r.at) limit 1) as next,
      coalesce((select json_agg(json_build_object('id', d.id, 'title', d.title, 'stage', d.stage, 'amount', d.amount::text,
                                                  'currency', d.currency))
       from (select d.id, d.title, s.name as stage, d.amount, d.currency
             from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id
             where d.workspace_id = co.workspace_id and d.deleted_at is null and s.kind = 'open' and d.company_id = co.id
             order by d.close_on nulls last, d.created_at desc limit ${CARD_DEALS + 1}) d), '[]') as deals
    from company co
    left join member m on m.workspace_id = co.workspace_id and m.id = co.owner_id
    where co.workspace_id = ${me.workspaceId}::uuid and co.id = ${companyId}::uuid and co.deleted_at is null and co.merged_into is null`
  const row = z.array(cardSchema).parse(rows)[0]
  if (!row) return undefined
  const { entries } = await readHistory({ kind: 'company', id: row.id }, { contacts: true, limit: 1 }, turn)
  return { ...row, last: entries[0] ?? null }
}
