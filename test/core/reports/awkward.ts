import { newId } from '../../../core/id.ts'
import type { CompanyFile } from '../../../core/store/company/file.ts'
import { companyFileSchema } from '../../../core/store/company/file.ts'
import type { Store } from '../../../core/store/db.ts'
import { loadCompany } from '../../../core/store/load.ts'

/** Chance from a seed: the same numbers each time. */
export function chance(seed: number) {
  let state = seed * 2654435761 + 1
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (below: number): number => Math.floor(next() * below)
  const pick = <T>(from: readonly T[]): T => {
    const one = from[int(from.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  return { next, int, pick, often: (share: number): boolean => next() < share }
}
export type Chance = ReturnType<typeof chance>

export const NOW = Temporal.Instant.from('2026-11-25T08:30:00Z')
export const ZONES = ['Europe/Kyiv', 'Europe/Zagreb', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu'] as const
const STAGES = [
  { name: 'New', kind: 'open', probability: 10 },
  { name: 'Offer', kind: 'open', probability: 33 },
  { name: 'Contract', kind: 'open', probability: 75 },
  { name: 'Won', kind: 'won', probability: 100 },
  { name: 'Lost', kind: 'lost', probability: 0 },
] as const
export type StageName = (typeof STAGES)[number]['name']
export const stageOf = (name: string) => {
  const found = STAGES.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found
}
export const stageNames = STAGES.map(({ name }) => name)

/** One city in each row, as people write it. */
export const CITIES = [['Kyiv', 'Київ', 'kyiv'], ['Zagreb'], ['Vilnius', 'VILNIUS'], ['Lviv', 'Львів']] as const
const SOURCES = ['fair', 'Fair', ' fair ', 'website', 'Website', 'a friend'] as const
const INDUSTRIES = ['retail', 'Retail', ' retail', 'energy', 'software'] as const
export const TAGS = ['vip', 'cold', 'fair'] as const
export const PRODUCTS = [
  { id: 'q1', cents: 12_000n, currency: 'EUR' },
  { id: 'q2', cents: 9_999n, currency: 'USD' },
  { id: 'q3', cents: null, currency: 'EUR' },
] as const
const REASONS = ['price', 'Price', 'too late', 'went elsewhere'] as const

interface Move {
  readonly to: StageName
  readonly at: Temporal.Instant
}
export interface Deal {
  readonly id: string
  readonly company?: string
  readonly contact?: string
  readonly owner?: string
  readonly cents?: bigint
  readonly currency: string
  readonly createdAt: Temporal.Instant
  /** The first puts it into its first stage. */
  readonly moves: readonly Move[]
  readonly closeOn?: Temporal.PlainDate
  readonly source?: string
  readonly lostReason?: string
  readonly tags: readonly string[]
  /** Thousandths of a piece, and what one was agreed at. */
  readonly lines: readonly { readonly product: string; readonly thousandths: bigint; readonly cents?: bigint }[]
  readonly gone: 'deleted' | 'merged' | null
}
export interface Contact {
  readonly id: string
  readonly company?: string
  readonly city?: string
  readonly owner?: string
  readonly source?: string
  readonly createdAt: Temporal.Instant
  readonly tags: readonly string[]
  readonly gone: 'deleted' | 'merged' | null
}
export interface Ticket {
  readonly id: string
  readonly contact: string
  readonly deal?: string
  readonly owner?: string
  readonly openedAt: Temporal.Instant
  readonly answeredAt?: Temporal.Instant
  /** How it came about: the customer asked, one of us wrote first, or it was opened again and answered anew. */
  readonly how: 'asked' | 'begun' | 'reopened'
}
export interface Awkward {
  readonly members: readonly string[]
  readonly companies: readonly {
    readonly id: string
    readonly city?: string
    readonly industry?: string
    readonly mergedInto?: string
    readonly tags: readonly string[]
  }[]
  readonly contacts: readonly Contact[]
  readonly deals: readonly Deal[]
  readonly activities: readonly {
    readonly at: Temporal.Instant
    readonly by: string
    readonly contact?: string
    readonly company?: string
    readonly deal?: string
    readonly private: boolean
  }[]
  readonly tickets: readonly Ticket[]
  readonly feedback: readonly {
    readonly at: Temporal.Instant
    readonly contact: string
    readonly ticket?: string
    readonly score?: number
  }[]
  readonly rates: readonly { readonly currency: string; readonly day: Temporal.PlainDate; readonly rate: string }[]
}

/** Moments at which mistakes are made: midnights in several zones, ends of months, nights on which the clocks change. */
function moment({ int, pick, often }: Chance): Temporal.Instant {
  const edges = [
    '2026-03-29',
    '2026-10-25',
    '2025-10-26',
    '2026-11-01',
    '2026-03-08',
    '2026-04-05',
    '2026-09-27',
    '2026-02-28',
    '2026-09-30',
    '2026-10-01',
    '2026-01-01',
    '2026-11-23',
  ]
  const day = often(0.4)
    ? Temporal.PlainDate.from(pick(edges))
    : Temporal.PlainDate.from('2025-05-01').add({ days: int(570) })
  const midnight = day.toZonedDateTime(pick(ZONES)).toInstant()
  const at = often(0.4)
    ? midnight.add({ milliseconds: pick([-1, 0, 1]) })
    : midnight.add({ minutes: int(1440), milliseconds: int(60_000) })
  return Temporal.Instant.compare(at, NOW) >= 0 ? NOW.subtract({ hours: 1 + int(3000) }) : at
}

/** A company with histories as they come about: moved back and forth, opened again, merged, deleted, in several currencies. */
export function awkward(seed: number, size: number): Awkward {
  const by = chance(seed)
  const { int, pick, often } = by
  const members = ['m1', 'm2', 'm3']
  const owner = () => (often(0.15) ? {} : { owner: pick(members) })
  const tags = () => TAGS.filter(() => often(0.25))
  const companies = Array.from({ length: 8 }, (_, n) => ({
    id: `c${n}`,
    ...(often(0.8) ? { city: pick(pick(CITIES)) } : {}),
    ...(often(0.7) ? { industry: pick(INDUSTRIES) } : {}),
    ...(n > 5 ? { mergedInto: `c${n - 6}` } : {}),
    tags: tags(),
  }))
  const gone = () => (often(0.06) ? ('deleted' as const) : often(0.04) ? ('merged' as const) : null)
  const contacts = Array.from(
    { length: 14 },
    (_, n): Contact => ({
      id: `p${n}`,
      ...(often(0.6) ? { company: pick(companies).id } : {}),
      ...(often(0.5) ? { city: pick(pick(CITIES)) } : {}),
      ...owner(),
      ...(often(0.6) ? { source: pick(SOURCES) } : {}),
      createdAt: moment(by),
      tags: tags(),
      gone: n > 0 ? gone() : null,
    }),
  )
  const deals = Array.from({ length: size }, (_, n): Deal => {
    const times = Array.from({ length: 1 + int(6) }, () => moment(by)).sort(Temporal.Instant.compare)
    const createdAt = times[0] ?? NOW
    const moves = times.map((at, nth): Move => ({ to: nth === 0 && often(0.9) ? 'New' : pick(stageNames), at }))
    // One cannot move to where one is, nor twice at one moment.
    const real = moves.filter((move, nth) => {
      const before = moves[nth - 1]
      return !before || (before.to !== move.to && Temporal.Instant.compare(before.at, move.at) < 0)
    })
    const [first, ...rest] = real
    const chain = first ? [first] : []
    for (const move of rest) if (chain.at(-1)?.to !== move.to) chain.push(move)
    const lost = chain.at(-1)?.to === 'Lost'
    return {
      id: `d${n}`,
      ...(often(0.6) ? { company: pick(companies).id } : {}),
      ...(often(0.6) ? { contact: pick(contacts).id } : {}),
      ...owner(),
      ...(often(0.9) ? { cents: BigInt(int(5_000_000)) } : {}),
      currency: pick(['EUR', 'EUR', 'USD', 'UAH', 'GBP']),
      createdAt,
      moves: chain,
      ...(often(0.7) ? { closeOn: Temporal.PlainDate.from('2026-10-01').add({ days: int(200) }) } : {}),
      ...(often(0.5) ? { source: pick(SOURCES) } : {}),
      ...(lost && often(0.8) ? { lostReason: pick(REASONS) } : {}),
      tags: tags(),
      lines: PRODUCTS.filter(() => often(0.2)).map(({ id }) => ({
        product: id,
        thousandths: BigInt(1 + int(5000)),
        ...(often(0.5) ? { cents: BigInt(int(100_000)) } : {}),
      })),
      gone: n > 0 ? gone() : null,
    }
  })
  const activities = Array.from({ length: size }, () => ({
    at: moment(by),
    by: pick(members),
    ...(often(0.5) ? { contact: pick(contacts).id } : {}),
    ...(often(0.3) ? { company: pick(companies).id } : {}),
    ...(often(0.4) ? { deal: pick(deals).id } : {}),
    private: often(0.1),
  }))
  const tickets = Array.from({ length: Math.ceil(size / 2) }, (_, n): Ticket => {
    const openedAt = moment(by)
    return {
      id: `t${n}`,
      contact: pick(contacts).id,
      ...(often(0.3) ? { deal: pick(deals).id } : {}),
      ...owner(),
      openedAt,
      ...(often(0.75) ? { answeredAt: openedAt.add({ seconds: int(often(0.5) ? 5000 : 400_000) }) } : {}),
      how: often(0.1) ? 'begun' : often(0.15) ? 'reopened' : 'asked',
    }
  })
  const feedback = Array.from({ length: size }, () => ({
    at: moment(by),
    contact: pick(contacts).id,
    ...(often(0.7) ? { ticket: pick(tickets).id } : {}),
    ...(often(0.9) ? { score: int(11) } : {}),
  }))
  const day = (text: string) => Temporal.PlainDate.from(text)
  const rates = [
    { currency: 'USD', day: day('2026-01-05'), rate: '0.91234567' },
    { currency: 'USD', day: day('2026-10-15'), rate: '0.93' },
    { currency: 'UAH', day: day('2026-10-01'), rate: '0.02041337' },
  ]
  return { members, companies, contacts, deals, activities, tickets, feedback, rates }
}

const decimalOf = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
const thousandthsOf = (n: bigint): string => `${n / 1000n}.${String(n % 1000n).padStart(3, '0')}`

/** The company as a file. */
function fileOf(company: Awkward): CompanyFile {
  return companyFileSchema.parse({
    currency: 'EUR',
    now: NOW.toString(),
    stages: STAGES,
    team: company.members.map((id, n) => ({ id, name: `Member ${n}`, role: n === 0 ? 'manager' : 'rep' })),
    products: PRODUCTS.map(({ id, cents, currency }) => ({
      id,
      name: `Product ${id}`,
      ...(cents === null ? {} : { price: { amount: decimalOf(cents), currency } }),
    })),
    companies: company.companies.map(({ mergedInto: _, ...one }) => ({ ...one, name: `Company ${one.id}` })),
    contacts: company.contacts.map(({ gone: _, createdAt, ...one }) => ({
      ...one,
      name: `Contact ${one.id}`,
      createdAt: createdAt.toString(),
    })),
    deals: company.deals.map(({ cents, currency, gone: _, lines, moves, createdAt, closeOn, ...one }) => ({
      ...one,
      title: `Deal ${one.id}`,
      ...(cents === undefined ? {} : { amount: { amount: decimalOf(cents), currency } }),
      ...(closeOn ? { closeOn: closeOn.toString() } : {}),
      stage: moves.at(-1)?.to,
      lines: lines.map(({ product, thousandths, cents: each }) => ({
        product,
        quantity: thousandthsOf(thousandths),
        ...(each === undefined ? {} : { price: { amount: decimalOf(each), currency } }),
      })),
      createdAt: createdAt.toString(),
      moves: moves.map(({ to, at }) => ({ to, at: at.toString() })),
    })),
    activities: company.activities.map(({ at, ...one }) => ({
      ...one,
      kind: 'call',
      summary: 'talked',
      at: at.toString(),
    })),
    tickets: company.tickets.map(({ how, openedAt, answeredAt, ...one }) => ({
      ...one,
      text: 'it does not work',
      openedAt: openedAt.toString(),
      ...(answeredAt && how === 'asked' ? { answeredAt: answeredAt.toString() } : {}),
    })),
    feedback: company.feedback.map(({ at, ...one }) => ({ ...one, at: at.toString() })),
  })
}

/** Loads it into a workspace of its own; what a file cannot say (deleted, merged, rates) is written after it. */
export async function load(
  company: Awkward,
  store: Store,
): Promise<{ readonly workspaceId: string; readonly id: (fileId: string) => string }> {
  const { workspaceId, ids } = await loadCompany(store, fileOf(company), { now: NOW })
  const id = (fileId: string): string => {
    const found = ids.get(fileId)
    if (found === undefined) throw new Error(`no record ${fileId}`)
    return found
  }
  const goes = async (
    table: 'deal' | 'contact',
    records: readonly { readonly id: string; readonly gone: 'deleted' | 'merged' | null }[],
  ) => {
    const of = (how: 'deleted' | 'merged') => records.flatMap((one) => (one.gone === how ? [id(one.id)] : []))
    await store.pool.query(`update ${table} set deleted_at = $2 where id = any($1::uuid[])`, [
      of('deleted'),
      NOW.toString(),
    ])
    await store.pool.query(`update ${table} set merged_into = $2 where id = any($1::uuid[])`, [
      of('merged'),
      id(table === 'deal' ? 'd0' : 'p0'),
    ])
  }
  await goes('deal', company.deals)
  await goes('contact', company.contacts)
  for (const { id: one, city } of company.contacts)
    if (city) await store.pool.query('update contact set city = $2 where id = $1', [id(one), city])
  for (const { id: one, mergedInto } of company.companies)
    if (mergedInto)
      await store.pool.query('update company set merged_into = $2 where id = $1', [id(one), id(mergedInto)])
  for (const ticket of company.tickets) await written(ticket, { workspaceId, id, store })
  for (const { currency, day, rate } of company.rates)
    await store.pool.query(
      'insert into rate (workspace_id, id, currency, base, day, rate) values ($1, $2, $3, $4, $5, $6)',
      [workspaceId, newId(), currency, 'EUR', day.toString(), rate],
    )
  return { workspaceId, id }
}

/** What was written of a request that is not told by its own row: which came first, and the first answer of one that was opened again. */
export function linesOf({ how, openedAt, answeredAt }: Ticket) {
  if (how === 'asked') return []
  return [
    { incoming: how !== 'begun', at: openedAt },
    ...(answeredAt ? [{ incoming: how === 'begun', at: answeredAt }] : []),
    ...(how === 'reopened' && answeredAt ? [{ incoming: false, at: answeredAt.add({ hours: 50 }) }] : []),
  ]
}

async function written(
  ticket: Ticket,
  { workspaceId, id, store }: { workspaceId: string; id: (fileId: string) => string; store: Store },
): Promise<void> {
  for (const { incoming, at } of linesOf(ticket))
    await store.pool.query(
      `insert into activity (workspace_id, id, kind, summary, at, zone, contact_id, ticket_id, incoming)
       values ($1, $2, 'message', 'words', $3, 'Europe/Kyiv', $4, $5, $6)`,
      [workspaceId, newId(), at.toString(), id(ticket.contact), id(ticket.id), incoming],
    )
}
