import { matchForms } from './forms.ts'
import type { Day } from './meaning.ts'
import { yearNumber } from './read-number.ts'
import { digitsAt, isMark, memo, NOTHING, type Reading } from './reading.ts'
import { slots } from './slots.ts'
import type { Found } from './trie.ts'

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const fits = (d: number, month: number): boolean => d >= 1 && d <= (DAYS[month - 1] ?? 0)

/** Whether there is such a day in some year. */
export const exists = ({ d, month }: { readonly d: number; readonly month: number }): boolean => fits(d, month)

/** A year of two digits is the one within the last eighty and the next nineteen years; settled when the date is resolved. */
const yearDay = (year: number): Day => ({ is: 'year', year })

interface Numbers {
  readonly to: number
  readonly values: readonly number[]
  readonly texts: readonly string[]
  readonly mark: string
}

/** Two or three numbers with the same mark between: 15.12.2026, also "26 . 10 . 21" and "2 / 15". */
function numbersAt(reading: Reading, at: number, mark: string): Numbers | null {
  const values: number[] = []
  const texts: string[] = []
  let to = at
  for (let count = 0; count < 3; count++) {
    const piece = reading.pieces[to]
    const value = digitsAt(reading, to)
    if (!piece || value === undefined || piece.text.length > 4) break
    values.push(value)
    texts.push(piece.text)
    to++
    if (count === 2 || !isMark(reading, to, mark) || reading.pieces[to + 1]?.kind !== 'digits') break
    to++
  }
  return values.length < 2 || values.length + values.length - 1 !== to - at ? null : { to, values, texts, mark }
}

const spaced = (reading: Reading, at: number, to: number): boolean =>
  reading.pieces.slice(at + 1, to).some(({ glued }) => !glued)

function ordered(a: number, b: number, monthFirst: boolean): { d: number; month: number; swapped: boolean } | null {
  const dayFirst = b >= 1 && b <= 12 && fits(a, b)
  const other = a >= 1 && a <= 12 && fits(b, a)
  if (!dayFirst && !other) return null
  const first = monthFirst ? (other ? 'month' : 'day') : dayFirst ? 'day' : 'month'
  return first === 'day'
    ? { d: a, month: b, swapped: other && a !== b }
    : { d: b, month: a, swapped: dayFirst && a !== b }
}

function numeric(reading: Reading, at: number): readonly Found<Day>[] {
  const found: Found<Day>[] = []
  for (const mark of ['.', '/', '-']) {
    const numbers = numbersAt(reading, at, mark)
    if (!numbers) continue
    found.push(...three(reading, at, numbers), ...two(reading, at, numbers))
  }
  return found
}

/** D.M.Y, Y-M-D; where the middle of Y-M-D can be no month, Y-D-M. */
function three(reading: Reading, at: number, { to, values, texts, mark }: Numbers): readonly Found<Day>[] {
  const [a = 0, b = 0, c = 0] = values
  if (values.length < 3 || (mark === '-' && spaced(reading, at, to))) return NOTHING
  if (texts[0]?.length === 4) {
    const [month, d] = b > 12 ? [c, b] : [b, c]
    return fits(d, month) && month <= 12 ? [{ to, value: { is: 'date', d, month, of: yearDay(a) } }] : NOTHING
  }
  const long = texts[2]?.length === 4
  if (!long && (texts[2]?.length !== 2 || mark === '-')) return NOTHING
  const day = ordered(a, b, reading.monthFirst)
  if (!day || (long && (c < 1800 || c > 2299))) return NOTHING
  const { swapped, ...date } = day
  const value: Day = { is: 'date', ...date, of: yearDay(c), ...(swapped && long ? { swapped } : {}) }
  // A year may have its dot as the day and the month have: 27. 11. 2026.
  const dotted = long && mark === '.' && isMark(reading, to, '.') && reading.pieces[to]?.glued
  return dotted
    ? [
        { to: to + 1, value },
        { to, value },
      ]
    : [{ to, value }]
}

/** D.M, D/M, and M/Y. "2.3" alone may be anything: it is weak, as is a date with a hyphen. */
function two(reading: Reading, at: number, { values, texts, mark, to: end }: Numbers): readonly Found<Day>[] {
  const [a = 0, b = 0] = values
  const to = at + 3
  if (values.length > 2 && end !== to && !spaced(reading, at, end)) return NOTHING
  if (
    texts[0]?.length === 4 &&
    (texts[1]?.length ?? 0) <= 2 &&
    mark !== '.' &&
    b >= 1 &&
    b <= 12 &&
    a >= 1800 &&
    a < 2300
  )
    return [{ to, value: { is: 'month', month: b, of: yearDay(a) } }]
  if (texts[1]?.length === 4 && (texts[0]?.length ?? 0) <= 2 && a >= 1 && a <= 12 && b >= 1800 && b < 2300)
    return [{ to, value: { is: 'month', month: a, of: yearDay(b) } }]
  if ((texts[0]?.length ?? 9) > 2 || (texts[1]?.length ?? 9) > 2) return NOTHING
  const day = ordered(a, b, reading.monthFirst)
  if (!day) return NOTHING
  if (mark === '-' && spaced(reading, at, to)) return NOTHING
  const short = texts[0]?.length === 1 && texts[1]?.length === 1
  // 9.30 is a clock time sooner than the 30th of September.
  const hour = mark === '.' && b > 12 && !reading.monthFirst
  const weak = mark === '-' || short || hour || spaced(reading, at, to)
  const { swapped, ...date } = day
  const value: Day = { is: 'date', ...date, ...(swapped ? { swapped } : {}) }
  const dotted = mark === '.' && isMark(reading, to, '.') && reading.pieces[to]?.glued
  return dotted
    ? [
        { to: to + 1, value },
        { to, value, weak },
      ]
    : [{ to, value, weak }]
}

/** 20260424, 24042026: only where nothing else is said. */
function packed(reading: Reading, at: number): readonly Found<Day>[] {
  const piece = reading.pieces[at]
  if (piece?.kind !== 'digits' || piece.text.length !== 8) return NOTHING
  const [year, month, d] = [Number(piece.text.slice(0, 4)), Number(piece.text.slice(4, 6)), Number(piece.text.slice(6))]
  if (year < 1900 || year > 2199 || month > 12 || !fits(d, month)) return NOTHING
  return [{ to: at + 1, value: { is: 'date', d, month, of: yearDay(year) }, weak: true }]
}

/** 31.02, 30/02/2027: a date but for its day. */
function slip(reading: Reading, at: number): readonly Found<Day>[] {
  return ['.', '/'].flatMap((mark) => {
    const numbers = numbersAt(reading, at, mark)
    if (numbers?.texts[1]?.length !== 2) return []
    const { to, values, texts } = numbers
    const [d = 0, month = 0, year] = values
    if (spaced(reading, at, to) || d > 31 || month < 1 || month > 12 || fits(d, month)) return []
    const of = year === undefined || texts[2]?.length === 3 ? {} : { of: yearDay(year) }
    return [{ to, value: { is: 'date', d, month, ...of } as const }]
  })
}

/** Dates with a day and a month, also such as do not exist (31 February): these come to nothing when they are resolved. In figures or with the month's name, and months with their year. */
export const date = memo<Day>((reading, at) => {
  const named = matchForms(reading.lexicon.dates, slots, reading, at).flatMap(
    ({ to, value: { slots: said } }): readonly Found<Day>[] => {
      const year = said.year ?? said.yy
      const of = year === undefined ? {} : { of: yearDay(year) }
      if (said.month === undefined) return []
      if (said.d === undefined)
        return year === undefined ? [] : [{ to, value: { is: 'month', month: said.month, ...of } }]
      return [{ to, value: { is: 'date', d: said.d, month: said.month, ...of } }]
    },
  )
  if (reading.pieces[at]?.kind !== 'digits') return named
  return [...named, ...numeric(reading, at), ...slip(reading, at), ...packed(reading, at)]
})

/** A year: with the word for it, or four digits alone, which are weak. */
export const year = memo<Day>((reading, at) => {
  const said = matchForms(reading.lexicon.years, slots, reading, at).flatMap(({ to, value }) =>
    value.slots.year === undefined ? [] : [{ to, value: yearDay(value.slots.year) }],
  )
  const alone = yearNumber(reading, at).map(({ to, value }) => ({ to, value: yearDay(value), weak: true }))
  return [...said, ...alone.filter(({ value }) => value.is === 'year' && value.year >= 1900 && value.year < 2200)]
})
