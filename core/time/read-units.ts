import type { Day, Which } from './meaning.ts'
import { year } from './read-date.ts'
import { NOTHING, type Reading, skip } from './reading.ts'
import type { UnitName } from './table.ts'
import { type Found, matchWords } from './trie.ts'

export type Days = readonly Found<Day>[]

const shifts: Readonly<Record<Which, number>> = {
  near: 0,
  this: 0,
  next: 1,
  coming: 1,
  last: -1,
  afterNext: 2,
  beforeLast: -2,
}

/** With its article or without. */
export const after = (reading: Reading, at: number): readonly number[] => skip(reading, reading.lexicon.the, at)

/** Between a part and its whole: "of", "in", "of the", or nothing. */
export function ofPlaces(reading: Reading, at: number): readonly number[] {
  const comma = reading.pieces[at]?.text === ',' ? at + 1 : at
  return skip(reading, reading.lexicon.of, comma).flatMap((place) => after(reading, place))
}

/** The current one, or so many on, of units that the calendar has. */
export function unitDay(unit: UnitName, shift: number): Day | null {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
  if (unit === 'fortnight' || unit === 'decade') return null
  return { is: 'unit', unit, shift }
}

/** "next week", "наступного місяця", "the week after next". */
export function unitWithWhich(reading: Reading, at: number): Days {
  const { lexicon, pieces } = reading
  const found: Found<Day>[] = []
  const push = (to: number, unit: UnitName, which: Which): void => {
    const value = unitDay(unit, shifts[which])
    if (value) found.push({ to, value })
  }
  for (const which of matchWords(lexicon.which, pieces, at))
    for (const unit of matchWords(lexicon.unit, pieces, which.to)) push(unit.to, unit.value, which.value)
  for (const unit of matchWords(lexicon.unit, pieces, at))
    for (const which of matchWords(lexicon.whichAfter, pieces, unit.to)) push(which.to, unit.value, which.value)
  return found
}

/** "the month" as in "the end of the month": the current one, or the next when this one's end is over. */
export function theUnit(reading: Reading, at: number): Days {
  return after(reading, at).flatMap((place) =>
    matchWords(reading.lexicon.unit, reading.pieces, place).flatMap(({ to, value }) => {
      const day = unitDay(value, 0)
      return day?.is === 'unit' ? [{ to, value: { ...day, any: true } as const }] : []
    }),
  )
}

/** Whether a word alone is as often something else; after "until" or "by" it is none. */
export function single({ pieces, lexicon }: Reading, at: number, to: number): boolean {
  if (to - at > 2 || !lexicon.doubtful.has(pieces[at]?.text ?? '')) return false
  return at === 0 || !matchWords(lexicon.by, pieces, at - 1).some((deadline) => deadline.to === at)
}

/** With a year after it: "2027", "of next year", "2027 року". */
export function withYear(reading: Reading, at: number, make: (of: Day) => Day, genitive = false): Days {
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

/** Whether what ends here is a whole in the form that stands before its part: "mėnesio pabaigoje", "paskutinę mėnesio dieną". */
export function standsBefore({ pieces, lexicon }: Reading, to: number): boolean {
  const word = pieces[to - 1]?.text === '.' ? pieces[to - 2] : pieces[to - 1]
  return lexicon.wholes.has(word?.text ?? '')
}
