import { isFullName } from '../names/full-name.ts'
import type { Hit, Said } from '../slots/said.ts'
import type { SlotKind } from '../slots/slot.ts'
import { takes } from '../slots/takes.ts'
import type { SlotUse } from './automaton.ts'
import { asDate, asPeriod, withAhead } from './convert.ts'
import { hoursIn, ofHours } from './hours.ts'
import { type LineWords, linesAt } from './lines.ts'
import { holdsCompany, isOfCompany, newNames } from './new-names.ts'
import { outOfTen } from './out-of-ten.ts'
import { type Sentence, wordsOf } from './sentence.ts'
import { aheadOf, type Span, type Spans } from './spans.ts'
import { CUSTOMER, isNumbered, ticketNumbers } from './ticket-numbers.ts'
import { endsOf, type Wordings } from './wordings.ts'

/** Words that an argument can take: up to which token, as what, and how good that is (`weights`). */
export interface Candidate {
  readonly to: number
  readonly said: Said
  readonly score: number
  /** The words name nothing that is known, where something known is meant. */
  readonly unknown: boolean
}

/** A language's small words, ready to be found. */
export interface SmallWords {
  readonly polite: Wordings
  readonly that: Readonly<Record<'any' | 'person' | 'company' | 'deal' | 'reminder', Wordings>>
  /** A folded word that is a pronoun where a text begins with it, by the endings of what must follow. */
  readonly thatFirst: ReadonlyMap<string, readonly string[]>
  /** Endings of what is to be done, which orders nothing; none where an order looks the same. */
  readonly infinitives: readonly string[]
  readonly openers: Wordings
  readonly asking: Wordings
  readonly wishes: Wordings
  /** Other people than the speaker: "everyone". */
  readonly others: Wordings
  readonly prepositions: ReadonlySet<string>
  /** Words that are never part of a name, folded. */
  readonly noName: ReadonlySet<string>
  readonly lines: LineWords
  /** "the second": by its position. */
  readonly ordinals: ReadonlyMap<number, Wordings>
}

/** What the candidates are taken from. */
export interface Source {
  readonly sentence: Sentence
  readonly spans: Spans
  readonly words: SmallWords
  /** The speaker's zone, for the ends of periods. */
  readonly zone: string
  /** Whether a token is part of a time, an amount or the like, or says nothing ("please"). */
  readonly isTaken: (at: number) => boolean
}

/** What a token is worth: the more is read for what it is rather than taken as any word, the better. */
export const weights = {
  word: 2,
  span: 1.6,
  that: 2.1,
  polite: -0.05,
  text: -0.15,
  stray: -0.5,
  newWord: -0.25,
  unknownWord: -0.6,
  fixed: 0.3,
} as const

const MAX_SHORT_TOKENS = 6

/** Which records' names an argument takes. A company's or a contact's name stands for its deal, too. */
const namesFor: typeof takes = { ...takes, deal: ['deal', 'company', 'contact'] }

const thatFor: Partial<Record<SlotKind, readonly (keyof SmallWords['that'])[]>> = {
  contact: ['any', 'person'],
  company: ['any', 'company'],
  person: ['any', 'person', 'company'],
  deal: ['any', 'deal'],
  subject: ['any', 'person', 'company', 'deal'],
  reminder: ['any', 'reminder'],
  ticket: ['any'],
}

const possessive = /['’ʼ`´]s$|s['’ʼ`´]$/i
const ownsEnd = /['’ʼ`´]s?$/i

/** What an argument can take from a token on. */
export function candidatesAt(slot: SlotUse, at: number, source: Source): readonly Candidate[] {
  switch (slot.kind) {
    case 'text':
      return shortTexts(at, source, (text) => ({ kind: 'text', text }))
    case 'place':
    case 'industry':
      return [...values(slot, at, source), ...(slot.sign === '?' ? newValues(slot, at, source) : [])]
    case 'tag':
      return [
        ...values(slot, at, source),
        ...(slot.sign === '?'
          ? shortTexts(at, source, (text) => ({ kind: 'text', text: bareTag(text) }), TAG_MARKS)
          : []),
      ]
    case 'number':
      return slot.sign === '!' ? outOfTen(at, source, weights.span) : numbers(slot, at, source)
    case 'lines':
      return linesAt(at, source, slot.sign === '?').map(({ to, said, unknown }) => ({
        to,
        said,
        score: weights.span * (to - at) * (unknown ? UNKNOWN : 1),
        unknown,
      }))
    case 'past':
      return [...pure(slot, at, source), ...(slot.sign === '?' ? longAgo(at, source) : [])]
    case 'tags':
      return shortTexts(at, source, (text) => ({ kind: 'items', text, values: [text.replace(/^#/, '')] }))
    case 'reminder':
      return [...pronouns(slot, at, source), ...shortTexts(at, source, (text) => ({ kind: 'text', text }))]
    case 'ticket':
      return [
        ...pronouns(slot, at, source),
        ...ticketNumbers(at, source, weights.span),
        ...names(CUSTOMER, at, source),
        ...(slot.sign === '?' && !isNumbered(at, source)
          ? shortTexts(at, source, (text) => ({ kind: 'text', text }))
          : []),
      ]
    case 'newName':
      return newNames(at, source, weights.newWord, (text) => ({ kind: 'text', text })).filter(
        ({ to, said }) => (slot.sign !== '!' || isFullName(said.text)) && !holdsCompany(at, to, source),
      )
    case 'newCompany':
      return newNames(at, source, weights.newWord, (text) => ({ kind: 'text', text }), isOfCompany)
    case 'companyOrNew':
      if (slot.sign === '!') return names(slot, at, source)
      return [...names(slot, at, source), ...newNames(at, source, weights.newWord, unknownName, isOfCompany)]
    case 'contact':
    case 'company':
    case 'person':
    case 'deal':
    case 'subject':
    case 'member':
    case 'product':
    case 'stage': {
      const known = [...names(slot, at, source), ...pronouns(slot, at, source)]
      if (slot.sign !== '?') return known
      const name = (text: string): Said => unknownName(slot.possessive ? text.replace(ownsEnd, '') : text)
      const loose = newNames(at, source, weights.unknownWord, name)
      return [...known, ...loose.map((candidate) => ({ ...candidate, unknown: true }))]
    }
    default:
      return pure(slot, at, source)
  }
}

/** How much less lines of unknown products are worth. */
const UNKNOWN = 0.3

/** A tag as it is kept: without its # and quotation marks. */
export const bareTag = (text: string): string => text.trim().replace(/^[#"'«“„‘]+|["'»”“’]+$/gu, '')

/** Cities, lines of business and tags that some record has. */
function values({ kind }: SlotUse, at: number, { sentence, spans }: Source): Candidate[] {
  return spans.values.flatMap(({ kind: of, from, to, value, score }): Candidate[] =>
    of === kind && from === at
      ? [
          {
            to,
            said: { kind: 'word', text: wordsOf(sentence, { from, to }), value },
            score: weights.span * (to - from) * score,
            unknown: false,
          },
        ]
      : [],
  )
}

/** A city or a line of business that no record has, written with a capital letter: nothing to look for, but fine to write down. */
function newValues({ name }: SlotUse, at: number, source: Source): Candidate[] {
  if (!/^\p{Lu}/u.test(source.sentence.tokens[at]?.text ?? '')) return []
  const text = (words: string): Said => ({ kind: 'text', text: words })
  const unknown = name.startsWith('where.')
  return newNames(at, source, weights.unknownWord, text).map((candidate) => ({ ...candidate, unknown }))
}

/** Whole numbers, with the sign of per cent if they have it; lengths of time as days, for an argument that counts days. */
function numbers({ name }: SlotUse, at: number, { sentence, spans }: Source): Candidate[] {
  const counts = countsDays(name)
  return spans.measures().flatMap(({ from, to: end, text, length, count }): Candidate[] => {
    if (from !== at || (length !== undefined && (!counts || count === 0))) return []
    const score = weights.span * (end - from) - (length === undefined && counts ? 0.2 : 0)
    const to = !counts && sentence.tokens[end]?.text === '%' ? end + 1 : end
    const words = to === end ? text : wordsOf(sentence, { from, to })
    return [{ to, said: { kind: 'number', text: words, value: count }, score, unknown: false }]
  })
}

/** Whether an argument counts days: staleDays, quietDays. */
export const countsDays = (name: string): boolean => /days$/i.test(name)

/** "for a month", "60 days": since then. */
function longAgo(at: number, { spans }: Source): Candidate[] {
  return spans.measures().flatMap((measure): Candidate[] => {
    const said = measure.from === at && measure.length ? spans.ago(measure) : undefined
    return said ? [{ to: measure.to, said, score: weights.span * (measure.to - at) - 0.1, unknown: false }] : []
  })
}

/** The records that a name may mean for this kind of argument, best first. */
export function fittingHits(kind: SlotKind, hits: readonly Hit[]): Hit[] {
  const kinds = namesFor[kind] ?? []
  return hits.filter((hit) => kinds.includes(hit.kind))
}

const unknownName = (text: string): Said => ({ kind: 'name', text, hits: [] })

/** The records that a name may mean here: `!` no contacts, `~` those alone that go by their own title, if nothing else fits better. */
function fittingBy({ kind, sign }: SlotUse, hits: readonly Hit[]): Hit[] {
  const fitting = fittingHits(kind, hits)
  if (sign === '~') return fitting[0]?.kind === 'deal' ? fitting.filter((hit) => hit.kind === 'deal') : []
  return fitting.filter((hit) => sign !== '!' || hit.kind !== 'contact')
}

function names(slot: SlotUse, at: number, { sentence, spans }: Source): Candidate[] {
  return spans.names.flatMap((span): Candidate[] => {
    if (span.from !== at) return []
    const hits = fittingBy(slot, span.hits)
    const [best] = hits
    if (!best) return []
    const written = wordsOf(sentence, span)
    const owned = possessive.test(written) && !possessive.test(best.name)
    if (owned && !slot.possessive) return []
    const text = owned ? written.replace(ownsEnd, '') : written
    const score = weights.span * (span.to - at) * best.score
    return [{ to: span.to, said: { kind: 'name', text, hits }, score, unknown: false }]
  })
}

function pronouns(slot: SlotUse, at: number, source: Source): Candidate[] {
  const { sentence, words, spans } = source
  const known = (thatFor[slot.kind] ?? []).flatMap((kind) =>
    endsOf(words.that[kind], sentence, at).map((to): Candidate => {
      const said: Said = { kind: 'that', text: wordsOf(sentence, { from: at, to }) }
      return { to, said, score: weights.that * (to - at), unknown: false }
    }),
  )
  return spans.listed.length > 0 ? [...known, ...listed(slot, at, source)] : known
}

/** "the second" of what was listed last, if the argument takes what that is. */
function listed({ kind }: SlotUse, at: number, { sentence, words, spans }: Source): Candidate[] {
  const takes = kind === 'reminder' || kind === 'ticket' ? [kind] : (namesFor[kind] ?? [])
  const fitting = [...words.ordinals].filter(([nth]) => {
    const one = spans.listed.at(nth < 0 ? nth : nth - 1)
    return one !== undefined && takes.includes(one)
  })
  return fitting.flatMap(([nth, wordings]) =>
    endsOf(wordings, sentence, at).map((to): Candidate => {
      const said: Said = { kind: 'that', text: wordsOf(sentence, { from: at, to }), nth }
      return { to, said, score: weights.span * (to - at), unknown: false }
    }),
  )
}

/** Marks within a few words, and those within a list of tags. */
const SHORT_MARKS = /[#%&/+@-]/
const TAG_MARKS = /[#%&/+@,-]/

function shortTexts(at: number, source: Source, said: (text: string) => Said, marks = SHORT_MARKS): Candidate[] {
  const { sentence } = source
  const found: Candidate[] = []
  let score = 0
  for (let to = at + 1; to <= at + MAX_SHORT_TOKENS; to += 1) {
    const token = sentence.tokens[to - 1]
    if (!token || (token.kind === 'mark' && !marks.test(token.text))) break
    score += weights.text + (source.isTaken(to - 1) ? weights.stray : 0)
    found.push({ to, said: said(wordsOf(sentence, { from: at, to })), score, unknown: false })
  }
  return found
}

function pure({ name, kind, sign }: SlotUse, at: number, source: Source): Candidate[] {
  const { spans, zone } = source
  const all = timesFor(kind, sign, spans)
  const times = ofHours(name) ? hoursIn(all, spans) : all
  if (!times.some(({ from }) => from === at)) return []
  const bare = new Set(ofHours(name) ? spans.hours() : [])
  // "Until Friday" as a period is not the Friday: what is a period by itself comes before what can be made one.
  const isPeriod = ({ from, to }: Span): boolean =>
    times.some((one) => one.from === from && one.to === to && one.said.kind === 'period')
  const made = kind === 'period' || kind === 'pastPeriod'
  return times.flatMap((span): Candidate[] => {
    if (span.from !== at || (made && span.said.kind === 'when' && isPeriod(span))) return []
    const read = trails(span, source) ? undefined : readAs(kind, span, zone)
    if (!read) return []
    const same = kind === 'pastPeriod' && aheadOf(span, spans)
    const said = same ? withAhead(read, readAs('period', same, zone)) : read
    const worth = kind === 'money' && isOfDate(span, times) ? OF_DATE : bare.has(span) ? BARE_HOURS : 1
    return [{ to: span.to, said, score: weights.span * (span.to - at) * worth, unknown: false }]
  })
}

/** Two numbers are hours where no argument takes each of them: "we work 9 to 18". */
const BARE_HOURS = 0.7
/** A bare number that ends a date, "December 15", is hardly an amount. */
const OF_DATE = 0.7
const isOfDate = ({ from, to, said }: Span, times: readonly Span[]): boolean =>
  said.kind === 'number' && times.some((one) => one.said.kind === 'when' && one.from < from && one.to === to)

function timesFor(kind: SlotKind, sign: SlotUse['sign'], spans: Spans): readonly Span[] {
  if (kind === 'pastPeriod') return spans.past
  if (kind === 'past') return sign === '!' ? spans.gone : spans.past
  return sign === '?' ? [...spans.pure, ...spans.lengths()] : spans.pure
}

/** Ends in a small word that belongs to what follows: "tomorrow about" the contract. */
function trails({ from, to }: Span, { sentence: { tokens }, words }: Source): boolean {
  return to - from > 1 && words.prepositions.has(tokens[to - 1]?.folded ?? '')
}

/** A span's reading as an argument of this kind; undefined when it is none. */
function readAs(kind: SlotKind, { said }: Span, zone: string): Said | undefined {
  switch (kind) {
    case 'when':
    case 'past':
      return said.kind === 'when' ? said : undefined
    case 'period':
    case 'pastPeriod':
      return said.kind === 'period' ? said : said.kind === 'when' ? asPeriod(said, zone) : undefined
    case 'date':
      return said.kind === 'date' ? said : said.kind === 'when' && said.value.grain === 'day' ? asDate(said) : undefined
    case 'repeat':
      return said.kind === 'repeat' ? said : undefined
    case 'money':
      return said.kind === 'money' || said.kind === 'number' ? said : undefined
    case 'emails':
      return said.kind === 'items' && said.values.every((value) => value.includes('@')) ? said : undefined
    case 'website':
      return said.kind === 'items' && said.values.every((value) => /^https?:/.test(value)) ? said : undefined
    case 'phones':
      return said.kind === 'items' && said.values.every((value) => value.startsWith('+')) ? said : undefined
    default:
      return undefined
  }
}
