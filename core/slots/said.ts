import { z } from 'zod'

/** The grains of a time, fine to coarse (spec/time.md). */
export const grainSchema = z.enum(['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'])
/** An instant with offset, the start of its grain: "Friday" is Friday 00:00 with grain day. */
export const whenSchema = z.object({ at: z.string(), grain: grainSchema })
/** Half open, ISO date-times with offset. */
export const periodSchema = z.object({ from: z.string(), to: z.string() })
/** The amount as a decimal string, the currency by ISO 4217. */
export const moneySchema = z.object({ amount: z.string().regex(/^-?\d+(\.\d+)?$/), currency: z.string().length(3) })

export const nameKindSchema = z.enum(['contact', 'company', 'deal', 'product', 'member', 'stage', 'reminder', 'ticket'])
/** A record that words could mean. `score`: 1 is every word of the sentence's name found exactly; less with typos or parts. */
export const hitSchema = z.object({ kind: nameKindSchema, id: z.string(), name: z.string(), score: z.number() })

const saidLineSchema = z.object({
  quantity: z.number(),
  product: z.object({ text: z.string(), hits: z.array(hitSchema) }),
  price: moneySchema.optional(),
  /** A price without its currency. */
  bare: z.number().optional(),
})

/**
 * What was said for one argument, before it is resolved: the words, and what they can be read as by themselves.
 * Names carry the records found for them in the speaker's own view of the CRM, best first, none if none fits.
 */
export const saidSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('name'), text: z.string(), hits: z.array(hitSchema) }),
  /** "him", "it", "this deal": the conversation supplies the record. `nth`: "the second" of the list last shown, -1 the last. */
  z.object({ kind: z.literal('that'), text: z.string(), nth: z.number().int().optional() }),
  z.object({ kind: z.literal('when'), text: z.string(), value: whenSchema, other: whenSchema.optional() }),
  /** `ahead`: what the same words mean of the future, where `value` is of the past. */
  z.object({ kind: z.literal('period'), text: z.string(), value: periodSchema, ahead: periodSchema.optional() }),
  /** `first`: the first occurrence where the words say one. */
  z.object({ kind: z.literal('repeat'), text: z.string(), value: z.string(), first: whenSchema.optional() }),
  z.object({ kind: z.literal('money'), text: z.string(), value: moneySchema }),
  z.object({ kind: z.literal('date'), text: z.string(), value: z.string() }),
  z.object({ kind: z.literal('number'), text: z.string(), value: z.number() }),
  /** One of a fixed set, as its canonical word: an activity's kind, a field's name. */
  z.object({ kind: z.literal('word'), text: z.string(), value: z.string() }),
  /** Phones in E.164, e-mails in lower case, tags as written. */
  z.object({ kind: z.literal('items'), text: z.string(), values: z.array(z.string()) }),
  /** Products and how many of each: "10 Pro licences at 100 €". */
  z.object({ kind: z.literal('lines'), text: z.string(), lines: z.array(saidLineSchema) }),
])

/** Whether it makes no difference that it is said: what "my" and "it" stand for, and what kind of record is meant where the rest shows it. */
export const needsNoMention = (slot: string, said: Said): boolean => said.kind === 'that' || /(^|\.)of$/.test(slot)

export type Grain = z.infer<typeof grainSchema>
export type When = z.infer<typeof whenSchema>
export type Period = z.infer<typeof periodSchema>
export type Money = z.infer<typeof moneySchema>
export type NameKind = z.infer<typeof nameKindSchema>
export type Hit = z.infer<typeof hitSchema>
export type SaidLine = z.infer<typeof saidLineSchema>
export type Said = z.infer<typeof saidSchema>
