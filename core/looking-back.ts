import type { Reading, SaidCall } from './call.ts'
import { commandNamed } from './commands/index.ts'
import { asPeriod } from './grammar/convert.ts'
import { type Spans, stretchFirst } from './grammar/spans.ts'
import type { Said } from './slots/said.ts'

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

/** What the words are of the past: as a period by themselves, "autumn", before the day that they begin on. */
function pastOf(text: string, past: Spans['past']): Said | undefined {
  return stretchFirst(past.filter((span) => span.said.text === text))?.said
}

function backIn(call: SaidCall, past: Spans['past'], zone: string): SaidCall {
  if (!commandNamed(call.command)?.looksBack?.(call.said)) return call
  const said = Object.entries(call.said).map(([slot, one]) => {
    const then = one.kind === 'period' ? pastOf(one.text, past) : undefined
    if (then?.kind === 'period') return [slot, then]
    return [slot, then?.kind === 'when' ? asPeriod(then, zone) : one]
  })
  return { ...call, said: Object.fromEntries(said) }
}
