import { type Asked, quality } from './forms.ts'
import { keysOfWord } from './keys.ts'
import type { Run } from './match.ts'
import type { NamedRecord } from './rows.ts'
import { otherStageNames } from './vocabulary.ts'
import { type NameWord, wordsOfName } from './words.ts'

interface Wording {
  readonly words: readonly { readonly word: NameWord; readonly keys: readonly string[] }[]
  readonly own: boolean
}

/** A run of a sentence's words (positions, `to` exclusive) that says a name in full, and how well. */
export interface WordingRun {
  readonly from: number
  readonly to: number
  readonly score: number
}

/** Stages and the like are few and asked for in every sentence. */
const MAX_KNOWN = 2_000
const known = new Map<string, readonly Wording[]>()

function wordingsOf(name: string, others: readonly string[]): readonly Wording[] {
  const key = `${name}\n${others.length}`
  const before = known.get(key)
  if (before) return before
  const made = [name, ...others].map((wording, at) => ({
    words: wordsOfName(wording).map((word) => ({ word, keys: keysOfWord(word) })),
    own: at === 0,
  }))
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(key, made)
  return made
}

/** How well a word fits one of a stage's; only its own forms count, no short names or slips. */
function fitness(asked: Asked, { word, keys }: Wording['words'][number]): number {
  if (asked.word.folded === word.folded) return quality.same
  if (asked.forms.has(word.folded)) return quality.inflected
  if (!keys.some((key) => (asked.keys.get(key) ?? 0) >= quality.inflected)) return 0
  return isOtherWord(asked.word.folded, word.folded) ? 0 : quality.script
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u
const consonants = (word: string): string => word.replace(/[аеєиіїйоуыьъэюя]/g, '')

/** Keys are the same for ж and з, so that scripts can share them; within Cyrillic "покаж" is no "показ". */
function isOtherWord(a: string, b: string): boolean {
  if (!CYRILLIC.test(a) || !CYRILLIC.test(b)) return false
  const [one, two] = [consonants(a), consonants(b)]
  return !one.startsWith(two) && !two.startsWith(one)
}

/** Where a sentence says a name, or one of the others for the same, always in full: a stage, a city, a tag. */
export function wordingRuns(name: string, others: readonly string[], asked: readonly Asked[]): WordingRun[] {
  return wordingsOf(name, others).flatMap(({ words, own }) =>
    words.length === 0
      ? []
      : asked.flatMap((_, from): WordingRun[] => {
          let total = 0
          for (const [offset, part] of words.entries()) {
            const word = asked[from + offset]
            const how = word && (offset === 0 || word.joined) ? fitness(word, part) : 0
            if (how === 0) return []
            total += how
          }
          const score = (total / words.length) * (own ? 1 : quality.script)
          return [{ from, to: from + words.length, score: Math.round(score * 1000) / 1000 }]
        }),
  )
}

/** Where a sentence names a stage: by its own name, or by a common one for it in any language. */
export function stageRuns(stage: NamedRecord, asked: readonly Asked[]): Run[] {
  return wordingRuns(stage.name, otherStageNames(stage.name), asked).map(({ from, to, score }) => ({
    from,
    to,
    hit: { ...stage, score },
  }))
}
