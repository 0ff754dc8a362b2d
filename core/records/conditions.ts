import { Prisma } from '#prisma'
import type { Turn } from '../command.ts'
import { fold } from '../names/fold.ts'
import { defaults } from '../settings.ts'
import type { Where } from './filter.ts'

/**
 * A filter with its places and lines of business in every spelling that the workspace has (core/records/spellings.ts): what is
 * said once is found however it was typed.
 */
export interface Spelt extends Omit<Where, 'city' | 'industry'> {
  readonly cities?: readonly string[]
  readonly industries?: readonly string[]
}

const { sql } = Prisma

/** Whose view it is, and when. */
export type Viewing = Pick<Turn, 'tx' | 'me' | 'now'>

/**
 * The conditions of a filter over a row `r` of its kind's table, each true or not of one record. Ids are gathered into arrays
 * first, so that indexes serve however large the tables are; comparisons are those that indexes serve below row-level security.
 */
export function conditionsOf(where: Spelt, viewing: Viewing): readonly Prisma.Sql[] {
  const own = given(where.owner, (id) => sql`r.owner_id = ${id}::uuid`)
  switch (where.of) {
    case 'contact':
      return [...own, ...ofContact(where, viewing), ...inDeals(where, sql`d.contact_id = r.id`, viewing)]
    case 'company':
      return [...own, ...ofCompany(where, viewing), ...inDeals(where, sql`d.company_id = r.id`, viewing)]
    case 'deal':
      return [...own, ...aroundDeal(where, viewing), ...ofDeal(where, sql`r`, viewing)]
  }
}

const given = <T>(value: T | undefined, say: (value: T) => Prisma.Sql): Prisma.Sql[] =>
  value === undefined ? [] : [say(value)]

// Below row-level security the planner takes "exists" for a join with next to no rows, and reads a whole table once for each record.
// What has a limit it leaves alone: one look through an index for each record.
const some = (rows: Prisma.Sql): Prisma.Sql => sql`(select 1 from ${rows} limit 1) is not null`
const none = (rows: Prisma.Sql): Prisma.Sql => sql`(select 1 from ${rows} limit 1) is null`

const oneOf = (column: Prisma.Sql, values: readonly string[]): Prisma.Sql =>
  sql`${column} = any(${[...values]}::text[])`

/** The companies or contacts that a column says one of these things of. */
const idsWith = (
  table: 'company' | 'contact',
  column: 'city' | 'industry',
  values: readonly string[],
  { me }: Viewing,
) =>
  sql`any(array(select x.id from ${Prisma.raw(table)} x
    where x.workspace_id = ${me.workspaceId}::uuid and ${oneOf(Prisma.raw(`x.${column}`), values)}))`

/** The records that have a tag, however it is typed. */
const tagged = (tag: string, column: 'contact_id' | 'company_id' | 'deal_id', { me }: Viewing): Prisma.Sql => {
  const id = Prisma.raw(`g.${column}`)
  return sql`any(array(select ${id} from tag t join tagging g on g.workspace_id = t.workspace_id and g.tag_id = t.id
    where t.workspace_id = ${me.workspaceId}::uuid and t.folded = ${fold(tag).trim()} and ${id} is not null))`
}

/** Where they are themselves, else where their company is; the company's industry; a tag of theirs or of the company's. */
function ofContact(where: Spelt, viewing: Viewing): Prisma.Sql[] {
  return [
    ...given(where.company, (id) => sql`r.company_id = ${id}::uuid`),
    ...given(
      where.cities,
      (cities) =>
        sql`(${oneOf(sql`r.city`, cities)} or (r.city is null and r.company_id = ${idsWith('company', 'city', cities, viewing)}))`,
    ),
    ...given(where.industries, (lines) => sql`r.company_id = ${idsWith('company', 'industry', lines, viewing)}`),
    ...given(
      where.tag,
      (tag) =>
        sql`(r.id = ${tagged(tag, 'contact_id', viewing)} or r.company_id = ${tagged(tag, 'company_id', viewing)})`,
    ),
    ...given(where.lifecycle, (lifecycle) => sql`r.lifecycle = ${lifecycle}::lifecycle`),
    ...given(where.quietSince, ({ at }) => silent(at, sql`a.contact_id = r.id`)),
  ]
}

function ofCompany(where: Spelt, viewing: Viewing): Prisma.Sql[] {
  const theirs = sql`c.workspace_id = r.workspace_id and c.company_id = r.id and c.deleted_at is null and c.merged_into is null`
  return [
    ...given(where.company, (id) => sql`r.id = ${id}::uuid`),
    ...given(where.cities, (cities) => oneOf(sql`r.city`, cities)),
    ...given(where.industries, (lines) => oneOf(sql`r.industry`, lines)),
    ...given(where.tag, (tag) => sql`r.id = ${tagged(tag, 'company_id', viewing)}`),
    ...given(where.lifecycle, (lifecycle) =>
      some(sql`contact c where ${theirs} and c.lifecycle = ${lifecycle}::lifecycle`),
    ),
    ...given(
      where.quietSince,
      ({ at }) => sql`${silent(at, sql`a.company_id = r.id`)}
        and ${none(sql`contact c where ${theirs} and not (${silent(at, sql`a.contact_id = c.id`)})`)}`,
    ),
  ]
}

/** Where the company or the contact of a deal is, and what they are. */
function aroundDeal(where: Spelt, viewing: Viewing): Prisma.Sql[] {
  return [
    ...given(where.company, (id) => sql`r.company_id = ${id}::uuid`),
    ...given(
      where.cities,
      (cities) => sql`(r.company_id = ${idsWith('company', 'city', cities, viewing)}
        or r.contact_id = ${idsWith('contact', 'city', cities, viewing)})`,
    ),
    ...given(where.industries, (lines) => sql`r.company_id = ${idsWith('company', 'industry', lines, viewing)}`),
    ...given(where.tag, (tag) => sql`r.id = ${tagged(tag, 'deal_id', viewing)}`),
    ...given(where.lifecycle, (lifecycle) =>
      some(
        sql`contact c where c.workspace_id = r.workspace_id and c.id = r.contact_id and c.lifecycle = ${lifecycle}::lifecycle`,
      ),
    ),
    ...given(where.quietSince, ({ at }) => silent(at, sql`a.deal_id = r.id`)),
  ]
}

/** Nothing passed with them since then; a note to oneself is no contact. */
const silent = (since: string, whose: Prisma.Sql): Prisma.Sql => sql`
  ${none(sql`activity a where a.workspace_id = r.workspace_id and ${whose} and a.at >= ${since}::timestamptz
    and a.deleted_at is null and a.kind <> 'note'`)}`

/** What deals have: their stage, how they ended, how long they have stood, their amount. */
function ofDeal(where: Spelt, d: Prisma.Sql, { me, now }: Viewing): Prisma.Sql[] {
  const amount = (money: { readonly amount: string; readonly currency: string }, than: Prisma.Sql) =>
    sql`(${d}.amount ${than} ${money.amount}::numeric and coalesce(${d}.currency, ${me.currency}) = ${money.currency})`
  return [
    ...given(where.stage, (stage) => sql`${d}.stage_id = ${stage}::uuid`),
    ...given(
      where.status ?? (where.staleDays === undefined ? undefined : 'open'),
      (status) => sql`${d}.stage_id = any(array(select s.id from stage s
        where s.workspace_id = ${me.workspaceId}::uuid and s.kind = ${status}::stage_kind))`,
    ),
    ...given(
      where.staleDays,
      (days) =>
        sql`${d}.stage_since <= ${now.toString()}::timestamptz - make_interval(days => ${days > 0 ? sql`${days}::int` : allowed(d)})`,
    ),
    ...given(where.minAmount, (money) => amount(money, sql`>=`)),
    ...given(where.maxAmount, (money) => amount(money, sql`<=`)),
  ]
}

/** How many days a deal may be in its stage: the stage's own limit, else the workspace's. */
const allowed = (d: Prisma.Sql): Prisma.Sql => sql`coalesce(
  (select s.limit_days from stage s where s.workspace_id = ${d}.workspace_id and s.id = ${d}.stage_id),
  (select (g.value #>> '{}')::int from setting g where g.workspace_id = ${d}.workspace_id and g.member_id is null and g.key = 'staleDays'),
  ${defaults.staleDays}::int)`

/** Contacts and companies that have such a deal. */
function inDeals(where: Spelt, theirs: Prisma.Sql, viewing: Viewing): Prisma.Sql[] {
  const conditions = ofDeal(where, sql`d`, viewing)
  if (conditions.length === 0) return []
  return [
    some(sql`deal d where d.workspace_id = r.workspace_id and ${theirs} and d.deleted_at is null
      and d.merged_into is null and ${Prisma.join(conditions, ' and ')}`),
  ]
}
