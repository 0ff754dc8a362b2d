import type { Question } from '../../../core/reports/figures.ts'
import { type Awkward, CITIES, type Contact, type Deal, linesOf, NOW, PRODUCTS, stageOf } from './awkward.ts'

// Every measure worked out another way: record by record, from the company as it was made up, in whole cents. Ids are those of the file.

/** A question of the reference: filters by the file's ids, a stretch by its first and last day. */
export interface Asked {
  readonly metric: Question['metric']
  readonly by: NonNullable<Question['by']> | null
  readonly days: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | null
  readonly owner?: string
  readonly stage?: string
  readonly source?: string
  readonly company?: string
  readonly city?: string
  readonly tag?: string
  readonly zone: string
  /** Whoever asks sees their own and unowned records alone; null: all. */
  readonly sees: string | null
  /** The day whose rates hold for the whole answer, where that is not the end of its own stretch. */
  readonly ratesOf?: Asked['days']
}

interface Counted {
  readonly key: string | null
  /** In the workspace's currency times 10^13; null: no amount, or no rate. */
  readonly worth: bigint | null
  readonly hasAmount: boolean
  readonly won: boolean
  readonly ms: number
  readonly customer?: string | undefined
  readonly score?: number
}

const ONE = 10n ** 13n

export interface Answer {
  readonly total: string | null
  readonly records: number
  /** Requests without an answer. */
  readonly without: number
  readonly rows: ReadonlyMap<string | null, string | null>
}

export function worked(asked: Asked, company: Awkward): Answer {
  const time = isTime(asked.by) ? asked.by : null
  if (
    time &&
    (asked.metric === 'pipeline' || asked.metric === 'weighted') &&
    !(asked.days && isAhead(asked.days, asked.zone))
  )
    return standingBy(time, asked, company)
  const counted = recordsOf(asked, company)
  const groups = new Map<string | null, Counted[]>()
  for (const one of counted) groups.set(one.key, [...(groups.get(one.key) ?? []), one])
  const rows = new Map([...groups].map(([key, ones]) => [key, resultOf(asked.metric, ones)]))
  if (time && asked.days)
    for (const start of buckets(time, asked.days)) {
      const begun = Temporal.PlainDate.compare(start, NOW.toZonedDateTimeISO(asked.zone).toPlainDate()) <= 0
      if ((begun || isAheadFor(asked) || asked.metric === 'forecast') && !rows.has(start.toString()))
        rows.set(start.toString(), resultOf(asked.metric, []))
    }
  // What stands in several rows is in the total once.
  const whole = asked.by === 'tag' || asked.by === 'product' ? recordsOf({ ...asked, by: null }, company) : counted
  return {
    total: resultOf(asked.metric, whole),
    records: whole.length,
    without: asked.metric === 'firstResponse' ? requests({ ...asked, by: null }, company, false).length : 0,
    rows: asked.by ? rows : new Map(),
  }
}

function standingBy(unit: 'month' | 'week' | 'quarter', asked: Asked, company: Awkward): Answer {
  if (!asked.days) throw new Error('a stretch is needed')
  const rows = new Map<string | null, string | null>()
  let last: Answer | undefined
  const today = NOW.toZonedDateTimeISO(asked.zone).toPlainDate()
  for (const start of buckets(unit, asked.days)) {
    if (Temporal.PlainDate.compare(start, today) > 0) break
    const whole = next(unit, start)
    const to = Temporal.PlainDate.compare(whole, asked.days.to) > 0 ? asked.days.to : whole
    last = worked({ ...asked, by: null, days: { from: start, to }, ratesOf: asked.days }, company)
    rows.set(start.toString(), last.total)
  }
  if (!last) throw new Error('nothing has begun')
  return { ...last, rows }
}

const isTime = (by: Asked['by']): by is 'month' | 'week' | 'quarter' =>
  by === 'month' || by === 'week' || by === 'quarter'
const isAhead = ({ from }: NonNullable<Asked['days']>, zone: string): boolean =>
  Temporal.PlainDate.compare(from, NOW.toZonedDateTimeISO(zone).toPlainDate()) > 0
const isAheadFor = ({ metric, days, zone }: Asked): boolean =>
  days !== null && isAhead(days, zone) && ['pipeline', 'weighted', 'deals'].includes(metric)

const next = (unit: 'month' | 'week' | 'quarter', day: Temporal.PlainDate): Temporal.PlainDate =>
  unit === 'week' ? day.add({ days: 7 }) : day.add({ months: unit === 'month' ? 1 : 3 })
function startOf(unit: 'month' | 'week' | 'quarter', day: Temporal.PlainDate): Temporal.PlainDate {
  let at = day
  const begins = (one: Temporal.PlainDate) =>
    unit === 'week' ? one.dayOfWeek === 1 : one.day === 1 && (unit === 'month' || [1, 4, 7, 10].includes(one.month))
  while (!begins(at)) at = at.subtract({ days: 1 })
  return at
}
function buckets(unit: 'month' | 'week' | 'quarter', days: NonNullable<Asked['days']>): Temporal.PlainDate[] {
  const found: Temporal.PlainDate[] = []
  for (let at = startOf(unit, days.from); Temporal.PlainDate.compare(at, days.to) < 0; at = next(unit, at))
    found.push(at)
  return found
}

const localDay = (at: Temporal.Instant, zone: string): Temporal.PlainDate => at.toZonedDateTimeISO(zone).toPlainDate()
const within = (day: Temporal.PlainDate, { from, to }: NonNullable<Asked['days']>): boolean =>
  Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) < 0

function recordsOf(asked: Asked, company: Awkward): Counted[] {
  switch (asked.metric) {
    case 'activities':
      return activities(asked, company)
    case 'newContacts':
      return contacts(asked, company)
    case 'firstResponse':
      return requests(asked, company, true)
    case 'satisfaction':
    case 'nps':
      return marks(asked, company)
    default:
      return company.deals.flatMap((deal) => deals(deal, asked, company))
  }
}

/** The row of a city, whoever wrote it how. */
export const cityOf = (city: string | undefined): string | null =>
  CITIES.find((row) => row.some((one) => one === city))?.[0] ?? null
const wordOf = (words: string | undefined): string | null => words?.trim().toLowerCase() || null
const isSeen = ({ owner }: { readonly owner?: string }, { sees }: Asked): boolean =>
  sees === null || owner === undefined || owner === sees
const survivor = (id: string | undefined, company: Awkward): string | null =>
  id === undefined ? null : (company.companies.find((one) => one.id === id)?.mergedInto ?? id)

function deals(deal: Deal, asked: Asked, company: Awkward): Counted[] {
  if (deal.gone) return []
  const { metric, days, zone } = asked
  const theirs = company.companies.find(({ id }) => id === deal.company)
  const fileContact = company.contacts.find(({ id }) => id === deal.contact)
  // A contact's company is the deal's where none is said.
  const companyId = deal.company ?? fileContact?.company
  const firm = theirs ?? company.companies.find(({ id }) => id === companyId)
  const contact = fileContact && isSeen(fileContact, asked) ? fileContact : undefined
  const source = wordOf(deal.source) ?? wordOf(contact?.source)
  if (asked.owner !== undefined && deal.owner !== asked.owner) return []
  if (asked.company !== undefined && companyId !== asked.company) return []
  if (asked.source !== undefined && source !== asked.source) return []
  if (asked.tag !== undefined && !deal.tags.includes(asked.tag)) return []
  if (asked.city !== undefined && cityOf(firm?.city) !== asked.city && cityOf(contact?.city) !== asked.city) return []
  const ahead = isAheadFor(asked)
  const standing = metric === 'pipeline' || metric === 'weighted' || (metric === 'deals' && (days === null || ahead))
  const ended = days !== null && Temporal.Instant.compare(days.to.toZonedDateTime(zone).toInstant(), NOW) <= 0
  const moment = standing && ended ? (days?.to.toZonedDateTime(zone).toInstant() ?? NOW) : null
  const moves = moment ? deal.moves.filter(({ at }) => Temporal.Instant.compare(at, moment) < 0) : deal.moves
  const stage = moves.at(-1)?.to
  if (stage === undefined) return []
  const { kind, probability } = stageOf(stage)
  if (asked.stage !== undefined && stage !== asked.stage) return []
  const closedAt = deal.moves.at(-1)?.at ?? NOW
  let day: Temporal.PlainDate
  if (metric === 'forecast') {
    const on = kind === 'won' ? localDay(closedAt, zone) : kind === 'open' ? deal.closeOn : undefined
    if (!on || !days || !within(on, days)) return []
    day = on
  } else if (standing) {
    if (kind !== 'open') return []
    if (ahead && days && !(deal.closeOn && within(deal.closeOn, days))) return []
    day = deal.closeOn ?? localDay(deal.createdAt, zone)
  } else if (metric === 'deals') {
    day = localDay(deal.createdAt, zone)
    if (days && !within(day, days)) return []
  } else {
    if (kind === 'open') return []
    if (metric === 'lost' ? kind !== 'lost' : metric === 'winRate' ? false : kind !== 'won') return []
    day = localDay(closedAt, zone)
    if (days && !within(day, days)) return []
  }
  const customer = companyId === undefined ? customerOf(contact, deal.contact) : survivor(companyId, company)
  if (metric === 'lifetimeValue' && customer === null) return []
  const likely = metric === 'weighted' || (metric === 'forecast' && kind === 'open')
  const share = likely ? BigInt(probability) : 100n
  const record = (key: string | null, amount: { thousandths: bigint; currency: string } | undefined): Counted => {
    const rate = amount && rateOf(amount.currency, asked, company)
    return {
      key,
      worth: !amount || rate === null || rate === undefined ? null : amount.thousandths * rate * share,
      hasAmount: amount !== undefined,
      won: kind === 'won',
      ms: closedAt.epochMilliseconds - deal.createdAt.epochMilliseconds,
      customer: customer ?? undefined,
    }
  }
  const own = deal.cents === undefined ? undefined : { thousandths: deal.cents * 1000n, currency: deal.currency }
  if (asked.by === 'tag') return orNone(deal.tags).map((tag) => record(tag, own))
  if (asked.by === 'product')
    return deal.lines.length === 0
      ? [record(null, own)]
      : deal.lines.map((line) => record(line.product, worthOf(line, deal)))
  const by = {
    stage,
    owner: deal.owner ?? null,
    company: survivor(companyId, company),
    city: cityOf(firm?.city) ?? cityOf(contact?.city),
    industry: wordOf(firm?.industry),
    source,
    lostReason: wordOf(deal.lostReason),
    month: startOf('month', day).toString(),
    week: startOf('week', day).toString(),
    quarter: startOf('quarter', day).toString(),
  }
  return [record(asked.by ? by[asked.by] : null, own)]
}

const orNone = (tags: readonly string[]): readonly (string | null)[] => (tags.length === 0 ? [null] : tags)

/** What a line comes to in thousandths of a cent, at its own price, in the deal's currency, else the product's. */
function worthOf({ product, thousandths, cents }: Deal['lines'][number], deal: Deal) {
  const own = PRODUCTS.find(({ id }) => id === product)
  if (cents !== undefined) return { thousandths: cents * thousandths, currency: currencyOf(deal) }
  return own?.cents ? { thousandths: own.cents * thousandths, currency: own.currency } : undefined
}

/** A deal without an amount is in the workspace's currency. */
const currencyOf = ({ cents, currency }: Deal): string => (cents === undefined ? 'EUR' : currency)

/** Whoever stays of a contact that was merged; one that is not seen is themselves. */
const customerOf = (seen: Contact | undefined, id: string | undefined): string | null =>
  seen?.gone === 'merged' ? 'p0' : (id ?? null)

/** Times 10^8: the newest that is not after the last day asked about, else the oldest. */
function rateOf(currency: string, { days: own, ratesOf, zone }: Asked, company: Awkward): bigint | null {
  if (currency === 'EUR') return 10n ** 8n
  const today = localDay(NOW, zone)
  const days = ratesOf ?? own
  const last = days?.to.subtract({ days: 1 })
  const on = last && Temporal.PlainDate.compare(last, today) < 0 ? last : today
  const known = company.rates
    .filter((one) => one.currency === currency)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))
  const found = known.findLast((one) => Temporal.PlainDate.compare(one.day, on) <= 0) ?? known[0]
  if (!found) return null
  const [whole = '0', fraction = ''] = found.rate.split('.')
  return BigInt(whole + fraction.padEnd(8, '0'))
}

function activities(asked: Asked, company: Awkward): Counted[] {
  const ours = company.tickets.flatMap((ticket) =>
    linesOf(ticket).flatMap(({ incoming, at }) => (incoming ? [] : [{ at, contact: ticket.contact, private: false }])),
  )
  const all: readonly (Omit<Awkward['activities'][number], 'by'> & { readonly by?: string })[] = [
    ...company.activities,
    ...ours,
  ]
  return all.flatMap((one): Counted[] => {
    const contact = company.contacts.find((other) => other.id === one.contact && isSeen(other, asked))
    const deal = company.deals.find((other) => other.id === one.deal && isSeen(other, asked))
    const dealContact = company.contacts.find(({ id }) => id === deal?.contact)
    const firmId = one.company ?? contact?.company ?? deal?.company ?? dealContact?.company
    const firm = company.companies.find(({ id }) => id === firmId)
    const city = cityOf(firm?.city) ?? cityOf(contact?.city)
    const day = localDay(one.at, asked.zone)
    if (one.private || (asked.days && !within(day, asked.days))) return []
    if (asked.owner !== undefined && one.by !== asked.owner) return []
    if (asked.company !== undefined && firmId !== asked.company) return []
    if (asked.city !== undefined && city !== asked.city) return []
    return [
      plain(
        keyOf(
          asked,
          {
            owner: one.by ?? null,
            company: survivor(firmId, company),
            city,
            industry: wordOf(firm?.industry),
            source: null,
          },
          day,
        ),
      ),
    ]
  })
}

function contacts(asked: Asked, company: Awkward): Counted[] {
  return company.contacts.flatMap((one: Contact): Counted[] => {
    const firm = company.companies.find(({ id }) => id === one.company)
    const city = cityOf(one.city) ?? cityOf(firm?.city)
    const day = localDay(one.createdAt, asked.zone)
    if (one.gone || (asked.days && !within(day, asked.days))) return []
    if (asked.owner !== undefined && one.owner !== asked.owner) return []
    if (asked.company !== undefined && one.company !== asked.company) return []
    if (asked.source !== undefined && wordOf(one.source) !== asked.source) return []
    if (asked.city !== undefined && city !== asked.city) return []
    if (asked.tag !== undefined && !tagsOf(one, firm).includes(asked.tag)) return []
    if (asked.by === 'tag') return orNone(tagsOf(one, firm)).map(plain)
    const industry = wordOf(firm?.industry)
    const around = { owner: one.owner ?? null, company: survivor(one.company, company), city, industry }
    return [plain(keyOf(asked, { ...around, source: wordOf(one.source) }, day))]
  })
}

/** Each of a contact's tags and of its company's once. */
const tagsOf = (
  contact: { readonly tags: readonly string[] } | undefined,
  firm: { readonly tags: readonly string[] } | undefined,
): readonly string[] => [...new Set([...(contact?.tags ?? []), ...(firm?.tags ?? [])])]

/** Whether a record of somebody's dealings with us is among those asked about, and in which rows; null: it is not. */
function servedRows(
  of: { readonly contact: string; readonly deal?: string | undefined; readonly owner?: string | undefined },
  at: Temporal.Instant,
  asked: Asked,
  company: Awkward,
): readonly (string | null)[] | null {
  const contact = company.contacts.find((one) => one.id === of.contact && isSeen(one, asked))
  const deal = company.deals.find((one) => one.id === of.deal && isSeen(one, asked))
  const dealContact = company.contacts.find(({ id }) => id === deal?.contact)
  const firmId = contact?.company ?? deal?.company ?? dealContact?.company
  const firm = company.companies.find(({ id }) => id === firmId)
  const city = cityOf(firm?.city) ?? cityOf(contact?.city)
  const tags = tagsOf(contact, firm)
  const day = localDay(at, asked.zone)
  if (asked.days && !within(day, asked.days)) return null
  if (asked.owner !== undefined && of.owner !== asked.owner) return null
  if (asked.company !== undefined && firmId !== asked.company) return null
  if (asked.city !== undefined && city !== asked.city) return null
  if (asked.tag !== undefined && !tags.includes(asked.tag)) return null
  if (asked.by === 'tag') return orNone(tags)
  const around = { owner: of.owner ?? null, company: survivor(firmId, company), city, industry: wordOf(firm?.industry) }
  return [keyOf(asked, { ...around, source: null }, day)]
}

/** Requests that were answered, or those that were not. */
function requests(asked: Asked, company: Awkward, answered: boolean): Counted[] {
  return company.tickets.flatMap((ticket): Counted[] => {
    if ((ticket.answeredAt !== undefined) !== answered) return []
    if (ticket.how === 'begun') return []
    const ms = answered ? (ticket.answeredAt ?? NOW).epochMilliseconds - ticket.openedAt.epochMilliseconds : 0
    return (servedRows(ticket, ticket.openedAt, asked, company) ?? []).map((key) => ({ ...plain(key), ms }))
  })
}

function marks(asked: Asked, company: Awkward): Counted[] {
  return company.feedback.flatMap(({ at, contact, ticket, score }): Counted[] => {
    const about = company.tickets.find(({ id }) => id === ticket)
    const theirs = company.contacts.find(({ id }) => id === contact)
    if (score === undefined || !theirs || !isSeen(theirs, asked)) return []
    const of = { contact, deal: about?.deal, owner: about?.owner }
    return (servedRows(of, at, asked, company) ?? []).map((key) => ({ ...plain(key), score }))
  })
}

const plain = (key: string | null): Counted => ({ key, worth: null, hasAmount: false, won: false, ms: 0 })

function keyOf(
  { by }: Asked,
  of: {
    readonly owner: string | null
    readonly company: string | null
    readonly city: string | null
    readonly industry: string | null
    readonly source: string | null
  },
  day: Temporal.PlainDate,
): string | null {
  if (isTime(by)) return startOf(by, day).toString()
  return by === 'owner' || by === 'company' || by === 'city' || by === 'industry' || by === 'source' ? of[by] : null
}

/** Rounded half up to so many places, without zeros at the end; `n` and `of` are whole and not negative. */
function rounded(n: bigint, of: bigint, places: number): string {
  const scaled = (n * 10n ** BigInt(places) * 2n + of) / (of * 2n)
  const text = String(scaled).padStart(places + 1, '0')
  const fraction = text.slice(-places).replace(/0+$/, '')
  return fraction === '' ? text.slice(0, -places) : `${text.slice(0, -places)}.${fraction}`
}

const SUM = 100n * ONE
function resultOf(metric: Asked['metric'], ones: readonly Counted[]): string | null {
  const worths = ones.flatMap(({ worth }) => (worth === null ? [] : [worth]))
  const sum = worths.reduce((all, one) => all + one, 0n)
  switch (metric) {
    case 'pipeline':
    case 'weighted':
    case 'forecast':
    case 'won':
    case 'lost':
      return rounded(sum, SUM, 2)
    case 'averageDeal':
      return worths.length === 0 ? null : rounded(sum, SUM * BigInt(worths.length), 2)
    case 'deals':
    case 'activities':
    case 'newContacts':
      return String(ones.length)
    case 'winRate':
      return ones.length === 0
        ? null
        : rounded(BigInt(ones.filter(({ won }) => won).length) * 100n, BigInt(ones.length), 1)
    case 'cycleDays':
      return middle(ones, 86_400_000n)
    case 'firstResponse':
      return middle(ones, 60_000n)
    case 'satisfaction':
      return ones.length === 0
        ? null
        : rounded(BigInt(ones.reduce((all, { score = 0 }) => all + score, 0)), BigInt(ones.length), 1)
    case 'nps': {
      if (ones.length === 0) return null
      const count = (from: number, to: number) => ones.filter(({ score = -1 }) => score >= from && score <= to).length
      const balance = ((count(9, 10) - count(0, 6)) * 100) / ones.length
      return String(balance < 0 ? -Math.round(-balance) || 0 : Math.round(balance))
    }
    case 'lifetimeValue': {
      const sums = new Map<string | undefined, bigint>()
      for (const { customer, worth } of ones) if (worth !== null) sums.set(customer, (sums.get(customer) ?? 0n) + worth)
      return sums.size === 0 ? null : rounded(sum, SUM * BigInt(sums.size), 2)
    }
  }
}

/** The median in units of so many milliseconds. */
function middle(ones: readonly Counted[], unit: bigint): string | null {
  const all = ones.map(({ ms }) => ms).sort((a, b) => a - b)
  if (all.length === 0) return null
  const [low, high] = [all[Math.floor((all.length - 1) / 2)] ?? 0, all[Math.floor(all.length / 2)] ?? 0]
  return rounded(BigInt(low) + BigInt(high), 2n * unit, 1)
}
