import { z } from 'zod'
import type { MemberSettings, NudgeKind } from '../settings.ts'
import type { Grain } from '../slots/said.ts'
import { at, type Calendar, dateOf, isAway, nextAllowed, withinDay } from './calendar.ts'
import {
  type ContactFact,
  contactRules,
  type DealFact,
  dealRules,
  type Ground,
  type Seen,
  tellingAfter,
} from './rules.ts'

/** A reminder that has come due. */
export interface DueReminder {
  readonly id: string
  readonly about: string
  /** When it was to fire. */
  readonly dueAt: Temporal.Instant
  /** Its first occurrence, from which a recurrence counts however often it has fired, and the zone it was said in. */
  readonly at: Temporal.Instant
  readonly zone: string
  /** RFC 5545 rule, if it repeats. */
  readonly repeat: string | null
  /** What was said: a clock time, or a day and coarser. */
  readonly grain: Grain
  /** Who gave it, if somebody else did. */
  readonly from: string | null
  /** Whom or what it is about, where its words do not say so in full. */
  readonly who: string | null
  readonly contactId: string | null
  readonly dealId: string | null
  /** What must not have happened for it to be told (condition.ts); null: it is told. */
  readonly condition: unknown
}

/** A message that Parley sends by itself. `key` makes it the same message, however often it is planned. */
export interface Nudge {
  readonly key: string
  readonly reminders: readonly DueReminder[]
  /** Whether it comes noticeably later than it was to, because nothing ran at its time. */
  readonly late: boolean
}

/**
 * Until when a reminder waits that has come due: those of colleagues for the person's hours, and those for a day, in an absence,
 * for the first working day after it. What one set for oneself at a clock time comes then, whenever that is. Pure.
 */
export function heldUntil(
  { from, grain, dueAt }: Pick<DueReminder, 'from' | 'grain' | 'dueAt'>,
  now: Temporal.Instant,
  calendar: Calendar,
): Temporal.Instant | undefined {
  const day = dateOf(dueAt, calendar)
  const timed = grain === 'minute' || grain === 'hour' || !at(day, calendar.hours.from, calendar).equals(dueAt)
  const held = from === null ? !timed && isAway(dateOf(now, calendar), calendar) : true
  const until = held ? nextAllowed(now, calendar) : now
  return until.equals(now) ? undefined : until
}

/** More than this many at once become one message: a burst is not sprayed. */
const BURST = 3
/** Later than this is worth a word. */
const LATE = Temporal.Duration.from({ minutes: 10 })

/** What to send to one person for the reminders that are due: one message each, or one for all of a burst. Pure. */
export function plan(due: readonly DueReminder[], now: Temporal.Instant): readonly Nudge[] {
  const late = ({ dueAt }: DueReminder) => Temporal.Instant.compare(dueAt.add(LATE), now) < 0
  const keyOf = ({ id, dueAt }: DueReminder) => `reminder:${id}:${dueAt.toString()}`
  const [first] = due
  if (first && due.length > BURST)
    return [{ key: `${keyOf(first)}:and:${due.length - 1}`, reminders: due, late: due.some(late) }]
  return due.map((reminder) => ({ key: keyOf(reminder), reminders: [reminder], late: late(reminder) }))
}

/** What a rule saw, kept with its nudge: for the words, and for "why". */
export const seenSchema = z.object({
  name: z.string(),
  with: z.string().nullable(),
  /** How long it has been so, or how many days are left (closing: less than 0 when it is past). */
  days: z.number(),
  on: z.string().optional(),
  stage: z.string().optional(),
  limit: z.number().optional(),
  amount: z.string().nullable().optional(),
  currency: z.string().nullable().optional(),
  /** Nothing was ever logged with them. */
  never: z.boolean().optional(),
})
export type SeenFacts = z.infer<typeof seenSchema>

/** What a rule asks to be told. */
export interface Candidate {
  /** The same rule, record, cause and time of telling have the same key: it is told once. */
  readonly key: string
  readonly kind: NudgeKind
  readonly about: { readonly kind: 'deal' | 'contact'; readonly id: string }
  /** The record and those that it hangs on: a mute of any of them holds. */
  readonly records: readonly string[]
  readonly priority: number
  readonly moment: number
  readonly pressing: boolean
  readonly facts: SeenFacts
}

type Mute = NonNullable<MemberSettings['mutes']>[number]

/** Whether the person wants to hear nothing of this kind, or about one of these records. */
export const isMuted = (
  { kind, records }: Pick<Candidate, 'kind' | 'records'>,
  mutes: readonly Mute[],
  now: Temporal.Instant,
): boolean =>
  mutes.some(
    (mute) =>
      (mute.until === undefined || Temporal.Instant.compare(now, Temporal.Instant.from(mute.until)) < 0) &&
      (mute.kind === undefined || mute.kind === kind) &&
      (mute.about === undefined || records.includes(mute.about.id)),
  )

/** All that the rules ask for, what matters most first, at most one of a record. Pure. */
export function candidates(
  deals: readonly DealFact[],
  contacts: readonly ContactFact[],
  ground: Ground,
): readonly Candidate[] {
  const found = [
    ...deals.flatMap((deal) =>
      dealRules.flatMap((rule) => {
        const seen = rule.sees(deal, ground)
        if (!seen) return []
        const { name, stage, limit, amount, currency } = deal
        const facts = { name, with: deal.with, stage, limit, amount, currency, days: seen.days, on: seen.on }
        return [candidate({ kind: 'deal', id: deal.id }, [deal.contactId, deal.companyId], rule, seen, facts)]
      }),
    ),
    ...contacts.flatMap((contact) =>
      contactRules.flatMap((rule) => {
        const seen = rule.sees(contact, ground)
        if (!seen) return []
        const facts = {
          name: contact.name,
          with: contact.with,
          days: seen.days,
          on: seen.on,
          never: contact.lastOn === null,
        }
        return [candidate({ kind: 'contact', id: contact.id }, [contact.companyId], rule, seen, facts)]
      }),
    ),
  ]
  return found.toSorted((a, b) => a.priority - b.priority || worth(b) - worth(a) || length(b) - length(a))
}

const worth = ({ facts }: Candidate): number => Number(facts.amount ?? 0)
/** How long it has been so; of closing dates, how near or past it is. */
const length = ({ kind, facts }: Candidate): number => (kind === 'closing' ? -facts.days : facts.days)

function candidate(
  about: Candidate['about'],
  links: readonly (string | null)[],
  rule: (typeof dealRules | typeof contactRules)[number],
  seen: Seen,
  { on, ...facts }: Omit<SeenFacts, 'on'> & { readonly on: string | undefined },
): Candidate {
  const { kind, priority, moment, pressing, again } = rule
  return {
    key: `${kind}:${about.id}:${seen.base}:${tellingAfter(seen.over, again)}`,
    kind,
    about,
    records: [about.id, ...links.filter((id) => id !== null)],
    priority,
    moment,
    pressing,
    facts: { ...facts, ...(on === undefined ? {} : { on }) },
  }
}

/** What one day brings: nudges of their own, each at its moment, and those that the digest takes in. */
export interface DayPlan {
  readonly own: readonly { readonly nudge: Candidate; readonly dueAt: Temporal.Instant }[]
  readonly merged: readonly Candidate[]
}

/** What has passed when it is planned is told so long after. */
const BREATH = Temporal.Duration.from({ minutes: 30 })

/**
 * Which of the candidates are told on a day, and when: at most `budget` by themselves, within the hours, the rest by priority in
 * the digest. `told`: the keys of what was told before; `lately`: records about which something was told a short while ago,
 * which only what is pressing may disturb again. Pure.
 */
export function planDay(
  asked: readonly Candidate[],
  p: {
    readonly told: ReadonlySet<string>
    readonly lately: ReadonlySet<string>
    readonly mutes: readonly Mute[]
    readonly budget: number
    readonly now: Temporal.Instant
    readonly calendar: Calendar
  },
): DayPlan {
  const { told, lately, mutes, budget, now, calendar } = p
  const today = dateOf(now, calendar)
  const records = new Set<string>()
  const fresh = asked.filter((one) => {
    if (told.has(one.key) || isMuted(one, mutes, now) || (lately.has(one.about.id) && !one.pressing)) return false
    if (records.has(one.about.id)) return false
    records.add(one.about.id)
    return true
  })
  const timed = fresh.slice(0, budget).map((nudge) => {
    const moment = withinDay(today, nudge.moment, calendar)
    const passed = Temporal.Instant.compare(moment, now) <= 0
    return { nudge, dueAt: passed ? nextAllowed(now.add(BREATH), calendar) : moment }
  })
  // What no longer fits into today is not promised for tomorrow: it is asked for again then.
  const own = timed.filter(({ dueAt }) => dateOf(dueAt, calendar).equals(today))
  return { own, merged: fresh.slice(budget) }
}
