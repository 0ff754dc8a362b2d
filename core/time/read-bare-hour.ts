import type { ClockTime } from './meaning.ts'
import { hourAlone } from './read-clock.ts'
import { digitsAt, NOTHING, type Reading } from './reading.ts'
import { type Found, matchWords } from './trie.ts'

type Hours = readonly Found<ClockTime>[]

/** The hour in a form that says that it is one, right after a day: "rytoj devintą". */
export function hourBeside({ lexicon, pieces }: Reading, at: number): Hours {
  return matchWords(lexicon.hourBeside, pieces, at).flatMap(({ to, value: h }) => {
    const counted = matchWords(lexicon.unit, pieces, to).length > 0
    const dated = [lexicon.weekday, lexicon.month].some((trie) => matchWords(trie, pieces, to).length > 0)
    return counted || dated ? [] : [{ to, value: { h, m: 0, kind: h > 12 ? 'exact' : 'bare' } }]
  })
}

/** A bare hour in digits with nothing behind it that it could count; what stands before it must make it an hour: "tomorrow 9". */
export function bareHour(reading: Reading, at: number): Hours {
  const hour = digitsAt(reading, at)
  if (hour === undefined || hour < 1 || reading.pieces[at]?.glued === true) return NOTHING
  if (mayBeCounted(reading, at + 1) || reading.pieces[at + 2]?.glued === true) return NOTHING
  return hourAlone(reading, at).filter(({ to }) => to === at + 1)
}

/** A bare hour right after a word that a table names for it: "pirmadienį 9", "kas rytą 8". */
export function bareHourAfter(reading: Reading, at: number): Hours {
  const { lexicon, pieces } = reading
  const isNamed = at > 0 && matchWords(lexicon.hourAfter, pieces, at - 1).some(({ to }) => to === at)
  return isNamed ? bareHour(reading, at) : NOTHING
}

/** Whether what stands behind a number may be what it counts, or is a part of it. */
function mayBeCounted({ lexicon, pieces }: Reading, at: number): boolean {
  const next = pieces[at]
  if (next === undefined) return false
  if (next.kind === 'mark') return !next.glued || !/^[,.!?;]$/.test(next.text)
  if (next.kind !== 'letters' || next.glued) return true
  return !lexicon.uncounted.has(next.text) && !lexicon.uncountedEndings.some((ending) => next.text.endsWith(ending))
}
