import { daysOff } from '../days-off.ts'
import { viewerOf } from '../identify.ts'
import type { Me } from '../me.ts'
import type { Ports } from '../ports.ts'
import { defaults, type MemberSettings, memberSettings, workspaceSettings } from '../settings.ts'
import { at, type Calendar, dateOf, endOfWork, isWorkday, mayTell, nextAllowed, workdayFrom } from './calendar.ts'
import { readAway } from './digest.ts'
import type { Digest } from './digest-words.ts'
import { holidaysOf } from './holidays.ts'
import { type LastLook, lastLook } from './planned.ts'

/** What is known of a member before anything is told them. */
export interface Footing {
  readonly calendar: Calendar
  readonly mutes: NonNullable<MemberSettings['mutes']>
  /** When the digest comes, local; null: not at all. */
  readonly digest: string | null
  readonly budget: number
  readonly staleDays: number
  readonly quietDays: number
  /** Whether digests and nudges come in this workspace. */
  readonly followUps: boolean
  readonly last: LastLook | null
  /** What waits for absent colleagues, where a digest is due now. */
  readonly away: Digest['away']
}

/** Reads a member's settings, days off and last digest, and what their digest tells of absent colleagues. */
export async function footing(me: Me, { store, clock, log }: Pick<Ports, 'store' | 'clock' | 'log'>): Promise<Footing> {
  const now = clock.now()
  const whose = { workspaceId: me.workspaceId, memberId: me.id }
  const [own, common, last] = await store
    .for(viewerOf(me))
    .read(
      async (tx) => [await memberSettings(tx, me.id), await workspaceSettings(tx), await lastLook(tx, whose)] as const,
    )
  const followUps = common.followUps ?? true
  const here = now.toZonedDateTimeISO(me.zone)
  // What is said of times reaches into the next year.
  const years = [here.year, here.year + 1]
  const holidays = await holidaysOf(store, me.workspaceId, me.country, years).catch((error: unknown) => {
    log.warn({ err: error, country: me.country }, 'the public holidays are not known')
    return []
  })
  const calendar: Calendar = {
    zone: me.zone,
    hours: own.hours ?? me.hours,
    lunch: own.lunch,
    daysOff: daysOff({ 'holidays:': holidays, daysOn: common.daysOn ?? [], daysOff: common.daysOff ?? [] }),
    absence: own.absence,
  }
  const mutes = own.mutes ?? []
  const base = {
    calendar,
    mutes,
    digest: own.digest === undefined ? defaults.digest : own.digest,
    budget: own.budget ?? defaults.budget,
    staleDays: common.staleDays ?? defaults.staleDays,
    quietDays: common.quietDays ?? defaults.quietDays,
    followUps,
    last,
  }
  return { ...base, away: followUps && looksNow(base, now) ? await readAway(store, me, now) : [] }
}

type Looking = Pick<Footing, 'calendar' | 'digest' | 'last'>

/** The moment of a working day at which the rules are looked at and the digest comes: at the person's hour, else as work begins. */
export const lookOn = (date: Temporal.PlainDate, { calendar, digest }: Looking): Temporal.Instant =>
  at(date, digest ?? calendar.hours.from, calendar)

/** A digest that could not come at its time still comes until work ends, and within the hour after its time whenever that is. */
const GRACE = { hours: 1 } as const

/** Whether the day's look at the rules is due now: not done yet, on a working day, from its moment on, and not at lunch. */
export function looksNow(looking: Looking, now: Temporal.Instant): boolean {
  const { calendar, last } = looking
  const today = dateOf(now, calendar)
  if (last?.day === today.toString() || !isWorkday(today, calendar)) return false
  const moment = lookOn(today, looking)
  const compare = Temporal.Instant.compare
  if (compare(now, moment) < 0) return false
  const early = compare(now, at(today, calendar.hours.from, calendar)) < 0
  return early || mayTell(now, calendar) || compare(now, moment.add(GRACE)) < 0
}

/** When the rules are looked at next; `looked`: today's look is done. */
export function nextLook(looking: Looking, now: Temporal.Instant, looked: boolean): Temporal.Instant {
  const { calendar, last } = looking
  const today = dateOf(now, calendar)
  const compare = Temporal.Instant.compare
  if (!looked && last?.day !== today.toString() && isWorkday(today, calendar)) {
    const moment = lookOn(today, looking)
    if (compare(now, moment) < 0) return moment
    const back = nextAllowed(now, calendar)
    if (compare(back, now) > 0 && compare(back, endOfWork(today, calendar)) < 0) return back
  }
  return lookOn(workdayFrom(today.add({ days: 1 }), calendar), looking)
}
