/** Counts what callers try, or what of it failed, so that nobody does it without end. */
export interface Tries {
  /** How many milliseconds to wait before the next try; 0: now. */
  wait(who: string): number
  count(who: string): void
}

/** So many different callers are remembered; from then on all count as one. */
const REMEMBERED = 10_000

/** At most `most` of one caller within `withinMs`; `now` in milliseconds, of a clock that never goes back. */
export function countTries(
  { most, withinMs }: { readonly most: number; readonly withinMs: number },
  now: () => number = () => performance.now(),
): Tries {
  const counts = new Map<string, { count: number; until: number }>()
  const slot = (who: string) => (counts.has(who) || counts.size < REMEMBERED ? who : '')
  const forget = () => {
    for (const [who, { until }] of counts) if (until <= now()) counts.delete(who)
  }
  return {
    wait: (who) => {
      const found = counts.get(slot(who))
      return found && found.count >= most ? Math.max(0, found.until - now()) : 0
    },
    count: (who) => {
      if (counts.size >= REMEMBERED) forget()
      const found = counts.get(slot(who))
      if (found && found.until > now()) found.count += 1
      else counts.set(slot(who), { count: 1, until: now() + withinMs })
    },
  }
}
