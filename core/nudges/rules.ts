import type { NudgeKind } from '../settings.ts'

/** What is known of an open deal when the rules are asked. Days are counted in the recipient's zone. */
export interface DealFact {
  readonly id: string
  readonly name: string
  readonly contactId: string | null
  readonly companyId: string | null
  /** Whom it is with, in a word. */
  readonly with: string | null
  readonly stage: string
  /** The local date on which it came into its stage, and after how many days it counts as stale there. */
  readonly stageOn: string
  readonly limit: number
  readonly closeOn: string | null
  /** When something last happened with it: made, moved, talked about. */
  readonly touchedOn: string
  /** A reminder that is open, or something planned, about it or those it is with. */
  readonly nextStep: boolean
  readonly amount: string | null
  readonly currency: string | null
}

/** What is known of a contact when the rules are asked. */
export interface ContactFact {
  readonly id: string
  readonly name: string
  readonly companyId: string | null
  readonly with: string | null
  readonly birthday: string | null
  /** A customer, or somebody with an open deal. */
  readonly matters: boolean
  /** When something was last logged with them; null: never. */
  readonly lastOn: string | null
  readonly since: string
  readonly nextStep: boolean
}

/** What the rules go by. */
export interface Ground {
  readonly today: Temporal.PlainDate
  /** The working day after today: what falls between is told today. */
  readonly next: Temporal.PlainDate
  readonly quietDays: number
}

/** What a rule saw: how many days it has been so, and since which date, beyond what it allows. */
export interface Seen {
  /** Days since the rule began to hold: 0 on the first. */
  readonly over: number
  /** What it counts from: another one begins the count, and the telling, anew. */
  readonly base: string
  /** For the words: how many days it has been, or how many are left; a date. */
  readonly days: number
  readonly on?: string
}

interface Rule<F> {
  readonly kind: Exclude<NudgeKind, 'digest'>
  /** Lower comes first where not all can be told. */
  readonly priority: number
  /** When it is told, as a share of the working day. */
  readonly moment: number
  /** Days after the first telling at which it is told again while nothing changes; the last gap goes on repeating. Empty: never again. */
  readonly again: readonly number[]
  /** It cannot wait until other words about the same record have been heeded. */
  readonly pressing: boolean
  readonly sees: (fact: F, ground: Ground) => Seen | null
}

const days = (from: string | Temporal.PlainDate, to: string | Temporal.PlainDate): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days

/** A closing date so near is worth a word. */
const NEAR = 3
/** A deal that was touched so lately is being worked on. */
const FRESH = 1

const past = (since: string, allowed: number, { today }: Ground): Seen | null => {
  const passed = days(since, today)
  return passed >= allowed ? { over: passed - allowed, base: since, days: passed, on: since } : null
}

/** Why one is told something about a deal. */
export const dealRules: readonly Rule<DealFact>[] = [
  {
    kind: 'closing',
    priority: 1,
    moment: 0.1,
    again: [],
    pressing: true,
    sees: ({ closeOn }, { today }) => {
      const left = closeOn === null ? -1 : days(today, closeOn)
      return closeOn !== null && left >= 0 && left <= NEAR
        ? { over: 0, base: `${closeOn}:near`, days: left, on: closeOn }
        : null
    },
  },
  {
    kind: 'closing',
    priority: 2,
    moment: 0.1,
    again: [7, 14, 28],
    pressing: true,
    sees: ({ closeOn }, ground) => {
      const seen = closeOn === null ? null : past(closeOn, 1, ground)
      return seen && { ...seen, base: `${closeOn}:past`, days: -seen.days }
    },
  },
  {
    kind: 'staleDeal',
    priority: 3,
    moment: 0.25,
    again: [7, 14, 28],
    pressing: false,
    sees: ({ stageOn, limit }, ground) => past(stageOn, limit, ground),
  },
  {
    kind: 'noNextStep',
    priority: 4,
    moment: 0.25,
    again: [7, 14, 28],
    pressing: false,
    sees: ({ nextStep, touchedOn }, ground) => (nextStep ? null : past(touchedOn, FRESH, ground)),
  },
]

/** Why one is told something about a contact. */
export const contactRules: readonly Rule<ContactFact>[] = [
  {
    kind: 'birthday',
    priority: 0,
    moment: 0,
    again: [],
    pressing: true,
    sees: ({ birthday }, { today, next }) => {
      const on = birthday === null ? null : birthdayFrom(Temporal.PlainDate.from(birthday), today)
      return on && (on.equals(today) || Temporal.PlainDate.compare(on, next) < 0)
        ? { over: 0, base: on.toString(), days: days(today, on), on: on.toString() }
        : null
    },
  },
  {
    kind: 'quiet',
    priority: 5,
    moment: 0.6,
    again: [14, 28, 56],
    pressing: false,
    sees: ({ matters, nextStep, lastOn, since }, ground) =>
      matters && !nextStep ? past(lastOn ?? since, ground.quietDays, ground) : null,
  },
]

/** The next birthday from a date on; one on 29 February falls on the 28th in other years (docs/time.md). */
function birthdayFrom(birthday: Temporal.PlainDate, from: Temporal.PlainDate): Temporal.PlainDate {
  const inYear = (year: number) => birthday.toPlainMonthDay().toPlainDate({ year })
  const here = inYear(from.year)
  return Temporal.PlainDate.compare(here, from) < 0 ? inYear(from.year + 1) : here
}

/** Which telling it is after so many days: 0 for the first, 1 from the first gap on … */
export function tellingAfter(over: number, again: readonly number[]): number {
  let [telling, passed] = [0, 0]
  for (;;) {
    const gap = again[telling] ?? again.at(-1)
    if (gap === undefined) return 0
    passed += gap
    if (over < passed) return telling
    telling++
  }
}
