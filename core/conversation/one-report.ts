import type { Reading, SaidCall } from '../call.ts'

/**
 * The readings with one report where a second question only says more of the first: "won by city, and draw a chart" is that report as a chart, and not
 * the report and then a chart. Where several commands were only likely, the one report is shown at once, as any that is likely. Pure.
 */
export function withOneReport(readings: readonly Reading[]): readonly Reading[] {
  return readings.map((reading) => {
    const calls = joined(reading.calls)
    if (calls.length === reading.calls.length) return reading
    const { asks, ...rest } = reading
    const isLikely = asks === true || readings.some(({ sure }) => sure)
    return calls.length === 1 && isLikely ? { ...rest, calls, sure: true } : { ...reading, calls }
  })
}

function joined(calls: readonly SaidCall[]): readonly SaidCall[] {
  const found: SaidCall[] = []
  for (const call of calls) {
    const before = found.at(-1)
    const both = before && together(before, call)
    if (both) found.splice(-1, 1, both)
    else found.push(call)
  }
  return found
}

/** Undefined where the second is a question of its own, or says otherwise what the first has said. */
function together(one: SaidCall, { command, said: { after, ...more } }: SaidCall): SaidCall | undefined {
  const goesOn = one.command === 'report.ask' && command === 'report.ask' && after !== undefined
  if (!goesOn || Object.keys(more).some((slot) => one.said[slot] !== undefined)) return undefined
  return { ...one, said: { ...one.said, ...more } }
}
