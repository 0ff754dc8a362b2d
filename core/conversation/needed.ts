import { z } from 'zod'
import type { SlotOf } from '../slots/of.ts'

interface Needs {
  readonly slots: z.ZodObject
  readonly oneOf?: readonly (readonly string[])[]
}

/** The first argument that has to be asked for: nothing was said for it, or nothing that it can be. */
export const neededSlot = (
  command: Needs,
  slots: readonly SlotOf[],
  args: Readonly<Record<string, unknown>>,
): string | undefined => missingSlot(command, slots, args) ?? unfitSlot(command, slots, args)

function missingSlot(
  command: Needs,
  slots: readonly SlotOf[],
  args: Readonly<Record<string, unknown>>,
): string | undefined {
  const needed = slots.find((slot) => slot.required && !slot.name.includes('.') && args[slot.name] === undefined)
  if (needed) return needed.name
  const nested = slots.find((slot) => slot.name.includes('.') && !slot.name.startsWith('where.'))
  const parent = nested?.name.split('.')[0]
  const may = parent !== undefined && command.slots.shape[parent] instanceof z.ZodOptional
  if (nested && parent && !may && args[parent] === undefined) return nested.name
  return command.oneOf?.find((group) => group.every((name) => args[name] === undefined))?.[0]
}

/** What was said for it is nothing that it can be, as a name of a thousand letters: it is asked for. What resolution adds does not count. */
function unfitSlot(
  { slots: schema }: Needs,
  slots: readonly SlotOf[],
  args: Readonly<Record<string, unknown>>,
): string | undefined {
  const issues = schema.safeParse(args).error?.issues ?? []
  return slots.find(({ name }) =>
    issues.some(
      ({ path }) => `${path.join('.')}.`.startsWith(`${name}.`) && args[name.split('.')[0] ?? name] !== undefined,
    ),
  )?.name
}
