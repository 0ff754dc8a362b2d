import { at, type Calendar, dateOf, endOfWork, nextAllowed } from '../nudges/calendar.ts'

/** Ideally a customer is answered within so much working time. */
const IDEAL = { hours: 1 } as const

/** What a customer is promised. */
export interface Promised {
  /** What is aimed at: one working hour. */
  readonly idealBy: Temporal.Instant
  /** What is promised: one working day. */
  readonly answerBy: Temporal.Instant
}

/** By when somebody answers who is asked at an instant, in the workspace's working hours. Pure. */
export function promisedFrom(asked: Temporal.Instant, calendar: Calendar): Promised {
  const day = dateOf(nextAllowed(asked, calendar), calendar)
  const length = at(day, calendar.hours.from, calendar).until(endOfWork(day, calendar))
  return {
    idealBy: afterWork(asked, Temporal.Duration.from(IDEAL), calendar),
    answerBy: afterWork(asked, length, calendar),
  }
}

/** More working days than this are not looked ahead. */
const FAR = 60

/** The instant at which so much working time has passed. What ends as work ends, ends then and not as the next day begins. Pure. */
export function afterWork(from: Temporal.Instant, length: Temporal.Duration, calendar: Calendar): Temporal.Instant {
  let start = nextAllowed(from, calendar)
  let left = length
  for (let days = 0; days < FAR; days++) {
    const end = endOfWork(dateOf(start, calendar), calendar)
    const room = start.until(end)
    if (Temporal.Duration.compare(left, room) <= 0) return start.add(left)
    left = left.subtract(room)
    start = nextAllowed(end, calendar)
  }
  return start
}
