import type { Grammar } from '../grammar/grammar.ts'
import type { Range, Sentence } from '../grammar/sentence.ts'
import type { Span, Spans } from '../grammar/spans.ts'
import { endsOf, type Wordings } from '../grammar/wordings.ts'

/** A sentence as it is meant by who corrected it while speaking. */
export interface Corrected {
  readonly text: string
  /** The words that stand: only a reading that takes them for an argument is what was meant. */
  readonly stands: string
}

/** What was heard of a sentence. */
interface Heard {
  readonly sentence: Sentence
  readonly grammars: readonly Grammar[]
  readonly spans: Spans
}

/** Words that are a time, a sum or a name by themselves. */
interface Piece extends Range {
  readonly sort: 'time' | 'money' | 'items' | 'name'
  /** A whole day or more. */
  readonly coarse: boolean
}

/**
 * The sentence without what it takes back: "on Thursday, no, Friday at 10" is "on Friday at 10"; none where it takes nothing back, several where it can
 * be meant in several ways, likeliest first. What a colon announces is left as it is said. Pure.
 */
export function corrected(heard: Heard): readonly Corrected[] {
  const pieces = piecesOf(heard.spans)
  const { tokens, text } = heard.sentence
  const colon = /:\s/.exec(text)?.index ?? text.length
  return tokens.flatMap(({ start }, end) => {
    const begin = start < colon ? past(end, heard, (one) => one.again) : end
    return begin > end ? saidAnew(end, begin, pieces, heard.sentence) : []
  })
}

/**
 * The sentence without what it denies: "not on Thursday but on Friday", "on Friday, not Thursday" and "to Dino instead of Luka". Worth trying only where
 * it is not clear as it is, since a note may well say so. Pure.
 */
export function withoutDenied(heard: Heard): readonly Corrected[] {
  const pieces = piecesOf(heard.spans)
  return heard.sentence.tokens.flatMap((_, at) => [...contrasted(at, pieces, heard), ...insteadOf(at, pieces, heard)])
}

function insteadOf(end: number, pieces: readonly Piece[], heard: Heard): readonly Corrected[] {
  const { sentence } = heard
  const begin = past(end, heard, (one) => one.instead)
  const given = begin > end ? longest(pieces.filter(({ from }) => from === begin)) : undefined
  const kept = given && longest(pieces.filter(({ to, sort }) => to <= end && sort === given.sort))
  return kept ? [{ text: without(end, given.to, sentence), stands: wordsOf(kept, sentence) }] : []
}

/** Whether something was taken back for what is not clear: "in two days, oh no". Pure. */
export function isTakenBack(heard: Heard): boolean {
  const { tokens } = heard.sentence
  return piecesOf(heard.spans).some(({ to, sort }) => {
    const words = tokens
      .slice(
        to,
        past(to, heard, (one) => one.again),
      )
      .filter(({ kind }) => kind !== 'mark')
    return words.length > 1 && sort !== 'name' && sort !== 'items'
  })
}

const sorts: Partial<Record<Span['said']['kind'], Piece['sort']>> = {
  when: 'time',
  period: 'time',
  date: 'time',
  money: 'money',
  items: 'items',
}

function piecesOf({ pure, names }: Spans): readonly Piece[] {
  const values = pure.flatMap(({ from, to, said }): readonly Piece[] => {
    const sort = sorts[said.kind]
    const coarse = said.kind !== 'when' || (said.value.grain !== 'minute' && said.value.grain !== 'hour')
    return sort ? [{ from, to, sort, coarse }] : []
  })
  return [...values, ...names.map(({ from, to }): Piece => ({ from, to, sort: 'name', coarse: true }))]
}

const longest = <T extends Range>(ranges: readonly T[]): T | undefined =>
  ranges.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]

/** Where the words of a list that stand at a token end, and the marks around them; the token itself where there are none. */
function past(at: number, { sentence, grammars }: Heard, listOf: (of: Grammar['corrections']) => Wordings): number {
  let [end, met] = [at, false]
  for (;;) {
    const ends = grammars.flatMap(({ corrections }) => endsOf(listOf(corrections), sentence, end))
    if (ends.length > 0) [end, met] = [Math.max(...ends), true]
    else if (sentence.tokens[end]?.kind === 'mark') end += 1
    else return met ? end : at
  }
}

/** What was said up to `end`, and again from `begin` on. */
function saidAnew(end: number, begin: number, pieces: readonly Piece[], sentence: Sentence): readonly Corrected[] {
  const before = pieces.filter(({ to }) => to === end)
  return before.flatMap((one): readonly Corrected[] => {
    if (longest(before.filter(({ sort }) => sort === one.sort)) !== one) return []
    // "With Acme, no, with Globex": the words before a name are said again, too.
    const again = isSame(one.from - 1, begin, sentence) ? 1 : 0
    const other = longest(pieces.filter(({ from, sort }) => from === begin + again && sort === one.sort))
    if (!other) return one.sort === 'time' ? counted(one, begin, sentence) : []
    const left = remainder(one, other, pieces, sentence)
    const stands = [wordsOf(other, sentence), left].filter(Boolean).join(' ')
    return [{ text: inPlaceOf({ from: one.from, to: other.to }, stands, sentence), stands }]
  })
}

const isSame = (one: number, other: number, { tokens }: Sentence): boolean =>
  tokens[one] !== undefined && tokens[one].kind === 'word' && tokens[one].folded === tokens[other]?.folded

/** The day or the hour of a time that only the other of both is said again of: "on Friday at 9, no, at 10". */
function remainder(one: Piece, other: Piece, pieces: readonly Piece[], sentence: Sentence): string {
  const day = dayIn(one, pieces)
  const otherDay = dayIn(other, pieces)
  if (one.sort !== 'time' || !day) return ''
  const hour = [
    wordsOf({ from: one.from, to: day.from }, sentence),
    wordsOf({ from: day.to, to: one.to }, sentence),
  ].join(' ')
  if (!otherDay) return hour.trim() ? wordsOf(day, sentence) : ''
  return otherDay.from === other.from && otherDay.to === other.to ? hour.trim() : ''
}

const dayIn = ({ from, to }: Range, pieces: readonly Piece[]): Piece | undefined =>
  longest(pieces.filter((one) => one.sort === 'time' && one.coarse && one.from >= from && one.to <= to))

/** "In two days, oh no, in three": what is counted is not said again. */
function counted(one: Piece, begin: number, sentence: Sentence): readonly Corrected[] {
  const unit = wordsOf({ from: one.to - 1, to: one.to }, sentence)
  return [begin + 2, begin + 1].flatMap((to): readonly Corrected[] => {
    if (to > sentence.tokens.length || one.to - one.from < 2) return []
    const stands = `${wordsOf({ from: begin, to }, sentence)} ${unit}`
    return [{ text: inPlaceOf({ from: one.from, to }, stands, sentence), stands }]
  })
}

/** "Not on Thursday but on Friday", from the denial on. */
function contrasted(at: number, pieces: readonly Piece[], heard: Heard): readonly Corrected[] {
  const { sentence, grammars } = heard
  const ends = grammars.flatMap(({ corrections }) => endsOf(corrections.not, sentence, at))
  return [...new Set(ends)].flatMap((begin) => {
    const denied = pieces.filter(({ from }) => from === begin)
    return denied.flatMap((one): readonly Corrected[] => {
      const next = past(one.to, heard, (words) => words.but)
      const other =
        next > one.to ? longest(pieces.filter(({ from, sort }) => from === next && sort === one.sort)) : undefined
      return other ? [{ text: without(at, next, sentence), stands: wordsOf(other, sentence) }] : []
    })
  })
}

function wordsOf({ from, to }: Range, { text, tokens }: Sentence): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last && from < to ? text.slice(first.start, last.end) : ''
}

function inPlaceOf({ from, to }: Range, words: string, { text, tokens }: Sentence): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? text.slice(0, first.start) + words + text.slice(last.end) : text
}

const without = (from: number, to: number, { text, tokens }: Sentence): string =>
  [text.slice(0, tokens[from]?.start), text.slice(tokens[to - 1]?.end)]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
