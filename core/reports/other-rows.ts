import { Prisma } from '#prisma'
import { conditionsOf, type Viewing } from '../records/conditions.ts'
import { during, industry, keyOf, localIn, type Scope, type Source, sameWords, tagsOf } from './scope.ts'

const { sql } = Prisma

/** Activities are each their author's; they are about a company, a contact of one, or a deal with one. */
export function activitiesOf({ by, span, filters, cities }: Scope, { me }: Viewing): Source {
  const company = sql`coalesce(r.company_id, p.company_id, d.company_id)`
  const city = sql`coalesce(c.city, p.city)`
  const place = by === 'city' || by === 'industry' || cities !== undefined
  const about = by === 'company' || place || filters.company !== undefined
  const key = keyOf(by, localIn(me.zone, sql`r.at`), { owner: sql`r.member_id`, company, city, industry })
  const conditions = [
    sql`r.workspace_id = ${me.workspaceId}::uuid and r.deleted_at is null and not r.private and r.incoming is not true`,
    ...during(sql`r.at`, span),
    ...(filters.owner === undefined ? [] : [sql`r.member_id = ${filters.owner}::uuid`]),
    ...(filters.company === undefined ? [] : [sql`${company} = ${filters.company}::uuid`]),
    ...(cities ? [sql`${city} = any(${[...cities]}::text[])`] : []),
  ]
  const from = sql`activity r
    ${
      about
        ? sql`left join contact p on p.workspace_id = r.workspace_id and p.id = r.contact_id
      left join deal d on d.workspace_id = r.workspace_id and d.id = r.deal_id`
        : Prisma.empty
    }
    ${place ? sql`left join company c on c.workspace_id = r.workspace_id and c.id = ${company}` : Prisma.empty}`
  return { from, where: conditions, key, at: sql`r.at` }
}

/** The contacts of a question. */
export function contactsOf({ by, span, filters, cities }: Scope, viewing: Viewing): Source {
  const { me } = viewing
  const { stage: _, source, city: __, ...where } = filters
  const origin = sql`nullif(btrim(r.source), '')`
  const key = keyOf(by, localIn(me.zone, sql`r.created_at`), {
    owner: sql`r.owner_id`,
    company: sql`r.company_id`,
    city: sql`coalesce(r.city, c.city)`,
    industry,
    source: origin,
    tag: sql`g.tag_id`,
  })
  const conditions = [
    sql`r.workspace_id = ${me.workspaceId}::uuid and r.deleted_at is null and r.merged_into is null`,
    ...conditionsOf({ of: 'contact', ...where, ...(cities ? { cities } : {}) }, viewing),
    ...during(sql`r.created_at`, span),
    ...(source === undefined ? [] : [sameWords(origin, source)]),
  ]
  const from = sql`contact r
    ${by === 'city' || by === 'industry' ? sql`left join company c on c.workspace_id = r.workspace_id and c.id = r.company_id` : Prisma.empty}
    ${by === 'tag' ? tagsOf(sql`r.id`, sql`r.company_id`) : Prisma.empty}`
  return { from, where: conditions, key, at: sql`r.created_at` }
}
