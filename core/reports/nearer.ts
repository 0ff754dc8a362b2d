import type { Said } from '../slots/said.ts'

/** Quarters and years without more are those of now, as for every report but a plan's (docs/time.md). In hours, with the change of the clocks. */
const LONGEST_MONTH = 31 * 24 + 1

/**
 * Of a month, or less, that is meant without its year the one that is nearer to now, the last or the next; `plans`: of anything longer the next.
 * Anything else as it is. Pure.
 */
export function nearerMonth(said: Said, now: Temporal.Instant, plans = false): Said {
  if (said.kind !== 'period' || !said.ahead) return said
  const { from, to } = said.value
  const length = Temporal.Instant.from(from).until(to).total('hours')
  const since = now.since(to).total('hours')
  const until = now.until(said.ahead.from).total('hours')
  const next = length <= LONGEST_MONTH ? until < since : plans
  return next ? { ...said, value: said.ahead } : said
}
