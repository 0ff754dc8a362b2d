import { matchForms } from './forms.ts'
import type { Recurrence } from './meaning.ts'
import { bareHourAfter } from './read-bare-hour.ts'
import { clock } from './read-clock.ts'
import { date, exists } from './read-date.ts'
import { nthCount, nthOf, nthWhat } from './read-day.ts'
import { moment } from './read-moment.ts'
import { ordinal, whole } from './read-number.ts'
import { standsBefore } from './read-units.ts'
import { everyWeekdays, weekdayList } from './read-weekdays.ts'
import { digitsAt, firstOfEach, isMark, memo, NOTHING, type Reader, type Reading, skip } from './reading.ts'
import { every, join, recurrence, type Said, toNth } from './repeat-said.ts'
import { slots } from './slots.ts'
import type { UnitName } from './table.ts'
import { type Found, matchWords } from './trie.ts'

type Some = readonly Found<Said>[]

const MOST_PARTS = 5

/** After "every": a unit, weekdays, a date, a day of the month, a part of the day. */
function afterEvery(reading: Reading, at: number): Some {
  const { lexicon, pieces } = reading
  const found: Found<Said>[] = []
  const push = (to: number, value: Said | null): void => {
    if (value) found.push({ to, value })
  }
  const units = (place: number, n: number): void => {
    for (const { to, value } of matchWords(lexicon.unit, pieces, place)) {
      const often = every(value, n)
      if (often) push(to, { whole: often })
    }
  }
  units(at, 1)
  for (const { to, value } of weekdayList(reading, at)) push(to, { whole: { unit: 'week', n: 1 }, weekdays: value })
  for (const { to, value: part } of [
    ...matchWords(lexicon.partBeside, pieces, at),
    ...matchWords(lexicon.partAlone, pieces, at),
  ])
    push(to, { whole: { unit: 'day', n: 1 }, part })
  for (const other of matchWords(lexicon.other, pieces, at)) {
    units(other.to, 2)
    for (const { to, value } of weekdayList(reading, other.to))
      push(to, { whole: { unit: 'week', n: 2 }, weekdays: value })
  }
  for (const n of whole(reading, at)) units(n.to, n.value)
  for (const n of ordinal(reading, at)) {
    units(n.to, n.value)
    const ofMonth = monthEnd(reading, n.to)
    if (n.value <= 31)
      for (const to of monthly(reading, at, n.value) ? [n.to, ...ofMonth] : ofMonth)
        push(to, { whole: { unit: 'month', n: 1 }, monthdays: [n.value] })
    if (n.value >= 2 && n.value <= 4)
      for (const { to, value } of weekdayList(reading, n.to))
        push(to, { whole: { unit: 'week', n: n.value }, weekdays: value })
  }
  for (const { to, value } of monthdayForms(reading, at)) {
    push(to, { whole: { unit: 'month', n: 1 }, monthdays: [value] })
    for (const end of monthEnd(reading, to)) push(end, { whole: { unit: 'month', n: 1 }, monthdays: [value] })
  }
  for (const { to, value } of nthOf(reading, at)) {
    const said = toNth(value.n, value.what)
    if (!said) continue
    for (const end of monthEnd(reading, to)) push(end, { whole: { unit: 'month', n: 1 }, ...said })
    if (value.n === -1) push(to, { whole: { unit: 'month', n: 1 }, ...said })
  }
  // "kiekvieną paskutinį mėnesio penktadienį"
  for (const count of nthCount(reading, at))
    for (const month of matchWords(lexicon.unit, pieces, count.to))
      for (const what of month.value === 'month' && standsBefore(reading, month.to)
        ? nthWhat(reading, month.to)
        : NOTHING) {
        const said = toNth(count.value, what.value)
        if (said) push(what.to, { whole: { unit: 'month', n: 1 }, ...said })
      }
  for (const { to, value } of date(reading, at))
    if (value.is === 'date' && !value.of && exists(value))
      push(to, { whole: { unit: 'year', n: 1 }, month: value.month, monthdays: [value.d] })
  return found
}

/** "Every 15th" is of the month; "every second" is of whatever follows. */
const monthly = (reading: Reading, at: number, n: number): boolean =>
  n > 10 || (n !== 2 && digitsAt(reading, at) !== undefined)

/** Where "of the month" ends. */
function monthEnd(reading: Reading, at: number): readonly number[] {
  const { lexicon, pieces } = reading
  return skip(reading, lexicon.of, at)
    .flatMap((place) => skip(reading, lexicon.the, place))
    .flatMap((place) =>
      matchWords(lexicon.unit, pieces, place)
        .filter(({ value }) => value === 'month')
        .map(({ to }) => to),
    )
}

function monthdayForms(reading: Reading, at: number): readonly Found<number>[] {
  return matchForms(reading.lexicon.monthdays, slots, reading, at).flatMap(({ to, value: { slots: said } }) => {
    const d = said.ord ?? said.gen ?? said.nth ?? said.d ?? said.n ?? 0
    return d >= 1 && d <= 31 ? [{ to, value: d }] : []
  })
}

/** The words that make a recurrence: "every two weeks", "daily", "on Mondays", "once a month". */
const often = memo<Said>((reading, at) => {
  const { lexicon, pieces } = reading
  const found: Found<Said>[] = []
  for (const { to, value } of matchWords(lexicon.everyUnit, pieces, at)) {
    const whole = every(value, 1)
    if (whole) found.push({ to, value: { whole } })
  }
  for (const { to } of matchWords(lexicon.every, pieces, at)) found.push(...afterEvery(reading, to))
  for (const { to, value } of matchForms(lexicon.once, slots, reading, at)) {
    const { unit, length } = value.slots
    const [one, more] = length ? Object.entries(length) : []
    const named = unit ?? units.find((name) => name === one?.[0])
    const whole = named && !more ? every(named, unit ? 1 : (one?.[1] ?? 1)) : null
    if (whole) found.push({ to, value: { whole } })
  }
  for (const { to, value: part } of matchWords(lexicon.everyPart, pieces, at))
    found.push({ to, value: { whole: { unit: 'day', n: 1 }, part } })
  for (const { to, value } of everyWeekdays(reading, at))
    found.push({ to, value: { whole: { unit: 'week', n: 1 }, weekdays: value } })
  return found
})

const units: readonly UnitName[] = [
  'hour',
  'day',
  'workday',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'half',
  'year',
]

/** What narrows it: weekdays, a day of the month, the n-th weekday, a date, a clock time, the first time. */
const narrower = memo<Said>((reading, at) => {
  const { lexicon } = reading
  const found: Found<Said>[] = []
  for (const place of skip(reading, lexicon.on, at).flatMap((one) => skip(reading, lexicon.the, one))) {
    for (const { to, value } of weekdayList(reading, place)) found.push({ to, value: { weekdays: value } })
    for (const { to, value } of nthOf(reading, place)) {
      const said = toNth(value.n, value.what)
      if (said) for (const end of [to, ...monthEnd(reading, to)]) found.push({ to: end, value: said })
    }
    for (const { to, value } of matchWords(lexicon.edge, reading.pieces, place)) {
      if (value === 'middle') continue
      for (const end of [to, ...monthEnd(reading, to)])
        found.push({ to: end, value: { monthdays: [value === 'end' ? -1 : 1] } })
    }
    for (const { to, value } of monthdayForms(reading, place))
      for (const end of [to, ...monthEnd(reading, to)]) found.push({ to: end, value: { monthdays: [value] } })
    for (const { to, value } of ordinal(reading, place))
      if (value <= 31) found.push({ to, value: { monthdays: [value] } })
    if (place > at && digitsAt(reading, place) !== undefined)
      for (const { to, value } of whole(reading, place))
        if (value >= 1 && value <= 31) found.push({ to, value: { monthdays: [value] } })
    for (const { to, value } of date(reading, place))
      if (value.is === 'date' && !value.of && exists(value))
        found.push({ to, value: { month: value.month, monthdays: [value.d] } })
  }
  for (const { to, value } of everyWeekdays(reading, at)) found.push({ to, value: { weekdays: value } })
  for (const { to, value, weak } of moment(reading, at)) {
    if (weak && !value.part) continue
    if (!value.day && !value.length && !value.now)
      found.push({
        to,
        value: { ...(value.clock ? { clock: value.clock } : {}), ...(value.part ? { part: value.part } : {}) },
      })
  }
  for (const { to, value, weak } of clock(reading, at))
    if (weak && isNoDate(reading, at, to)) found.push({ to, value: { clock: value } })
  for (const { to, value } of bareHourAfter(reading, at)) found.push({ to, value: { clock: value } })
  for (const { to, value } of matchForms(lexicon.starting, slots, reading, at))
    if (value.slots.day) found.push({ to, value: { first: value.slots.day } })
  return found
})

/** "Every Monday 8.15": what no day and month can be is a time of the day. */
const isNoDate = (reading: Reading, at: number, to: number): boolean =>
  to === at + 3 && isMark(reading, at + 1, '.') && !isMonth(digitsAt(reading, at + 2))

const isMonth = (n: number | undefined): boolean => n === undefined || (n >= 1 && n <= 12)

/** Whether anything in the sentence says how often; most say nothing, and need not be read further. */
const recurs = (reading: Reading): boolean => reading.pieces.some((_, at) => often(reading, at).length > 0)

/** Recurrences: "every Monday at 9", "щомісяця 15-го", "the last day of every month". */
export const repeat: Reader<Recurrence> = memo((reading, at) => {
  if (!recurs(reading)) return NOTHING
  let frontier: Some = [
    ...often(reading, at),
    ...ofEvery(reading, at),
    ...nthOfEvery(reading, at),
    ...narrower(reading, at),
  ]
  if (frontier.length === 0) return NOTHING
  const found: Found<Said>[] = [...frontier]
  for (let count = 1; count < MOST_PARTS && frontier.length > 0; count++) {
    frontier = perEnd(
      frontier.flatMap((so) => {
        const places = isMark(reading, so.to, ',') ? [so.to + 1] : [so.to]
        return places.flatMap((place) => {
          const more = so.value.whole
            ? narrower(reading, place)
            : [
                ...often(reading, place),
                ...skip(reading, reading.lexicon.of, place).flatMap((one) => (one > place ? often(reading, one) : [])),
                ...narrower(reading, place),
              ]
          return more.flatMap(({ to, value }) => {
            const both = join(so.value, value)
            return both ? [{ to, value: both }] : []
          })
        })
      }),
    )
    found.push(...frontier)
  }
  return firstOfEach(
    found.flatMap(({ to, value }) => {
      const rule = recurrence(value)
      return rule ? [{ to, value: rule }] : []
    }),
  )
})

/** Several per end may go on differently, but not without bound. */
function perEnd(found: Some): Some {
  const counts = new Map<number, number>()
  return found.filter(({ to, value }) => {
    const count = counts.get(to) ?? 0
    counts.set(to, count + 1)
    return count < 6 && Object.keys(value).length > 0
  })
}

/** "paskutinę kiekvieno mėnesio dieną": how often stands between which one and what. */
function nthOfEvery(reading: Reading, at: number): Some {
  return nthCount(reading, at).flatMap((count) =>
    often(reading, count.to)
      .filter(({ value }) => value.whole?.unit === 'month' && Object.keys(value).length === 1)
      .flatMap((whole) =>
        nthWhat(reading, whole.to).flatMap(({ to, value: what }): Some => {
          const said = toNth(count.value, what)
          return said ? [{ to, value: { ...whole.value, ...said } }] : []
        }),
      ),
  )
}

/** "the end of every month" */
function ofEvery(reading: Reading, at: number): Some {
  const { lexicon, pieces } = reading
  return skip(reading, lexicon.on, at)
    .flatMap((place) => skip(reading, lexicon.the, place))
    .flatMap((place) => matchWords(lexicon.edge, pieces, place))
    .flatMap(({ to, value }) =>
      skip(reading, lexicon.of, to).flatMap((place) =>
        often(reading, place).flatMap((whole): Some => {
          if (value === 'middle' || whole.value.whole?.unit !== 'month' || Object.keys(whole.value).length > 1)
            return []
          return [{ to: whole.to, value: { ...whole.value, monthdays: [value === 'end' ? -1 : 1] } }]
        }),
      ),
    )
}
