import type { Period } from '../slots/said.ts'
import type { Span, Spans } from './spans.ts'

/** Whether an argument is hours of the day: neither a clock time nor a day is that. */
export const ofHours = (name: string): boolean => name === 'times'

/** What is hours, or days, by itself, and what is hours where nothing else is asked for. A clock time or one day is neither. */
export function hoursIn(times: readonly Span[], spans: Spans): readonly Span[] {
  const plain = times.filter(({ said }) => said.kind === 'period' && !isOneDay(said.value))
  return [...plain, ...spans.hours().filter(({ to }) => !plain.some((one) => one.to === to))]
}

const isOneDay = ({ from, to }: Period): boolean =>
  from.includes('T00:00') && to.includes('T00:00') && Date.parse(to) - Date.parse(from) < DAY_AND_HALF_MS
const DAY_AND_HALF_MS = 36 * 3_600_000
