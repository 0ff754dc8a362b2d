import type { Composed } from './compose.ts'

/** What tells how sure a reading is. */
export interface Standing {
  /** The command's share, that of the likeliest other and that of asking for nothing. */
  readonly share: number
  readonly next: number
  readonly nothing: number
  /** So many words. */
  readonly length: number
  /** The exact reader found the command, too; with the same arguments. */
  readonly agrees: boolean
  readonly same: boolean
  readonly doubted: boolean
}

/** The same as numbers: how likely the command is and how far ahead, how clear its arguments are, and what else speaks for it. */
export function confidenceFacts(
  { share, next, nothing, length, agrees, same, doubted }: Standing,
  composed: Composed,
): readonly number[] {
  return [
    1,
    oddsOf(share),
    share - next,
    Math.min(composed.margin, 4),
    composed.implied,
    composed.unknown > 0 ? 1 : 0,
    composed.used,
    Math.min(length, 40) / 10,
    nothing,
    agrees ? 1 : 0,
    same ? 1 : 0,
    doubted ? 1 : 0,
  ]
}

/** A share's odds, as a logarithm of at most 8 either way. */
export const oddsOf = (share: number): number =>
  Math.max(-8, Math.min(8, Math.log(Math.max(share, 1e-6) / Math.max(1 - share, 1e-6))))

/** The chance that a reading is right in all, 0 to 1 (Platt's curve over the facts, learnt on sentences kept apart). */
export function confidenceOf(facts: readonly number[], weights: readonly number[]): number {
  const sum = facts.reduce((total, fact, at) => total + fact * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
