import type { SaidCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import { slotsOf } from '../slots/of.ts'

/**
 * "The phone of Anna and Paul", "Annos ir Pauliaus telefonas": what is nothing but a name is asked for the same of as the one beside it.
 * `beside`: the calls before and after, `text`: the words of the part that the call was read in.
 */
export function withFieldOf(beside: readonly (SaidCall | undefined)[], call: SaidCall, text: string): SaidCall {
  const [name, more] = Object.values(call.said)
  const field = beside.find((one) => one?.command === call.command && one.said.field)?.said.field
  const isName = name?.kind === 'name' && name.text === text && more === undefined
  return isName && field ? { ...call, said: { ...call.said, field } } : call
}

/** "Change Anna's phone to …, and her e-mail to …" is one change: a part that says only what the one before left out is no command of its own. */
export function asOne(calls: readonly SaidCall[]): readonly SaidCall[] {
  const done: SaidCall[] = []
  for (const call of calls) {
    const before = done.at(-1)
    if (before && isRest(before, call)) done.splice(-1, 1, { ...before, said: { ...before.said, ...call.said } })
    else done.push(call)
  }
  return done
}

/** Whether one of two calls of a command lacks what it cannot do without, and the other says that; neither says anything that the other does. */
function isRest(one: SaidCall, other: SaidCall): boolean {
  const command = commandNamed(one.command)
  if (!command || other.command !== one.command || one.said.after || other.said.after) return false
  if (Object.keys(one.said).some((name) => other.said[name] !== undefined)) return false
  const isBare = ({ said }: SaidCall): boolean => Object.keys(said).length === 0
  if (command.risk === 'reads' && (isBare(one) || isBare(other))) return true
  return slotsOf(command.slots).some(
    ({ name, required }) => required && (one.said[name] === undefined) !== (other.said[name] === undefined),
  )
}
