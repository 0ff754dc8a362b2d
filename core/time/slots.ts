import type { Slots } from './forms.ts'
import { hourOnly } from './read-clock.ts'
import { calendarDay } from './read-day.ts'
import { length, unit } from './read-length.ts'
import { capture, dayNumber, digitOrdinal, ordinal, whole, yearNumber } from './read-number.ts'
import type { Reading } from './reading.ts'

/** How the slots of the tables' forms are read. */
export const slots: Slots<Reading> = {
  n: (reading, at) => capture(whole, (n) => ({ n }))(reading, at),
  hour: (reading, at) => capture(hourOnly, (hour) => ({ hour }))(reading, at),
  length: (reading, at) => capture(length, (value) => ({ length: value }))(reading, at),
  unit: (reading, at) => capture(unit, (value) => ({ unit: value }))(reading, at),
  d: (reading, at) => capture(dayNumber, (d) => ({ d }))(reading, at),
  nth: (reading, at) => capture(digitOrdinal, (nth) => ({ nth }))(reading, at),
  ord: (reading, at) => capture(ordinal, (ord) => ({ ord }))(reading, at),
  month: (reading, at) =>
    capture(
      (r, here) => r.lexicon.month.match(r.pieces, here),
      (month) => ({ month }),
    )(reading, at),
  year: (reading, at) => capture(yearNumber, (year) => ({ year }))(reading, at),
  day: (reading, at) => capture(calendarDay, (day) => ({ day }))(reading, at),
}
