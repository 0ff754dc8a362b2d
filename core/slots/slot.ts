import { z } from 'zod'

/**
 * The kinds of argument. Each is a Zod schema of the argument's value after resolution, registered here under its kind, so
 * that a command is an ordinary Zod object and everything else about a slot (how it is read, resolved, asked for) follows
 * from the kind. A record is its id.
 */
export type SlotKind =
  | 'text'
  | 'newName'
  | 'newCompany'
  | 'contact'
  | 'company'
  | 'companyOrNew'
  | 'person'
  | 'deal'
  | 'subject'
  | 'member'
  | 'product'
  | 'stage'
  | 'when'
  | 'past'
  | 'period'
  | 'pastPeriod'
  | 'repeat'
  | 'money'
  | 'date'
  | 'phones'
  | 'emails'
  | 'tags'
  | 'word'
  | 'reminder'
  | 'ticket'
  | 'lines'
  | 'number'
  | 'place'
  | 'industry'
  | 'tag'
  | 'website'
  | 'changes'
  | 'set'

export interface SlotInfo {
  readonly kind: SlotKind
}

const registry = z.registry<SlotInfo>()

/** Registers a copy of a schema as a kind of argument and gives it back: one schema may stand for several kinds. */
export function slot<S extends z.ZodType>(kind: SlotKind, schema: S): S {
  const own = schema.clone()
  registry.add(own, { kind })
  return own
}

/** The kind of a command's argument, optional or not; undefined for a schema that is no slot. */
export function slotKind(schema: z.ZodType): SlotKind | undefined {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  return inner instanceof z.ZodType ? registry.get(inner)?.kind : undefined
}
