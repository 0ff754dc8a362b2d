import { z } from 'zod'
import type { Turn } from '../../command.ts'
import { entrySchema } from '../activities/entry.ts'

const instant = z.string().transform((text) => Temporal.Instant.from(text))

/** Somebody's open reminder: the next step. */
export const nextSchema = z.object({
  id: z.string(),
  about: z.string(),
  at: instant.nullable(),
  /** Whose it is, if a colleague's. */
  of: z.string().nullable(),
})
export type Next = z.infer<typeof nextSchema>

/** An open deal on somebody's card. */
export const openDealSchema = z.object({
  id: z.string(),
  title: z.string(),
  stage: z.string(),
  amount: z.string().nullable(),
  currency: z.string().nullable(),
})
export type OpenDeal = z.infer<typeof openDealSchema>

const cardSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  city: z.string().nullable(),
  company: z.string().nullable(),
  owner: z.string().nullable(),
  birthday: z.string().nullable(),
  lifecycle: z.enum(['lead', 'customer', 'partner', 'supplier', 'former']),
  source: z.string().nullable(),
  need: z.string().nullable(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  tags: z.array(z.string()),
  last: entrySchema.nullable(),
  next: nextSchema.nullable(),
  deals: z.array(openDealSchema),
})

/** What one wants to know of a contact before one writes to them. */
export type Card = z.infer<typeof cardSchema>

/** More open deals than this do not fit a card. */
export const CARD_DEALS = 5

/**
 * A contact's card, in one query; of one that was merged, the card of the one that it was merged into. Undefined when the contact is
 * not there, or not to be seen.
 */
export async function readCard(contactId: string, { tx, me }: Turn): Promise<Card | undefined> {
  const rows = await tx.$queryRaw`
    select c.id, c.name, c.role, c.city, co.name as company, m.name as owner, c.birthday::text, c.lifecycle::text, c.source, c.need,
      array(select value from contact_point p where p.workspace_id = c.workspace_id and p.contact_id = c.id
            and p.kind = 'phone' order by position, id) as phones,
      array(select value from contact_point p where p.workspace_id = c.workspace_id and p.contact_id = c.id
            and p.kind = 'email' order by position, id) as emails,
      array(select t.name from tagging g join tag t on t.workspace_id = g.workspace_id and t.id = g.tag_id
            where g.workspace_id = c.workspace_id and g.contact_id = c.id order by t.name) as tags,
      (select json_build_object('kind', a.kind, 'summary', a.summary, 'at', a.at, 'grain', a.grain, 'contact', c.name, 'company', null,
                                'deal', null, 'by_id', am.id, 'by', am.name, 'private', a.private)
       from activity a left join member am on am.workspace_id = a.workspace_id and am.id = a.member_id
       where a.workspace_id = c.workspace_id and a.contact_id = c.id and a.deleted_at is null
         and a.kind <> 'note' and (not a.private or a.member_id = ${me.id}::uuid)
       order by a.at desc, a.id desc limit 1) as last,
      (select json_build_object('id', r.id, 'about', r.about, 'at', coalesce(r.due_at, r.fired_at, r.at),
                                'of', case when r.member_id <> ${me.id}::uuid then rm.name end)
       from reminder r join member rm on rm.workspace_id = r.workspace_id and rm.id = r.member_id
       where r.workspace_id = c.workspace_id and r.contact_id = c.id and r.status = 'open'
       order by r.member_id <> ${me.id}::uuid, coalesce(r.due_at, r.fired_at, r.at) limit 1) as next,
      coalesce((select json_agg(json_build_object('id', d.id, 'title', d.title, 'stage', d.stage, 'amount', d.amount::text,
                                                  'currency', d.currency))
       from (select d.id, d.title, s.name as stage, d.amount, d.currency
             from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id
             where d.workspace_id = c.workspace_id and d.deleted_at is null and s.kind = 'open'
               and (d.contact_id = c.id or d.contact_id is null and d.company_id = c.company_id)
             order by d.close_on nulls last, d.created_at desc limit ${CARD_DEALS + 1}) d), '[]') as deals
    from contact c
    left join company co on co.workspace_id = c.workspace_id and co.id = c.company_id
    left join member m on m.workspace_id = c.workspace_id and m.id = c.owner_id
    where c.workspace_id = ${me.workspaceId}::uuid and c.deleted_at is null and c.merged_into is null
      and c.id in (select coalesce(g.merged_into, g.id) from contact g
                   where g.workspace_id = ${me.workspaceId}::uuid and g.id = ${contactId}::uuid)`
  return z.array(cardSchema).parse(rows)[0]
}
