import type { Sentence } from '../grammar/sentence.ts'
import type { Span } from '../grammar/spans.ts'
import type { Hours } from '../me.ts'
import type { Frame } from './calendar.ts'
import { matchForms } from './forms.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Moment, Recurrence, Stretch } from './meaning.ts'
import { piecesOf } from './pieces.ts'
import { moment, trail } from './read-moment.ts'
import { repeat } from './read-repeat.ts'
import { stretch } from './read-stretch.ts'
import type { Reading } from './reading.ts'
import { isImpossible, resolveDay, resolveMoment, resolveStretch } from './resolve.ts'
import { resolveRepeat } from './resolve-repeat.ts'
import { slots } from './slots.ts'
import type { TimeTable } from './table.ts'
import { type Found, matchWords } from './trie.ts'

/** What times are read against. */
export interface TimeContext {
  /** In the speaker's zone. */
  readonly now: Temporal.ZonedDateTime
  /** The languages that the sentence may be in, the speaker's first; all are read at once. */
  readonly tables: readonly TimeTable[]
  readonly hours: Hours
  /** Plans look forward (the default), logs and reports back. A sentence read in both directions is parsed once. */
  readonly direction?: 'forward' | 'back'
  readonly holidays?: (date: Temporal.PlainDate) => boolean
  /** 12/15 rather than 15/12 (en-US). */
  readonly monthFirst?: boolean
}

type Meaning =
  | { readonly is: 'moment'; readonly moment: Moment; readonly weak: boolean }
  | { readonly is: 'stretch'; readonly stretch: Stretch }
  | { readonly is: 'repeat'; readonly repeat: Recurrence }

interface Range {
  readonly from: number
  readonly to: number
}

interface Parsed extends Range {
  readonly meaning: Meaning
}

interface Parse {
  readonly found: readonly Parsed[]
  /** Words that only look like a time: "for now". */
  readonly none: readonly Range[]
  /** Words that hang on an event ("an hour before the meeting"), of which no time is read. */
  readonly hanging: readonly Range[]
}

const parsed = new WeakMap<Sentence, Parse & { readonly lexicon: Lexicon; readonly monthFirst: boolean }>()

/** What must not be glued before a time: the number goes on, or it is an address or a code. */
const BAD_BEFORE = /[.,:/+@#№_$€£₴&\\-]/u
const BAD_AFTER = /[%@_$€£₴°]/u

function startsHere(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at]
  if (!piece?.first) return false
  const before = piece.glued ? reading.pieces[at - 1] : undefined
  if (!before) return true
  if (before.kind !== 'mark') return false
  return !BAD_BEFORE.test(before.text) || (piece.kind === 'letters' && /[,:&-]/.test(before.text))
}

function endsHere(reading: Reading, to: number): boolean {
  const last = reading.pieces[to - 1]
  const next = reading.pieces[to]
  if (!last?.last) return false
  if (!next) return true
  if (last.kind === 'digits' && /^[%€$₴]$/u.test(next.text)) return false
  if (!next.glued) return true
  if (next.kind !== 'mark') return last.kind === 'mark'
  if (BAD_AFTER.test(next.text)) return false
  const beyond = reading.pieces[to + 1]
  const goesOn = beyond?.glued && beyond.kind === 'digits' && /[.,:/-]/.test(next.text)
  return !goesOn
}

function parse(sentence: Sentence, lexicon: Lexicon, monthFirst: boolean): Parse {
  const known = parsed.get(sentence)
  if (known && known.lexicon === lexicon && known.monthFirst === monthFirst) return known
  const reading: Reading = { pieces: piecesOf(sentence, lexicon), lexicon, monthFirst }
  const found: Parsed[] = []
  for (const [at, piece] of reading.pieces.entries()) {
    if (piece.known && startsHere(reading, at)) parseAt(reading, at, found)
  }
  const hanging = reading.pieces.flatMap((piece, at) =>
    piece.known && startsHere(reading, at) ? onEvent(reading, at, found) : [],
  )
  const none = reading.pieces.flatMap((piece, at) =>
    piece.known && startsHere(reading, at)
      ? matchWords(lexicon.noTime, reading.pieces, at).map(({ to }) => ({
          from: piece.token,
          to: (reading.pieces[to - 1]?.token ?? piece.token) + 1,
        }))
      : [],
  )
  const result = { lexicon, monthFirst, found: withoutRules(found), none, hanging }
  parsed.set(sentence, result)
  return result
}

/** The day in "the 1st of every month" is none of this month. */
function withoutRules(found: readonly Parsed[]): readonly Parsed[] {
  const rules = found.filter(({ meaning }) => meaning.is === 'repeat')
  if (rules.length === 0) return found
  return found.filter(
    (one) => one.meaning.is !== 'moment' || !rules.some(({ from, to }) => from === one.from && to === one.to),
  )
}

/** A length before or after something that is no time, and all that follows: "10 minutes before the call at 3". */
function onEvent(reading: Reading, at: number, found: readonly Parsed[]): readonly Range[] {
  const { pieces } = reading
  return matchForms(reading.lexicon.event, slots, reading, at).flatMap(({ to }) => {
    const [first, last, next] = [pieces[at], pieces[to - 1], pieces[to]]
    if (!first || !last || next?.kind !== 'letters') return []
    const read = found.some((one) => one.from <= first.token && one.to > last.token + 1 && one.from + 1 < one.to)
    if (read) return []
    const stop = pieces.findIndex((piece, index) => index >= to && /[.;!?]/.test(piece.text))
    return [{ from: first.token, to: (pieces.at(stop)?.token ?? last.token) + 1 }]
  })
}

/** What was said of time but does not exist (31 February), unless its day belongs to a date before it: "March 31-April 2". */
function impossible(found: readonly Parsed[], frame: Frame): readonly Range[] {
  const moments = found.flatMap(({ from, to, meaning }) =>
    meaning.is === 'moment' ? [{ from, to, moment: meaning.moment, none: isImpossible(meaning.moment, frame) }] : [],
  )
  const ranges = found.filter(
    ({ meaning }) =>
      meaning.is === 'stretch' &&
      meaning.stretch.is === 'between' &&
      !meaning.stretch.loose &&
      [meaning.stretch.from, meaning.stretch.to].some((side) => isImpossible(side, frame)),
  )
  const none = moments.filter(
    ({ from, to, none }) =>
      none &&
      !moments.some(
        (one) => !one.none && one.moment.day?.is === 'date' && one.from < from && one.to > from && one.to < to,
      ),
  )
  return [...ranges, ...none]
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

function parseAt(reading: Reading, at: number, found: Parsed[]): void {
  const { pieces } = reading
  const whole = pieces.length
  const ending = (to: number): boolean => to === whole || (to === whole - 1 && pieces[to]?.kind === 'mark')
  const add = <T>(one: Found<T>, meaning: Meaning): void => {
    const all = at === 0 && ending(one.to)
    if (one.weak && !all) return
    for (const to of trail(reading, one.to)) {
      const first = pieces[at]
      const last = pieces[to - 1]
      if (first && last && endsHere(reading, to)) found.push({ from: first.token, to: last.token + 1, meaning })
    }
  }
  for (const one of repeat(reading, at)) add(one, { is: 'repeat', repeat: one.value })
  for (const one of stretch(reading, at)) add(one, { is: 'stretch', stretch: one.value })
  for (const one of moment(reading, at)) add(one, { is: 'moment', moment: one.value, weak: one.weak ?? false })
}

const onlyDay = ({ day, clock, part, length, now, sameTime }: Moment) =>
  clock || part || length || now || sameTime ? undefined : day

interface Ranked {
  readonly span: Span
  readonly rank: number
}

/** What words most likely are comes first: a recurrence, a range, a point of time, then what a point also is. */
function spansOf({ from, to, meaning }: Parsed, text: string, frame: Frame): readonly Ranked[] {
  const as = (rank: number, said: Span['said']): Ranked => ({ span: { from, to, said }, rank })
  if (meaning.is === 'repeat') {
    const read = resolveRepeat(meaning.repeat, frame)
    return read ? [as(0, { kind: 'repeat', text, value: read.rule, ...(read.first ? { first: read.first } : {}) })] : []
  }
  if (meaning.is === 'stretch') {
    const { stretch: said } = meaning
    const value = resolveStretch(said, frame)
    if (!value) return []
    const sure = (said.is === 'between' && !said.loose) || said.is === 'since' || said.is === 'lasting'
    const start = said.is === 'between' ? resolveMoment(said.from, frame) : null
    const loose = said.is === 'between' && said.loose
    return [
      as(sure ? 1 : loose ? 5 : 3, { kind: 'period', text, value }),
      ...(start ? [as(sure ? 1.5 : 5.5, { kind: 'when', text, value: { ...start.value, at: value.from } })] : []),
    ]
  }
  const rank = meaning.weak ? 3.5 : 2
  const day = onlyDay(meaning.moment)
  if (!day) {
    const read = resolveMoment(meaning.moment, frame)
    return read ? [as(rank, { kind: 'when', text, ...read })] : []
  }
  const read = resolveDay(day, frame)
  if (!read) return []
  const { dates, period, ...point } = read
  return [
    as(rank, { kind: 'when', text, ...point }),
    as(4, { kind: 'period', text, value: period }),
    ...(dates.grain === 'day' ? [as(6, { kind: 'date', text, value: dates.from.toString() })] : []),
  ]
}

/**
 * Every time in a sentence: points of time (`when`), stretches (`period`), recurrences (`repeat`) and calendar dates (`date`),
 * with the preposition and without, whole and in parts, so that a template can take what it needs. Longest first, then by
 * place; among spans of the same words, what they most likely are comes first (a recurrence; a range; a point). A day or longer
 * is a `when` and a `period`. What is likely no time ("may", "15", "2.3") is left out unless it is the whole sentence.
 * Never throws; linear in the sentence's length. The offset of what it gives is that of `now`'s zone.
 */
export function readTimes(sentence: Sentence, context: TimeContext): Span[] {
  const { now, tables, hours, direction = 'forward', holidays = () => false, monthFirst = false } = context
  const frame: Frame = { now, today: now.toPlainDate(), direction, hours, holidays }
  const { found, none: said, hanging } = parse(sentence, lexiconOf(tables), monthFirst)
  const none = [...hanging, ...said, ...impossible(found, frame)]
  const silent = (one: Range): boolean =>
    none.some((range) => overlap(one, range)) || hanging.some(({ from }) => from === one.to)
  const all = found.flatMap((one) => {
    if (none.length > 0 && silent(one)) return []
    const [first, last] = [sentence.tokens[one.from], sentence.tokens[one.to - 1]]
    return first && last ? spansOf(one, sentence.text.slice(first.start, last.end), frame) : []
  })
  const length = ({ span }: Ranked): number => span.to - span.from
  all.sort((a, b) => length(b) - length(a) || a.span.from - b.span.from || a.rank - b.rank)
  const seen = new Set<string>()
  return all.flatMap(({ span }) => {
    const key = `${span.from} ${span.to} ${span.said.kind}`
    if (seen.has(key)) return []
    seen.add(key)
    return [span]
  })
}
