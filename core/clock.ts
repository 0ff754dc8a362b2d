/** The business clock: what people see as "now". Leases use the database's clock instead. */
export interface Clock {
  now(): Temporal.Instant
}

/** The machine's clock, or one that starts from `from` and runs on from there at the same pace. */
export function systemClock(from?: Temporal.Instant): Clock {
  if (!from) return { now: () => Temporal.Now.instant() }
  const started = performance.now()
  return { now: () => from.add({ milliseconds: Math.round(performance.now() - started) }) }
}
