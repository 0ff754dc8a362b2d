import { matchForms } from './forms.ts'
import type { Day, Moment, Stretch } from './meaning.ts'
import { calendarDay } from './read-day.ts'
import { lengthOf } from './read-length.ts'
import { join, moment, today } from './read-moment.ts'
import { type Pair, pair, sides } from './read-range.ts'
import { firstOfEach, memo, NOTHING, type Reader, type Reading } from './reading.ts'
import { slots } from './slots.ts'
import type { UnitName } from './table.ts'
import { type Found, matchWords } from './trie.ts'

/** Weak sides make a weak range, unless they are two of a kind: "mon-fri", "may to june". */
function isWeak(reading: Reading, range: Pair, from: boolean, to: boolean, opened: boolean, end: number): boolean {
  if (range.weak) {
    const next = reading.pieces[end]
    return !opened || (next?.kind === 'letters' && !reading.lexicon.vocabulary.has(next.text))
  }
  const kind = range.from.day?.is
  const alike = kind === range.to.day?.is && (kind === 'weekday' || kind === 'month')
  return !opened && !alike && (from || to)
}

function ranges(reading: Reading, at: number): readonly Found<Stretch>[] {
  const found: Found<Stretch>[] = []
  for (const { open, between: middle } of reading.lexicon.ranges) {
    const starts = open ? matchWords(open, reading.pieces, at).map(({ to }) => to) : [at]
    for (const start of starts)
      for (const from of sides(reading, start))
        for (const sign of matchWords(middle, reading.pieces, from.to))
          for (const to of sides(reading, sign.to)) {
            const range = pair(from.value, to.value)
            if (!range) continue
            const weak = isWeak(reading, range, from.weak ?? false, to.weak ?? false, open !== null, to.to)
            const value: Stretch = { is: 'between', from: range.from, to: range.to, ...(open ? {} : { loose: true }) }
            found.push({ to: to.to, value, weak })
          }
  }
  return found
}

/** "from 9:30 to 11 on Thursday", "Thursday from 9:30 to 11": a day before or after a range of clock times. */
function withDay(range: Stretch, day: Moment): Stretch | null {
  if (range.is !== 'between' || !range.from.clock || range.from.day) return null
  const from = join(range.from, day)
  const to = join(range.to, day)
  return from && to ? { ...range, from, to } : null
}

const onlyDay = (value: Moment): boolean =>
  value.clock === undefined && value.length === undefined && value.now === undefined

function rangesWithDay(reading: Reading, at: number): readonly Found<Stretch>[] {
  const plain = ranges(reading, at)
  const found = [...plain]
  for (const range of plain)
    for (const day of moment(reading, range.to)) {
      const value = onlyDay(day.value) ? withDay(range.value, day.value) : null
      if (value) found.push({ to: day.to, value })
    }
  for (const day of moment(reading, at)) {
    if (!onlyDay(day.value)) continue
    const comma = reading.pieces[day.to]?.text === ',' ? day.to + 1 : day.to
    for (const range of ranges(reading, comma)) {
      const value = withDay(range.value, day.value)
      if (value) found.push({ to: range.to, value })
    }
  }
  return found
}

function opened(reading: Reading, at: number): readonly Found<Stretch>[] {
  const since = matchForms(reading.lexicon.since, slots, reading, at).flatMap(({ to, value: { slots: said } }) =>
    said.day ? [{ to, value: { is: 'since', from: { day: said.day } } as const }] : [],
  )
  const until = matchWords(reading.lexicon.by, reading.pieces, at).flatMap((by) =>
    calendarDay(reading, by.to).flatMap(({ to, value, weak }): readonly Found<Stretch>[] =>
      weak ? [] : [{ to, value: { is: 'until', to: { day: value } } }],
    ),
  )
  return [...since, ...until]
}

function wholeUnit(unit: UnitName): Day | null {
  if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year') return null
  return { is: 'unit', unit, shift: 0 }
}

/** "today and tomorrow", "Thursday and Friday": days one after another. */
function daysTogether(reading: Reading, at: number): readonly Found<Stretch>[] {
  return moment(reading, at).flatMap((first) =>
    matchWords(reading.lexicon.and, reading.pieces, first.to)
      .flatMap((and) => moment(reading, and.to))
      .flatMap((second): readonly Found<Stretch>[] => {
        const [from, to] = [counted(first.value), counted(second.value)]
        if (from && to && to.shift === from.shift + 1) return [{ to: second.to, value: { is: 'over', from, to } }]
        const next = from && alone(second.value)
        if (next) return [{ to: second.to, value: { is: 'over', from, to: next, nextDay: true } }]
        const both = isNextWeekday(first.value, second.value)
        return both ? [{ to: second.to, value: { is: 'between', from: first.value, to: second.value } }] : []
      }),
  )
}

/** "Next Thursday and Friday" says once which week is meant. */
function isNextWeekday(first: Moment, second: Moment): boolean {
  if (!onlyDay(first) || !onlyDay(second) || first.part || second.part) return false
  const [a, b] = [first.day, second.day]
  if (a?.is !== 'weekday' || b?.is !== 'weekday') return false
  return b.weekday === (a.weekday % 7) + 1 && (b.which === 'near' || b.which === a.which)
}

/** A weekday and nothing besides: "Friday" of "tomorrow and Friday". */
function alone(moment: Moment): Day | null {
  const { day } = moment
  return onlyDay(moment) && !moment.part && day?.is === 'weekday' && day.which === 'near' ? day : null
}

function counted({ day, clock, part }: Moment): Extract<Day, { is: 'unit' }> | null {
  return day?.is === 'unit' && day.unit === 'day' && !clock && !part ? day : null
}

/** Stretches of time: ranges, since, the last and the next so many days. */
export const stretch: Reader<Stretch> = memo((reading, at) => {
  const lengths = matchForms(reading.lexicon.stretch, slots, reading, at).flatMap(
    ({ to, value: { form, slots: said } }) => {
      const length = said.length ?? (said.unit === undefined ? undefined : lengthOf(said.n ?? 1, said.unit))
      return length ? [{ to, value: { is: form, length } as const }] : []
    },
  )
  const lasting = matchForms(reading.lexicon.lasting, slots, reading, at).flatMap(({ to, value: { slots: said } }) =>
    said.day && said.length ? [{ to, value: { is: 'lasting', from: said.day, length: said.length } as const }] : [],
  )
  const whole = matchForms(reading.lexicon.whole, slots, reading, at).flatMap(({ to, value: { slots: said } }) => {
    const day = said.unit && wholeUnit(said.unit)
    return day ? [{ to, value: { is: 'over', from: day, to: day } as const }] : []
  })
  const rest = matchForms(reading.lexicon.rest, slots, reading, at).flatMap(({ to, value: { slots: said }, weak }) => {
    const day = said.day ?? (said.unit && (said.unit === 'day' ? today : wholeUnit(said.unit)))
    return day && (!weak || day.is === 'month') ? [{ to, value: { is: 'until', to: { day } } as const }] : []
  })
  const found = [
    ...lengths,
    ...lasting,
    ...whole,
    ...rest,
    ...daysTogether(reading, at),
    ...rangesWithDay(reading, at),
    ...opened(reading, at),
  ]
  return found.length === 0 ? NOTHING : firstOfEach(found)
})
