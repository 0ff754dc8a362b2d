import { z } from 'zod'
import { commandNamed } from '../../core/commands/index.ts'
import { alike } from '../nearest/judge.ts'
import type { Answer } from './answer.ts'

const commandsSchema = z.array(z.object({ name: z.string(), args: z.record(z.string(), z.unknown()).default({}) }))

/**
 * What is expected of a case, as the readings that are right: one, `{ "commands": [{ "name", "args" }] }`, none of them for what asks for nothing; or several,
 * `{ "any": [commands, …] }`. Among arguments `{ "any": [value, …] }` is one of these values, null among them where it may be left out.
 */
export const expectedSchema = z.union([
  z.strictObject({ commands: commandsSchema }).transform(({ commands }) => [commands]),
  z.strictObject({ any: z.array(commandsSchema).min(1) }).transform(({ any }) => any),
])

type Args = Readonly<Record<string, unknown>>
type Expected = z.output<typeof expectedSchema>

/** How an answer compares with what is expected. */
export interface Verdict {
  /** The commands in their order, with all of their arguments, texts loosely. */
  readonly right: boolean
  /** The commands in their order. */
  readonly names: boolean
  /** It would be carried out at once, changes something, and is not what was meant. */
  readonly wrongWrite: boolean
}

/** Compares an answer with what is expected of its case. Pure. */
export function verdictOn(expected: Expected, { commands, policy }: Answer): Verdict {
  const named = expected.filter(
    (reading) => reading.length === commands.length && reading.every(({ name }, at) => commands[at]?.name === name),
  )
  const right = named.some((reading) =>
    reading.every(({ args }, at) => isSame(args, shapedAs(args, commands[at]?.args))),
  )
  return {
    right,
    names: named.length > 0,
    wrongWrite: policy === 'do' && !right && commands.some(({ name }) => commandNamed(name)?.risk !== 'reads'),
  }
}

/** How a report is drawn is Parley's to choose where nothing is said of it. */
const shapedAs = ({ chart }: Args, { chart: drawn, ...args }: Args = {}): Args =>
  chart === undefined ? args : { chart: drawn, ...args }

const choiceSchema = z.strictObject({ any: z.array(z.unknown()) })
const objectSchema = z.record(z.string(), z.unknown())

/** Whether a value is as expected; null and undefined: not said. */
function isSame(expected: unknown, given: unknown): boolean {
  const choice = choiceSchema.safeParse(expected).data
  if (choice) return choice.any.some((one) => isSame(one, given))
  if (typeof expected === 'string' && typeof given === 'string') return isSameText(expected, given)
  if (Array.isArray(expected) && Array.isArray(given))
    return expected.length === given.length && expected.every((one) => given.some((other) => isSame(one, other)))
  const [left, right] = [objectSchema.safeParse(expected).data, objectSchema.safeParse(given).data]
  if (!left || !right) return (expected ?? null) === (given ?? null)
  return Object.keys({ ...left, ...right }).every((key) => isSame(left[key], right[key]))
}

/** Ids, times, amounts and rules are what they are; words of a person's own may differ by half. */
const isSameText = (expected: string, given: string): boolean =>
  expected.toLowerCase() === given.toLowerCase() ||
  (!exact.test(expected) && !exact.test(given) && alike(expected, given, 0.5))

const exact = /^([a-z]{1,3}\d+|[+\d][\d.:TZ+\s()-]*|FREQ=.*|\S+@\S+)$/
