import { kept } from '../kept.ts'
import { languages } from '../languages/index.ts'
import { fold } from '../names/fold.ts'
import { once } from '../once.ts'
import { longerByOne, type Shortened, shortenedOf } from './slips.ts'
import { stemOf } from './stem.ts'

/** A word that more rules have says little. */
const MOST = 6

interface Known {
  /** The rules that have a word, or its stem: "move" is what "перенеси" is. */
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly stems: ReadonlyMap<string, readonly string[]>
  readonly all: ReadonlySet<string>
  /** For slips of the finger. */
  readonly shortened: Shortened
}

/** The rules of the templates, in all languages, by their words: a rule has one name in each, so that languages tell each other what words mean. */
const known = once(() => kept('concepts', gather))

function gather(): Known {
  const words = new Map<string, Set<string>>()
  for (const { phrases } of Object.values(languages)) {
    for (const [name, source] of Object.entries(phrases.rules)) {
      const plain = source.replace(/<[^>]*>|\{[^}]*\}|[()[\]|,;]/g, ' ')
      for (const written of new Set(plain.split(/\s+/))) {
        const word = fold(written)
        if (/^\p{L}/u.test(word)) put(words, word, name)
      }
    }
  }
  const stems = new Map<string, Set<string>>()
  for (const [word, rules] of words) {
    const stem = stemOf(word)
    for (const rule of rules) put(stems, stem, rule)
  }
  return {
    words: few(words),
    stems: few(stems),
    all: new Set([...words.keys(), ...stems.keys()]),
    shortened: shortenedOf([...words.keys()].filter(({ length }) => length >= LEAST && length <= LONGEST)),
  }
}

function put(all: Map<string, Set<string>>, key: string, value: string): void {
  const before = all.get(key)
  if (before) before.add(value)
  else all.set(key, new Set([value]))
}

const few = (all: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> =>
  new Map([...all].flatMap(([word, rules]) => (rules.size <= MOST ? [[word, [...rules]] as const] : [])))

/** What a word may mean, by the rules that have it; none where it is no word of theirs or one of many. */
export function conceptsOf(word: string): readonly string[] {
  const { words, stems } = known()
  return words.get(word) ?? (word.length > SHORT ? stems.get(stemOf(word)) : undefined) ?? []
}

const SHORT = 3
const [LEAST, LONGEST] = [4, 14]

/** The word without each of its letters but the first. */
const partsOf = (word: string): readonly string[] =>
  word.length < LEAST || word.length > LONGEST
    ? []
    : Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2))

/** The word of a rule that a word nobody has is one slip away from: "shwo" is "show"; undefined where there is none. */
export function meantBy(word: string): string | undefined {
  const { all, shortened } = known()
  if (word.length < LEAST || word.length > LONGEST || all.has(word) || all.has(stemOf(word))) return undefined
  for (const part of [word, ...partsOf(word)]) {
    const meant = longerByOne(part, shortened) ?? (all.has(part) ? part : undefined)
    // A short word is set right only where two letters changed places.
    if (meant !== undefined && (word.length > LEAST || sorted(meant) === sorted(word))) return meant
  }
  return undefined
}

const sorted = (word: string): string => [...word].sort().join('')
