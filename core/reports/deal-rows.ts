import { Prisma } from '#prisma'
import { conditionsOf, type Viewing } from '../records/conditions.ts'
import type { DimensionName, Figures } from './figures.ts'
import type { Measure } from './measures.ts'
import type { Span } from './period.ts'
import { all, at, during, industry, keyOf, localIn, onDays, type Scope, type Source, sameWords } from './scope.ts'

const { sql } = Prisma

/** The stage that a deal was in just before a moment: as its moves say, where it has moved since. */
function stoodIn(moment: Temporal.ZonedDateTime): Prisma.Sql {
  const its = sql`stage_move v where v.workspace_id = r.workspace_id and v.deal_id = r.id`
  return sql`case when r.stage_since < ${at(moment)} then r.stage_id
    else coalesce((select v.to_id from ${its} and v.at < ${at(moment)} order by v.at desc, v.id desc limit 1),
      case when (select 1 from ${its} limit 1) is null then r.stage_id
           else (select v.from_id from ${its} order by v.at, v.id limit 1) end) end`
}

/** The deals of a question. */
export function dealsOf(scope: Scope, viewing: Viewing): Source {
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
    ...(sense === 'ahead' && span ? [onDays(sql`r.close_on`, span)] : []),
    ...(measure.counting === 'expected' && span ? [expectedIn(span)] : []),
    ...(measure.counting === 'begun' && sense === 'within' ? during(sql`r.created_at`, span) : []),
    ...(measure.counting === 'closed' ? [sql`r.closed_at is not null`, ...during(sql`r.closed_at`, span)] : []),
    ...(measure.how === 'median' ? [sql`r.closed_at >= r.created_at`] : []),
    ...(measure.how === 'perCustomer' ? [sql`coalesce(r.company_id, r.contact_id) is not null`] : []),
    ...(then ? [] : [stageIs(scope, standing, viewing)]),
    ...(then || stage === undefined ? [] : [sql`r.stage_id = ${stage}::uuid`]),
  ]
  const from = then ? sql`(select r.*, ${stoodIn(then)} as stood from deal r where ${all(conditions)}) r` : sql`deal r`
  const stood = then ? sql`r.stood` : sql`r.stage_id`
  const joinsStage = then !== null || measure.how === 'weighted' || measure.how === 'share'
  const key = keyOfDeal(by, sense, measure, stood, me.zone)
  const customers = measure.how === 'perCustomer'
  const joinsCompany = by === 'city' || by === 'industry' || customers
  const joinsContact = by === 'city' || by === 'source' || source !== undefined || customers
  const outer = [
    ...(then ? [sql`s.kind = 'open'`] : conditions),
    ...(then && stage !== undefined ? [sql`r.stood = ${stage}::uuid`] : []),
    ...(source === undefined ? [] : [sameWords(sourceOfDeal, source)]),
  ]
  const joined = sql`${from}
    ${joinsStage ? sql`join stage s on s.workspace_id = r.workspace_id and s.id = ${stood}` : Prisma.empty}
    ${joinsCompany ? sql`left join company c on c.workspace_id = r.workspace_id and c.id = r.company_id` : Prisma.empty}
    ${joinsContact ? sql`left join contact p on p.workspace_id = r.workspace_id and p.id = r.contact_id` : Prisma.empty}
    ${by === 'tag' ? sql`left join tagging g on g.workspace_id = r.workspace_id and g.deal_id = r.id` : Prisma.empty}
    ${by === 'product' ? lines : Prisma.empty}`
  return {
    from: joined,
    where: outer,
    key,
    at: momentOf(measure),
    repeats: by === 'product',
    money: by === 'product' ? ofLines : { amount: sql`r.amount`, currency: sql`r.currency` },
    likely:
      measure.counting === 'expected'
        ? sql`case when s.kind = 'won' then 100 else s.probability end`
        : sql`s.probability`,
    customer: sql`coalesce(c.merged_into, r.company_id, p.merged_into, r.contact_id)`,
    length: sql`extract(epoch from r.closed_at - r.created_at) / 86400`,
  }
}

/** When a deal counts: those that are asked for by their closing date otherwise are in the order of their coming. */
function momentOf({ counting }: Measure): Prisma.Sql {
  switch (counting) {
    case 'closed':
      return sql`r.closed_at`
    case 'expected':
      return sql`coalesce(r.closed_at, r.close_on::timestamptz)`
    default:
      return sql`r.created_at`
  }
}

/** Won in a stretch, or open and to be closed in it: whoever has a moment of closing is open no more. */
const expectedIn = (span: Span): Prisma.Sql =>
  sql`(${all(during(sql`r.closed_at`, span))} or (r.closed_at is null and ${onDays(sql`r.close_on`, span)}))`

/** A deal's products, and what each comes to; a deal without any is a row of its own amount. */
const lines = sql`left join deal_line l on l.workspace_id = r.workspace_id and l.deal_id = r.id
    left join product q on q.workspace_id = l.workspace_id and q.id = l.product_id`
const ofLines = {
  amount: sql`case when l.id is null then r.amount else l.quantity * coalesce(l.price, q.price) end`,
  currency: sql`case when l.id is not null and l.price is null then q.currency else r.currency end`,
}

/** In which sort of stage the deals that count are. */
function stageIs({ measure }: Scope, standing: boolean, { me }: Viewing): Prisma.Sql {
  const kinds = standing
    ? ['open']
    : measure.counting === 'begun'
      ? ['open', 'won', 'lost']
      : measure.counting === 'expected'
        ? ['open', 'won']
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

function keyOfDeal(
  by: DimensionName | null,
  sense: Figures['sense'],
  { counting }: Measure,
  stood: Prisma.Sql,
  zone: string,
): Prisma.Sql {
  const closedAt = localIn(zone, sql`r.closed_at`)
  const local =
    sense === 'ahead'
      ? sql`r.close_on::timestamp`
      : counting === 'expected'
        ? sql`coalesce(${closedAt}, r.close_on::timestamp)`
        : counting === 'closed'
          ? closedAt
          : localIn(zone, sql`r.created_at`)
  return keyOf(by, local, {
    stage: stood,
    owner: sql`r.owner_id`,
    company: sql`r.company_id`,
    city: sql`coalesce(c.city, p.city)`,
    industry,
    source: sourceOfDeal,
    tag: sql`g.tag_id`,
    product: sql`l.product_id`,
    lostReason: sql`nullif(btrim(r.lost_reason), '')`,
  })
}
