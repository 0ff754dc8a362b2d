import { matchForms } from './forms.ts'
import type { Day } from './meaning.ts'
import { moved, weekdaysAhead, weekNumber } from './read-counted.ts'
import { date, year } from './read-date.ts'
import { month, numbered, season } from './read-months.ts'
import { ordinal, whole } from './read-number.ts'
import {
  after,
  type Days,
  ofPlaces,
  single,
  standsBefore,
  theUnit,
  unitDay,
  unitWithWhich,
  withYear,
} from './read-units.ts'
import { digitsAt, firstOfEach, memo, NOTHING, type Reader, type Reading } from './reading.ts'
import { slots } from './slots.ts'
import { type Found, matchWords } from './trie.ts'

const afterPerson = (reading: Reading, at: number): boolean =>
  reading.lexicon.persons.has(reading.pieces[at - 1]?.text ?? '')

/** A weekday, perhaps with "next" before or after it, or with its week. */
function weekday(reading: Reading, at: number): Days {
  const { lexicon, pieces } = reading
  const found: Found<Day>[] = []
  for (const named of matchWords(lexicon.weekday, pieces, at)) {
    for (const place of ofPlaces(reading, named.to)) {
      for (const week of unitWithWhich(reading, place)) {
        if (week.value.is === 'unit' && week.value.unit === 'week')
          found.push({ to: week.to, value: { is: 'weekdayIn', weekday: named.value, week: week.value } })
      }
    }
    for (const which of matchWords(lexicon.whichAfter, pieces, named.to))
      found.push({ to: which.to, value: { is: 'weekday', weekday: named.value, which: which.value } })
    for (const { to } of matchWords(lexicon.weekLater, pieces, named.to)) {
      const from = { is: 'weekday', weekday: named.value, which: 'near' } as const
      found.push({ to, value: { is: 'moved', length: { week: 1 }, sign: 1, from } })
    }
    found.push({
      to: named.to,
      value: { is: 'weekday', weekday: named.value, which: 'near' },
      weak: single(reading, at, named.to) && !afterPerson(reading, at),
    })
  }
  for (const which of matchWords(lexicon.which, pieces, at))
    for (const named of matchWords(lexicon.weekday, pieces, which.to))
      found.push({ to: named.to, value: { is: 'weekday', weekday: named.value, which: which.value } })
  return found
}

/** What something can be the end or the first Monday of: a week, month or longer. */
const base: Reader<Day> = memo((reading, at) =>
  firstOfEach([
    ...date(reading, at).filter(({ value }) => value.is === 'month'),
    ...month(reading, at),
    ...season(reading, at),
    ...after(reading, at).flatMap((place) => [...unitWithWhich(reading, place), ...year(reading, place)]),
    ...numbered(reading, at),
    ...theUnit(reading, at),
  ]).map(({ to, value }) => ({ to, value })),
)

/** "the end of March", "в середині місяця". The end of a day is a clock time and read there. */
function edge(reading: Reading, at: number): Days {
  const { lexicon, pieces } = reading
  const found: Found<Day>[] = []
  for (const ends of matchWords(lexicon.ends, pieces, at)) {
    const of = unitDay(ends.value, 0)
    if (of?.is === 'unit' && ends.value !== 'day')
      found.push({ to: ends.to, value: { is: 'edge', edge: 'end', of: { ...of, any: true } } })
  }
  for (const said of matchWords(lexicon.edge, pieces, at))
    for (const place of ofPlaces(reading, said.to))
      for (const of of base(reading, place)) {
        if (of.value.is === 'unit' && (of.value.unit === 'day' || of.value.unit === 'workday')) continue
        found.push({ to: of.to, value: { is: 'edge', edge: said.value, of: of.value } })
      }
  for (const of of base(reading, at))
    if (standsBefore(reading, of.to))
      for (const said of matchWords(lexicon.edge, pieces, of.to))
        found.push({ to: said.to, value: { is: 'edge', edge: said.value, of: of.value } })
  return found
}

type NthOf = Extract<Day, { is: 'nth' }>['what']

/** "first", "останній", "the second last": which one, from the end below zero. */
export const nthCount: Reader<number> = memo((reading, at) => {
  const { lexicon, pieces } = reading
  return after(reading, at).flatMap((place) => [
    ...matchWords(lexicon.final, pieces, place).map(({ to }) => ({ to, value: -1 })),
    ...ordinal(reading, place).flatMap((one) => [
      one,
      ...matchWords(lexicon.final, pieces, one.to).map(({ to }) => ({ to, value: -one.value })),
    ]),
  ])
})

/** What days and weeks are counted: "Tuesday", "working day". */
export const nthWhat: Reader<NthOf> = (reading, at) => [
  ...matchWords(reading.lexicon.weekday, reading.pieces, at).map(({ to, value: weekday }) => ({
    to,
    value: { weekday },
  })),
  ...matchWords(reading.lexicon.unit, reading.pieces, at).flatMap(({ to, value }): Found<NthOf>[] =>
    value === 'day' || value === 'workday' || value === 'week' || value === 'weekend' ? [{ to, value }] : [],
  ),
]

/** "first Tuesday", "останній день", "the second last week". */
export const nthOf: Reader<{ readonly n: number; readonly what: NthOf }> = memo((reading, at) =>
  nthCount(reading, at).flatMap(({ to, value: n }) =>
    nthWhat(reading, to).map((what) => ({ to: what.to, value: { n, what: what.value } })),
  ),
)

/** "the first Tuesday of March"; in the order of some languages "pirmą kovo antradienį", "kovo pirmą antradienį". */
function nth(reading: Reading, at: number): Days {
  const behind: Days = nthOf(reading, at).flatMap((one) =>
    ofPlaces(reading, one.to).flatMap((place) =>
      base(reading, place).map(({ to, value: of }) => ({ to, value: { is: 'nth', ...one.value, of } as const })),
    ),
  )
  const between: Days = nthCount(reading, at).flatMap(({ to, value: n }) =>
    base(reading, to).flatMap((of) =>
      standsBefore(reading, of.to)
        ? nthWhat(reading, of.to).map((what) => ({
            to: what.to,
            value: { is: 'nth', n, what: what.value, of: of.value } as const,
          }))
        : [],
    ),
  )
  const before: Days = base(reading, at).flatMap((of) =>
    standsBefore(reading, of.to)
      ? nthOf(reading, of.to).map((one) => ({ to: one.to, value: { is: 'nth', ...one.value, of: of.value } as const }))
      : [],
  )
  return [...behind, ...between, ...before]
}

/** "the 15th", "15-го числа", "20th of next month". */
function monthday(reading: Reading, at: number): Days {
  const sure = matchForms(reading.lexicon.monthdays, slots, reading, at).flatMap(({ to, value: { slots: said } }) => {
    const d = said.ord ?? said.gen ?? said.nth ?? said.d ?? said.n ?? 0
    return d >= 1 && d <= 31 ? [{ to, d, weak: false }] : []
  })
  const bare = after(reading, at).flatMap((place) => [
    ...ordinal(reading, place).flatMap(({ to, value: d }) => (d <= 31 ? [{ to, d, weak: true }] : [])),
    ...(digitsAt(reading, place) === undefined
      ? []
      : whole(reading, place).flatMap(({ to, value: d }) => (d >= 1 && d <= 31 ? [{ to, d, weak: null }] : []))),
  ])
  return [...sure, ...bare].flatMap(({ to, d, weak }) => {
    const whole: Days = ofPlaces(reading, to)
      .filter((place) => weak !== null || place > to)
      .flatMap((place) =>
        [...unitWithWhich(reading, place), ...(place > to ? theUnit(reading, place) : NOTHING)]
          .filter(({ value }) => value.is === 'unit' && value.unit === 'month')
          .map(({ to: end, value: of }) => ({
            to: end,
            // "The 4th of the month" is the nearest one.
            value: { is: 'monthday', d, ...(of.is === 'unit' && of.any ? {} : { of }) } as const,
          })),
      )
    const alone: Days = weak === null ? NOTHING : [{ to, value: { is: 'monthday', d }, weak }]
    return [...whole, ...alone]
  })
}

function feast(reading: Reading, at: number): Days {
  return matchWords(reading.lexicon.feast, reading.pieces, at).flatMap(({ to, value }) => {
    const day = 'church' in value ? ({ is: 'easter', ...value } as const) : ({ is: 'date', ...value } as const)
    return [...withYear(reading, to, (of) => ({ ...day, of })), { to, value: day, weak: single(reading, at, to) }]
  })
}

/** A date with a year that is not a number: "15 March next year". */
function dateOfYear(reading: Reading, at: number): Days {
  return date(reading, at).flatMap(({ to, value, weak }) =>
    value.is === 'date' && !value.of && !weak
      ? withYear(reading, to, (of) => ({ ...value, of })).filter((one) => !one.weak)
      : [],
  )
}

/** Everything that names a day or a longer stretch, without the preposition before it. */
export const calendarDay: Reader<Day> = memo((reading, at) => {
  const { lexicon, pieces } = reading
  const relative = matchWords(lexicon.relativeDay, pieces, at).map(({ to, value }) => ({
    to,
    value: { is: 'unit', unit: 'day', shift: value } as const,
  }))
  const yearWords = matchWords(lexicon.relativeYear, pieces, at).map(({ to, value }) => ({
    to,
    value: { is: 'unit', unit: 'year', shift: value } as const,
  }))
  const soFar = matchWords(lexicon.soFar, pieces, at).flatMap(({ to, value }) => {
    const day = unitDay(value, 0)
    return day ? [{ to, value: day }] : []
  })
  const weekend = matchWords(lexicon.unit, pieces, at).filter(({ value }) => value === 'weekend')
  const weekOf = matchForms(lexicon.weekOf, slots, reading, at).flatMap(({ to, value }) =>
    value.slots.day ? [{ to, value: { is: 'weekOf', day: value.slots.day } as const }] : [],
  )
  const all: Days = [
    ...relative,
    ...yearWords,
    ...soFar,
    ...date(reading, at),
    ...dateOfYear(reading, at),
    ...moved(reading, at),
    ...weekday(reading, at),
    ...after(reading, at).flatMap((place) => unitWithWhich(reading, place)),
    ...weekdaysAhead(reading, at),
    ...weekNumber(reading, at),
    ...nth(reading, at),
    ...edge(reading, at),
    ...month(reading, at),
    ...season(reading, at),
    ...numbered(reading, at),
    ...monthday(reading, at),
    ...feast(reading, at),
    ...weekOf,
    ...year(reading, at),
    ...weekend.map(({ to }) => ({ to, value: { is: 'unit', unit: 'weekend', shift: 0 } as const, weak: true })),
  ]
  return firstOfEach(all)
})
