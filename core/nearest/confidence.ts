import type { Composed } from './compose.ts'

/** What tells how sure a reading is: the command's share and how far ahead it is, and how clear its arguments are. */
export function confidenceFacts(share: number, next: number, composed: Composed, length: number): readonly number[] {
  const odds = Math.log(Math.max(share, 1e-6) / Math.max(1 - share, 1e-6))
  return [
    1,
    Math.max(-8, Math.min(8, odds)),
    share - next,
    Math.min(composed.margin, 4),
    composed.implied,
    composed.unknown > 0 ? 1 : 0,
    composed.used,
    Math.min(length, 40) / 10,
  ]
}

/** The chance that a reading is right in all, 0 to 1 (Platt's curve over the facts, learnt on sentences kept apart). */
export function confidenceOf(facts: readonly number[], weights: readonly number[]): number {
  const sum = facts.reduce((total, fact, at) => total + fact * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
