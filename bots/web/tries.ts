/** Counts what failed, so that nobody tries without end. */
export interface Tries {
  /** How many milliseconds to wait before the next try; 0: now. */
  wait(who: string): number
  failed(who: string): void
}

/** So many different callers are remembered; from then on all count as one. */
const REMEMBERED = 10_000

/** At most `most` failures of one caller within `withinMs`; `now` in milliseconds, of a clock that never goes back. */
export function countTries(
  { most, withinMs }: { readonly most: number; readonly withinMs: number },
  now: () => number = () => performance.now(),
): Tries {
  const failures = new Map<string, { count: number; until: number }>()
  const slot = (who: string) => (failures.has(who) || failures.size < REMEMBERED ? who : '')
  const forget = () => {
    for (const [who, { until }] of failures) if (until <= now()) failures.delete(who)
  }
  return {
    wait: (who) => {
      const found = failures.get(slot(who))
      return found && found.count >= most ? Math.max(0, found.until - now()) : 0
    },
    failed: (who) => {
      forget()
      const found = failures.get(slot(who))
      if (found) found.count += 1
      else failures.set(slot(who), { count: 1, until: now() + withinMs })
    },
  }
}
