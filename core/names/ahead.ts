import { type Asked, quality } from './forms.ts'
import { apartKeys, joinedKey } from './keys.ts'

/** As many keys are read ahead for a word that may be a name, for another, and for a sentence. */
const MOST_OF_NAME = 4
const MOST_OF_WORD = 1
const MOST = 200
/** Shorter everyday words are part of no name. */
const SHORTEST = 3

/**
 * The keys that are asked for once it is known that many have a name of the sentence: two words that stand together, or with one between, and whoever goes by the name
 * alone. Read with the names themselves, since a question to the database costs more than some keys that turn out not to be needed.
 */
export function keysAhead(asked: readonly Asked[]): ReadonlySet<string> {
  const own = asked.map(ownKeys)
  const pairs = (first: readonly string[], second: readonly string[] = []): string[] =>
    second.flatMap((other) => first.map((key) => joinedKey([key, other])))
  const keys = own.flatMap((first, at) => {
    const isJoined = asked[at + 1]?.joined === true
    const next = isJoined ? pairs(first, own[at + 1]) : []
    const beyond = isJoined && asked[at + 2]?.joined ? pairs(first, own[at + 2]) : []
    return [...next, ...beyond, ...first.flatMap(apartKeys)]
  })
  return new Set(keys.slice(0, MOST))
}

/** A word's keys but those of other names for the same person. */
function ownKeys({ keys, alone, common, word }: Asked): readonly string[] {
  if (word.folded.length < SHORTEST) return []
  const own = [...keys].flatMap(([key, how]) => (how >= quality.inflected ? [key] : []))
  return own.slice(0, alone && !common ? MOST_OF_NAME : MOST_OF_WORD)
}
