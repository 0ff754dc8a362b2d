import { z } from 'zod'
import type { Answer } from '../understand/answer.ts'
import { expectedSchema, verdictOn } from '../understand/judge.ts'

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
  expected: expectedSchema.optional(),
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

/** How good the answers are. Pure. */
export function sumUp(answered: readonly Answered[]): Evaluated {
  const verdicts = answered.flatMap(({ one, answer }) => (one.expected ? [verdictOn(one.expected, answer)] : []))
  const share = (count: number): number | null => (verdicts.length === 0 ? null : round(count / verdicts.length))
  const times = answered.filter(({ answer }) => answer.by === 'model').map(({ answer }) => answer.ms)
  return {
    cases: answered.length,
    byModel: times.length,
    right: share(verdicts.filter(({ right }) => right).length),
    names: share(verdicts.filter(({ names }) => names).length),
    wrongWrites: verdicts.filter(({ wrongWrite }) => wrongWrite).length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  }
}

/** The value below which this share of them lies; null for none. */
function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? null
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
