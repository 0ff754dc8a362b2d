import type { SlotKind } from '../slots/slot.ts'
import type { SlotUse } from './automaton.ts'
import { beginsWithPerson } from './begins-with-person.ts'
import { type Candidate, candidatesAt, countsDays, type SmallWords, type Source, weights } from './candidates.ts'
import { ofHours } from './hours.ts'
import { isPicture, type Sentence } from './sentence.ts'
import type { Spans } from './spans.ts'
import { endsOf, type Wordings } from './wordings.ts'

/** What the words at each place of a sentence can be, for one language's templates. */
export interface Lattice {
  readonly sentence: Sentence
  readonly spans: Spans
  /** Words that say nothing: "please". */
  readonly polite: Wordings
  /** A mark between parts of a sentence: a comma, a dash, a full stop, a picture. */
  isBreak(at: number): boolean
  /** Where one can go on after what says nothing, punctuation or "please", and what that costs. */
  skips(at: number): readonly { readonly to: number; readonly score: number }[]
  /** What a token costs as part of a free text: more where it is a time or an amount that is then not read as one. */
  textScore(at: number): number
  /** Whether a text that must not begin with somebody's name may begin here. */
  mayBegin(at: number): boolean
  /** The words of the sentence, folded. */
  readonly folded: ReadonlySet<string>
  /** Whether the sentence holds words for an argument of a kind. */
  holds(kind: SlotKind): boolean
  candidates(slot: SlotUse, at: number): readonly Candidate[]
}

const EARLIER = 1e-4
const skippable = /^(?:[^\P{P}%@#&/*_\\]|[=→>~|]|\p{Extended_Pictographic}|\p{Emoji_Modifier})$/u
const breaks = new Set(',;:.–—-…!?|')

/** What the words at each place can be, as far as it is known. */
type Places = (readonly Candidate[] | undefined)[]

/** What a sentence's words can be whatever the templates' language: worked out for the first, and not again. */
interface Ground {
  readonly sentence: Sentence
  readonly spans: Spans
  /** The speaker's zone. */
  readonly zone: string
  readonly small: Pick<SmallWords, 'noName' | 'polite' | 'others'>
  readonly taken: ReadonlySet<number>
  readonly folded: ReadonlySet<string>
  /** The candidates of sorts that go by no other small words of a language. */
  readonly bySort: Map<string, Places>
}

/** `small`: the small words that count in whatever language; `zone`: the speaker's. */
export function groundOf(sentence: Sentence, spans: Spans, small: Ground['small'], zone: string): Ground {
  const { tokens } = sentence
  const taken = new Set<number>()
  for (const { from, to, said } of spans.pure)
    if (said.kind !== 'number') for (let at = from; at < to; at += 1) taken.add(at)
  // "Please" is hardly part of what is said, or of a name.
  for (const from of tokens.keys())
    for (const to of endsOf(small.polite, sentence, from)) for (let at = from; at < to; at += 1) taken.add(at)
  const folded = new Set(tokens.map((token) => token.folded))
  return { sentence, spans, zone, small, taken, folded, bySort: new Map() }
}

/** The kinds whose candidates go by the ground alone: a pronoun, a preposition, a sign between price and number are a language's own. */
const grounded: ReadonlySet<SlotKind> = new Set<SlotKind>([
  'text',
  'tag',
  'number',
  'tags',
  'newName',
  'newCompany',
  'companyOrNew',
])

/** Puts together what a sentence's words can be for templates of one language, by its small words. */
export function lattice(ground: Ground, own: SmallWords): Lattice {
  const { sentence, spans, zone, taken, folded } = ground
  const { tokens } = sentence
  const words: SmallWords = { ...own, ...ground.small }
  const source: Source = { sentence, spans, words, zone, isTaken: (at) => taken.has(at) }
  const skips = skipsOf(sentence, words)

  const bySort = new Map<string, Places>()
  const bySlot = new Map<SlotUse, Places>()
  function placesOf(slot: SlotUse): Places {
    const sort = sortOf(slot)
    const known = grounded.has(slot.kind) ? ground.bySort : bySort
    const places = known.get(sort) ?? []
    known.set(sort, places)
    bySlot.set(slot, places)
    return places
  }
  function candidates(slot: SlotUse, at: number): readonly Candidate[] {
    const places = bySlot.get(slot) ?? placesOf(slot)
    const found = places[at] ?? candidatesAt(slot, at, source)
    places[at] = found
    return found
  }

  const kinds = new Map<SlotKind, boolean>()
  function holds(kind: SlotKind): boolean {
    const known = kinds.get(kind)
    if (known !== undefined) return known
    const slot: SlotUse = {
      name: kind === 'number' ? 'days' : '',
      kind,
      sign: kind === 'companyOrNew' ? '!' : '',
      possessive: true,
    }
    const found =
      tokens.some((_, at) => candidates(slot, at).length > 0) || (kind === 'period' && spans.hours().length > 0)
    kinds.set(kind, found)
    return found
  }

  return {
    sentence,
    spans,
    polite: words.polite,
    isBreak: (at) => isBreakMark(tokens[at]?.text ?? '') || isLoneAt(tokens, at),
    skips: (at) => skips[at] ?? [],
    mayBegin: (at) => !beginsWithPerson(at, source),
    // Of two times the one said first is the time, the other part of what is said.
    textScore: (at) => weights.text + (taken.has(at) ? weights.stray - EARLIER * (tokens.length - at) : 0),
    folded,
    holds,
    candidates,
  }
}

/** Slots stand in templates for good, and sentence after sentence asks for the same. */
const sorts = new WeakMap<SlotUse, string>()

/** What tells the words that a slot takes from those of another. */
function sortOf(slot: SlotUse): string {
  const known = sorts.get(slot)
  if (known !== undefined) return known
  const counted = slot.kind === 'number' && countsDays(slot.name) ? ' days' : ofHours(slot.name) ? ' hours' : ''
  const sort = `${slot.kind}${slot.sign}${slot.possessive ? "'" : ''}${counted}`
  sorts.set(slot, sort)
  return sort
}

const isBreakMark = (text: string): boolean => breaks.has(text) || isPicture(text)

/** "Buyer @ Acme": by itself it parts whom from where. */
const isLoneAt = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens[at]?.text === '@' &&
  (tokens[at - 1]?.end ?? -1) < tokens[at].start &&
  (tokens[at + 1]?.start ?? 0) > tokens[at].end

/** "w/ Acme": the stroke of a word cut short. */
const isShortened = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens[at]?.text === '/' &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at - 1]?.end === tokens[at].start &&
  (tokens[at + 1]?.start ?? 0) > tokens[at].end

type Skip = ReturnType<Lattice['skips']>[number]

/** Where punctuation and polite words can be passed over; "hey", "can you", "I need to" only at the beginning. */
function skipsOf(sentence: Sentence, words: SmallWords): readonly (readonly Skip[])[] {
  const leading = new Set([0])
  return sentence.tokens.map((token, at) => {
    const skips = skippable.test(token.text) || isShortened(sentence.tokens, at)
    const ends = token.kind === 'mark' ? (skips ? [at + 1] : []) : endsOf(words.polite, sentence, at)
    const first = [words.openers, words.asking, words.wishes]
    const asked = leading.has(at) ? first.flatMap((wording) => endsOf(wording, sentence, at)) : []
    const all = [...ends, ...asked]
    if (leading.has(at)) for (const to of all) leading.add(to)
    return all.map((to) => ({ to, score: token.kind === 'mark' ? 0 : weights.polite }))
  })
}
