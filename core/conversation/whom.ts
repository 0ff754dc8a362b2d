import type { Reading, SaidCall } from '../call.ts'
import { languages } from '../languages/index.ts'
import { fold } from '../names/fold.ts'
import type { Said } from '../slots/said.ts'

const somebody: ReadonlySet<string> = new Set(
  Object.values(languages).flatMap(({ phrases }) => phrases.somebody?.map(fold) ?? []),
)

/** Whether the words stand for somebody and never for a thing: "her" behind a deal is not the deal. */
export const standsForSomebody = (words: string): boolean => somebody.has(fold(words))

/**
 * The reading with whom "her" is where another command stands between: in "met Ivana; change the deal to 5k and remind me to call her" she is
 * Ivana, and not the contact of the deal that was touched last. Pure.
 */
export const withWhom = (reading: Reading): Reading => ({ ...reading, calls: reading.calls.map(whomIn) })

function whomIn(call: SaidCall, at: number, calls: readonly SaidCall[]): SaidCall {
  const between = calls[at - 1]
  if (!between || personOf(between)) return call
  const named = calls.slice(0, at).findLast(personOf)
  const person = named && personOf(named)
  if (!person) return call
  const said = Object.entries(call.said).map(([slot, one]) => [slot, isSomebody(one) ? person : one])
  return { ...call, said: Object.fromEntries(said) }
}

const isSomebody = (said: Said): boolean =>
  said.kind === 'that' && said.nth === undefined && standsForSomebody(said.text)

/** Whom a command names. */
const personOf = ({ said }: SaidCall): Said | undefined =>
  Object.values(said).find((one) => one.kind === 'name' && one.hits.some(({ kind }) => kind === 'contact'))
