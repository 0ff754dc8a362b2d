import { z } from 'zod'
import { type SlotKind, slotKind } from './slot.ts'

/** One argument of a command: its name (dotted inside an object), its kind and whether the command needs it. */
export interface SlotOf {
  readonly name: string
  readonly kind: SlotKind
  readonly required: boolean
  /** The canonical words of a `word` slot. */
  readonly words: readonly string[]
}

const unwrap = (schema: unknown): unknown => (schema instanceof z.ZodOptional ? schema.unwrap() : schema)

function wordsOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(wordsOf)
  return schema instanceof z.ZodEnum ? schema.options.filter((option) => typeof option === 'string') : []
}

function slotsIn(shape: Readonly<Record<string, unknown>>, prefix: string, needed = true): SlotOf[] {
  return Object.entries(shape).flatMap(([key, schema]): SlotOf[] => {
    if (!(schema instanceof z.ZodType)) return []
    const kind = slotKind(schema)
    const inner = unwrap(schema)
    if (kind === undefined) return []
    const required = needed && !(schema instanceof z.ZodOptional)
    if ((kind === 'changes' || kind === 'set') && inner instanceof z.ZodObject)
      return slotsIn(inner.shape, `${prefix}${key}.`, required)
    return [{ name: `${prefix}${key}`, kind, required, words: wordsOf(inner) }]
  })
}

const known = new WeakMap<z.ZodObject, readonly SlotOf[]>()

/** The arguments of a command in the order of its definition; what is no slot (set by buttons alone) is left out. */
export function slotsOf(slots: z.ZodObject): readonly SlotOf[] {
  const before = known.get(slots)
  if (before) return before
  const found = slotsIn(slots.shape, '')
  known.set(slots, found)
  return found
}
