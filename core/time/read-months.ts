import type { Day } from './meaning.ts'
import { ordinal, whole } from './read-number.ts'
import { after, type Days, ofPlaces, single, standsBefore, theUnit, unitWithWhich, withYear } from './read-units.ts'
import { digitsAt, NOTHING, type Reading } from './reading.ts'
import { type Found, matchWords } from './trie.ts'

/** A month, perhaps of a certain year. */
export function month(reading: Reading, at: number): Days {
  const { lexicon, pieces } = reading
  const found: Found<Day>[] = []
  for (const named of matchWords(lexicon.month, pieces, at)) {
    found.push(...withYear(reading, named.to, (of) => ({ is: 'month', month: named.value, of })))
    for (const which of matchWords(lexicon.whichAfter, pieces, named.to))
      found.push({ to: which.to, value: { is: 'month', month: named.value, which: which.value } })
    found.push({ to: named.to, value: { is: 'month', month: named.value }, weak: single(reading, at, named.to) })
  }
  for (const which of matchWords(lexicon.which, pieces, at))
    for (const named of matchWords(lexicon.month, pieces, which.to))
      found.push({ to: named.to, value: { is: 'month', month: named.value, which: which.value } })
  return found
}

/** "summer", "next spring", "зимой 2027 года". */
export function season(reading: Reading, at: number): Days {
  const { lexicon, pieces } = reading
  const found: Found<Day>[] = []
  for (const { to, value: n } of matchWords(lexicon.season, pieces, at)) {
    found.push(...withYear(reading, to, (of) => ({ is: 'season', n, of })))
    for (const which of matchWords(lexicon.whichAfter, pieces, to))
      found.push({ to: which.to, value: { is: 'season', n, which: which.value } })
    found.push({ to, value: { is: 'season', n }, weak: single(reading, at, to) })
  }
  for (const which of matchWords(lexicon.which, pieces, at))
    for (const { to, value: n } of matchWords(lexicon.season, pieces, which.to))
      found.push({ to, value: { is: 'season', n, which: which.value } })
  return found
}

/** "the first half of December", "в первой половине месяца". */
const ofMonth = (reading: Reading, at: number, n: number): Days =>
  ofPlaces(reading, at).flatMap((place) =>
    [...month(reading, place), ...unitWithWhich(reading, place), ...theUnit(reading, place)]
      .filter(({ value }) => value.is === 'month' || (value.is === 'unit' && value.unit === 'month'))
      .map(({ to, value: of }) => ({ to, value: { is: 'half', n, of } })),
  )

/** "pirmoje metų pusėje", "pirmoje gruodžio pusėje": the whole stands between the number and the half. */
function halfAround(reading: Reading, { to, value: n }: Found<number>): Days {
  return [...unitWithWhich(reading, to), ...theUnit(reading, to), ...month(reading, to)].flatMap(
    ({ to: end, value: of }): Days => {
      if (
        !standsBefore(reading, end) ||
        !(of.is === 'month' || (of.is === 'unit' && (of.unit === 'year' || of.unit === 'month')))
      )
        return []
      return matchWords(reading.lexicon.halfOf, reading.pieces, end).map((half) => ({
        to: half.to,
        value: { is: 'half', n, ...(of.is === 'unit' && of.unit === 'year' && of.any ? {} : { of }) },
      }))
    },
  )
}

/** The numeral of "I ketvirtis"; the others are words of the tables, but this is a word of its own in most languages. */
const romanOne = (reading: Reading, at: number): readonly Found<number>[] =>
  reading.pieces[at]?.text === 'i' ? [{ to: at + 1, value: 1 }] : NOTHING

/** Q3, 3rd quarter, перше півріччя, 2018Q4. */
export function numbered(reading: Reading, at: number): Days {
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
        for (const half of matchWords(lexicon.halfOf, pieces, n.to))
          found.push(...withYear(reading, half.to, (of) => ({ is: 'half', n: n.value, of }), true))
      if (n.value <= 2)
        for (const half of matchWords(lexicon.halfOf, pieces, n.to)) found.push(...ofMonth(reading, half.to, n.value))
      if (n.value <= 2) found.push(...halfAround(reading, n))
      for (const unit of matchWords(lexicon.unit, pieces, n.to))
        if (unit.value === 'quarter' || unit.value === 'half') push(unit.to, unit.value, n.value)
    }
  }
  for (const [is, signs] of [
    ['quarter', lexicon.quarterSign],
    ['half', lexicon.halfSign],
  ] as const) {
    for (const sign of matchWords(signs, pieces, at)) {
      const n = digitsAt(reading, sign.to)
      if (n !== undefined) push(sign.to + 1, is, n)
    }
    const before = digitsAt(reading, at)
    if (before === undefined || !(before >= 1900 && before < 2200)) continue
    for (const sign of matchWords(signs, pieces, at + 1)) {
      const n = digitsAt(reading, sign.to)
      if (n !== undefined && n >= 1 && n <= (is === 'quarter' ? 4 : 2))
        found.push({ to: sign.to + 1, value: { is, n, of: { is: 'year', year: before } } })
    }
  }
  return found
}
