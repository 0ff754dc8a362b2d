import { matchForms } from './forms.ts'
import type { Day, Length } from './meaning.ts'
import { lengthOf } from './read-length.ts'
import type { Reading } from './reading.ts'
import { slots } from './slots.ts'
import type { UnitName } from './table.ts'
import type { Found } from './trie.ts'

type Days = readonly Found<Day>[]

const clockUnits: readonly UnitName[] = ['second', 'minute', 'hour']
const inDays = (length: Length): boolean => clockUnits.every((unit) => length[unit] === undefined)

/** "in 3 days", "a week ago", "two weeks after Friday". */
export function moved(reading: Reading, at: number): Days {
  const anchored = matchForms(reading.lexicon.anchored, slots, reading, at)
  return [...matchForms(reading.lexicon.moved, slots, reading, at), ...anchored].flatMap(
    ({ to, value: { form: sign, slots: said }, weak }) => {
      // "Two days before the first call" is no date.
      if (weak && said.day?.is === 'monthday') return []
      const length = said.length ?? (said.unit === undefined ? undefined : lengthOf(said.n ?? 1, said.unit))
      if (!length || !inDays(length)) return []
      // "Za vikend" is at the weekend, not one weekend ahead.
      if (said.unit === 'weekend' && said.n === undefined && !said.day) return []
      return [{ to, value: { is: 'moved', length, sign, ...(said.day ? { from: said.day } : {}) } as const }]
    },
  )
}

/** A month may have a fifth week, and two weeks may be a length: only of a year that is said is a low number that of a week. */
const WEEKS_OF_MONTH = 5
const WEEKS_OF_YEAR = 53

/** "week 47", "47. tjedan" */
export function weekNumber(reading: Reading, at: number): Days {
  return matchForms(reading.lexicon.weekNumber, slots, reading, at).flatMap(({ to, value: { slots: said } }) => {
    const n = said.n ?? said.ord ?? 0
    if (n < 1 || n > WEEKS_OF_YEAR) return []
    if (said.year !== undefined)
      return [{ to, value: { is: 'weekNumber', n, of: { is: 'year', year: said.year } } as const }]
    return n > WEEKS_OF_MONTH ? [{ to, value: { is: 'weekNumber', n } as const }] : []
  })
}

/** "three Fridays from now" */
export function weekdaysAhead(reading: Reading, at: number): Days {
  return matchForms(reading.lexicon.weekdaysAhead, slots, reading, at).flatMap(({ to, value: { slots: said } }) =>
    said.weekday === undefined || said.n === undefined || said.n > 500 || said.n < 1
      ? []
      : [{ to, value: { is: 'weekdayAhead', weekday: said.weekday, n: said.n } as const }],
  )
}
