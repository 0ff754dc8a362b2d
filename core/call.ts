import { z } from 'zod'
import { hitSchema, nameKindSchema, saidSchema } from './slots/said.ts'

/**
 * A command with what was said for its arguments, before resolution. The keys are the slots' names; a slot inside an object
 * has a dotted one ("changes.role").
 */
export const saidCallSchema = z.object({ command: z.string(), said: z.record(z.string(), saidSchema) })

/** A command with its arguments as they will be carried out. Parsed again by the command itself. */
export const meantCallSchema = z.object({ command: z.string(), args: z.record(z.string(), z.unknown()) })

/** What must be asked before a call can be carried out. `call` is the index among the calls of the sentence. */
export const questionSchema = z.discriminatedUnion('kind', [
  /** Nothing was said for a slot that is needed. */
  z.object({
    kind: z.literal('missing'),
    call: z.number().int(),
    slot: z.string(),
    /** What it may be, for buttons. */
    hits: z.array(hitSchema).optional(),
  }),
  /** The words fit several records. */
  z.object({
    kind: z.literal('which'),
    call: z.number().int(),
    slot: z.string(),
    text: z.string(),
    hits: z.array(hitSchema),
  }),
  /** The words fit no record of the kind asked for; null: they mean what was shown last, and nothing was. */
  z.object({
    kind: z.literal('unknown'),
    call: z.number().int(),
    slot: z.string(),
    text: z.string(),
    of: nameKindSchema.nullable(),
  }),
])

export type SaidCall = z.infer<typeof saidCallSchema>
export type MeantCall = z.infer<typeof meantCallSchema>
export type Question = z.infer<typeof questionSchema>

/** One way to understand a sentence. */
export interface Reading {
  readonly calls: readonly SaidCall[]
  /** Whether it may be carried out as it is; otherwise it is offered as a button. A guess never writes. */
  readonly sure: boolean
  /** Not sure, but likely enough to be asked about by itself: it says what it would do, and one press does it. */
  readonly asks?: true
  /** Higher is better; comparable within one sentence only. */
  readonly score: number
}

/** What a sentence may mean, and who found the first of it, or doubts it: the templates or what was learnt. */
export interface Understood {
  /** Best first; none when the sentence is no command. Only the first may be sure: what is not sure is offered, never done. */
  readonly readings: readonly Reading[]
  readonly by: 'exact' | 'nearest'
}
