import type { Moment } from './meaning.ts'
import { clock } from './read-clock.ts'
import { calendarDay } from './read-day.ts'
import { digitsAt, isMark, NOTHING, type Reading } from './reading.ts'
import type { Found } from './trie.ts'

/** 2026-11-25T10:30:00+02:00 and what is like it; without an offset it is a day and a clock time. */
export function instantAt(reading: Reading, at: number): readonly Found<Moment>[] {
  if (reading.pieces[at]?.kind !== 'digits') return NOTHING
  return calendarDay(reading, at).flatMap((day) => {
    if (day.value.is !== 'date' || !day.value.of || !isMark(reading, day.to, 't')) return []
    return clock(reading, day.to + 1).map((time) => {
      const zone = offsetAt(reading, time.to)
      return {
        to: zone?.to ?? time.to,
        value: { day: day.value, clock: { ...time.value, kind: 'exact', ...(zone ? { offset: zone.value } : {}) } },
      }
    })
  })
}

function offsetAt(reading: Reading, at: number): Found<number> | null {
  if (isMark(reading, at, 'z')) return { to: at + 1, value: 0 }
  const sign = isMark(reading, at, '+') ? 1 : isMark(reading, at, '-') ? -1 : 0
  const hours = reading.pieces[at + 1]
  if (sign === 0 || hours?.kind !== 'digits' || !hours.glued) return null
  if (hours.text.length === 4)
    return { to: at + 2, value: sign * (Number(hours.text.slice(0, 2)) * 60 + Number(hours.text.slice(2))) }
  if (hours.text.length !== 2) return null
  const minutes = isMark(reading, at + 2, ':') ? digitsAt(reading, at + 3) : undefined
  return { to: minutes === undefined ? at + 2 : at + 4, value: sign * (Number(hours.text) * 60 + (minutes ?? 0)) }
}
