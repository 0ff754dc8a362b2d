/** Failures in a row after which the model is left alone, and for how long: doubled each time, up to the longest. */
const MOST_FAILURES = 3
const FIRST_REST_MS = 30_000
const LONGEST_REST_MS = 300_000

/** Leaves a model alone that fails again and again, so that nobody waits for it in vain. `now` in milliseconds, of a clock that never goes back. */
export interface Breaker {
  /** Whether it would be of no use to ask now. */
  isResting(): boolean
  /** Whether it may be asked, by who then does and says what became of it. After a rest one may try, and the others wait for that. */
  mayAsk(): boolean
  worked(): void
  failed(): void
  /** It asked to be left alone for so long. */
  rest(ms: number): void
}

export function openBreaker(now: () => number): Breaker {
  let failures = 0
  let restMs = FIRST_REST_MS
  let until = 0
  let trying = false
  const isResting = () => now() < until || trying
  return {
    isResting,
    mayAsk: () => {
      if (isResting()) return false
      trying = until > 0
      return true
    },
    worked: () => {
      failures = 0
      restMs = FIRST_REST_MS
      until = 0
      trying = false
    },
    failed: () => {
      failures += 1
      if (failures < MOST_FAILURES && !trying) return
      until = now() + restMs
      restMs = Math.min(LONGEST_REST_MS, restMs * 2)
      trying = false
    },
    rest: (ms) => {
      until = Math.max(until, now() + Math.min(ms, LONGEST_REST_MS))
      trying = false
    },
  }
}
