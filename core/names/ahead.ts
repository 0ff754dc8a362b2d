import { type Asked, quality } from './forms.ts'
import { apartKeys, joinedKey } from './keys.ts'

/** As many keys are read ahead for a word, and for a sentence. */
const MOST_OF_WORD = 4
const MOST = 200

/**
 * The keys that are asked for once it is known that many have a name of the sentence: two words that stand together, and whoever goes by the name
 * alone. Read with the names themselves, since a question to the database costs more than some keys that turn out not to be needed.
 */
export function keysAhead(asked: readonly Asked[]): ReadonlySet<string> {
  const likely = asked.map((one) => (one.alone && !one.common ? ownKeys(one) : []))
  const keys = likely.flatMap((own, at) => {
    const next = asked[at + 1]?.joined ? (likely[at + 1] ?? []) : []
    return [...next.flatMap((other) => own.map((key) => joinedKey([key, other]))), ...own.flatMap(apartKeys)]
  })
  return new Set(keys.slice(0, MOST))
}

/** A word's keys but those of other names for the same person. */
const ownKeys = ({ keys }: Asked): readonly string[] =>
  [...keys].flatMap(([key, how]) => (how >= quality.inflected ? [key] : [])).slice(0, MOST_OF_WORD)
