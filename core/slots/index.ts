import { z } from 'zod'
import { moneySchema, periodSchema, whenSchema } from './said.ts'
import { slot } from './slot.ts'

/** The person's own words. */
export const text = slot('text', z.string().min(1))
/** The name of someone or something that does not exist yet, in its base form. */
export const newName = slot('newName', z.string().min(1).max(200))
/** The name of a company that does not exist yet, with its legal form and quotation marks if it has any. */
export const newCompany = slot('newCompany', z.string().min(1).max(200))
export const contact = slot('contact', z.uuid())
export const company = slot('company', z.uuid())
/** A company by its id, or the name of one to be made. */
export const companyOrNew = slot(
  'companyOrNew',
  z.union([z.object({ id: z.uuid() }), z.object({ name: z.string().min(1).max(200) })]),
)
/** A contact or a company. */
export const person = slot('person', z.object({ kind: z.enum(['contact', 'company']), id: z.uuid() }))
/** A contact, a company or a deal. */
export const subject = slot('subject', z.object({ kind: z.enum(['contact', 'company', 'deal']), id: z.uuid() }))
export const deal = slot('deal', z.uuid())
export const member = slot('member', z.uuid())
export const stage = slot('stage', z.uuid())
/** A time that looks forward: plans, reminders. */
export const when = slot('when', whenSchema)
/** A time that looks back: logs, history. */
export const past = slot('past', whenSchema)
export const period = slot('period', periodSchema)
/** A period that looks back: history. */
export const pastPeriod = slot('pastPeriod', periodSchema)
/** An RFC 5545 recurrence rule in the speaker's zone. */
export const repeat = slot('repeat', z.string().startsWith('FREQ='))
export const money = slot('money', moneySchema)
/** A calendar date without a time: a birthday. */
export const date = slot('date', z.iso.date())
/** E.164. */
export const phones = slot('phones', z.array(z.string().regex(/^\+\d{5,15}$/)).min(1))
export const emails = slot('emails', z.array(z.email()).min(1))
export const website = slot('website', z.url({ protocol: /^https?$/ }))
export const tags = slot('tags', z.array(z.string().min(1).max(60)).min(1))
export const reminder = slot('reminder', z.uuid())
/** A customer's request: by its number, by what was shown or replied to, or the only one there is. */
export const ticket = slot('ticket', z.uuid())
/** One of a fixed set of words; each language says how they are said. */
export const word = <const V extends readonly [string, ...string[]]>(values: V) => slot('word', z.enum(values))
/** Said by a word of its own, and kept as yes (`completes` of the command makes it so). */
export const flag = <const V extends string>(said: V) => slot('word', z.union([z.enum([said]), z.literal(true)]))
/** What a contact is to the company. */
export const lifecycle = word(['lead', 'customer', 'partner', 'supplier', 'former'])
/** A whole number of something: days. */
export const number = slot('number', z.number().int().min(0).max(100_000))
/** A city that some record of the CRM has, as it stands there. */
export const place = slot('place', z.string().min(1).max(120))
/** A line of business that some company of the CRM has, as it stands there. */
export const industry = slot('industry', z.string().min(1).max(120))
/** One tag, known or new. */
export const tag = slot('tag', z.string().min(1).max(60))
/** Products with how many of each; without a price it is the product's own. */
export const lines = slot(
  'lines',
  z
    .array(z.object({ product: z.uuid(), quantity: z.number().positive().max(1e9), price: moneySchema.optional() }))
    .min(1)
    .max(100),
)
/** Whether a deal goes on or how it ended. */
export const status = word(['open', 'won', 'lost'])

/**
 * Many records at once, by what they have in common: "all my Kyiv clients", "everything stuck in Qualified for 60 days". A command
 * that takes a set has `where` beside the slot for one record, and `ids`, which resolution fills in before it is confirmed.
 */
export const where = slot(
  'set',
  z.object({
    /** What kind of record the words mean: clients, companies, deals. */
    of: word(['contact', 'company', 'deal']),
    owner: member.optional(),
    company: company.optional(),
    city: place.optional(),
    industry: industry.optional(),
    tag: tag.optional(),
    lifecycle: lifecycle.optional(),
    stage: stage.optional(),
    status: status.optional(),
    /** Deals that have been in their stage for at least so many days; 0: for longer than it allows. */
    staleDays: number.optional(),
    /** Nothing was logged with them since then. */
    quietSince: past.optional(),
    minAmount: money.optional(),
    maxAmount: money.optional(),
  }),
)
/** The records that a set came to; never said, filled in by resolution. */
export const ids = z.array(z.uuid()).min(1).max(10_000)
