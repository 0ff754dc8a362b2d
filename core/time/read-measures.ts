import { type Range, type Sentence, wordsOf } from '../grammar/sentence.ts'
import { lexiconOf } from './lexicon.ts'
import type { Length } from './meaning.ts'
import { piecesOf } from './pieces.ts'
import { length, lengthOf, unit } from './read-length.ts'
import { whole } from './read-number.ts'
import type { Reading } from './reading.ts'
import type { TimeTable, UnitName } from './table.ts'

/** A length of time or a bare whole number in a sentence. */
export interface Measure extends Range {
  readonly text: string
  /** Of a length: in calendar units. */
  readonly length?: Temporal.Duration
  /** Of a length: about how many days it is, a month taken as 30; of a number: the number. */
  readonly count: number
}

const days: Readonly<Record<UnitName, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  workday: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 90,
  half: 182,
  year: 365,
  decade: 3650,
}

/** The lengths of time ("60 days", "два тижні") and the whole numbers, in figures and words, in a sentence. Never throws. */
export function readMeasures(sentence: Sentence, tables: readonly TimeTable[]): readonly Measure[] {
  const lexicon = lexiconOf(tables)
  const reading: Reading = { pieces: piecesOf(sentence, lexicon), lexicon, monthFirst: false }
  return reading.pieces.flatMap((piece, at): Measure[] => {
    if (!piece.known || !piece.first) return []
    const rangeTo = (to: number): Range | undefined => {
      const last = reading.pieces[to - 1]
      return last?.last ? { from: piece.token, to: last.token + 1 } : undefined
    }
    const lengths = length(reading, at).flatMap(({ to, value }): Measure[] => {
      const range = rangeTo(to)
      return range
        ? [{ ...range, text: wordsOf(sentence, range), length: asDuration(value), count: inDays(value) }]
        : []
    })
    // "I haven't talked to them for month": one of the unit.
    const single = unit(reading, at).flatMap(({ to, value }): Measure[] => {
      const range = rangeTo(to)
      const one = lengthOf(1, value)
      return range ? [{ ...range, text: wordsOf(sentence, range), length: asDuration(one), count: inDays(one) }] : []
    })
    const numbers = whole(reading, at).flatMap(({ to, value }): Measure[] => {
      const range = rangeTo(to)
      return range ? [{ ...range, text: wordsOf(sentence, range), count: value }] : []
    })
    return [...lengths, ...single, ...numbers]
  })
}

const inDays = (said: Length): number =>
  Object.entries(said).reduce((sum, [unit, n]) => sum + n * (isUnit(unit) ? days[unit] : 0), 0)

const isUnit = (name: string): name is UnitName => Object.hasOwn(days, name)

function asDuration(said: Length): Temporal.Duration {
  const { year = 0, decade = 0, half = 0, quarter = 0, month = 0, fortnight = 0, week = 0, weekend = 0 } = said
  return Temporal.Duration.from({
    years: year + 10 * decade,
    months: month + 3 * quarter + 6 * half,
    weeks: week + weekend + 2 * fortnight,
    days: (said.day ?? 0) + (said.workday ?? 0),
    hours: said.hour ?? 0,
    minutes: said.minute ?? 0,
    seconds: said.second ?? 0,
  })
}
