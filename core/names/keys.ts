import type { Sentence } from '../grammar/sentence.ts'
import { languages } from '../languages/index.ts'
import type { NameKind } from '../slots/said.ts'
import { fold } from './fold.ts'
import { romanisations } from './romanise.ts'
import { type NameWord, wordsOfName } from './words.ts'

/** A key by which a record is found. */
export interface Key {
  readonly key: string
  /** Which word of the name it stands for, from 0; -1: the whole name or any word of it; -2: two of its words. */
  readonly word: number
}

/** No name has more words than this that it is found by, and no key is longer. */
const MAX_WORDS = 12
const MAX_KEY = 80
/** In longer names only neighbouring words make pairs. */
const MAX_PAIRED = 4

const forms: ReadonlySet<string> = new Set(
  Object.values(languages).flatMap(({ names }) => names.companyForms.split(/\s+/).map(fold)),
)

/** Whether a folded word is a company's legal form: no part of what it is called. */
export const isCompanyForm = (folded: string): boolean => forms.has(folded)

/** Where a legal form with dots between ends that begins at a token ("d.o.o.", its last dot with it); undefined where none does. */
export function dottedFormEnd({ tokens }: Sentence, from: number): number | undefined {
  let letters = ''
  let to = from
  while (tokens[to]?.kind === 'word' && tokens[to]?.folded.length === 1) {
    letters += tokens[to]?.folded ?? ''
    to += tokens[to + 1]?.text === '.' ? 2 : 1
  }
  return letters.length > 1 && isCompanyForm(letters) ? to : undefined
}

/** The words that a name is found by: all, for companies without their legal forms. */
export const keyWords = (name: string, kind: NameKind): readonly NameWord[] => wordsThatFind(wordsOfName(name), kind)

function wordsThatFind(said: readonly NameWord[], kind: NameKind): readonly NameWord[] {
  const words = said.slice(0, MAX_WORDS)
  if (kind !== 'company') return words
  const essential = words.filter(({ folded }, at) => !isCompanyForm(folded) && !inDottedForm(words, at))
  return essential.length > 0 ? essential : words
}

/** Whether a letter belongs to a legal form with dots between: d.o.o. */
function inDottedForm(words: readonly NameWord[], at: number): boolean {
  const isLetter = (index: number): boolean => words[index]?.folded.length === 1
  if (!isLetter(at)) return false
  let [from, to] = [at, at + 1]
  while (isLetter(from - 1)) from--
  while (isLetter(to)) to++
  const letters = words.slice(from, to).map(({ folded }) => folded)
  return isCompanyForm(letters.join(''))
}

/** Names share their words, so the keys of so many words are kept. */
const MAX_KNOWN = 10_000
const known = new Map<string, readonly string[]>()

/** The keys of a word: see romanisations. */
export function keysOfWord({ text, folded }: Pick<NameWord, 'text' | 'folded'>): readonly string[] {
  const lower = text.toLowerCase()
  const before = known.get(lower)
  if (before) return before
  const keys = romanisations(folded, lower).map((key) => key.slice(0, MAX_KEY))
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(lower, keys)
  return keys
}

/** The key of several words, in whatever order they are said. */
export const joinedKey = (keys: readonly string[]): string => keys.toSorted().join(' ').slice(0, MAX_KEY)

const pairKey = (a: string, b: string): string => (a <= b ? `${a} ${b}` : `${b} ${a}`).slice(0, MAX_KEY)

/** The key of a word beside which another is said by its first letter: "Ivan P." */
export const initialKey = (key: string, letter: string): string => `${key} ${letter}.`

/**
 * The keys under which a record is found though very many others have the word: a name that is this one word, a colleague, a
 * company, a product. Contacts are told apart by their other names.
 */
export const apartKeys = (key: string): readonly string[] => ['=', ...Object.values(MARKS)].map((mark) => mark + key)

const MARKS: Partial<Record<NameKind, string>> = { member: '@', company: '&', product: '#' }

/** The words of a found key: without its mark, and one by one. */
export const wordsOfKey = (key: string): readonly string[] => key.replace(/^[=@&#]/, '').split(' ')

/**
 * The keys of a record's name, as rows of NameKey without their record: every word by itself in each way to romanise it, pairs
 * of words, and the whole, so that "Ivan Petrenko" is one indexed hit among a million Ivans. Pure; the order of words does not
 * matter, nor does the script. `said`: the name's words, where they are known.
 */
export function nameKeys(name: string, kind: NameKind, said: readonly NameWord[] = wordsOfName(name)): readonly Key[] {
  const words = wordsThatFind(said, kind)
    .map(keysOfWord)
    .filter((keys) => keys.length > 0)
  const mark = MARKS[kind]
  const keys: Key[] = words.flatMap((variants, word) => variants.map((key) => ({ key, word })))
  const apart = words.length === 1 ? ['=', mark ?? ''] : [mark ?? '']
  for (const before of apart.filter((one) => one !== '')) {
    for (const key of words.flat()) keys.push({ key: before + key, word: WHOLE })
  }
  for (const [i, first] of words.entries()) {
    const partners = words.length <= MAX_PAIRED ? words.slice(i + 1) : words.slice(i + 1, i + 2)
    for (const second of partners) {
      for (const a of first) for (const b of second) keys.push({ key: pairKey(a, b), word: PAIR })
      if (kind === 'contact' || kind === 'member') keys.push(...initials(first, second), ...initials(second, first))
    }
  }
  if (words.length > 2) keys.push({ key: joinedKey(words.flatMap((variants) => variants.slice(0, 1))), word: WHOLE })
  return [...new Map(keys.map((one) => [`${one.word} ${one.key}`, one])).values()]
}

const WHOLE = -1
const PAIR = -2

/**
 * The keys that somebody of this whole name has, in whatever script and order it is written, and of how many words it is: who
 * has such a key and no further words has the same name.
 */
export const wholeKeys = (name: string): { readonly keys: readonly string[]; readonly words: number } =>
  wholeOf(nameKeys(name, 'contact'))

/** The same out of all the keys of a contact's name. */
export function wholeOf(keys: readonly Key[]): { readonly keys: readonly string[]; readonly words: number } {
  const own = keys.filter(({ key }) => !key.endsWith('.'))
  const words = new Set(own.flatMap(({ word }) => (word >= 0 ? [word] : []))).size
  const kind = words === 2 ? PAIR : WHOLE
  return { keys: own.flatMap(({ key, word }) => (word === kind ? [key] : [])), words }
}

function initials(words: readonly string[], others: readonly string[]): Key[] {
  const [key, other] = [words[0], others[0]]
  return key && other ? [{ key: initialKey(key, other.slice(0, 1)), word: PAIR }] : []
}
