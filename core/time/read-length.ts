import { matchForms } from './forms.ts'
import type { Length } from './meaning.ts'
import { quantity, whole } from './read-number.ts'
import { firstOfEach, isMark, memo, NOTHING, type Reader, type Reading, skip } from './reading.ts'
import { slots } from './slots.ts'
import type { UnitName } from './table.ts'
import { type Found, matchWords } from './trie.ts'

/** "1 year, 1 month, 1 week, 1 day, 1 hour and 1 minute" has six. */
const MOST_PARTS = 6

/** A unit's name; also where another one may be meant: "a week or two", «через час-два». */
export const unit: Reader<UnitName> = (reading, at) =>
  matchWords(reading.lexicon.unit, reading.pieces, at).flatMap((named) => {
    const dash = isMark(reading, named.to, '-') && reading.pieces[named.to + 1]?.glued ? [named.to + 1] : []
    const between = [...matchWords(reading.lexicon.or, reading.pieces, named.to).map(({ to }) => to), ...dash]
    const two = between.flatMap((place) => whole(reading, place)).filter(({ value }) => value === 2)
    return [...two.map(({ to }) => ({ to, value: named.value })), named]
  })

const finer: Readonly<Partial<Record<UnitName, readonly [UnitName, number]>>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  week: ['day', 7],
  fortnight: ['day', 14],
  quarter: ['month', 3],
  half: ['month', 6],
  year: ['month', 12],
}

/** So many of a unit; a part of one is counted in a finer unit, rounded. Nobody means half a month to the hour: 15 days. */
export function lengthOf(n: number, unitName: UnitName): Length {
  if (unitName === 'fortnight') return { week: 2 * n }
  if (unitName === 'decade') return { year: 10 * n }
  if (Number.isInteger(n)) return { [unitName]: n }
  if (unitName === 'month') return { month: Math.trunc(n), day: Math.round((n % 1) * 30) }
  const [smaller, per] = finer[unitName] ?? [unitName, 1]
  return { [smaller]: Math.round(n * per) }
}

function one(reading: Reading, at: number): readonly Found<Length>[] {
  const { pieces, lexicon } = reading
  const found: Found<Length>[] = []
  for (const { to, value, form } of withHalf(reading, at)) found.push({ to, value: lengthOf(value + 0.5, form) })
  for (const { to, value } of matchWords(lexicon.length, pieces, at))
    found.push({ to, value: { [value[1]]: value[0] } })
  for (const n of quantity(reading, at)) {
    if (n.value > 100_000) continue
    for (const named of unit(reading, n.to)) found.push({ to: named.to, value: lengthOf(n.value, named.value) })
  }
  return firstOfEach(found)
}

function withHalf(reading: Reading, at: number): readonly { to: number; value: number; form: UnitName }[] {
  return matchForms(reading.lexicon.plusHalf, slots, reading, at).flatMap(({ to, value: { slots: said } }) =>
    said.unit === undefined ? [] : [{ to, value: said.n ?? 1, form: said.unit }],
  )
}

const order: readonly UnitName[] = [
  'year',
  'half',
  'quarter',
  'month',
  'fortnight',
  'week',
  'workday',
  'day',
  'weekend',
  'hour',
  'minute',
  'second',
]
const finest = (length: Length): number => order.findLastIndex((name) => length[name] !== undefined)
const coarsest = (length: Length): number => order.findIndex((name) => length[name] !== undefined)

/** A length: "two weeks", "an hour and a half", "1 day, 2 hours and 5 minutes". */
export const length = memo<Length>((reading, at) => {
  let frontier = one(reading, at)
  if (frontier.length === 0) return NOTHING
  const found = [...frontier]
  for (let parts = 1; parts < MOST_PARTS && frontier.length > 0; parts++) {
    frontier = frontier.flatMap((so) => more(reading, so))
    found.push(...frontier)
  }
  return firstOfEach(found)
})

function more(reading: Reading, so: Found<Length>): readonly Found<Length>[] {
  const comma = isMark(reading, so.to, ',') ? so.to + 1 : so.to
  const found: Found<Length>[] = []
  for (const place of skip(reading, reading.lexicon.and, comma)) {
    for (const next of one(reading, place)) {
      if (coarsest(next.value) > finest(so.value)) found.push({ to: next.to, value: { ...so.value, ...next.value } })
    }
  }
  return found
}
