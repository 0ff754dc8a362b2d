import { languages } from '../../languages/index.ts'
import { fold } from '../../names/fold.ts'

/** A sentence that promises something, and whose promise it is. */
export interface Promised {
  readonly by: 'us' | 'them'
  readonly words: string
}

interface Pattern {
  readonly by: Promised['by']
  readonly words: readonly string[]
}

let known: readonly Pattern[] | undefined

/** What promises in any language: notes are taken in all. "обіця*" stands for every word that begins so. */
function patterns(): readonly Pattern[] {
  known ??= Object.values(languages).flatMap(({ phrases: { promises } }) => [
    ...promises.ours.map((words): Pattern => ({ by: 'us', words: wordsIn(words) })),
    ...promises.theirs.map((words): Pattern => ({ by: 'them', words: wordsIn(words) })),
  ])
  return known
}

let doubting: ReadonlySet<string> | undefined

function doubts(): ReadonlySet<string> {
  doubting ??= new Set(
    Object.values(languages).flatMap(({ phrases: { promises } }) => promises.unless.flatMap(wordsIn)),
  )
  return doubting
}

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((word) => word !== '')

/** A note is not longer than this in sentences that are looked at. */
const MOST = 40

/** The sentences of a note that promise something: "will send the signed copy on Monday" is theirs, "I'll prepare an offer" ours. */
export function promisesIn(summary: string): readonly Promised[] {
  return summary
    .split(/(?<=[.!?;])\s+|\n+/u)
    .slice(0, MOST)
    .flatMap((sentence): Promised[] => {
      const by = whose(wordsIn(sentence))
      return by ? [{ by, words: sentence.trim().replace(/[.;]+$/, '') }] : []
    })
}

/** Ours is said more exactly ("I will" has "will" in it), so it is looked for first. */
function whose(words: readonly string[]): Promised['by'] | undefined {
  if (words.some((word) => doubts().has(word))) return undefined
  const found = patterns().filter((pattern) => words.some((_, at) => standsAt(pattern.words, words, at)))
  return found.find(({ by }) => by === 'us')?.by ?? found[0]?.by
}

const standsAt = (pattern: readonly string[], words: readonly string[], at: number): boolean =>
  pattern.every((word, index) => {
    const said = words[at + index]
    return said !== undefined && (word.endsWith('*') ? said.startsWith(word.slice(0, -1)) : said === word)
  })
