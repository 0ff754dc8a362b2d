import { at, type Calendar, dateOf, endOfWork, isWorkday, nextAllowed } from '../nudges/calendar.ts'

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
function afterWork(from: Temporal.Instant, length: Temporal.Duration, calendar: Calendar): Temporal.Instant {
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

/** Whom a nudge about a promise is for: whoever has the request, those who lead, or the customer. */
export type PromisedTo = 'answering' | 'leading' | 'customer'

interface PromiseRule {
  readonly key: string
  /** Of the two promises, so much working time before it is due. */
  readonly of: keyof Promised
  readonly left: { readonly minutes: number }
  readonly to: readonly PromisedTo[]
}

/** Before each promise is broken who has the request is told, then those who lead; when one is, the customer, and all of them. */
export const promiseRules: readonly PromiseRule[] = [
  { key: 'ideal', of: 'idealBy', left: { minutes: 20 }, to: ['answering'] },
  { key: 'idealLeads', of: 'idealBy', left: { minutes: 5 }, to: ['leading'] },
  { key: 'idealPast', of: 'idealBy', left: { minutes: 0 }, to: ['customer'] },
  { key: 'answer', of: 'answerBy', left: { minutes: 120 }, to: ['answering'] },
  { key: 'answerLeads', of: 'answerBy', left: { minutes: 60 }, to: ['leading'] },
  { key: 'late', of: 'answerBy', left: { minutes: 0 }, to: ['answering', 'leading', 'customer'] },
]

/** When each rule is to be looked at, by the office's hours. Pure. */
export function promiseMoments(
  promised: Promised,
  office: Calendar,
): readonly { readonly rule: PromiseRule; readonly at: Temporal.Instant }[] {
  return promiseRules.map((rule) => ({
    rule,
    at: beforeWork(promised[rule.of], Temporal.Duration.from(rule.left), office),
  }))
}

/** The instant from which on so much working time is left. Pure. */
function beforeWork(until: Temporal.Instant, length: Temporal.Duration, office: Calendar): Temporal.Instant {
  let [end, left] = [until, length]
  let day = dateOf(until, office)
  for (let days = 0; days < FAR; days++) {
    const start = at(day, office.hours.from, office)
    const room = start.until(end)
    if (room.sign < 0 || Temporal.Duration.compare(left, room) > 0) {
      if (room.sign > 0) left = left.subtract(room)
      do day = day.subtract({ days: 1 })
      while (!isWorkday(day, office) && ++days < FAR)
      end = endOfWork(day, office)
      continue
    }
    return end.subtract(left)
  }
  return end
}
