import { matchForms } from './forms.ts'
import type { Day, Which } from './meaning.ts'
import { moved, weekdaysAhead } from './read-counted.ts'
import { date, year } from './read-date.ts'
import { ordinal, whole } from './read-number.ts'
import { digitsAt, firstOfEach, memo, NOTHING, type Reader, type Reading, skip } from './reading.ts'
import { slots } from './slots.ts'
import type { UnitName } from './table.ts'
import type { Found } from './trie.ts'

type Days = readonly Found<Day>[]

const shifts: Readonly<Record<Which, number>> = { near: 0, this: 0, next: 1, last: -1, afterNext: 2, beforeLast: -2 }

const after = (reading: Reading, at: number): readonly number[] => skip(reading, reading.lexicon.the, at)

/** Between a part and its whole: "of", "in", "of the", or nothing. */
function ofPlaces(reading: Reading, at: number): readonly number[] {
  const comma = reading.pieces[at]?.text === ',' ? at + 1 : at
  return skip(reading, reading.lexicon.of, comma).flatMap((place) => after(reading, place))
}

function unitDay(unit: UnitName, shift: number): Day | null {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
  if (unit === 'fortnight' || unit === 'decade') return null
  return { is: 'unit', unit, shift }
}

/** "next week", "наступного місяця", "the week after next". */
function unitWithWhich(reading: Reading, at: number): Days {
  const { lexicon, pieces } = reading
  const found: Found<Day>[] = []
  const push = (to: number, unit: UnitName, which: Which): void => {
    const value = unitDay(unit, shifts[which])
    if (value) found.push({ to, value })
  }
  for (const which of lexicon.which.match(pieces, at))
    for (const unit of lexicon.unit.match(pieces, which.to)) push(unit.to, unit.value, which.value)
  for (const unit of lexicon.unit.match(pieces, at))
    for (const which of lexicon.whichAfter.match(pieces, unit.to)) push(which.to, unit.value, which.value)
  return found
}

/** "the month" as in "the end of the month": the current one, or the next when this one's end is over. */
function theUnit(reading: Reading, at: number): Days {
  return after(reading, at).flatMap((place) =>
    reading.lexicon.unit.match(reading.pieces, place).flatMap(({ to, value }) => {
      const day = unitDay(value, 0)
      return day?.is === 'unit' ? [{ to, value: { ...day, any: true } as const }] : []
    }),
  )
}

const single = (reading: Reading, at: number, to: number): boolean =>
  to - at <= 2 && reading.lexicon.doubtful.has(reading.pieces[at]?.text ?? '')

const afterPerson = (reading: Reading, at: number): boolean =>
  reading.lexicon.persons.has(reading.pieces[at - 1]?.text ?? '')

/** A weekday, perhaps with "next" before or after it, or with its week. */
function weekday(reading: Reading, at: number): Days {
  const { lexicon, pieces } = reading
  const found: Found<Day>[] = []
  for (const named of lexicon.weekday.match(pieces, at)) {
    for (const place of ofPlaces(reading, named.to)) {
      for (const week of unitWithWhich(reading, place)) {
        if (week.value.is === 'unit' && week.value.unit === 'week')
          found.push({ to: week.to, value: { is: 'weekdayIn', weekday: named.value, week: week.value } })
      }
    }
    for (const which of lexicon.whichAfter.match(pieces, named.to))
      found.push({ to: which.to, value: { is: 'weekday', weekday: named.value, which: which.value } })
    found.push({
      to: named.to,
      value: { is: 'weekday', weekday: named.value, which: 'near' },
      weak: single(reading, at, named.to) && !afterPerson(reading, at),
    })
  }
  for (const which of lexicon.which.match(pieces, at))
    for (const named of lexicon.weekday.match(pieces, which.to))
      found.push({ to: named.to, value: { is: 'weekday', weekday: named.value, which: which.value } })
  return found
}

/** A month, perhaps of a certain year. */
function month(reading: Reading, at: number): Days {
  const { lexicon, pieces } = reading
  const found: Found<Day>[] = []
  for (const named of lexicon.month.match(pieces, at)) {
    found.push(...withYear(reading, named.to, (of) => ({ is: 'month', month: named.value, of })))
    for (const which of lexicon.whichAfter.match(pieces, named.to))
      found.push({ to: which.to, value: { is: 'month', month: named.value, which: which.value } })
    found.push({ to: named.to, value: { is: 'month', month: named.value }, weak: single(reading, at, named.to) })
  }
  for (const which of lexicon.which.match(pieces, at))
    for (const named of lexicon.month.match(pieces, which.to))
      found.push({ to: named.to, value: { is: 'month', month: named.value, which: which.value } })
  return found
}

/** "pirmoje metų pusėje": the year stands between the number and the half. */
function halfAround(reading: Reading, { to, value: n }: Found<number>): Days {
  return [...unitWithWhich(reading, to), ...theUnit(reading, to)].flatMap(({ to: end, value: of }): Days => {
    if (of.is !== 'unit' || of.unit !== 'year' || !standsBefore(reading, end)) return []
    return reading.lexicon.halfOf
      .match(reading.pieces, end)
      .map((half) => ({ to: half.to, value: { is: 'half', n, ...(of.any ? {} : { of }) } }))
  })
}

/** The same with a year after it: "2027", "of next year", "2027 року". */
function withYear(reading: Reading, at: number, make: (of: Day) => Day, genitive = false): Days {
  return ofPlaces(reading, at).flatMap((place) =>
    [
      ...year(reading, place),
      ...unitWithWhich(reading, place),
      ...(place > at || genitive ? theUnit(reading, place) : NOTHING),
    ]
      .filter(({ value }) => value.is === 'year' || (value.is === 'unit' && value.unit === 'year'))
      .map(({ to, value }) => ({ to, value: make(value) })),
  )
}

/** The numeral of "I ketvirtis"; the others are words of the tables, but this is a word of its own in most languages. */
const romanOne = (reading: Reading, at: number): readonly Found<number>[] =>
  reading.pieces[at]?.text === 'i' ? [{ to: at + 1, value: 1 }] : NOTHING

/** Q3, 3rd quarter, перше півріччя, 2018Q4. */
function numbered(reading: Reading, at: number): Days {
  const { lexicon, pieces } = reading
  const found: Found<Day>[] = []
  const push = (to: number, is: 'quarter' | 'half', n: number): void => {
    if (n < 1 || n > (is === 'quarter' ? 4 : 2)) return
    found.push(...withYear(reading, to, (of) => ({ is, n, of })), { to, value: { is, n } })
  }
  for (const place of after(reading, at)) {
    for (const n of [
      ...ordinal(reading, place),
      ...romanOne(reading, place),
      ...(digitsAt(reading, place) === undefined ? NOTHING : whole(reading, place)),
    ]) {
      if (n.value <= 2)
        for (const half of lexicon.halfOf.match(pieces, n.to))
          found.push(...withYear(reading, half.to, (of) => ({ is: 'half', n: n.value, of }), true))
      if (n.value <= 2) found.push(...halfAround(reading, n))
      for (const unit of lexicon.unit.match(pieces, n.to))
        if (unit.value === 'quarter' || unit.value === 'half') push(unit.to, unit.value, n.value)
    }
  }
  for (const [is, signs] of [
    ['quarter', lexicon.quarterSign],
    ['half', lexicon.halfSign],
  ] as const) {
    for (const sign of signs.match(pieces, at)) {
      const n = digitsAt(reading, sign.to)
      if (n !== undefined) push(sign.to + 1, is, n)
    }
    const before = digitsAt(reading, at)
    if (before === undefined || !(before >= 1900 && before < 2200)) continue
    for (const sign of signs.match(pieces, at + 1)) {
      const n = digitsAt(reading, sign.to)
      if (n !== undefined && n >= 1 && n <= (is === 'quarter' ? 4 : 2))
        found.push({ to: sign.to + 1, value: { is, n, of: { is: 'year', year: before } } })
    }
  }
  return found
}

/** Whether what ends here is a whole in the form that stands before its part: "mėnesio pabaigoje", "paskutinę mėnesio dieną". */
export function standsBefore({ pieces, lexicon }: Reading, to: number): boolean {
  const word = pieces[to - 1]?.text === '.' ? pieces[to - 2] : pieces[to - 1]
  return lexicon.wholes.has(word?.text ?? '')
}

/** What something can be the end or the first Monday of: a week, month or longer. */
const base: Reader<Day> = memo((reading, at) =>
  firstOfEach([
    ...date(reading, at).filter(({ value }) => value.is === 'month'),
    ...month(reading, at),
    ...after(reading, at).flatMap((place) => [...unitWithWhich(reading, place), ...year(reading, place)]),
    ...numbered(reading, at),
    ...theUnit(reading, at),
  ]).map(({ to, value }) => ({ to, value })),
)

/** "the end of March", "в середині місяця". The end of a day is a clock time and read there. */
function edge(reading: Reading, at: number): Days {
  const { lexicon, pieces } = reading
  const found: Found<Day>[] = []
  for (const ends of lexicon.ends.match(pieces, at)) {
    const of = unitDay(ends.value, 0)
    if (of?.is === 'unit' && ends.value !== 'day')
      found.push({ to: ends.to, value: { is: 'edge', edge: 'end', of: { ...of, any: true } } })
  }
  for (const said of lexicon.edge.match(pieces, at))
    for (const place of ofPlaces(reading, said.to))
      for (const of of base(reading, place)) {
        if (of.value.is === 'unit' && (of.value.unit === 'day' || of.value.unit === 'workday')) continue
        found.push({ to: of.to, value: { is: 'edge', edge: said.value, of: of.value } })
      }
  for (const of of base(reading, at))
    if (standsBefore(reading, of.to))
      for (const said of lexicon.edge.match(pieces, of.to))
        found.push({ to: said.to, value: { is: 'edge', edge: said.value, of: of.value } })
  return found
}

type NthOf = Extract<Day, { is: 'nth' }>['what']

/** "first", "останній", "the second last": which one, from the end below zero. */
export const nthCount: Reader<number> = memo((reading, at) => {
  const { lexicon, pieces } = reading
  return after(reading, at).flatMap((place) => [
    ...lexicon.final.match(pieces, place).map(({ to }) => ({ to, value: -1 })),
    ...ordinal(reading, place).flatMap((one) => [
      one,
      ...lexicon.final.match(pieces, one.to).map(({ to }) => ({ to, value: -one.value })),
    ]),
  ])
})

/** What days and weeks are counted: "Tuesday", "working day". */
export const nthWhat: Reader<NthOf> = (reading, at) => [
  ...reading.lexicon.weekday.match(reading.pieces, at).map(({ to, value: weekday }) => ({ to, value: { weekday } })),
  ...reading.lexicon.unit
    .match(reading.pieces, at)
    .flatMap(({ to, value }): Found<NthOf>[] =>
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
  return reading.lexicon.feast
    .match(reading.pieces, at)
    .flatMap(({ to, value: [monthNumber, d] }) => [
      ...withYear(reading, to, (of) => ({ is: 'date', d, month: monthNumber, of })),
      { to, value: { is: 'date', d, month: monthNumber } as const, weak: single(reading, at, to) },
    ])
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
  const relative = lexicon.relativeDay
    .match(pieces, at)
    .map(({ to, value }) => ({ to, value: { is: 'unit', unit: 'day', shift: value } as const }))
  const yearWords = lexicon.relativeYear
    .match(pieces, at)
    .map(({ to, value }) => ({ to, value: { is: 'unit', unit: 'year', shift: value } as const }))
  const weekend = lexicon.unit.match(pieces, at).filter(({ value }) => value === 'weekend')
  const weekOf = matchForms(lexicon.weekOf, slots, reading, at).flatMap(({ to, value }) =>
    value.slots.day ? [{ to, value: { is: 'weekOf', day: value.slots.day } as const }] : [],
  )
  const all: Days = [
    ...relative,
    ...yearWords,
    ...date(reading, at),
    ...dateOfYear(reading, at),
    ...moved(reading, at),
    ...weekday(reading, at),
    ...after(reading, at).flatMap((place) => unitWithWhich(reading, place)),
    ...weekdaysAhead(reading, at),
    ...nth(reading, at),
    ...edge(reading, at),
    ...month(reading, at),
    ...numbered(reading, at),
    ...monthday(reading, at),
    ...feast(reading, at),
    ...weekOf,
    ...year(reading, at),
    ...weekend.map(({ to }) => ({ to, value: { is: 'unit', unit: 'weekend', shift: 0 } as const, weak: true })),
  ]
  return firstOfEach(all)
})
