import { type Key, keyWords, nameKeys, wholeOf } from '../names/keys.ts'
import { type NameWord, wordsOfName } from '../names/words.ts'

/** What a name in a file is compared and looked for by. */
export interface Called {
  readonly name: string
  /** Names with the same are the same. */
  readonly same: string
  /** The key under which everything of the same name is found, as it stands in NameKey; undefined for a name without words. */
  readonly lookUp: string | undefined
}

/** A person's name, with the keys that a contact of this name gets. */
export interface CalledPerson extends Called {
  readonly keys: readonly Key[]
}

/** A person's name for comparison: its words folded, in whatever order they stand. */
export const personKey = (name: string): string => sorted(wordsOfName(name))

const sorted = (words: readonly NameWord[]): string =>
  words
    .map(({ folded }) => folded)
    .toSorted()
    .join(' ')

/** A person's name, looked at. */
export function calledPerson(name: string): CalledPerson {
  const words = wordsOfName(name)
  const keys = nameKeys(name, 'contact', words)
  return { name, same: sorted(words), lookUp: wholeOf(keys).keys[0], keys }
}

/** People of a file share their companies, so what so many of those are called is kept. */
const MAX_KNOWN = 20_000
const known = new Map<string, Called>()

/** A company's name, looked at: compared by its words folded, without legal forms. */
export function calledCompany(name: string): Called {
  const before = known.get(name)
  if (before) return before
  const words = keyWords(name, 'company')
  const same = words.map(({ folded }) => folded).join(' ') || name.toLowerCase()
  const called = { name, same, lookUp: lookUpOf(words.length, nameKeys(name, 'company')) }
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(name, called)
  return called
}

function lookUpOf(words: number, keys: readonly Key[]): string | undefined {
  if (words === 1) return keys.find(({ key }) => key.startsWith('='))?.key
  return keys.find(({ key, word }) => (words === 2 ? word === -2 : word === -1 && key.includes(' ')))?.key
}
