import { Prisma } from '#prisma'
import { conditionsOf, type Viewing } from '../records/conditions.ts'
import { type DimensionName, type Figures, type Filters, isTime } from './figures.ts'
import type { Measure } from './measures.ts'
import type { Span } from './period.ts'

const { sql } = Prisma

/** A question of one stretch of time or one moment, ready to be asked of the tables. */
export interface Scope {
  readonly measure: Measure
  readonly by: DimensionName | null
  readonly sense: Figures['sense']
  /** Null: of all time, or as it stands now. */
  readonly span: Span | null
  readonly filters: Filters
  /** Every spelling of the city that is asked for, if one is. */
  readonly cities: readonly string[] | undefined
}

const at = (time: Temporal.ZonedDateTime): Prisma.Sql => sql`${time.toInstant().toString()}::timestamptz`
const day = (time: Temporal.ZonedDateTime): Prisma.Sql => sql`${time.toPlainDate().toString()}::date`
const during = (column: Prisma.Sql, span: Span | null): Prisma.Sql[] =>
  span ? [sql`${column} >= ${at(span.from)}`, sql`${column} < ${at(span.to)}`] : []
const all = (conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.join([...conditions], ' and ')

const truncated = (unit: string, local: Prisma.Sql): Prisma.Sql => sql`date_trunc(${unit}::text, ${local})::date`

/** The records of a question: a row `r` of each, by what they are divided, and when each was. */
interface Source {
  readonly from: Prisma.Sql
  readonly where: readonly Prisma.Sql[]
  readonly key: Prisma.Sql
  readonly at: Prisma.Sql
}

function sourceOf(scope: Scope, viewing: Viewing): Source {
  switch (scope.measure.of) {
    case 'deal':
      return dealsOf(scope, viewing)
    case 'activity':
      return activitiesOf(scope, viewing)
    case 'contact':
      return contactsOf(scope, viewing)
  }
}

/**
 * What a question is of, counted by key and currency: `key`, `code` (the currency), `n` (records), `counted` (those with an amount), `hits`
 * (won ones), `s` (what is added up), `raw` (the amounts themselves). Of a median, one row a record.
 */
export function partsOf(scope: Scope, viewing: Viewing): Prisma.Sql {
  const { from, where, key } = sourceOf(scope, viewing)
  const { select, group } = columns(scope.measure, key, viewing.me.currency)
  return sql`select ${select} from ${from} where ${all(where)} ${group}`
}

/** The records that a question counts, the latest first: `id`, and in all rows how many there are. */
export function recordsOf(
  scope: Scope,
  { skip, limit }: { skip: number; limit: number },
  viewing: Viewing,
): Prisma.Sql {
  const { from, where, at: when } = sourceOf({ ...scope, by: null }, viewing)
  return sql`select r.id, (count(*) over ())::int as total from ${from} where ${all(where)}
    order by ${when} desc, r.id limit ${limit}::int offset ${skip}::int`
}

interface Columns {
  readonly code: Prisma.Sql
  readonly n: Prisma.Sql
  readonly counted: Prisma.Sql
  readonly hits: Prisma.Sql
  readonly s: Prisma.Sql
  readonly raw: Prisma.Sql
}

/** What a measure takes of its rows beside their number, and by what it is grouped beside the key; null: not at all. */
function takenBy(
  { how }: Measure,
  base: string,
): { readonly takes: Partial<Columns>; readonly group: Prisma.Sql | null } {
  const amounts = sql`coalesce(sum(r.amount), 0)`
  const money = {
    code: sql`case when r.amount is null then ${base}::text else coalesce(r.currency, ${base}::text) end`,
    counted: sql`count(r.amount)`,
    raw: amounts,
  }
  switch (how) {
    case 'sum':
    case 'mean':
      return { takes: { ...money, s: amounts }, group: sql`, 2` }
    case 'weighted':
      return { takes: { ...money, s: sql`${amounts} * s.probability / 100` }, group: sql`, 2, s.probability` }
    case 'count':
      return { takes: {}, group: Prisma.empty }
    case 'share':
      return { takes: { hits: sql`count(*) filter (where s.kind = 'won')` }, group: Prisma.empty }
    case 'median':
      return {
        takes: { n: sql`1::bigint`, s: sql`extract(epoch from r.closed_at - r.created_at) / 86400` },
        group: null,
      }
  }
}

/** How the parts of a measure are written: its columns, and by what they are grouped. */
function columns(measure: Measure, key: Prisma.Sql, base: string): { select: Prisma.Sql; group: Prisma.Sql } {
  const { takes, group } = takenBy(measure, base)
  const none = sql`0::bigint`
  const all: Columns = {
    code: sql`${base}::text`,
    n: sql`count(*)`,
    counted: none,
    hits: none,
    s: sql`0::numeric`,
    raw: sql`0::numeric`,
    ...takes,
  }
  const { code, n, counted, hits, s, raw } = all
  return {
    select: sql`${key} as key, ${code} as code, ${n} as n, ${counted} as counted, ${hits} as hits, ${s} as s, ${raw} as raw`,
    group: group === null ? Prisma.empty : sql`group by 1${group}`,
  }
}

/** The stage that a deal was in just before a moment: as its moves say, where it has moved since. */
function stoodIn(moment: Temporal.ZonedDateTime): Prisma.Sql {
  const its = sql`stage_move v where v.workspace_id = r.workspace_id and v.deal_id = r.id`
  return sql`case when r.stage_since < ${at(moment)} then r.stage_id
    else coalesce((select v.to_id from ${its} and v.at < ${at(moment)} order by v.at desc, v.id desc limit 1),
      case when (select 1 from ${its} limit 1) is null then r.stage_id
           else (select v.from_id from ${its} order by v.at, v.id limit 1) end) end`
}

function dealsOf(scope: Scope, viewing: Viewing): Source {
  const { measure, by, sense, span, filters, cities } = scope
  const { me } = viewing
  const standing = measure.counting === 'standing' || (measure.counting === 'begun' && sense !== 'within')
  const { stage, source, city: _, ...where } = filters
  const then = standing && sense === 'at' && span ? span.to : null
  const conditions = [
    sql`r.workspace_id = ${me.workspaceId}::uuid`,
    sql`r.deleted_at is null and r.merged_into is null`,
    ...conditionsOf({ of: 'deal', ...where, ...(cities ? { cities } : {}) }, viewing),
    ...(then ? [sql`r.created_at < ${at(then)}`] : []),
    ...(sense === 'ahead' && span ? [sql`r.close_on >= ${day(span.from)} and r.close_on < ${day(span.to)}`] : []),
    ...(measure.counting === 'begun' && sense === 'within' ? during(sql`r.created_at`, span) : []),
    ...(measure.counting === 'closed' ? [sql`r.closed_at is not null`, ...during(sql`r.closed_at`, span)] : []),
    ...(measure.how === 'median' ? [sql`r.closed_at >= r.created_at`] : []),
    ...(then ? [] : [stageIs(scope, standing, viewing)]),
    ...(then || stage === undefined ? [] : [sql`r.stage_id = ${stage}::uuid`]),
  ]
  const from = then ? sql`(select r.*, ${stoodIn(then)} as stood from deal r where ${all(conditions)}) r` : sql`deal r`
  const stood = then ? sql`r.stood` : sql`r.stage_id`
  const joinsStage = then !== null || measure.how === 'weighted' || measure.how === 'share'
  const key = keyOfDeal(by, sense, measure, stood, me.zone)
  const joinsCompany = by === 'city'
  const joinsContact = by === 'city' || by === 'source' || source !== undefined
  const outer = [
    ...(then ? [sql`s.kind = 'open'`] : conditions),
    ...(then && stage !== undefined ? [sql`r.stood = ${stage}::uuid`] : []),
    ...(source === undefined ? [] : [sameWords(sourceOfDeal, source)]),
  ]
  const joined = sql`${from}
    ${joinsStage ? sql`join stage s on s.workspace_id = r.workspace_id and s.id = ${stood}` : Prisma.empty}
    ${joinsCompany ? sql`left join company c on c.workspace_id = r.workspace_id and c.id = r.company_id` : Prisma.empty}
    ${joinsContact ? sql`left join contact p on p.workspace_id = r.workspace_id and p.id = r.contact_id` : Prisma.empty}`
  return { from: joined, where: outer, key, at: measure.counting === 'closed' ? sql`r.closed_at` : sql`r.created_at` }
}

/** In which sort of stage the deals that count are. */
function stageIs({ measure }: Scope, standing: boolean, { me }: Viewing): Prisma.Sql {
  const kinds = standing
    ? ['open']
    : measure.counting === 'begun'
      ? ['open', 'won', 'lost']
      : measure.ended
        ? [measure.ended]
        : ['won', 'lost']
  if (kinds.length === 3) return sql`true`
  return sql`r.stage_id = any(array(select s.id from stage s
    where s.workspace_id = ${me.workspaceId}::uuid and s.kind::text = any(${kinds}::text[])))`
}

/** Deals that were open just before a moment, in a stage if one is said: conditions over a row `r` of deals. */
export const stoodOpen = (
  moment: Temporal.ZonedDateTime,
  stage: string | undefined,
  { me }: Pick<Viewing, 'me'>,
): readonly Prisma.Sql[] => [
  sql`r.created_at < ${at(moment)}`,
  sql`${stoodIn(moment)} = any(array(select s.id from stage s where s.workspace_id = ${me.workspaceId}::uuid and s.kind = 'open'))`,
  ...(stage === undefined ? [] : [sql`${stoodIn(moment)} = ${stage}::uuid`]),
]

/** Deals that came from there, or whose contact did: a condition over a row `r` of deals. */
export const cameFrom = (source: string): Prisma.Sql => sql`lower(coalesce(nullif(btrim(r.source), ''),
  (select nullif(btrim(p.source), '') from contact p where p.workspace_id = r.workspace_id and p.id = r.contact_id))) = lower(btrim(${source}::text))`

const sourceOfDeal = sql`coalesce(nullif(btrim(r.source), ''), nullif(btrim(p.source), ''))`
const sameWords = (column: Prisma.Sql, words: string): Prisma.Sql =>
  sql`lower(${column}) = lower(btrim(${words}::text))`

type Keys = { readonly [D in DimensionName]?: Prisma.Sql }

/** By what records are divided: by a unit of the time that counts, or as their table says. */
const keyOf = (by: DimensionName | null, local: Prisma.Sql, keys: Keys): Prisma.Sql =>
  isTime(by) ? truncated(by, local) : ((by && keys[by]) ?? sql`null::text`)
const localIn = (zone: string, column: Prisma.Sql): Prisma.Sql => sql`${column} at time zone ${zone}`

function keyOfDeal(
  by: DimensionName | null,
  sense: Figures['sense'],
  { counting }: Measure,
  stood: Prisma.Sql,
  zone: string,
): Prisma.Sql {
  const local =
    sense === 'ahead'
      ? sql`r.close_on::timestamp`
      : localIn(zone, counting === 'closed' ? sql`r.closed_at` : sql`r.created_at`)
  return keyOf(by, local, {
    stage: stood,
    owner: sql`r.owner_id`,
    company: sql`r.company_id`,
    city: sql`coalesce(c.city, p.city)`,
    source: sourceOfDeal,
    lostReason: sql`nullif(btrim(r.lost_reason), '')`,
  })
}

/** Activities are each their author's; they are about a company, a contact of one, or a deal with one. */
function activitiesOf({ by, span, filters, cities }: Scope, { me }: Viewing): Source {
  const company = sql`coalesce(r.company_id, p.company_id, d.company_id)`
  const city = sql`coalesce(c.city, p.city)`
  const place = by === 'city' || cities !== undefined
  const about = by === 'company' || place || filters.company !== undefined
  const key = keyOf(by, localIn(me.zone, sql`r.at`), { owner: sql`r.member_id`, company, city })
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

function contactsOf({ by, span, filters, cities }: Scope, viewing: Viewing): Source {
  const { me } = viewing
  const { stage: _, source, city: __, ...where } = filters
  const origin = sql`nullif(btrim(r.source), '')`
  const key = keyOf(by, localIn(me.zone, sql`r.created_at`), {
    owner: sql`r.owner_id`,
    company: sql`r.company_id`,
    city: sql`coalesce(r.city, c.city)`,
    source: origin,
  })
  const conditions = [
    sql`r.workspace_id = ${me.workspaceId}::uuid and r.deleted_at is null and r.merged_into is null`,
    ...conditionsOf({ of: 'contact', ...where, ...(cities ? { cities } : {}) }, viewing),
    ...during(sql`r.created_at`, span),
    ...(source === undefined ? [] : [sameWords(origin, source)]),
  ]
  const from = sql`contact r
    ${by === 'city' ? sql`left join company c on c.workspace_id = r.workspace_id and c.id = r.company_id` : Prisma.empty}`
  return { from, where: conditions, key, at: sql`r.created_at` }
}
