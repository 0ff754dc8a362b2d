import { z } from 'zod'
import { hoursSchema } from '../../settings.ts'
import { moneySchema } from '../../slots/said.ts'
import { countryOfZone } from './country.ts'
import { isFileTime } from './times.ts'

/**
 * A whole company as one JSON value: the demo company, the file of `npm run understand -- --crm FILE`, a test's world.
 * Everything but ids and names is optional; what is not known here (campaigns) is left out. Records refer to each
 * other by their ids in the file, and `companyFileSchema` names every reference that leads nowhere.
 *
 * Times are ISO (an instant, a local date-time or a date) or relative to the moment of loading: "today 09:00", "-3w",
 * "+2wd 10:00" (working days), "-38y +2d".
 */
const time = z.string().refine(isFileTime, {
  error: 'a time is ISO ("2026-11-27T09:00:00+02:00", "2026-11-27") or relative ("today 09:00", "+3d", "-2wd 15:30")',
})
const id = z.string().min(1).max(100)
const name = z.string().min(1).max(200)
const list = <T extends z.ZodType>(of: T) => z.array(of).default([])
const amount = z.union([moneySchema.shape.amount, z.number().transform((value) => value.toFixed(2))])
const money = z.object({ amount, currency: moneySchema.shape.currency.optional() })
const quantity = z.union([z.number().nonnegative(), z.string().regex(/^\d+(\.\d+)?$/)]).transform(String)
const subjects = { contact: id.optional(), company: id.optional(), deal: id.optional() }

const stageSchema = z.union([
  name.transform((text) => ({ name: text })),
  z.object({
    name,
    kind: z.enum(['open', 'won', 'lost']).optional(),
    probability: z.number().int().min(0).max(100).optional(),
    limitDays: z.number().int().positive().optional(),
  }),
])

const fileSchema = z.object({
  name: name.default('Company'),
  /** What "now" is in this company: the reference of relative times. */
  now: z.iso.datetime({ offset: true }).optional(),
  timezone: z.string().refine(isZone, { error: 'not an IANA time zone such as "Europe/Kyiv"' }).default('Europe/Kyiv'),
  currency: moneySchema.shape.currency.default('EUR'),
  language: z.string().default('en'),
  /** Absent: the one whose time zone it is. */
  country: z.string().length(2).optional(),
  hours: hoursSchema.optional(),
  repsSeeAll: z.boolean().default(true),
  /** Whether digests and nudges come by themselves, not only reminders. */
  followUps: z.boolean().default(false),
  stages: z
    .array(stageSchema)
    .default(['New', 'Qualified', 'Proposal', 'Negotiation', 'Won', 'Lost'].map((text) => ({ name: text }))),
  team: list(
    z.object({
      id,
      name,
      role: z.enum(['rep', 'manager', 'admin']).default('rep'),
      language: z.string().optional(),
      timezone: z.string().refine(isZone).optional(),
    }),
  ),
  companies: list(
    z.object({
      id,
      name,
      city: z.string().optional(),
      industry: z.string().optional(),
      website: z.string().optional(),
      owner: id.optional(),
      tags: list(name),
      createdAt: time.optional(),
    }),
  ),
  contacts: list(
    z.object({
      id,
      name,
      company: id.optional(),
      role: z.string().optional(),
      phones: list(z.string().regex(/^\+[\d ()-]{5,25}$/, 'a phone begins with + and the country: "+380671234567"')),
      emails: list(z.email()),
      birthday: time.optional(),
      lifecycle: z.enum(['lead', 'customer', 'partner', 'supplier', 'former']).default('lead'),
      source: z.string().optional(),
      need: z.string().optional(),
      city: z.string().optional(),
      language: z.string().optional(),
      owner: id.optional(),
      tags: list(name),
      createdAt: time.optional(),
    }),
  ),
  products: list(z.object({ id, name, price: money.optional() })),
  deals: list(
    z.object({
      id,
      title: name.optional(),
      company: id.optional(),
      contact: id.optional(),
      stage: z.string().optional(),
      status: z.enum(['open', 'won', 'lost']).optional(),
      amount: money.optional(),
      closeOn: time.optional(),
      closedAt: time.optional(),
      renewsOn: time.optional(),
      warrantyUntil: time.optional(),
      source: z.string().optional(),
      need: z.string().optional(),
      lostReason: z.string().optional(),
      owner: id.optional(),
      tags: list(name),
      lines: list(z.object({ product: id, quantity: quantity.default('1'), price: money.optional() })),
      createdAt: time.optional(),
      /** Its way through the stages, oldest first. Absent: it was put into its stage when it was created. */
      moves: list(z.object({ to: z.string(), at: time })),
    }),
  ),
  activities: list(
    z.object({
      id: id.optional(),
      kind: z.enum(['call', 'meeting', 'email', 'message', 'note']).default('note'),
      summary: z.string().min(1),
      at: time,
      ...subjects,
      by: id.optional(),
      private: z.boolean().default(false),
    }),
  ),
  reminders: list(
    z.object({
      id,
      about: z.string().default(''),
      at: time.optional(),
      repeat: z.string().startsWith('FREQ=').optional(),
      status: z.enum(['open', 'done', 'cancelled']).default('open'),
      ...subjects,
      /** Whom it reminds; `by`: who asked for it. */
      owner: id.optional(),
      by: id.optional(),
    }),
  ),
  /** What customers are answered; `by`: who wrote it, the first of the team where it is left out. */
  knowledge: list(
    z.object({
      question: z.string().min(1).max(200),
      answer: z.string().min(1).max(1_500),
      language: z.string().optional(),
      by: id.optional(),
    }),
  ),
  /** Customers' requests, in the order of their numbers. */
  tickets: list(
    z.object({
      id,
      contact: id,
      text: z.string().min(1),
      /** A request that is closed is solved. */
      status: z
        .enum(['open', 'taken', 'solved', 'closed'])
        .default('open')
        .transform((status) => (status === 'closed' ? 'solved' : status)),
      category: z.enum(['question', 'problem', 'warranty', 'return', 'other']).default('other'),
      deal: id.optional(),
      /** Who answers. */
      owner: id.optional(),
      openedAt: time.optional(),
      /** By when they were promised an answer; absent: it was given. */
      answerBy: time.optional(),
      /** When it was answered first. */
      answeredAt: time.optional(),
    }),
  ),
  /** What customers said of it: a mark from 0 to 10, words, or both. */
  feedback: list(
    z.object({
      contact: id,
      /** The request that it is about. */
      ticket: id.optional(),
      score: z.number().int().min(0).max(10).optional(),
      text: z.string().min(1).optional(),
      at: time,
    }),
  ),
})

export type CompanyFile = z.output<typeof companyFileSchema>

interface Links {
  readonly owner?: string | undefined
  readonly by?: string | undefined
  readonly company?: string | undefined
  readonly contact?: string | undefined
  readonly deal?: string | undefined
  readonly stage?: string | undefined
  readonly ticket?: string | undefined
}

/** Reads a company from JSON, references checked: every problem names its place and the id that leads nowhere. */
export const companyFileSchema = fileSchema.superRefine(checkReferences).transform((company) => ({
  ...company,
  country: company.country ?? countryOfZone(company.timezone) ?? 'UA',
}))

function checkReferences(company: z.output<typeof fileSchema>, context: z.RefinementCtx): void {
  const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
  const seen = new Set<string>()
  for (const room of [
    'team',
    'companies',
    'contacts',
    'products',
    'deals',
    'reminders',
    'activities',
    'tickets',
  ] as const) {
    for (const [index, record] of company[room].entries()) {
      if (record.id === undefined) continue
      if (seen.has(record.id)) report([room, index, 'id'], `the id "${record.id}" stands twice`)
      seen.add(record.id)
    }
  }
  const known = {
    team: new Set(company.team.map((one) => one.id)),
    companies: new Set(company.companies.map((one) => one.id)),
    contacts: new Set(company.contacts.map((one) => one.id)),
    products: new Set(company.products.map((one) => one.id)),
    deals: new Set(company.deals.map((one) => one.id)),
    stages: new Set(company.stages.map((one) => one.name)),
    tickets: new Set(company.tickets.map((one) => one.id)),
  }
  const check = (path: PropertyKey[], room: keyof typeof known, wanted: string | undefined) => {
    if (wanted !== undefined && !known[room].has(wanted)) report(path, `"${wanted}" is not among the ${room}`)
  }
  const checkLinks = (path: PropertyKey[], links: Links) => {
    check([...path, 'owner'], 'team', links.owner)
    check([...path, 'by'], 'team', links.by)
    check([...path, 'company'], 'companies', links.company)
    check([...path, 'contact'], 'contacts', links.contact)
    check([...path, 'deal'], 'deals', links.deal)
    check([...path, 'stage'], 'stages', links.stage)
    check([...path, 'ticket'], 'tickets', links.ticket)
  }
  for (const room of ['companies', 'contacts', 'deals', 'activities', 'reminders', 'tickets', 'feedback'] as const) {
    for (const [index, record] of company[room].entries()) checkLinks([room, index], record)
  }
  for (const [index, { lines, moves }] of company.deals.entries()) {
    for (const [at, line] of lines.entries()) check(['deals', index, 'lines', at, 'product'], 'products', line.product)
    for (const [at, move] of moves.entries()) check(['deals', index, 'moves', at, 'to'], 'stages', move.to)
  }
  if (company.reminders.length > 0 && company.team.length === 0)
    report(['reminders'], 'there is nobody in the team to remind')
}

function isZone(text: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: text }) !== null
  } catch {
    return false
  }
}
