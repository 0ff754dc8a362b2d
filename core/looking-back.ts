import type { Reading, SaidCall } from './call.ts'
import { commandNamed } from './commands/index.ts'
import { asPeriod } from './grammar/convert.ts'
import type { Spans } from './grammar/spans.ts'

/**
 * The readings with their periods in the past where what is said beside them has happened: "deals lost in October" is said of the
 * last October, "deals closing in October" of the next. `zone`: the speaker's.
 */
export function lookingBack(
  readings: readonly Reading[],
  { past }: Pick<Spans, 'past'>,
  zone: string,
): readonly Reading[] {
  return readings.map((reading) => ({ ...reading, calls: reading.calls.map((call) => backIn(call, past, zone)) }))
}

function backIn(call: SaidCall, past: Spans['past'], zone: string): SaidCall {
  if (!commandNamed(call.command)?.looksBack?.(call.said)) return call
  const said = Object.entries(call.said).map(([slot, one]) => {
    const then = one.kind === 'period' ? past.find((span) => span.said.text === one.text)?.said : undefined
    if (then?.kind === 'period') return [slot, then]
    return [slot, then?.kind === 'when' ? asPeriod(then, zone) : one]
  })
  return { ...call, said: Object.fromEntries(said) }
}
