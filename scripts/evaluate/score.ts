import { z } from 'zod'
import type { Answer } from '../understand/answer.ts'

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

/** A case of docs/understand.md, with what is expected of it where that is known. */
export const caseSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: optional,
  speaker: optional,
  audience: optional,
  context: z.object({ subject: z.string().optional() }).nullish(),
  expected: z
    .object({
      commands: z.array(z.object({ name: z.string(), args: z.record(z.string(), z.unknown()).default({}) })),
    })
    .optional(),
})

/** A case and what was answered. */
export interface Answered {
  readonly one: z.output<typeof caseSchema>
  readonly answer: Answer
}

/** The sum of an evaluation. Shares are of the cases with an expectation, null where there is none; times in milliseconds, costs in US dollars. */
export interface Evaluated {
  readonly cases: number
  /** Read by the model. */
  readonly byModel: number
  /** Commands and arguments all right; only the commands. */
  readonly right: number | null
  readonly names: number | null
  /** Would be carried out at once, changes something, and is not what was meant. */
  readonly wrongWrites: number
  /** Of the sentences that the model was asked about. */
  readonly p50: number | null
  readonly p95: number | null
  readonly asked?: number
  readonly failed?: number
  readonly read?: number
  readonly written?: number
  readonly cost?: number | null
}

/** How good the answers are. `writes`: whether a command changes something. */
export function sumUp(answered: readonly Answered[], writes: (name: string) => boolean): Evaluated {
  const known = answered.flatMap(({ one, answer }) =>
    one.expected ? [{ expected: one.expected.commands, answer }] : [],
  )
  const share = (count: number): number | null => (known.length === 0 ? null : round(count / known.length))
  const times = answered.filter(({ answer }) => answer.by === 'model').map(({ answer }) => answer.ms)
  return {
    cases: answered.length,
    byModel: times.length,
    right: share(known.filter(({ expected, answer }) => isRight(expected, answer.commands)).length),
    names: share(known.filter(({ expected, answer }) => sameNames(expected, answer.commands)).length),
    wrongWrites: known.filter(
      ({ expected, answer }) =>
        answer.policy === 'do' &&
        answer.commands.some(({ name }) => writes(name)) &&
        !isRight(expected, answer.commands),
    ).length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  }
}

type Commands = Answer['commands']

const sameNames = (expected: Commands, given: Commands): boolean =>
  expected.length === given.length && expected.every(({ name }, at) => given[at]?.name === name)

const isRight = (expected: Commands, given: Commands): boolean =>
  sameNames(expected, given) && expected.every(({ args }, at) => alike(args, given[at]?.args))

/** The same value; texts count as the same whatever their case, marks and spaces. */
function alike(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return bare(a) === bare(b)
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one) => b.some((other) => alike(one, other)))
  const [left, right] = [objectSchema.safeParse(a).data, objectSchema.safeParse(b).data]
  if (!left || !right) return a === b
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => alike(left[key], right[key]))
}

const objectSchema = z.record(z.string(), z.unknown())
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+@.:-]+/gu, ' ')
    .replace(/[.\s]+$/, '')
    .trim()

/** The value below which this share of them lies; null for none. */
function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? null
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
