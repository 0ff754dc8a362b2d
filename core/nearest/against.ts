import type { Ranked } from './nearest.ts'
import { thresholds } from './thresholds.ts'

/**
 * Whether what was learnt speaks against a command that the exact reader is sure of. `likely`: every command that may be meant, the likeliest first; `behind`: the one
 * that it follows in the same sentence.
 */
export function isAgainst(command: string, likely: readonly Ranked[], behind?: string): boolean {
  const own = likely.find(({ name }) => name === command)?.share ?? 0
  const [other] = likely.filter(({ name }) => name !== command)
  return (
    own < thresholds.disowned && (other?.share ?? 0) >= thresholds.against && !isAlike(command, other?.name, behind)
  )
}

/**
 * Commands that only their templates tell apart: "no digest" is said as the one and meant as the other (core/digest-off.ts), what is switched off is said like what is switched
 * on, and a note is a request's only where one is named or shown, or was spoken of just before.
 */
const alike: Readonly<Record<string, readonly string[]>> = {
  'nudge.mute': ['settings.change', 'nudge.unmute'],
  'activity.log': ['ticket.note'],
}
function isAlike(name: string, other: string | undefined, behind: string | undefined): boolean {
  const isOfRequest = other === 'ticket.note' && behind?.startsWith('ticket.') === true
  return other !== undefined && alike[name]?.includes(other) === true && !isOfRequest
}
