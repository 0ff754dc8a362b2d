import type { Turn } from '../../command.ts'
import { isDayOff } from '../../days-off.ts'
import type { When } from '../../slots/said.ts'
import { nudgeDue } from '../../store/lanes.ts'
import { fireAt, nextOccurrence } from '../../time/fire.ts'
import { lastDay } from '../last-day.ts'
import type { Reminder } from './reminder.ts'

interface Asked {
  readonly at?: When | undefined
  readonly repeat?: string | undefined
}

/** In whose zone and hours, and when it is. */
interface For {
  readonly me: Pick<Turn['me'], 'zone' | 'hours' | 'daysOff'>
  readonly now: Temporal.Instant
}

const later = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) > 0

/**
 * When a reminder for a time fires: at a clock time, or as the working day begins. A day, week or month that has begun but is
 * not over still counts: on its next working day, or in an hour. Undefined when all of it has passed.
 */
export function fires(when: When, { me, now }: For): Temporal.Instant | undefined {
  const at = fireAt(when, me.zone, me.hours, isDayOff(me))
  if (later(at, now)) return at
  if (when.grain === 'minute' || when.grain === 'hour') return undefined
  const here = now.toZonedDateTimeISO(me.zone)
  const [today, last] = [here.toPlainDate(), lastDay(when)]
  const tomorrow = here.startOfDay().add({ days: 1 }).toString({ timeZoneName: 'never' })
  const next = fireAt({ at: tomorrow, grain: 'week' }, me.zone, me.hours, isDayOff(me))
  const nextDay = next.toZonedDateTimeISO(me.zone).toPlainDate()
  if (Temporal.PlainDate.compare(nextDay, last) <= 0) return next
  const soon = here.add({ hours: 1 }).round({ smallestUnit: 'minute', roundingIncrement: 5, roundingMode: 'ceil' })
  const within = soon.toPlainDate().equals(today) && Temporal.PlainDate.compare(today, last) <= 0
  return within ? soon.toInstant() : undefined
}

/** The first time that a reminder fires, once or as the first of many; undefined when its time has passed. */
export function firstTime({ at, repeat }: Asked, turn: For): Temporal.Instant | undefined {
  const { me, now } = turn
  if (repeat === undefined) return at && fires(at, turn)
  const today = now.toZonedDateTimeISO(me.zone).startOfDay().toString({ timeZoneName: 'never' })
  const start = fireAt(at ?? { at: today, grain: 'day' }, me.zone, me.hours)
  const before = start.subtract({ seconds: 1 })
  return nextOccurrence(repeat, start, me.zone, later(before, now) ? before : now) ?? undefined
}

/**
 * The occurrence of a repeating reminder after the one that is done: the first to come when one has fired; one done before its
 * time is skipped. Counted from the first occurrence (`at`), which stays, so that "the 31st" does not become "the 28th". Null
 * when there is no other.
 */
export function occurrenceAfter(reminder: Reminder, now: Temporal.Instant): Temporal.Instant | null {
  const { repeat, at, dueAt, zone, firedAt, doneAt } = reminder
  const first = (at ?? dueAt)?.toTemporalInstant()
  if (repeat === null || !first) return null
  const coming = dueAt?.toTemporalInstant()
  const fired = firedAt !== null && (doneAt === null || doneAt < firedAt)
  const early = !fired && coming && later(coming, now)
  return nextOccurrence(repeat, first, zone, early ? coming : now)
}

/** Sees to it that a member's reminder fires at its time. */
export const wakeAt = (memberId: string, dueAt: Temporal.Instant, { tx, me }: Turn): Promise<unknown> =>
  nudgeDue(tx, me.workspaceId, memberId, dueAt)
