import { Prisma } from '#prisma'
import { fold } from '../names/fold.ts'
import type { Viewing } from '../records/conditions.ts'
import { during, industry, keyOf, localIn, type Scope, type Source, tagsOf } from './scope.ts'

const { sql } = Prisma

const company = sql`coalesce(p.company_id, d.company_id)`
const city = sql`coalesce(c.city, p.city)`

/** What requests and marks are divided and narrowed by: whose they are, and the customer's company, place and tags. */
function around(
  { by, filters, cities }: Scope,
  { owner, local }: { readonly owner: Prisma.Sql; readonly local: Prisma.Sql },
) {
  return {
    key: keyOf(by, local, { owner, company, city, industry, tag: sql`g.tag_id` }),
    joins: sql`left join company c on c.workspace_id = r.workspace_id and c.id = ${company}
      ${by === 'tag' ? tagsOf(sql`r.contact_id`, company) : Prisma.empty}`,
    narrowed: [
      ...(filters.owner === undefined ? [] : [sql`${owner} = ${filters.owner}::uuid`]),
      ...(filters.company === undefined ? [] : [sql`${company} = ${filters.company}::uuid`]),
      ...(cities ? [sql`${city} = any(${[...cities]}::text[])`] : []),
      ...(filters.tag === undefined ? [] : [tagged(filters.tag)]),
    ],
  }
}

/** A tag of the contact or of its company, however it is typed. */
const tagged = (tag: string): Prisma.Sql => sql`exists (
  select from tag t join tagging x on x.workspace_id = t.workspace_id and x.tag_id = t.id
  where t.workspace_id = r.workspace_id and t.folded = ${fold(tag).trim()} and (x.contact_id = r.contact_id or x.company_id = ${company}))`

/**
 * The requests of a question, each with how long its first answer took. What was written says it, since a request that is opened again waits anew; one
 * whose first word is ours was asked by nobody.
 */
export function requestsOf(scope: Scope, { me }: Viewing): Source {
  const { key, joins, narrowed } = around(scope, { owner: sql`r.owner_id`, local: localIn(me.zone, sql`r.opened_at`) })
  const answered = sql`coalesce(w.answered, r.answered_at)`
  return {
    from: sql`ticket r
      left join contact p on p.workspace_id = r.workspace_id and p.id = r.contact_id
      left join deal d on d.workspace_id = r.workspace_id and d.id = r.deal_id
      left join lateral (
        select min(a.at) filter (where a.incoming) as asked, min(a.at) filter (where not a.incoming) as answered
        from activity a where a.workspace_id = r.workspace_id and a.ticket_id = r.id and a.kind = 'message') w on true
      ${joins}`,
    where: [
      sql`r.workspace_id = ${me.workspaceId}::uuid`,
      sql`(w.answered is null or coalesce(w.asked <= w.answered, false))`,
      ...during(sql`r.opened_at`, scope.span),
      ...narrowed,
    ],
    key,
    at: sql`r.opened_at`,
    counts: sql`${answered} is not null`,
    length: sql`extract(epoch from greatest(${answered} - r.opened_at, interval '0')) / 60`,
  }
}

/** The marks of a question, each with the request that it is about, if any; those about requests that the asker may not see are not theirs to count. */
export function feedbackOf(scope: Scope, { me }: Viewing): Source {
  const { key, joins, narrowed } = around(scope, { owner: sql`t.owner_id`, local: localIn(me.zone, sql`r.at`) })
  return {
    from: sql`feedback r
      left join ticket t on t.workspace_id = r.workspace_id and t.id = r.ticket_id
      left join contact p on p.workspace_id = r.workspace_id and p.id = r.contact_id
      left join deal d on d.workspace_id = t.workspace_id and d.id = t.deal_id
      ${joins}`,
    where: [
      sql`r.workspace_id = ${me.workspaceId}::uuid and r.score is not null`,
      sql`(r.ticket_id is null or t.id is not null)`,
      ...during(sql`r.at`, scope.span),
      ...narrowed,
    ],
    key,
    at: sql`r.at`,
  }
}
