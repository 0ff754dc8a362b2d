import { matchForms } from './forms.ts'
import type { ClockTime, Day, Length, Moment } from './meaning.ts'
import { bareHour, bareHourAfter, hourBeside } from './read-bare-hour.ts'
import { clock, clockAfterAt, hourAlone, isHour } from './read-clock.ts'
import { calendarDay } from './read-day.ts'
import { instantAt } from './read-instant.ts'
import { lengthOf } from './read-length.ts'
import { digitsAt, firstOfEach, isMark, memo, NOTHING, type Reading, skip } from './reading.ts'
import { slots } from './slots.ts'
import type { PartName } from './table.ts'
import { type Found, matchWords } from './trie.ts'

/** A day, a week's day beside its date, a time and a part of the day, and one comma word more are as much as a time has. */
const MOST_PARTS = 5

type Component = Found<Moment>

/** Words before a component: "on", "at", "about", "by". Where they end, and what they allow. */
interface Lead {
  readonly to: number
  readonly day: boolean
  readonly hour: 'sure' | 'maybe' | null
  readonly said: boolean
}

function leads(reading: Reading, at: number): readonly Lead[] {
  const { lexicon, pieces } = reading
  const found: Lead[] = [{ to: at, day: true, hour: null, said: false }]
  const add = (from: number): void => {
    for (const { to } of matchWords(lexicon.on, pieces, from)) found.push({ to, day: true, hour: null, said: true })
    for (const { to } of matchWords(lexicon.by, pieces, from)) found.push({ to, day: true, hour: 'maybe', said: true })
    for (const { to } of matchWords(lexicon.at, pieces, from)) found.push({ to, day: true, hour: 'sure', said: true })
    for (const { to } of matchWords(lexicon.near, pieces, from))
      found.push({ to, day: false, hour: 'maybe', said: true })
  }
  add(at)
  for (const { to } of matchWords(lexicon.about, pieces, at)) {
    found.push({ to, day: true, hour: null, said: false })
    add(to)
  }
  for (const lead of [...found]) {
    if (!lead.said) continue
    for (const { to } of matchWords(lexicon.about, pieces, lead.to)) found.push({ ...lead, to })
    // "by the 15th", "to at 5": a deadline may stand before another preposition ("до о 18:00", "по в п'ятницю" are said).
    if (lead.hour === 'maybe')
      for (const { to } of [...matchWords(lexicon.on, pieces, lead.to), ...matchWords(lexicon.at, pieces, lead.to)])
        found.push({ ...lead, to })
  }
  return found.filter(({ to, said }) => !said || !isCode(reading, to))
}

/** The "u" of U6 is a letter of a name, and no preposition. */
function isCode({ pieces }: Reading, to: number): boolean {
  const [last, next] = [pieces[to - 1], pieces[to]]
  return last?.kind === 'letters' && next?.kind === 'digits' && next.glued
}

function partsAt(reading: Reading, at: number, led: boolean): readonly Component[] {
  const { lexicon, pieces } = reading
  const found: Component[] = []
  for (const { to, value: part } of matchWords(lexicon.partAlone, pieces, at)) found.push({ to, value: { part } })
  for (const { to, value: part } of matchWords(lexicon.partBeside, pieces, at))
    found.push({ to, value: { part }, weak: !(led && (part === 'noon' || part === 'midnight')) })
  for (const { to, value: part } of matchWords(lexicon.partToday, pieces, at))
    found.push({ to, value: { day: today, part } })
  for (const which of matchWords(lexicon.which, pieces, at)) {
    if (which.value !== 'this' && which.value !== 'last') continue
    for (const { to, value: part } of matchWords(lexicon.partBeside, pieces, which.to))
      found.push({ to, value: { day: which.value === 'this' ? today : yesterday, part } })
  }
  for (const { to, value: unit } of matchWords(lexicon.ends, pieces, at))
    if (unit === 'day') found.push({ to, value: { part: 'dayEnd' } })
  return found
}

/** The day that it is. */
export const today: Day = { is: 'unit', unit: 'day', shift: 0 }
const yesterday: Day = { is: 'unit', unit: 'day', shift: -1 }

const inClock = (length: Length): boolean =>
  length.hour !== undefined || length.minute !== undefined || length.second !== undefined

/** "in 2 hours", "20 minutes ago", "now". */
function fromNow(reading: Reading, at: number): readonly Component[] {
  const found: Component[] = matchWords(reading.lexicon.now, reading.pieces, at).map(({ to }) => ({
    to,
    value: { now: true },
  }))
  for (const { to, value } of matchForms(reading.lexicon.moved, slots, reading, at)) {
    const { form: sign, slots: said } = value
    const length = said.length ?? (said.unit === undefined ? undefined : lengthOf(said.n ?? 1, said.unit))
    if (length && inClock(length) && !isClock(reading, at, length)) found.push({ to, value: { length, sign } })
  }
  return found
}

/** "After 17h" is after five rather than in seventeen hours. */
function isClock({ lexicon, pieces }: Reading, at: number, { hour, ...rest }: Length): boolean {
  const plain = hour !== undefined && hour > 12 && hour < 24 && Object.keys(rest).length === 0
  return plain && matchWords(lexicon.near, pieces, at).length > 0
}

const apart = new Set<string | undefined>(['morning', 'afternoon', 'evening', 'night'])

/** An hour with a part of the day right after it: "8 вечора", "8 tonight", "8 this evening". */
function hourWithPart(reading: Reading, at: number): readonly Component[] {
  return hourAlone(reading, at).flatMap((hour) =>
    partsAt(reading, hour.to, false)
      .filter(({ value }) => apart.has(value.part))
      .map(({ to, value }) => ({ to, value: { ...value, clock: hour.value } })),
  )
}

/** Whether a number after "at" or "by" may well be a count or a price: "each", or a word that no time has, follows it. */
function countsThings(reading: Reading, to: number): boolean {
  const next = reading.pieces[to]
  return next?.kind === 'letters' && (!next.known || matchWords(reading.lexicon.every, reading.pieces, to).length > 0)
}

function bareHours(reading: Reading, at: number, hour: 'sure' | 'maybe'): readonly Component[] {
  // «В час» is one o'clock, «на час» an hour long.
  const long = hour === 'maybe' ? matchWords(reading.lexicon.unit, reading.pieces, at).map(({ to }) => to) : []
  const found = clockAfterAt(reading, at).filter(({ to }) => !long.includes(to))
  return found.map(({ to, value, weak }) => {
    const number = to === at + 1 && digitsAt(reading, at) !== undefined
    const maybe = hour === 'maybe' && (number || value.kind === 'bare') && reading.pieces[to]?.kind === 'letters'
    return { to, value: { clock: value }, weak: maybe || (weak === true && countsThings(reading, to)) }
  })
}

/** "On the first" may be a floor or a person; "on the fifteenth" and "on 1st" hardly are. */
function vague({ pieces }: Reading, from: number, to: number, day: Day): boolean {
  return day.is === 'monthday' && day.d <= 10 && pieces.slice(from, to).every(({ kind }) => kind !== 'digits')
}

/** "U pet" is at five and no short "on Friday"; "sell it for 15." ends in a number and not on the 15th. */
function ratherNumber(reading: Reading, from: number, to: number, day: Day): boolean {
  if (day.is === 'monthday') return isMark(reading, to - 1, '.')
  return day.is === 'weekday' && to === from + 1 && matchWords(reading.lexicon.number, reading.pieces, from).length > 0
}

/** The pieces of a moment that can begin here, with the words before them. */
const components = memo<Moment>((reading, at) => {
  const found: Component[] = []
  for (const lead of leads(reading, at)) {
    if (lead.to >= reading.pieces.length) continue
    const place = lead.to
    if (lead.hour === 'sure') {
      const hours = bareHours(reading, place, lead.hour)
      // «В 9.30» is half past nine also where «в» stands before days.
      found.unshift(...hours.filter(({ to }) => to === place + 3 && digitsAt(reading, place) !== undefined))
      found.push(...hours)
    }
    if (lead.day) {
      for (const { to, value, weak } of calendarDay(reading, place)) {
        const sure = lead.said && lead.hour !== 'sure' && !vague(reading, place, to, value)
        const number = ratherNumber(reading, place, to, value)
        found.push({ to, value: { day: value }, weak: weak === true && (number || !sure) })
      }
    }
    found.push(...partsAt(reading, place, lead.said))
    for (const { to } of matchWords(reading.lexicon.sameTime, reading.pieces, place))
      found.push({ to, value: { sameTime: true } })
    if (lead.hour === 'maybe') found.push(...bareHours(reading, place, lead.hour))
    found.push(
      ...clock(reading, place).map(({ to, value, weak }) => ({ to, value: { clock: value }, weak: weak ?? false })),
    )
    found.push(...hourWithPart(reading, place))
    if (!lead.said || lead.hour !== 'sure') found.push(...fromNow(reading, place))
    if (!lead.said) found.push(...instantAt(reading, place))
  }
  return found
})

const dayLong = (day: Day): boolean =>
  day.is === 'date' ||
  day.is === 'monthday' ||
  day.is === 'weekday' ||
  day.is === 'weekdayIn' ||
  day.is === 'weekdayAhead' ||
  day.is === 'edge' ||
  day.is === 'moved' ||
  day.is === 'easter' ||
  (day.is === 'nth' && day.what !== 'week') ||
  (day.is === 'unit' && (day.unit === 'day' || day.unit === 'workday' || day.unit === 'weekend'))

/** Two days said of one: "Monday, 18 February", "Tuesday the 19th", "next week on Friday", "18 March, 2027". */
function joinDays(a: Day, b: Day): Day | null {
  if (a.is === 'weekday' && (b.is === 'date' || b.is === 'monthday')) return { ...b, weekday: a.weekday }
  if (b.is === 'weekday' && a.is === 'date') return { ...a, weekday: b.weekday }
  if (a.is === 'unit' && a.unit === 'week' && b.is === 'weekday' && b.which === 'near')
    return { is: 'weekdayIn', weekday: b.weekday, week: a }
  if (a.is === 'unit' && a.unit === 'month' && b.is === 'monthday' && !b.of) return { ...b, of: a }
  if (a.is === 'date' && !a.of && b.is === 'year') return { ...a, of: b }
  if (a.is === 'year' || (a.is === 'unit' && a.unit === 'year')) return inYear(a, b)
  if (a.is === 'unit' && a.unit === 'day' && b.is === 'weekday' && b.which === 'near') return a
  if (a.is === 'weekday' && a.which === 'near' && b.is === 'unit' && b.unit === 'day') return b
  if (a.is === 'unit' && a.unit === 'day' && b.is === 'date') return { ...b }
  return null
}

/** A year before what it is the year of: "kitų metų kovo 15 d.", "2027 m. pirmas ketvirtis". */
function inYear(of: Day, part: Day): Day | null {
  if (part.is === 'edge') {
    const whole = inYear(of, part.of)
    return whole && { ...part, of: whole }
  }
  if (part.is !== 'date' && part.is !== 'month' && part.is !== 'quarter' && part.is !== 'half') return null
  return part.of ? null : { ...part, of }
}

/** Hours that are not of a part of the day, in minutes: "lunch at 7:30am" is not one time. */
const FOREIGN: Readonly<Partial<Record<PartName, readonly [number, number][]>>> = {
  morning: [[13 * 60, 24 * 60]],
  noon: [
    [0, 10 * 60],
    [17 * 60, 24 * 60],
  ],
  afternoon: [[0, 11 * 60]],
  evening: [[6 * 60, 15 * 60]],
  night: [[6 * 60, 15 * 60]],
}

function goTogether({ h, m, kind }: ClockTime, part: PartName): boolean {
  const plain = h * 60 + m
  const both = kind === 'exact' ? [plain] : [plain, plain + 720]
  return both.some((minutes) => !FOREIGN[part]?.some(([from, to]) => minutes >= from && minutes < to))
}

/** Two components as one moment, or null where they do not go together. */
export function join(a: Moment, b: Moment): Moment | null {
  if (a.now || b.now) return null
  if (a.length || b.length) {
    const [length, other] = a.length ? [a, b] : [b, a]
    const isToday = other.day?.is === 'unit' && other.day.unit === 'day' && other.day.shift === 0
    return isToday && !other.clock && !other.part && !other.length ? length : null
  }
  if (a.sameTime || b.sameTime) return atSameTime(a.sameTime ? b : a)
  if (a.clock && b.clock) return null
  if (a.part && b.part && a.part !== b.part) return null
  const day = a.day && b.day ? joinDays(a.day, b.day) : (a.day ?? b.day)
  if (day === null) return null
  if (day && (a.clock ?? b.clock ?? a.part ?? b.part) && !dayLong(day)) return null
  const said = a.clock ?? b.clock
  const told = a.part ?? b.part
  if (said && told && !goTogether(said, told)) return null
  // "21.06.2027 3:13" is written as a machine would.
  const figures = day?.is === 'date' && day.of?.is === 'year' && said?.kind === 'written'
  const clockTime: ClockTime | undefined = said && figures ? { ...said, kind: 'exact' } : said
  const part = told
  return { ...(day ? { day } : {}), ...(clockTime ? { clock: clockTime } : {}), ...(part ? { part } : {}) }
}

/** "Same time tomorrow"; of next week the day that it is today. */
function atSameTime({ day, clock: said, part, sameTime }: Moment): Moment | null {
  if (!day || said || part || sameTime) return null
  if (dayLong(day)) return { day, sameTime: true }
  if (day.is !== 'unit' || day.shift === 0) return null
  const sign = day.shift > 0 ? 1 : -1
  return { day: { is: 'moved', length: { [day.unit]: day.shift * sign }, sign }, sameTime: true }
}

/** A bare hour right before a day: "9 tomorrow"; weak by itself. */
function hourBeforeDay(reading: Reading, at: number): readonly Component[] {
  if (digitsAt(reading, at) === undefined) return NOTHING
  return hourAlone(reading, at).flatMap((hour) =>
    !isHour(reading, hour.to)
      ? []
      : calendarDay(reading, hour.to)
          .filter(({ value }) => value.is === 'unit' && value.unit === 'day')
          .map(({ to, value }) => ({ to, value: { clock: hour.value, day: value }, weak: true })),
  )
}

/** A moment: components in any order, with commas or dashes between. Weak as long as all of it is. */
export const moment = memo<Moment>((reading, at) => {
  let frontier: readonly Component[] = [...components(reading, at), ...hourBeforeDay(reading, at)]
  if (frontier.length === 0) return NOTHING
  const found: Component[] = [...frontier]
  for (let count = 1; count < MOST_PARTS && frontier.length > 0; count++) {
    const longer = frontier.flatMap((so) => betweens(reading, so.to).flatMap((place) => extend(reading, so, place)))
    frontier = firstOfEach(longer)
    found.push(...frontier)
  }
  return distinct(found)
})

function betweens(reading: Reading, at: number): readonly number[] {
  if (isMark(reading, at, ',') || isMark(reading, at, '.') || isMark(reading, at, '-') || isMark(reading, at, ':'))
    return [at + 1, at]
  return [at]
}

/** The hour after a day, a part of it or how often, said so that it must be one: "tomorrow 9", "rytoj devintą", "ryte 8". */
function hourBehind(reading: Reading, { day, clock: said }: Moment, at: number): readonly Component[] {
  const near = day?.is === 'unit' && day.unit === 'day'
  const beside = day ? hourBeside(reading, at) : NOTHING
  const bare = said !== undefined ? NOTHING : near ? bareHour(reading, at) : bareHourAfter(reading, at)
  return [
    ...beside.map(({ to, value }) => ({ to, value: { clock: value }, weak: true })),
    ...bare.map(({ to, value }) => ({ to, value: { clock: value } })),
  ]
}

function extend(reading: Reading, so: Component, place: number): readonly Component[] {
  return [...hourBehind(reading, so.value, place), ...components(reading, place)].flatMap((next) => {
    // Figures may follow a day by chance: "tomorrow 10-12" is no date.
    const value =
      so.value.day && next.value.day && next.weak ? completed(so.value, next.value) : join(so.value, next.value)
    if (!value) return []
    const both = so.weak && next.weak && value.day !== undefined && value.clock !== undefined
    // "14. - 15.10" has the days of a range.
    if (both && isMark(reading, so.to - 1, '.')) return []
    return [{ to: next.to, value, weak: both ?? false }]
  })
}

/** A year alone completes a date, a weekday's short name goes with one. */
function completed(so: Moment, next: Moment): Moment | null {
  const sure = next.day?.is === 'year' || next.day?.is === 'weekday' || next.day?.is === 'monthday'
  return sure ? join(so, next) : null
}

/** One of each end: the strong before the weak, days before times. */
function distinct(found: readonly Component[]): readonly Component[] {
  return firstOfEach(found)
}

/** Approximations said after a time: "3pm approximately". */
export const trail = (reading: Reading, at: number): readonly number[] => skip(reading, reading.lexicon.trailing, at)
