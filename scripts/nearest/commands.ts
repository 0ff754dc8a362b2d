import { commandNamed } from '../../core/commands/index.ts'
import { type SlotOf, slotsOf } from '../../core/slots/of.ts'

/** The arguments of a command, by name; undefined for a command that there is not. */
export function slotsOfCommand(name: string): ReadonlyMap<string, SlotOf> | undefined {
  const command = commandNamed(name)
  return command && new Map(slotsOf(command.slots).map((slot) => [slot.name, slot]))
}
