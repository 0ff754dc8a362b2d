import type { PoolClient } from 'pg'
import { z } from 'zod'
import { viewerOf } from '../../core/identify.ts'
import { languages } from '../../core/languages/index.ts'
import type { Me } from '../../core/me.ts'
import { askReport } from '../../core/reports/ask.ts'
import type { Question } from '../../core/reports/figures.ts'
import { companyFileSchema } from '../../core/store/company/file.ts'
import type { Store } from '../../core/store/db.ts'
import { loadCompany } from '../../core/store/load.ts'
import type { Bench } from './ground.ts'
import type { Result } from './result.ts'

/** Sizes by default; PARLEY_BENCH_DEALS names others, with commas between them. */
const SIZES = (process.env.PARLEY_BENCH_DEALS ?? '10000,100000').split(',').map(Number)
/** So many rounds, fewer where a statement takes seconds. */
const ROUNDS = 7
const LEAST_ROUNDS = 3
const ENOUGH_MS = 10_000
const NOW = Temporal.Instant.from('2026-11-25T08:30:00Z')
const ZONE = 'Europe/Kyiv'
const YEAR = { from: '2026-01-01T00:00:00+02:00', to: '2027-01-01T00:00:00+02:00' }
const OCTOBER = { from: '2026-10-01T00:00:00+03:00', to: '2026-11-01T00:00:00+02:00' }

/**
 * Each report beside the best statement that a person would write for it, in a transaction of the same viewer, since that must obey the
 * same rights: $1 the workspace, amounts at the known rates.
 */
const reports: readonly { readonly name: string; readonly question: Question; readonly byHand: string }[] = [
  {
    name: 'pipeline-by-stage',
    question: { metric: 'pipeline', by: 'stage' },
    byHand: `select d.stage_id, count(*), sum(d.amount * case d.currency when 'EUR' then 1 when 'USD' then 0.92 end)
      from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id and s.kind = 'open'
      where d.workspace_id = $1 and d.deleted_at is null and d.merged_into is null group by 1`,
  },
  {
    name: 'pipeline-in-october',
    question: { metric: 'pipeline', by: 'stage', period: OCTOBER },
    byHand: `select t.stood, count(*), sum(t.amount * case t.currency when 'EUR' then 1 when 'USD' then 0.92 end)
      from (select d.*, case when d.stage_since < '2026-11-01T00:00:00+02:00' then d.stage_id else
              (select v.to_id from stage_move v where v.workspace_id = d.workspace_id and v.deal_id = d.id
                 and v.at < '2026-11-01T00:00:00+02:00' order by v.at desc limit 1) end as stood
            from deal d where d.workspace_id = $1 and d.created_at < '2026-11-01T00:00:00+02:00'
              and d.deleted_at is null and d.merged_into is null) t
      join stage s on s.workspace_id = t.workspace_id and s.id = t.stood and s.kind = 'open' group by 1`,
  },
  {
    name: 'won-by-month',
    question: { metric: 'won', by: 'month', period: YEAR },
    byHand: `select date_trunc('month', d.closed_at at time zone 'Europe/Kyiv'), count(*),
        sum(d.amount * case d.currency when 'EUR' then 1 when 'USD' then 0.92 end)
      from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id and s.kind = 'won'
      where d.workspace_id = $1 and d.closed_at >= '2026-01-01T00:00:00+02:00' and d.closed_at < '2027-01-01T00:00:00+02:00'
        and d.deleted_at is null and d.merged_into is null group by 1`,
  },
  {
    name: 'won-by-company',
    question: { metric: 'won', by: 'company', period: YEAR, top: 5 },
    byHand: `select d.company_id, c.name, sum(d.amount * case d.currency when 'EUR' then 1 when 'USD' then 0.92 end) as total
      from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id and s.kind = 'won'
      left join company c on c.workspace_id = d.workspace_id and c.id = d.company_id
      where d.workspace_id = $1 and d.closed_at >= '2026-01-01T00:00:00+02:00' and d.closed_at < '2027-01-01T00:00:00+02:00'
        and d.deleted_at is null and d.merged_into is null group by 1, 2 order by total desc nulls last limit 5`,
  },
  {
    name: 'win-rate-by-owner',
    question: { metric: 'winRate', by: 'owner', period: YEAR },
    byHand: `select d.owner_id, 100.0 * count(*) filter (where s.kind = 'won') / count(*)
      from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id and s.kind <> 'open'
      where d.workspace_id = $1 and d.closed_at >= '2026-01-01T00:00:00+02:00' and d.closed_at < '2027-01-01T00:00:00+02:00'
        and d.deleted_at is null and d.merged_into is null group by 1`,
  },
  {
    name: 'cycle',
    question: { metric: 'cycleDays', period: YEAR },
    byHand: `select percentile_cont(0.5) within group (order by extract(epoch from d.closed_at - d.created_at) / 86400)
      from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id and s.kind = 'won'
      where d.workspace_id = $1 and d.closed_at >= '2026-01-01T00:00:00+02:00' and d.closed_at < '2027-01-01T00:00:00+02:00'
        and d.deleted_at is null and d.merged_into is null`,
  },
  {
    name: 'activities-by-owner',
    question: { metric: 'activities', by: 'owner', period: OCTOBER },
    byHand: `select a.member_id, count(*) from activity a
      where a.workspace_id = $1 and a.at >= '2026-10-01T00:00:00+03:00' and a.at < '2026-11-01T00:00:00+02:00'
        and a.deleted_at is null and not a.private group by 1`,
  },
]

/** Managers' questions over many deals: each as a ratio to the best statement by hand in the same database, and how it grows. */
export async function questions(ground: Bench): Promise<readonly Result[]> {
  const results: Result[] = []
  const before = new Map<string, number>()
  for (const size of SIZES) {
    const { workspaceId, memberId } = await filled(size, ground.store)
    for (const { name, question, byHand } of reports) {
      const parley: number[] = []
      const hand: number[] = []
      const began = performance.now()
      const enough = (): boolean => parley.length >= LEAST_ROUNDS && performance.now() - began > ENOUGH_MS
      for (let round = 0; round < ROUNDS + 1 && !enough(); round += 1) {
        const a = await took(() => asked(question, workspaceId, memberId, ground.store))
        const b = await took(async () => {
          await ground.store
            .for(viewer(workspaceId, memberId))
            .read((tx) => tx.$queryRawUnsafe(byHand.replace('$1', '$1::uuid'), workspaceId))
        })
        // The first warms up.
        if (round > 0) {
          parley.push(a)
          hand.push(b)
        }
      }
      const [ms, handMs] = [median(parley), median(hand)]
      const rounded = (n: number): number => Math.round(n * 100) / 100
      results.push({
        name: `reports/${name}-vs-sql`,
        ratio: rounded(ms / handMs),
        unit: 'x',
        n: size,
        detail: { ms: rounded(ms), sqlMs: rounded(handMs) },
      })
      const smaller = before.get(name)
      if (smaller !== undefined)
        results.push({
          name: `reports/${name}-growth`,
          ratio: rounded(ms / smaller),
          unit: 'x',
          n: size,
          detail: { ms: rounded(ms) },
        })
      before.set(name, ms)
    }
  }
  return results
}

const viewer = (workspaceId: string, personId: string) => ({
  workspaceId,
  personId,
  sees: 'all' as const,
  oversees: true,
})

async function asked(question: Question, workspaceId: string, memberId: string, store: Store): Promise<void> {
  const me: Me = {
    kind: 'member',
    workspaceId,
    id: memberId,
    name: 'Olena',
    role: 'manager',
    language: 'en',
    zone: ZONE,
    currency: 'EUR',
    country: 'UA',
    hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
    repsSeeAll: true,
    chat: { id: memberId, direct: true, audience: null },
  }
  const found = await store
    .for(viewerOf(me))
    .read((tx) => askReport(question, { tx, me, now: NOW, language: languages.en }))
  if (found.kind !== 'figures' || found.figures.total.records === 0) throw new Error('a report without figures')
}

async function took(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** A workspace with so many deals over two years, each with three moves, a tenth as many companies, twice as many activities. */
async function filled(
  size: number,
  store: Store,
): Promise<{ readonly workspaceId: string; readonly memberId: string }> {
  const file = companyFileSchema.parse({
    name: `Bench ${size}`,
    timezone: ZONE,
    team: Array.from({ length: 20 }, (_, n) => ({
      id: `m${n}`,
      name: `Member ${n}`,
      role: n === 0 ? 'manager' : 'rep',
    })),
  })
  const { workspaceId, ids } = await loadCompany(store, file, { now: NOW })
  await inBulk(store, (bulk) => records(size, workspaceId, bulk))
  await store.pool.query('vacuum analyze')
  return { workspaceId, memberId: ids.get('m0') ?? '' }
}

const TABLES = ['company', 'deal', 'stage_move', 'activity']
const indexesSchema = z.array(z.object({ name: z.string(), made: z.string() }))

/**
 * Loads as a restored backup does: without checking each row's references, which are right as they are generated, and with the indexes made
 * anew from whole tables afterwards.
 */
async function inBulk({ pool }: Store, load: (bulk: Bulk) => Promise<void>): Promise<void> {
  const bulk = await pool.connect()
  try {
    await bulk.query(
      `set session_replication_role = replica; set maintenance_work_mem = '256MB'; set work_mem = '64MB'`,
    )
    const { rows } = await bulk.query(
      `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index i
       where indrelid = any($1::regclass[]) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
      [TABLES],
    )
    const indexes = indexesSchema.parse(rows)
    for (const { name } of indexes) await bulk.query(`drop index ${name}`)
    await load(bulk)
    for (const { made } of indexes) await bulk.query(made)
  } finally {
    // Its settings go with it.
    bulk.release(true)
  }
}

type Bulk = Pick<PoolClient, 'query'>

async function records(size: number, workspaceId: string, pool: Bulk): Promise<void> {
  const companies = Math.max(1, Math.floor(size / 10))
  await pool.query(
    `insert into company (workspace_id, id, name, city) select $1, gen_random_uuid(), 'Company ' || n, (array['Kyiv', 'Vilnius', 'Zagreb', 'Lviv'])[1 + n % 4]
     from generate_series(1, $2::int) n`,
    [workspaceId, companies],
  )
  await pool.query(
    `with m as (select array_agg(id order by id) as all from member where workspace_id = $1),
      c as (select array_agg(id order by id) as all from company where workspace_id = $1),
      s as (select array_agg(id order by position) as all from stage where workspace_id = $1)
    insert into deal (workspace_id, id, title, company_id, stage_id, stage_since, amount, currency, close_on, closed_at, owner_id, created_at)
    select $1, gen_random_uuid(), 'Deal ' || n, c.all[1 + n % $3::int], s.all[1 + n % 6], made + interval '30 days', (n::bigint * 7919 % 5000000) / 100.0,
      case when n % 5 = 0 then 'USD' else 'EUR' end, (made + interval '60 days')::date, case when n % 6 >= 4 then made + interval '30 days' end,
      m.all[1 + n % 20], made
    from generate_series(1, $2::int) n, m, c, s,
      lateral (select timestamptz '2024-11-01' + (n::float8 / $2::int) * interval '710 days' as made) t`,
    [workspaceId, size, companies],
  )
  await pool.query(
    `with s as (select array_agg(id order by position) as all from stage where workspace_id = $1)
    insert into stage_move (workspace_id, id, deal_id, from_id, to_id, at)
    select d.workspace_id, gen_random_uuid(), d.id, (array[null, s.all[1], between])[k], (array[s.all[1], between, d.stage_id])[k],
      d.created_at + (k - 1) * interval '15 days'
    from deal d, s, generate_series(1, 3) k, lateral (select case when d.stage_id = s.all[2] then s.all[3] else s.all[2] end as between) b
    where d.workspace_id = $1 and (k < 3 or between <> d.stage_id)`,
    [workspaceId],
  )
  await pool.query(
    `with m as (select array_agg(id order by id) as all from member where workspace_id = $1)
    insert into activity (workspace_id, id, kind, summary, at, zone, member_id)
    select $1, gen_random_uuid(), 'call', 'talked', timestamptz '2024-11-01' + (n::float8 / $2::int) * interval '740 days', 'Europe/Kyiv', m.all[1 + n % 20]
    from generate_series(1, $2::int) n, m`,
    [workspaceId, size * 2],
  )
  await pool.query(
    `insert into rate (workspace_id, id, currency, base, day, rate) values ($1, gen_random_uuid(), 'USD', 'EUR', '2026-01-01', 0.92)`,
    [workspaceId],
  )
}
