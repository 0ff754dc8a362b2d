import { z } from 'zod'
import { Prisma } from '#prisma'
import type { Viewing } from '../records/conditions.ts'
import { isTime } from './figures.ts'
import type { Measure } from './measures.ts'
import type { Rate } from './rates.ts'
import { partsOf, withoutOf } from './rows.ts'
import type { Scope } from './scope.ts'

const { sql } = Prisma

const value = z.string().nullable()
const readSchema = z.object({
  total: z.object({ value, records: z.number(), without: z.number() }),
  /** How many different keys there are. */
  groups: z.number(),
  rows: z.array(z.object({ key: z.string().nullable(), label: z.string().nullable(), value, records: z.number() })),
  /** The currencies that amounts are in; `rated`: whether what they are worth is known. */
  codes: z.array(
    z.object({ code: z.string(), records: z.number(), counted: z.number(), amount: z.string(), rated: z.boolean() }),
  ),
})
export type Read = z.infer<typeof readSchema>

/** What comes of some parts together, whatever they are grouped by. */
function resultOf({ how }: Measure): Prisma.Sql {
  switch (how) {
    case 'sum':
    case 'weighted':
      return sql`coalesce(round(sum(p.s * p.rate), 2), 0)`
    case 'mean':
      return sql`round(sum(p.s * p.rate) / nullif(sum(p.counted) filter (where p.rate is not null), 0), 2)`
    case 'perCustomer': {
      const known = sql`filter (where p.rate is not null and p.counted > 0)`
      return sql`round(sum(p.s * p.rate) ${known} / nullif(count(distinct p.whose) ${known}, 0), 2)`
    }
    case 'score':
      return sql`round(sum(p.s) / nullif(sum(p.n), 0), 1)`
    case 'balance':
      return sql`round(100.0 * sum(p.hits) / nullif(sum(p.n), 0))`
    case 'count':
      return sql`coalesce(sum(p.n), 0)`
    case 'share':
      return sql`round(100.0 * sum(p.hits) / nullif(sum(p.n), 0), 1)`
    case 'median':
      return sql`round((percentile_cont(0.5) within group (order by p.s))::numeric, 1)`
  }
}

interface Folded {
  readonly key: Prisma.Sql
  readonly label?: Prisma.Sql
  readonly join?: Prisma.Sql
}

/** Keys that mean the same as one: merged companies, a city in several spellings, words in capitals. */
function folded({ by, names }: Prepared, { me }: Viewing): Folded {
  switch (by) {
    case 'company':
      return {
        key: sql`coalesce(m.merged_into, p.key)`,
        join: sql`left join company m on m.workspace_id = ${me.workspaceId}::uuid and m.id = p.key`,
      }
    case 'city': {
      const cities = [...names].filter(([one, as]) => one !== as)
      if (cities.length === 0) return { key: sql`p.key` }
      const [raw, as] = [cities.map(([one]) => one), cities.map(([, one]) => one)]
      return {
        key: sql`coalesce(m.one, p.key)`,
        join: sql`left join unnest(${raw}::text[], ${as}::text[]) as m(raw, one) on m.raw = p.key`,
      }
    }
    case 'source':
    case 'industry':
    case 'lostReason':
      return { key: sql`lower(p.key)`, label: sql`min(p.key)` }
    default:
      return { key: sql`p.key` }
  }
}

/** Which rows are wanted: the largest so many, or those of these keys. */
export type Wanted = { readonly most: number } | { readonly keys: readonly (string | null)[] }

/** A question with what is the same for all of its stretches of time. */
export interface Prepared extends Scope {
  /** By which amounts in other currencies are counted. */
  readonly rates: readonly Rate[]
  /** The one spelling under which each city is counted; empty where nothing is divided by cities. */
  readonly names: ReadonlyMap<string, string>
}

/** Works a question out in one statement. */
export async function readFigures(scope: Prepared, wanted: Wanted, viewing: Viewing): Promise<Read> {
  const { measure, by, rates } = scope
  const fold = folded(scope, viewing)
  const [codes, worth] = [
    [viewing.me.currency, ...rates.map(({ currency }) => currency)],
    ['1', ...rates.map(({ rate }) => rate)],
  ]
  const order = isTime(by) ? sql`key` : sql`value desc nulls last, n desc, key`
  const which =
    'keys' in wanted
      ? sql`where key = any(${wanted.keys.filter((key) => key !== null)}::text[]) ${wanted.keys.includes(null) ? sql`or key is null` : Prisma.empty}`
      : Prisma.empty
  const most = 'keys' in wanted ? wanted.keys.length + 1 : wanted.most
  const result = resultOf(measure)
  const without = withoutOf(scope, viewing)
  const rows = await viewing.tx.$queryRaw`
    with parts as materialized (${partsOf(scope, viewing)}),
    rated as (
      select p.*, x.rate from parts p
      left join unnest(${codes}::text[], ${worth}::numeric[]) as x(code, rate) on x.code = p.code),
    grouped as (
      select (${fold.key})::text as key, ${fold.label ?? sql`null::text`} as label, ${result} as value, sum(p.n)::int as n
      from rated p ${fold.join ?? Prisma.empty} ${by === null ? sql`where false` : Prisma.empty} group by 1),
    shown as (select * from grouped ${which} order by ${order} limit ${most}::int)
    select
      (select jsonb_build_object('value', trim_scale(${result})::text, 'records', coalesce(sum(p.n), 0)::int,
         'without', ${without ? sql`(${without})` : sql`coalesce(sum(p.n - p.counted), 0)::int`}) from rated p) as total,
      (select count(*)::int from grouped) as groups,
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'label', label, 'value', trim_scale(value)::text, 'records', n) order by ${order})
        from shown), '[]') as rows,
      coalesce((select jsonb_agg(jsonb_build_object('code', code, 'records', n, 'counted', counted, 'amount', trim_scale(amount)::text, 'rated', rated) order by code)
        from (select code, sum(n)::int as n, sum(counted)::int as counted, sum(raw) as amount, bool_and(rate is not null) as rated
              from rated ${measure.unit === 'money' ? Prisma.empty : sql`where false`} group by code) c), '[]') as codes`
  return z.tuple([readSchema]).parse(rows)[0]
}
