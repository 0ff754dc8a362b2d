import type { Reading, SaidCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import type { Said } from '../slots/said.ts'

/**
 * A reading without what it asks for twice: "how much do we close in December? give me a forecast" is one question, which its second half says less of.
 * What changes something stands as often as it is said. Pure.
 */
export function withoutEcho(reading: Reading): Reading {
  const calls = reading.calls.filter((call, at) => at === 0 || !isEcho(call, reading.calls[at - 1]))
  return calls.length === reading.calls.length ? reading : { ...reading, calls }
}

/** Whether a question says nothing that the one before has not said, and something of it. */
function isEcho(call: SaidCall, before: SaidCall | undefined): boolean {
  if (call.command !== before?.command || commandNamed(call.command)?.risk !== 'reads') return false
  const said = Object.entries(call.said)
  return said.length > 0 && said.every(([slot, one]) => meaningOf(one) === meaningOf(before.said[slot]))
}

const meaningOf = (said: Said | undefined): string | undefined =>
  said && JSON.stringify('value' in said ? [said.kind, said.value] : said)
