import { matchForms } from './forms.ts'
import type { ClockTime } from './meaning.ts'
import { quantity, whole } from './read-number.ts'
import { digitsAt, firstOfEach, isMark, joint, memo, NOTHING, type Reader, type Reading } from './reading.ts'
import { slots } from './slots.ts'
import { type Found, matchWords } from './trie.ts'
import { ZONES } from './zones.ts'

type Time = Found<ClockTime>

const valid = (h: number, m: number, s = 0): boolean =>
  h <= 23 && m <= 59 && s <= 59 ? true : h === 24 && m === 0 && s === 0

/** 25:00, 26:00: a slip for a time, read so that nothing is read of its parts. After "at" whatever has a colon is meant as one. */
const slip = (h: number, m: number, led: boolean): boolean => (h >= 24 && h <= 29 && m <= 59) || led

function clockTime(h: number, m: number, kind: ClockTime['kind'], s?: number): ClockTime {
  const sure = h > 12 || h === 0
  return { h, m, kind: sure ? 'exact' : kind, ...(s ? { s } : {}) }
}

/** 9:30, 09:30:15, 15h30, 15 год 30 хв; 9.30 and 9-30 only where `dotted` (after "at"). Written with 0 first it is exact. */
function written(reading: Reading, at: number, dotted: boolean): readonly Time[] {
  const first = reading.pieces[at]
  const h = digitsAt(reading, at)
  if (h === undefined || !first || first.text.length > 2) return NOTHING
  const kind = first.text.startsWith('0') ? 'exact' : 'written'
  const sign = joint(reading, at + 1, dotted ? ':.-' : ':.')
  const m = sign ? digitsAt(reading, at + 2) : undefined
  if (sign && m !== undefined && reading.pieces[at + 2]?.text.length === 2 && valid(h, m)) {
    if (sign === '-' && m > 0 && m <= 24) return NOTHING
    const s = sign === ':' && joint(reading, at + 3, ':') ? digitsAt(reading, at + 4) : undefined
    if (s !== undefined && reading.pieces[at + 4]?.text.length === 2 && s <= 59) {
      const fraction = joint(reading, at + 5, '.') ? at + 7 : at + 5
      return [{ to: fraction, value: clockTime(h, m, kind, s) }]
    }
    const time: Time = { to: at + 3, value: clockTime(h, m, kind) }
    return sign === ':' || dotted || m > 31 ? [time] : [{ ...time, weak: true }]
  }
  if (sign === ':' && m !== undefined && reading.pieces[at + 2]?.text.length === 2 && slip(h, m, dotted))
    return [{ to: at + 3, value: { h, m, kind: 'exact' } }]
  return marked(reading, at, h)
}

/** Hours and minutes with letters between: 15h30, 17ч10, 3h. */
function marked(reading: Reading, at: number, h: number): readonly Time[] {
  const { pieces, lexicon } = reading
  const found: Time[] = []
  for (const mark of matchWords(lexicon.hourMark, pieces, at + 1)) {
    const m = digitsAt(reading, mark.to)
    if (m === undefined || m > 59 || pieces[mark.to]?.text.length !== 2 || !valid(h, m)) continue
    found.push({ to: mark.to + 1, value: clockTime(h, m, 'written') })
    for (const end of matchWords(lexicon.minuteMark, pieces, mark.to + 1))
      found.push({ to: end.to, value: clockTime(h, m, 'written') })
  }
  return found
}

/** An hour alone: in digits (also 15-й), in words, in the clock's own words. */
export const hourAlone = memo<ClockTime>((reading, at) => {
  const { pieces, lexicon } = reading
  const digits = digitsAt(reading, at)
  if (digits !== undefined) {
    if (digits > 24 || (pieces[at]?.text.length ?? 9) > 2) return NOTHING
    const value = clockTime(digits, 0, 'bare')
    const dash = isMark(reading, at + 1, '-') && pieces[at + 1]?.glued ? at + 2 : at + 1
    const ended = pieces[dash]?.glued
      ? matchWords(lexicon.hourEnding, pieces, dash).map(({ to }) => ({ to, value }))
      : NOTHING
    return [...ended, { to: at + 1, value }]
  }
  const said = [...matchWords(lexicon.hour, pieces, at), ...whole(reading, at)]
  return said
    .filter(({ value }) => value >= 1 && value <= 24)
    .map(({ to, value }) => ({ to, value: clockTime(Math.floor(value), (value % 1) * 60, 'bare') }))
})

/** "half past four" in one word: «полпятого». */
const halfHour: Reader<ClockTime> = (reading, at) => hourAlone(reading, at).filter(({ value }) => value.m > 0)

/** The `{hour}` of a form: "half past 3", "a quarter to noon", "15 past 3pm". */
export const hourOnly = memo<ClockTime>((reading, at) => {
  const noon = matchWords(reading.lexicon.partBeside, reading.pieces, at).filter(({ value }) => value === 'noon')
  const hours = hourAlone(reading, at)
  const found: Time[] = noon.map(({ to }) => ({ to, value: clockTime(12, 0, 'bare') }))
  for (const hour of hours) found.push(...halves(reading, hour), ...oclock(reading, hour), hour)
  return firstOfEach(found)
})

/** With am or pm after it. */
function halves(reading: Reading, { to, value }: Time): readonly Time[] {
  if (value.h > 12 || value.h === 0)
    return matchWords(reading.lexicon.am, reading.pieces, to).map((said) => ({ to: said.to, value }))
  return matchWords(reading.lexicon.am, reading.pieces, to).map((said) => ({
    to: said.to,
    value: { ...value, h: (value.h % 12) + (said.value === 'pm' ? 12 : 0), kind: 'exact' },
  }))
}

/** With "o'clock" after it, and perhaps am or pm after that. */
function oclock(reading: Reading, { to, value }: Time): readonly Time[] {
  return matchWords(reading.lexicon.oclock, reading.pieces, to).flatMap((said) => {
    const time: Time = { to: said.to, value }
    return [...halves(reading, time), time]
  })
}

/** 1030, 330: hours and minutes without a mark, where something else says that it is a time. */
function run(reading: Reading, at: number): readonly Time[] {
  const piece = reading.pieces[at]
  if (piece?.kind !== 'digits' || piece.text.length < 3 || piece.text.length > 4) return NOTHING
  const h = Number(piece.text.slice(0, -2))
  const m = Number(piece.text.slice(-2))
  return valid(h, m) ? [{ to: at + 1, value: clockTime(h, m, 'written') }] : NOTHING
}

/** 9 30, 14 15: as they are typed in haste; whole fives, with nothing behind that would make them a number, a date or an amount. */
function apart(reading: Reading, at: number): readonly Time[] {
  const [first, second] = [reading.pieces[at], reading.pieces[at + 1]]
  const h = digitsAt(reading, at)
  const m = digitsAt(reading, at + 1)
  if (h === undefined || m === undefined || !first || !second || second.glued) return NOTHING
  if (first.text.length > 2 || second.text.length !== 2 || m % 5 !== 0 || !valid(h, m)) return NOTHING
  if (!isHour(reading, at + 2) || matchWords(reading.lexicon.month, reading.pieces, at + 2).length > 0) return NOTHING
  return [{ to: at + 2, value: clockTime(h, m, first.text.startsWith('0') ? 'exact' : 'written') }]
}

/** "three twenty", "nine fifty nine", «шестнадцать ноль ноль»: hours and minutes in words. */
function spoken(reading: Reading, at: number): readonly Time[] {
  const { pieces, lexicon } = reading
  if (pieces[at]?.kind !== 'letters') return NOTHING
  const minutes = (from: number): readonly Found<number>[] =>
    whole(reading, from).flatMap((n) =>
      n.value === 0
        ? whole(reading, isMark(reading, n.to, '-') ? n.to + 1 : n.to).filter(({ value }) => value < 10)
        : n.value < 10
          ? []
          : [n],
    )
  return [...whole(reading, at), ...matchWords(lexicon.hour, pieces, at)].flatMap((h) =>
    h.value < 1 || h.value > 23 || !Number.isInteger(h.value) || pieces[h.to]?.kind !== 'letters'
      ? []
      : minutes(h.to)
          .filter(({ value }) => value <= 59)
          .map(({ to, value }) => ({ to, value: clockTime(h.value, value, 'written') })),
  )
}

/** Half past, quarter to, за чверть: the tables' forms around an hour. */
function shifted(reading: Reading, at: number): readonly Time[] {
  return matchForms(reading.lexicon.clocks, slots, reading, at).flatMap(({ to, value: { form, slots: said } }) => {
    const { ord = 0, n = 0 } = said
    // «половина пятого», «десять минут шестого» count the hours by ordinals.
    const hour = said.hour ?? (ord >= 1 && ord <= 12 ? clockTime(ord, 0, 'bare') : undefined)
    if (hour?.m !== 0 || n > 59) return []
    // "Ten to nine", but "2 to 3" is a range and "36 from 5" a sum, unless minutes are named.
    if (said.n !== undefined && n % 5 !== 0 && to - at <= 3) return []
    // "15 do 5" is a quarter to five, "15 do 17" a range.
    const back = form === 'minus' || (typeof form === 'number' && form < 0)
    if (back && hour.h > 12 && digitsAt(reading, at) !== undefined) return []
    const minutes = form === 'plus' ? n : form === 'minus' ? -n : form === 'fromHourBefore' ? n - 60 : form
    const base = hour.kind === 'bare' ? hour.h % 12 || 12 : hour.h
    const all = (base * 60 + minutes + 1440) % 1440
    const value: ClockTime = {
      ...hour,
      h: Math.floor(all / 60),
      m: all % 60,
      kind: hour.kind === 'exact' ? 'exact' : 'bare',
    }
    const fixed = value.h === 0 && hour.kind === 'bare' ? { ...value, h: 12 } : value
    return [...halves(reading, { to, value: fixed }), { to, value: fixed }]
  })
}

function zoned(reading: Reading, time: Time): readonly Time[] {
  const bracket = isMark(reading, time.to, '(') ? 1 : 0
  const offset = ZONES.get(reading.pieces[time.to + bracket]?.text ?? '')
  if (offset === undefined) return [time]
  const to = time.to + 1 + bracket + (bracket && isMark(reading, time.to + 2, ')') ? 1 : 0)
  return [{ to, value: { ...time.value, offset } }, time]
}

/** Times of the day that are one by themselves, without a preposition. */
export const clock: Reader<ClockTime> = memo((reading, at) => {
  const found: Time[] = [...shifted(reading, at)]
  for (const hour of halfHour(reading, at)) found.push(...halves(reading, hour), hour)
  for (const time of written(reading, at, false)) found.push(...halves(reading, time), ...oclock(reading, time), time)
  for (const time of [...run(reading, at), ...spoken(reading, at)])
    found.push(...halves(reading, time), { ...time, weak: true })
  for (const hour of hourAlone(reading, at)) {
    // "3 години", «2 дня» may be lengths as well.
    const weak = matchWords(reading.lexicon.unit, reading.pieces, hour.to).length > 0
    found.push(...[...halves(reading, hour), ...oclock(reading, hour)].map((time) => ({ ...time, weak })))
  }
  return firstOfEach(found.flatMap((time) => zoned(reading, time)))
})

/** Times of the day after "at": bare hours too, 9.30, 9 30, 1030, "three twenty". */
export const clockAfterAt: Reader<ClockTime> = memo((reading, at) => {
  const found: Time[] = []
  for (const time of written(reading, at, true)) found.push(...halves(reading, time), ...oclock(reading, time), time)
  for (const time of apart(reading, at)) found.push(...halves(reading, time), time)
  // "At 120" is a price as soon as a time.
  const figures = run(reading, at).length > 0
  found.push(...clock(reading, at).map(({ to, value, weak }) => ({ to, value, weak: figures && weak === true })))
  for (const hour of hourAlone(reading, at)) if (isHour(reading, hour.to)) found.push(hour)
  return firstOfEach(found.flatMap((time) => zoned(reading, time)))
})

/** A letter by itself with a word after it is that language's "with" and no unit of another's: "u 11 s Anom". */
const isOtherWord = ({ pieces }: Reading, at: number): boolean =>
  pieces[at]?.text.length === 1 && !pieces[at]?.glued && pieces[at + 1]?.kind === 'letters'

/** Whether a bare number that ends here can be an hour: no more digits, percents, money or a unit after it. */
export function isHour(reading: Reading, to: number): boolean {
  const next = reading.pieces[to]
  if (!next) return true
  if (next.kind === 'digits' || /[%$€£₴₽°]/.test(next.text)) return false
  if (next.glued && joint(reading, to, '.,:/-')) return false
  return (
    (isOtherWord(reading, to) || matchWords(reading.lexicon.unit, reading.pieces, to).length === 0) &&
    quantity(reading, to).length === 0
  )
}
