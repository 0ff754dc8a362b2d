import { z } from 'zod'
import { moneySchema, periodSchema, whenSchema } from './said.ts'
import { slot } from './slot.ts'

/** The person's own words. */
export const text = slot('text', z.string().min(1))
/** The name of someone or something that does not exist yet, in its base form. */
export const newName = slot('newName', z.string().min(1).max(200))
export const contact = slot('contact', z.uuid())
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
/** An RFC 5545 recurrence rule in the speaker's zone. */
export const repeat = slot('repeat', z.string().startsWith('FREQ='))
export const money = slot('money', moneySchema)
/** A calendar date without a time: a birthday. */
export const date = slot('date', z.iso.date())
/** E.164. */
export const phones = slot('phones', z.array(z.string().regex(/^\+\d{5,15}$/)).min(1))
export const emails = slot('emails', z.array(z.email()).min(1))
export const tags = slot('tags', z.array(z.string().min(1).max(60)).min(1))
export const reminder = slot('reminder', z.uuid())
/** One of a fixed set of words; each language says how they are said. */
export const word = <const V extends readonly [string, ...string[]]>(values: V) => slot('word', z.enum(values))
/** What a contact is to the company. */
export const lifecycle = word(['lead', 'customer', 'partner', 'supplier', 'former'])
