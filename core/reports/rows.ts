import { Prisma } from '#prisma'
import type { Viewing } from '../records/conditions.ts'
import { dealsOf } from './deal-rows.ts'
import type { Measure } from './measures.ts'
import { activitiesOf, contactsOf } from './other-rows.ts'
import { all, type Scope, type Source } from './scope.ts'
import { feedbackOf, requestsOf } from './service-rows.ts'

const { sql } = Prisma

function sourceOf(scope: Scope, viewing: Viewing): Source {
  switch (scope.measure.of) {
    case 'deal':
      return dealsOf(scope, viewing)
    case 'activity':
      return activitiesOf(scope, viewing)
    case 'contact':
      return contactsOf(scope, viewing)
    case 'request':
      return requestsOf(scope, viewing)
    case 'feedback':
      return feedbackOf(scope, viewing)
  }
}

const counting = ({ where, counts }: Source): Prisma.Sql => all(counts ? [...where, counts] : where)

/**
 * What a question is of, counted by key and currency: `key`, `code` (the currency), `n` (records), `counted` (those with an amount), `hits`
 * (won ones; of marks the good ones less the bad ones), `s` (what is added up), `raw` (the amounts themselves), `whose` (the customer). Of a
 * median, one row a record.
 */
export function partsOf(scope: Scope, viewing: Viewing): Prisma.Sql {
  const source = sourceOf(scope, viewing)
  const { select, group } = columns(scope.measure, source, viewing.me.currency)
  return sql`select ${select} from ${source.from} where ${counting(source)} ${group}`
}

/** How many records have nothing to be counted by, as requests that wait for an answer; null where there are no such records. */
export function withoutOf(scope: Scope, viewing: Viewing): Prisma.Sql | null {
  const { from, where, counts } = sourceOf({ ...scope, by: null }, viewing)
  return counts ? sql`select count(*)::int from ${from} where ${all(where)} and not (${counts})` : null
}

/** The records that a question counts, the latest first: `id`, how long each took where that is asked for, and in all rows how many there are. */
export function recordsOf(
  scope: Scope,
  { skip, limit }: { skip: number; limit: number },
  viewing: Viewing,
): Prisma.Sql {
  const source = sourceOf({ ...scope, by: null }, viewing)
  const length = scope.measure.how === 'median' ? (source.length ?? sql`null`) : sql`null`
  return sql`select r.id, (count(*) over ())::int as total, (${length})::float8 as length from ${source.from} where ${counting(source)}
    order by ${source.at} desc, r.id limit ${limit}::int offset ${skip}::int`
}

interface Columns {
  readonly code: Prisma.Sql
  readonly n: Prisma.Sql
  readonly counted: Prisma.Sql
  readonly hits: Prisma.Sql
  readonly s: Prisma.Sql
  readonly raw: Prisma.Sql
  readonly whose: Prisma.Sql
}

/** From which mark on a customer is a promoter, and up to which a detractor (Reichheld 2003). */
const PROMOTER = 9
const DETRACTOR = 6

/** What a measure takes of its rows beside their number, and by what it is grouped beside the key; null: not at all. */
function takenBy(
  { how }: Measure,
  { money, likely, customer, length }: Source,
  base: string,
): { readonly takes: Partial<Columns>; readonly group: Prisma.Sql | null } {
  const { amount, currency } = money ?? { amount: sql`null::numeric`, currency: sql`null::text` }
  const amounts = sql`coalesce(sum(${amount}), 0)`
  const inMoney = {
    code: sql`case when ${amount} is null then ${base}::text else coalesce(${currency}, ${base}::text) end`,
    counted: sql`count(${amount})`,
    raw: amounts,
  }
  const chance = likely ?? sql`100`
  const whose = customer ?? sql`null::uuid`
  switch (how) {
    case 'sum':
    case 'mean':
      return { takes: { ...inMoney, s: amounts }, group: sql`, 2` }
    case 'perCustomer':
      return { takes: { ...inMoney, s: amounts, whose }, group: sql`, 2, ${whose}` }
    case 'weighted':
      return { takes: { ...inMoney, s: sql`${amounts} * ${chance} / 100` }, group: sql`, 2, ${chance}` }
    case 'count':
      return { takes: {}, group: Prisma.empty }
    case 'share':
      return { takes: { hits: sql`count(*) filter (where s.kind = 'won')` }, group: Prisma.empty }
    case 'score':
      return { takes: { s: sql`sum(r.score)::numeric` }, group: Prisma.empty }
    case 'balance': {
      const hits = sql`count(*) filter (where r.score >= ${PROMOTER}::int) - count(*) filter (where r.score <= ${DETRACTOR}::int)`
      return { takes: { hits }, group: Prisma.empty }
    }
    case 'median':
      return { takes: { n: sql`1::bigint`, s: length ?? sql`null::numeric` }, group: null }
  }
}

/** How the parts of a measure are written: its columns, and by what they are grouped. */
function columns(measure: Measure, source: Source, base: string): { select: Prisma.Sql; group: Prisma.Sql } {
  const { takes, group } = takenBy(measure, source, base)
  const none = sql`0::bigint`
  const every: Columns = {
    code: sql`${base}::text`,
    n: source.repeats ? sql`count(distinct r.id)` : sql`count(*)`,
    counted: none,
    hits: none,
    s: sql`0::numeric`,
    raw: sql`0::numeric`,
    whose: sql`null::uuid`,
    ...takes,
  }
  const { code, n, counted, hits, s, raw, whose } = every
  return {
    select: sql`${source.key} as key, ${code} as code, ${n} as n, ${counted} as counted, ${hits} as hits, ${s} as s, ${raw} as raw, ${whose} as whose`,
    group: group === null ? Prisma.empty : sql`group by 1${group}`,
  }
}
