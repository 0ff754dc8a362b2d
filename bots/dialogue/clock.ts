/** A clock that can be moved forward: by a script, or with `:tick` in the terminal. */
export interface MovableClock {
  now(): Temporal.Instant
  /** From here on the clock runs on from `instant`. */
  moveTo(instant: Temporal.Instant): void
}

/** A clock over another: its own time until it is moved. */
export function movableClock(base: { now(): Temporal.Instant }): MovableClock {
  let ahead = Temporal.Duration.from({ seconds: 0 })
  return {
    now: () => base.now().add(ahead),
    moveTo: (instant) => {
      ahead = base.now().until(instant)
    },
  }
}

/** A clock that stands until it is moved. */
export const standingClock = (at: Temporal.Instant): MovableClock => movableClock({ now: () => at })
