import { z } from 'zod'
import type { Turn } from '../../command.ts'
import { defaults, workspaceSettings } from '../../settings.ts'
import type { Subject } from '../activities/history.ts'

const instant = z.string().transform((text) => Temporal.Instant.from(text))
const day = z
  .string()
  .transform((text) => Temporal.PlainDate.from(text))
  .nullable()

const dealSchema = z.object({
  id: z.string(),
  title: z.string(),
  stage: z.string(),
  since: instant,
  limit: z.number().nullable(),
  amount: z.string().nullable(),
  currency: z.string().nullable(),
  close_on: day,
  need: z.string().nullable(),
})
const stepSchema = z.object({
  id: z.string(),
  about: z.string(),
  at: instant.nullable(),
  late: z.boolean(),
  of: z.string().nullable(),
})
const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  need: z.string().nullable(),
  birthday: day,
})

const dossierSchema = z.object({
  name: z.string(),
  contact: z.string().nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  lifecycle: z.enum(['lead', 'customer', 'partner', 'supplier', 'former']).nullable(),
  industry: z.string().nullable(),
  city: z.string().nullable(),
  since: z.date(),
  owner: z.string().nullable(),
  owner_id: z.string().nullable(),
  phone: z.string().nullable(),
  need: z.string().nullable(),
  deals: z.array(dealSchema),
  steps: z.array(stepSchema),
  people: z.array(personSchema),
  count: z.number(),
})
type Row = z.infer<typeof dossierSchema>

/** All that a brief is made of but what was said. */
export interface Dossier extends Row {
  /** Days after which a deal is stuck in a stage that has no limit of its own. */
  readonly stale: number
}

/** More than this is no brief. */
const MOST = { deals: 4, steps: 6, people: 4 }

/**
 * Whom a brief is about: a contact, a company with its people, or a deal with its contact; their open deals and the open reminders
 * that hang on them. Undefined when it is not there, or not to be seen.
 */
export async function readDossier({ kind, id }: Subject, turn: Turn): Promise<Dossier | undefined> {
  const { tx, me, now } = turn
  const ids = (of: Subject['kind']): string | null => (kind === of ? id : null)
  const present = new Date(now.epochMilliseconds)
  const rows = await tx.$queryRaw`
    with base as (
      select c.name, c.id as contact_id, c.company_id, null::uuid as deal_id, c.created_at as since, c.owner_id, c.need
      from contact c where c.workspace_id = ${me.workspaceId}::uuid and c.id = ${ids('contact')}::uuid and c.deleted_at is null and c.merged_into is null
      union all
      select co.name, null, co.id, null, co.created_at, co.owner_id, null
      from company co where co.workspace_id = ${me.workspaceId}::uuid and co.id = ${ids('company')}::uuid and co.deleted_at is null and co.merged_into is null
      union all
      select d.title, d.contact_id, d.company_id, d.id, d.created_at, d.owner_id, d.need
      from deal d where d.workspace_id = ${me.workspaceId}::uuid and d.id = ${ids('deal')}::uuid and d.deleted_at is null and d.merged_into is null),
    open as (
      select d.* from base b join deal d on d.workspace_id = ${me.workspaceId}::uuid and d.deleted_at is null and d.merged_into is null
        and (d.id = b.deal_id
             or b.deal_id is null and b.contact_id is not null and (d.contact_id = b.contact_id or d.contact_id is null and d.company_id = b.company_id)
             or b.deal_id is null and b.contact_id is null and d.company_id = b.company_id)
      join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id and s.kind = 'open'),
    person as (
      select c.* from base b join contact c on c.workspace_id = ${me.workspaceId}::uuid and c.deleted_at is null and c.merged_into is null
        and (c.id = b.contact_id or b.contact_id is null and c.company_id = b.company_id)),
    step as (
      select r.* from base b join reminder r on r.workspace_id = ${me.workspaceId}::uuid and r.status = 'open'
        and (r.deal_id in (select id from open) or r.contact_id in (select id from person)
             or b.contact_id is null and r.company_id = b.company_id))
    select b.name, c.name as contact, co.name as company, c.role, c.lifecycle::text, co.industry, coalesce(c.city, co.city) as city,
      b.since, m.name as owner, b.owner_id, coalesce(b.need, c.need) as need,
      (select value from contact_point p where p.workspace_id = c.workspace_id and p.contact_id = c.id and p.kind = 'phone'
       order by position, id limit 1) as phone,
      coalesce((select json_agg(x) from (
        select d.id, d.title, s.name as stage, d.stage_since as since, s.limit_days as limit, d.amount::text, d.currency, d.close_on::text, d.need
        from open d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id
        order by d.close_on nulls last, d.created_at limit ${MOST.deals}) x), '[]') as deals,
      coalesce((select json_agg(x) from (
        select r.id, r.about, coalesce(r.due_at, r.fired_at, r.at) as at, coalesce(r.due_at, r.fired_at, r.at) <= ${present} as late,
               case when r.member_id <> ${me.id}::uuid then rm.name end as of
        from step r join member rm on rm.workspace_id = r.workspace_id and rm.id = r.member_id
        order by 3 nulls last limit ${MOST.steps}) x), '[]') as steps,
      coalesce((select json_agg(x) from (
        select p.id, p.name, p.role, p.need, p.birthday::text from person p
        order by (select max(a.at) from activity a where a.workspace_id = p.workspace_id and a.contact_id = p.id) desc nulls last, p.created_at
        limit ${MOST.people}) x), '[]') as people,
      (select count(*)::int from person) as count
    from base b
    left join contact c on c.workspace_id = ${me.workspaceId}::uuid and c.id = b.contact_id
    left join company co on co.workspace_id = ${me.workspaceId}::uuid and co.id = b.company_id
    left join member m on m.workspace_id = ${me.workspaceId}::uuid and m.id = b.owner_id`
  const row = z.array(dossierSchema).parse(rows)[0]
  return row && { ...row, stale: (await workspaceSettings(tx)).staleDays ?? defaults.staleDays }
}
