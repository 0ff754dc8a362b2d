import { isMark, type Reading, skip } from './reading.ts'
import { type Found, matchWords } from './trie.ts'

type Weekdays = readonly Found<readonly number[]>[]

/** "Monday", "Monday, Wednesday and Friday", "Mon-Fri". */
export function weekdayList(reading: Reading, at: number): Weekdays {
  const { lexicon, pieces } = reading
  let found: Weekdays = matchWords(lexicon.weekday, pieces, at).map(({ to, value }) => ({ to, value: [value] }))
  const all = [...found]
  for (let count = 1; count < 7 && found.length > 0; count++) {
    found = found.flatMap((so) => [...through(reading, so), ...oneMore(reading, so)])
    all.push(...found)
  }
  return all
}

function oneMore(reading: Reading, so: Found<readonly number[]>): Weekdays {
  const comma = isMark(reading, so.to, ',') ? so.to + 1 : so.to
  const places = skip(reading, reading.lexicon.and, comma).filter((place) => place > so.to)
  return places
    .flatMap((place) => skip(reading, reading.lexicon.on, place))
    .flatMap((place) =>
      matchWords(reading.lexicon.weekday, reading.pieces, place).map(({ to, value }) => ({
        to,
        value: [...new Set([...so.value, value])],
      })),
    )
}

/** "Mon-Fri" */
function through(reading: Reading, so: Found<readonly number[]>): Weekdays {
  const from = so.value.at(-1) ?? 1
  const dashes = reading.lexicon.ranges.flatMap(({ open, between }) =>
    open ? [] : matchWords(between, reading.pieces, so.to),
  )
  return dashes.flatMap((dash) =>
    matchWords(reading.lexicon.weekday, reading.pieces, dash.to).flatMap(({ to, value }) => {
      const days = Array.from({ length: ((value - from + 7) % 7) + 1 }, (_, index) => ((from - 1 + index) % 7) + 1)
      return days.length > 1 ? [{ to, value: [...new Set([...so.value, ...days])] }] : []
    }),
  )
}

/** "Mondays and Thursdays", "щопонеділка й щочетверга", "по вівторках і четвергах". */
export function everyWeekdays(reading: Reading, at: number): Weekdays {
  const { lexicon, pieces } = reading
  let found: Weekdays = matchWords(lexicon.everyWeekday, pieces, at).map(({ to, value }) => ({ to, value: [value] }))
  const all = [...found]
  for (let count = 1; count < 7 && found.length > 0; count++) {
    found = found.flatMap((so) => {
      const comma = isMark(reading, so.to, ',') ? so.to + 1 : so.to
      return skip(reading, lexicon.and, comma)
        .filter((place) => place > so.to)
        .flatMap((place) => [
          ...matchWords(lexicon.everyWeekday, pieces, place),
          ...matchWords(lexicon.weekday, pieces, place),
        ])
        .map(({ to, value }) => ({ to, value: [...so.value, value] }))
    })
    all.push(...found)
  }
  return all.map(({ to, value }) => ({ to, value: [...new Set(value)] }))
}
