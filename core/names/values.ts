import type { Range } from '../grammar/sentence.ts'
import { languages } from '../languages/index.ts'
import type { Phrases, Words } from '../languages/phrases.ts'
import { fold } from './fold.ts'
import type { Asked } from './forms.ts'
import { romanise } from './romanise.ts'
import { type Comparing, type Wording, type WordingRun, wordingRuns, wordingsOf } from './stages.ts'
import { hangingEndings } from './vocabulary.ts'

/** What records of the CRM have in common, each as it stands there. */
export type ValueKind = 'place' | 'industry' | 'tag'

export interface Value {
  readonly kind: ValueKind
  readonly value: string
}

/** Words of a sentence that stand for a city, a line of business or a tag of this CRM. */
export interface ValueSpan extends Range, Value {
  /** 1: as it is written; less in another form, script or language. */
  readonly score: number
}

const all = Object.values(languages).map(({ phrases }) => phrases)

/** By the keys of a value's names, all of them in every language: Kyiv is Київ and Kiev. */
type Namesakes = ReadonlyMap<string, readonly string[]>

function namesakes(tables: readonly Words[]): Namesakes {
  const found = new Map<string, readonly string[]>()
  for (const group of new Set(tables.flatMap((table) => Object.keys(table)))) {
    const names = [group, ...tables.flatMap((table) => table[group] ?? [])]
    for (const key of names.map((name) => romanise(fold(name)))) if (!found.has(key)) found.set(key, names)
  }
  return found
}

/** Put together once: every sentence asks for each value of the CRM. */
let known: { readonly place: Namesakes; readonly industry: Namesakes } | undefined

/** What a value is called. */
interface Called {
  /** By itself, and by its other names in any language, where it is a common one. */
  readonly wordings: readonly Wording[]
  /** The keys of all its names, whole and without their last letters: what an adjective may be derived from. */
  readonly beginnings: ReadonlySet<string>
}

/** Values are few and asked for in every sentence. */
const MAX_CALLED = 2_000
const called: Readonly<Record<ValueKind, Map<string, Called>>> = {
  place: new Map(),
  industry: new Map(),
  tag: new Map(),
}

function namesOf({ kind, value }: Value): Called {
  const ofKind = called[kind]
  const before = ofKind.get(value)
  if (before) return before
  const others = othersOf(kind, value)
  const made = {
    wordings: wordingsOf(value, others),
    beginnings: new Set([value, ...others].flatMap((name) => beginningsOf(romanise(fold(name))))),
  }
  if (ofKind.size >= MAX_CALLED) ofKind.clear()
  ofKind.set(value, made)
  return made
}

function othersOf(kind: ValueKind, value: string): readonly string[] {
  if (kind === 'tag') return []
  known ??= {
    place: namesakes(all.map((phrases) => phrases.places)),
    industry: namesakes(all.map((phrases) => phrases.industries)),
  }
  return known[kind].get(romanise(fold(value).trim())) ?? []
}

/** A value that is derived rather than declined: київський, London-based. */
const DERIVED = 0.95
/** What may be left of a city's name behind the part that a derived word shares with it, and how long that is at least. */
const LOOSE_END = 3
const SHORTEST = 3

const beginningsOf = (key: string): readonly string[] =>
  Array.from({ length: LOOSE_END + 1 }, (_, left) => key.slice(0, Math.max(0, key.length - left)))

/** The ends of adjectives of places, whole, and what stands in the place of each in the place's name. */
const derivations: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(all.flatMap(endsOf), ({ end }) => end)].map(([end, ones]) => [
    end,
    [...new Set(ones.flatMap(({ backs }) => backs))],
  ]),
)
const LONGEST_END = Math.max(...[...derivations.keys()].map(({ length }) => length))

function endsOf({
  placeAdjectives: { suffixes, endings },
}: Phrases): readonly { readonly end: string; readonly backs: readonly string[] }[] {
  return endings.flatMap((ending) =>
    Object.entries(suffixes).map(([suffix, backs]) => ({ end: suffix + ending, backs })),
  )
}

/** The stems that an adjective of a place can be of: київськ-их → київ; празьк-их → праг. */
function stemsOf(folded: string): readonly string[] {
  const lengths = Array.from({ length: Math.min(LONGEST_END, folded.length) + 1 }, (_, length) => length)
  return lengths
    .flatMap((length) => {
      const stem = folded.slice(0, folded.length - length)
      return (derivations.get(folded.slice(stem.length)) ?? []).map((back) => romanise(stem + back))
    })
    .filter((stem) => stem.length >= SHORTEST)
}

/** `stems`: of each word those that it may be derived from. */
function derivedRuns({ beginnings }: Called, stems: readonly (readonly string[])[]): WordingRun[] {
  return stems.flatMap((own, from): WordingRun[] =>
    own.some((stem) => beginnings.has(stem)) ? [{ from, to: from + 1, score: DERIVED }] : [],
  )
}

/** Where the words of a sentence stand for one of these values, in any case form, script and language of Parley. `plainly`: how it is compared. Pure. */
export function valueSpans(
  values: readonly Value[],
  asked: readonly Asked[],
  plainly: Comparing,
): readonly ValueSpan[] {
  const stems = asked.map(({ word }) => stemsOf(word.folded))
  return values.flatMap((one) => {
    const names = namesOf(one)
    const derived = one.kind === 'place' ? derivedRuns(names, stems) : []
    const runs = [...wordingRuns(names.wordings, asked, plainly), ...derived]
    if (runs.length === 0) return []
    const best = new Map<string, ValueSpan>()
    for (const { from, to, score } of runs) {
      const range = tokensOf(asked, from, to)
      const key = range ? `${range.from} ${range.to}` : ''
      if (range && score > (best.get(key)?.score ?? 0)) best.set(key, { ...range, ...one, score })
    }
    return [...best.values()]
  })
}

/** The tokens of a run; null when a hyphen joins it to what is no ending ("London-based" is fine). */
function tokensOf(asked: readonly Asked[], from: number, to: number): Range | null {
  const [first, last] = [asked[from]?.word.token, asked[to - 1]?.word.token]
  if (first === undefined || last === undefined || asked[from - 1]?.word.token === first) return null
  for (let after = to; asked[after]?.word.token === last; after += 1) {
    const rest = asked[after]?.word.folded ?? ''
    if (!hangingEndings.has(rest) && !based.has(rest)) return null
  }
  return { from: first, to: last + 1 }
}

const based: ReadonlySet<string> = new Set(all.flatMap(({ placeAdjectives }) => placeAdjectives.hanging.map(fold)))
