import { z } from 'zod'
import type { Turn } from '../../command.ts'
import { defaults, workspaceSettings } from '../../settings.ts'
import { grainSchema } from '../../slots/said.ts'

const instant = z.string().transform((text) => Temporal.Instant.from(text))
const day = z
  .string()
  .transform((text) => Temporal.PlainDate.from(text))
  .nullable()

const lineSchema = z.object({
  product_id: z.string(),
  product: z.string(),
  quantity: z.string(),
  /** The unit price agreed, else the product's own. */
  price: z.string().nullable(),
  /** Whether the price was agreed for this deal. */
  agreed: z.boolean(),
  currency: z.string().nullable(),
})
export type Line = z.infer<typeof lineSchema>

const cardSchema = z.object({
  id: z.string(),
  title: z.string(),
  contact: z.string().nullable(),
  company: z.string().nullable(),
  stage: z.string(),
  kind: z.enum(['open', 'won', 'lost']),
  /** When it came into its stage, and how many days it may stay there. */
  since: z.date(),
  limit_days: z.number().nullable(),
  amount: z.string().nullable(),
  currency: z.string().nullable(),
  close_on: day,
  renews_on: day,
  warranty_until: day,
  source: z.string().nullable(),
  need: z.string().nullable(),
  lost_reason: z.string().nullable(),
  closed_at: z.date().nullable(),
  owner_id: z.string().nullable(),
  owner: z.string().nullable(),
  lines: z.array(lineSchema),
  last: z
    .object({
      kind: z.enum(['call', 'meeting', 'email', 'message', 'note']),
      summary: z.string(),
      at: instant,
      grain: grainSchema,
    })
    .nullable(),
  next: z.object({ about: z.string(), at: instant.nullable(), of: z.string().nullable() }).nullable(),
  /** The open stage that follows; for a closed deal the one it came from. */
  onward: z.object({ id: z.string(), name: z.string() }).nullable(),
})
type Row = z.infer<typeof cardSchema>

/** What one wants to know of a deal before one goes on with it. */
export interface DealCard extends Row {
  /** Days after which it counts as stuck in its stage. */
  readonly limit: number
}

/**
 * A deal's card; undefined when the deal is not there, or not to be seen. A reminder or an activity of its contact or company counts as its own unless it names another deal.
 */
export async function readDeal(dealId: string, turn: Turn): Promise<DealCard | undefined> {
  const { tx, me } = turn
  const rows = await tx.$queryRaw`
    select d.id, d.title, c.name as contact, co.name as company, s.name as stage, s.kind::text as kind, d.stage_since as since,
      s.limit_days, d.amount::text, d.currency, d.close_on::text, d.renews_on::text, d.warranty_until::text, d.source, d.need,
      d.lost_reason, d.closed_at, d.owner_id, m.name as owner,
      coalesce((select json_agg(json_build_object('product_id', p.id, 'product', p.name, 'quantity', trim_scale(l.quantity)::text,
                'price', coalesce(l.price, p.price)::text, 'agreed', l.price is not null,
                'currency', case when l.price is null then p.currency else d.currency end) order by l.position, l.id)
        from deal_line l join product p on p.workspace_id = l.workspace_id and p.id = l.product_id
        where l.workspace_id = d.workspace_id and l.deal_id = d.id), '[]') as lines,
      (select json_build_object('kind', a.kind, 'summary', a.summary, 'at', a.at, 'grain', a.grain)
       from activity a
       where a.workspace_id = d.workspace_id and a.deleted_at is null and a.kind <> 'note'
         and (not a.private or a.member_id = ${me.id}::uuid)
         and (a.deal_id = d.id or a.deal_id is null and (a.contact_id = d.contact_id or a.company_id = d.company_id))
       order by a.at desc limit 1) as last,
      (select json_build_object('about', r.about, 'at', coalesce(r.due_at, r.at),
                'of', case when r.member_id <> ${me.id}::uuid then rm.name end)
       from reminder r join member rm on rm.workspace_id = r.workspace_id and rm.id = r.member_id
       where r.workspace_id = d.workspace_id and r.status = 'open'
         and (r.deal_id = d.id or r.deal_id is null and (r.contact_id = d.contact_id or r.company_id = d.company_id))
       order by r.deal_id is null, coalesce(r.due_at, r.at) limit 1) as next,
      (select json_build_object('id', n.id, 'name', n.name) from stage n
       where n.workspace_id = d.workspace_id and n.deleted_at is null and n.kind = 'open'
         and (s.kind = 'open' and n.position > s.position
              or s.kind <> 'open' and n.id = (select v.from_id from stage_move v where v.workspace_id = d.workspace_id
                and v.deal_id = d.id and v.to_id = d.stage_id order by v.at desc, v.id desc limit 1))
       order by n.position limit 1) as onward
    from deal d
    join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id
    left join contact c on c.workspace_id = d.workspace_id and c.id = d.contact_id and c.deleted_at is null
    left join company co on co.workspace_id = d.workspace_id and co.id = d.company_id and co.deleted_at is null
    left join member m on m.workspace_id = d.workspace_id and m.id = d.owner_id
    where d.workspace_id = ${me.workspaceId}::uuid and d.id = ${dealId}::uuid and d.deleted_at is null`
  const row = z.array(cardSchema).parse(rows)[0]
  return row && { ...row, limit: row.limit_days ?? (await staleLimit(turn)) }
}

/** Days after which a deal counts as stuck in a stage that has no limit of its own. */
async function staleLimit({ tx }: Pick<Turn, 'tx'>): Promise<number> {
  return (await workspaceSettings(tx)).staleDays ?? defaults.staleDays
}
