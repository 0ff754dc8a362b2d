import type { NameSpan } from '../names/hits.ts'
import type { ValueSpan } from '../names/values.ts'
import type { NameKind, Said } from '../slots/said.ts'
import type { Measure } from '../time/read-measures.ts'
import type { Range } from './sentence.ts'

/** A range of words that can be read as an argument by itself: a time, money, a phone. */
export interface Span extends Range {
  readonly said: Exclude<Said, { kind: 'name' | 'that' | 'text' | 'lines' }>
}

/**
 * Everything that a sentence's words can be by themselves: the readings of the pure kinds (times looking forward), the times
 * looking back, and the names found in the CRM.
 */
export interface Spans {
  readonly pure: readonly Span[]
  readonly past: readonly Span[]
  /** Those of them that cannot mean a time to come: "yesterday". */
  readonly gone: readonly Span[]
  readonly names: readonly NameSpan[]
  /** Lengths of time, read as that long from now: "two hours" after "snooze for". Asked for only where one is expected. */
  readonly lengths: () => readonly Span[]
  /** Hours of the day that are such only where these are asked for: "9 to 18", "10-6"; found only when they are asked for. */
  readonly hours: () => readonly Span[]
  /** Cities, lines of business and tags found in the CRM. */
  readonly values: readonly ValueSpan[]
  /** Lengths of time and whole numbers; asked for only where one is expected. */
  readonly measures: () => readonly Measure[]
  /** A length as that long ago, looked back from now. */
  readonly ago: (measure: Measure) => Said | undefined
  /** What the records are that the last message listed, in their order, so that "the second" is one of them. */
  readonly listed: readonly NameKind[]
  /** A report was shown last, so that a sentence may go on from it. */
  readonly report?: boolean
  /** A customer's request was shown last. */
  readonly request?: boolean
}

/** Where nothing is known of a sentence's words. */
export const noSpans: Spans = {
  pure: [],
  past: [],
  gone: [],
  names: [],
  values: [],
  lengths: () => [],
  measures: () => [],
  ago: () => undefined,
  hours: () => [],
  listed: [],
}

/** The spans with their ranges moved to another place, or left out: `move` does it to whatever has a range. Pure. */
export const movedSpans = (spans: Spans, move: <T extends Range>(ranges: readonly T[]) => readonly T[]): Spans => ({
  ...spans,
  pure: move(spans.pure),
  past: move(spans.past),
  gone: move(spans.gone),
  names: move(spans.names),
  values: move(spans.values),
  lengths: () => move(spans.lengths()),
  hours: () => move(spans.hours()),
  measures: () => move(spans.measures()),
})

/** Of what the same words mean a stretch of time before the day that it begins or ends on. Pure. */
export const stretchFirst = (same: readonly Span[]): Span | undefined =>
  same.find(({ said }) => said.kind === 'period') ?? same[0]

/** What the same words as those of a time that is over mean of the future: the time until then rather than the day that it ends on. */
export function aheadOf({ from, to }: Range, { pure }: Spans): Span | undefined {
  return stretchFirst(pure.filter((one) => one.from === from && one.to === to))
}
