import { type Asked, quality } from './forms.ts'
import { keysOfWord } from './keys.ts'
import type { Run } from './match.ts'
import { slips } from './near.ts'
import type { NamedRecord } from './rows.ts'
import { kindWords, otherStageNames } from './vocabulary.ts'
import { type NameWord, wordsOfName } from './words.ts'

/** A word of a stage's name, or of another name for it. */
interface Part {
  readonly word: NameWord
  readonly keys: readonly string[]
}

/** A name, or one of the others for the same, by its words. */
export interface Wording {
  readonly words: readonly Part[]
  /** The name itself. */
  readonly own: boolean
}

/** How the words of a sentence are compared with those of names. */
export interface Comparing {
  /** How well a word fits another; 0 where it does not. */
  readonly fits: (asked: Asked, part: Part) => number
  /** False only where no word of the sentence fits: asked first, since most names are in no sentence. */
  readonly mayFit: (part: Part) => boolean
}

/** A run of a sentence's words (positions, `to` exclusive) that says a name in full, and how well. */
export interface WordingRun {
  readonly from: number
  readonly to: number
  readonly score: number
}

/** A name, and the others for the same, ready to be looked for in sentences: many ask for it, so that it is put together once. */
export const wordingsOf = (name: string, others: readonly string[]): readonly Wording[] =>
  [name, ...others].map((wording, at) => ({
    words: wordsOfName(wording).map((word) => ({ word, keys: keysOfWord(word) })),
    own: at === 0,
  }))

/** Compares by a word's own forms; no short names or slips count. */
export function comparing(asked: readonly Asked[]): Comparing {
  const terms = new Set<string>()
  for (const { word, forms, keys } of asked) {
    terms.add(word.folded)
    for (const form of forms) terms.add(form)
    for (const [key, how] of keys) if (how >= quality.inflected) terms.add(key)
  }
  const mayFit = ({ word, keys }: Part): boolean => terms.has(word.folded) || keys.some((key) => terms.has(key))
  return { fits: fitness, mayFit }
}

function fitness(asked: Asked, { word, keys }: Part): number {
  if (asked.word.folded === word.folded) return quality.same
  if (asked.forms.has(word.folded)) return quality.inflected
  if (!keys.some((key) => (asked.keys.get(key) ?? 0) >= quality.inflected)) return 0
  // «Него» is no "nego".
  return asked.common || isOtherWord(asked.word.folded, word.folded) ? 0 : quality.script
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u
const consonants = (word: string): string => word.replace(/[аеєиіїйоуыьъэюя]/g, '')

/** Keys are the same for ж and з, so that scripts can share them; within Cyrillic "покаж" is no "показ". */
function isOtherWord(a: string, b: string): boolean {
  if (!CYRILLIC.test(a) || !CYRILLIC.test(b)) return false
  const [one, two] = [consonants(a), consonants(b)]
  return !one.startsWith(two) && !two.startsWith(one)
}

/** Words shorter than this are too much like others. */
const SHORTEST_SLIP = 7
/** Stages are few, so that a long word one slip away is hardly another one. */
const STAGE_SLIP = 0.7

/** An everyday word is what it is, and so is one that begins as a kind of record does. */
const maySlip = ({ word: { folded }, common }: Asked): boolean =>
  folded.length >= SHORTEST_SLIP && !common && !isOfKind(folded)

/** One slip of the keyboard away, in the same script: "перговори". */
function isSlipOf({ word: { folded } }: Asked, { word: { folded: other } }: Part): boolean {
  return (
    other.length >= SHORTEST_SLIP &&
    folded[0] === other[0] &&
    CYRILLIC.test(folded) === CYRILLIC.test(other) &&
    slips(folded, other, 1) === 1
  )
}

/** Compares by slips, too. */
export function comparingLoosely({ fits, mayFit }: Comparing, asked: readonly Asked[]): Comparing {
  const long = asked.filter(maySlip)
  return {
    fits: (word, part) => fits(word, part) || (long.includes(word) && isSlipOf(word, part) ? STAGE_SLIP : 0),
    mayFit: (part) => mayFit(part) || long.some((word) => isSlipOf(word, part)),
  }
}

const KIND = 6
const isOfKind = (folded: string): boolean => kindWords.some((word) => folded.startsWith(word.slice(0, KIND)))

/** Where a sentence says a name, or one of the others for the same, always in full: a stage, a city, a tag. */
export function wordingRuns(
  wordings: readonly Wording[],
  asked: readonly Asked[],
  { fits, mayFit }: Comparing,
): WordingRun[] {
  const runs: WordingRun[] = []
  for (const { words, own } of wordings) {
    if (words.length === 0 || !words.every(mayFit)) continue
    for (let from = 0; from + words.length <= asked.length; from += 1) {
      const fit = fitOf(words, asked, from, fits)
      if (fit === 0) continue
      const score = fit * (own ? 1 : quality.script)
      runs.push({ from, to: from + words.length, score: Math.round(score * 1000) / 1000 })
    }
  }
  return runs
}

/** How well the words from one on fit those of a wording, in the mean; 0 where one does not fit. */
function fitOf(words: Wording['words'], asked: readonly Asked[], from: number, fits: Comparing['fits']): number {
  let total = 0
  for (const [offset, part] of words.entries()) {
    const word = asked[from + offset]
    const how = word && (offset === 0 || word.joined) ? fits(word, part) : 0
    if (how === 0) return 0
    total += how
  }
  return total / words.length
}

/** A stage by its whole name, and, where that has several words, by the first of them. */
interface StageWordings {
  readonly full: readonly Wording[]
  readonly short: readonly Wording[]
}

/** Stages are few and asked for in every sentence. */
const MAX_KNOWN = 2_000
const known = new Map<string, StageWordings>()

function stageWordings(name: string): StageWordings {
  const before = known.get(name)
  if (before) return before
  const [first = '', more] = name.trim().split(/\s+/)
  const made = {
    full: wordingsOf(name, otherStageNames(name)),
    short: more === undefined ? [] : wordingsOf(first, otherStageNames(first)),
  }
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(name, made)
  return made
}

/** A stage by the first of its words is less sure than one by all of them. */
const BY_FIRST = 0.75

/**
 * Where a sentence names a stage: by its own name, or by a common one for it in any language; a stage of several words ("Proposal sent") also by
 * the first of them, or by a common one for that. `loosely`: how the sentence is compared, by slips as well.
 */
export function stageRuns(stage: NamedRecord, asked: readonly Asked[], loosely: Comparing): Run[] {
  const wordings = stageWordings(stage.name)
  const full = wordingRuns(wordings.full, asked, loosely)
  const short = wordingRuns(wordings.short, asked, loosely)
  const alone = short.filter((one) => !full.some(({ from, to }) => one.from >= from && one.to <= to))
  return [...full, ...alone.map((one) => ({ ...one, score: one.score * BY_FIRST }))].map(({ from, to, score }) => ({
    from,
    to,
    hit: { ...stage, score },
  }))
}
