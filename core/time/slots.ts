import type { Captured, Slots } from './forms.ts'
import { hourOnly } from './read-clock.ts'
import { calendarDay } from './read-day.ts'
import { length, unit } from './read-length.ts'
import { dayNumber, digitOrdinal, inflectedDay, ordinal, shortYear, whole, yearNumber } from './read-number.ts'
import { memo, NOTHING, type Reading } from './reading.ts'
import { type Found, matchWords } from './trie.ts'

function as<T>(found: readonly Found<T>[], keep: (value: T) => Captured): readonly Found<Captured>[] {
  return found.length === 0
    ? NOTHING
    : found.map(({ to, value, weak }) => ({ to, value: keep(value), weak: weak ?? false }))
}

/** How the slots of the tables' forms are read. */
export const slots: Slots<Reading> = {
  n: memo((reading, at) => as(whole(reading, at), (n) => ({ n }))),
  hour: memo((reading, at) => as(hourOnly(reading, at), (hour) => ({ hour }))),
  length: memo((reading, at) => as(length(reading, at), (value) => ({ length: value }))),
  unit: memo((reading, at) => as(unit(reading, at), (value) => ({ unit: value }))),
  d: memo((reading, at) => as(dayNumber(reading, at), (d) => ({ d }))),
  nth: memo((reading, at) => as(digitOrdinal(reading, at), (nth) => ({ nth }))),
  ord: memo((reading, at) => as(ordinal(reading, at), (ord) => ({ ord }))),
  gen: memo((reading, at) => as(inflectedDay(reading, at), (gen) => ({ gen }))),
  weekday: memo((reading, at) => {
    const { pieces, lexicon } = reading
    return as(
      [...matchWords(lexicon.weekday, pieces, at), ...matchWords(lexicon.everyWeekday, pieces, at)],
      (weekday) => ({
        weekday,
      }),
    )
  }),
  month: memo((reading, at) => as(matchWords(reading.lexicon.month, reading.pieces, at), (month) => ({ month }))),
  year: memo((reading, at) => as(yearNumber(reading, at), (year) => ({ year }))),
  yy: memo((reading, at) => as(shortYear(reading, at), (yy) => ({ yy }))),
  day: memo((reading, at) => as(calendarDay(reading, at), (day) => ({ day }))),
}
