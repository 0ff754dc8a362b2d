import type { Words } from '../languages/phrases.ts'
import { type Analysis, analyse, baseForms } from './decline.ts'
import { fold } from './fold.ts'
import type { Case, NameTable } from './table.ts'
import { nameTables } from './vocabulary.ts'

/** A case and gender in which all words of a name could stand. */
interface Hypothesis {
  readonly gender: 'm' | 'f'
  readonly case: Case | 'nominative'
}

/** Of equally good ones the first: what is typed without a reason to change it, then what verbs of adding ask for. */
const hypotheses: readonly Hypothesis[] = (
  ['nominative', 'accusative', 'genitive', 'dative', 'instrumental', 'vocative', 'locative'] as const
).flatMap((name) => [{ gender: 'm', case: name } as const, { gender: 'f', case: name } as const])

interface Known {
  readonly given: Readonly<Record<'m' | 'f', ReadonlySet<string>>>
  readonly surnames: Readonly<Record<'m' | 'f', readonly string[]>>
  /** The letters that the language's names and words are written with. */
  readonly letters: ReadonlySet<string>
}

const knowledge = new WeakMap<NameTable, Known>()
const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '')

function knownOf(table: NameTable): Known {
  const before = knowledge.get(table)
  if (before) return before
  const set = (words: string): ReadonlySet<string> => new Set(split(words).map(fold))
  const made = {
    given: { m: set(table.given.m), f: set(table.given.f) },
    surnames: { m: split(table.surnames.m).map(fold), f: split(table.surnames.f).map(fold) },
    letters: new Set(`${table.given.m}${table.given.f}${table.common}`.toLowerCase()),
  }
  knowledge.set(table, made)
  return made
}

/** How a word reads under a hypothesis: what it becomes (null: it stays as it is), and how well it fits. */
interface Fit {
  readonly change: Analysis | null
  readonly score: number
}

/** A first name that is known fits by 3, a surname by its ending by 2, another form that could be one by 1. */
const GIVEN = 3
const SURNAME = 2
const INDECLINABLE = 1.5
const POSSIBLE = 1
const DOUBTFUL = 0.5

function read(typed: string, { gender, case: name }: Hypothesis, table: NameTable, known: Known): Fit {
  const word = fold(typed)
  const surname = (base: string): boolean =>
    known.surnames[gender].some((ending) => base.length > ending.length + 1 && base.endsWith(ending))
  // Women's surnames in a consonant or -о stay as they are in every case: Коваль, Шевченко, Horvat.
  const closed = !table.declinesAll && /[^аеєиіїоуыэюяaeiou]$|(?<!ог)о$/u.test(word)
  const manly = gender === 'f' && closed && known.surnames.m.some((ending) => word.endsWith(ending))
  if (name === 'nominative') {
    if (table.oblique?.includes(typed.at(-1) ?? ' ')) return { change: null, score: 0 }
    if (known.given[gender].has(word)) return { change: null, score: GIVEN }
    if (surname(word)) return { change: null, score: SURNAME }
    return { change: null, score: manly ? INDECLINABLE : closed ? POSSIBLE : DOUBTFUL }
  }
  const readings = analyse(word, table, typed).filter((one) => one.case === name && one.of.includes(gender))
  const first = readings.find(({ base }) => known.given[gender].has(base))
  // Women's names in a consonant are the same in the accusative: Любовь, Нінель.
  if (!first && closed && gender === 'f' && name === 'accusative' && known.given.f.has(word))
    return { change: null, score: GIVEN }
  if (first) return { change: first, score: GIVEN }
  if (manly) return { change: null, score: INDECLINABLE }
  const last = readings.find(({ base }) => surname(base))
  if (last) return { change: last, score: SURNAME }
  if (gender === 'f' && closed) return { change: null, score: POSSIBLE }
  const any = readings[0]
  return any && any.cut > 0 ? { change: any, score: POSSIBLE } : { change: null, score: 0 }
}

interface Restored {
  readonly words: readonly string[]
  readonly score: number
  /** Whether a first name is known and every word has a reading. */
  readonly sure: boolean
}

/** The words of a name changed from the case they stand in to the nominative; null when that is not sure. */
function restore(words: readonly string[], table: NameTable): Restored | null {
  const known = knownOf(table)
  const typed = words.map((word) => word.toLowerCase())
  let best: { readonly fits: readonly Fit[]; readonly score: number } = { fits: [], score: 0 }
  for (const hypothesis of hypotheses) {
    const fits = typed.map((word) => read(word, hypothesis, table, known))
    const score = fits.reduce((sum, one) => sum + one.score, 0)
    if (score > best.score && fits.some((one) => one.score >= SURNAME)) best = { fits, score }
  }
  if (best.fits.length === 0) return null
  return {
    words: words.map((word, at) => replaceEnd(word, best.fits[at]?.change ?? null)),
    score: best.score,
    sure: best.fits.every(({ score }) => score > 0) && best.fits.some(({ score }) => score >= GIVEN),
  }
}

/** Whether a language has all the letters that words are written with. */
function writes(table: NameTable, words: readonly string[]): boolean {
  const { letters } = knownOf(table)
  return [...words.join('').toLowerCase()].every((letter) => !/\p{L}/u.test(letter) || letters.has(letter))
}

/**
 * The same for words that may be of another language than the speaker's: it is the one that has their letters, if the speaker's
 * has not. What English could be written with is left alone, since its names have no cases.
 */
function restoreAny(words: readonly string[], own: NameTable): readonly string[] | null {
  const typed = words.map((word) => word.normalize('NFC'))
  if (writes(own, typed)) return restore(words, own)?.words ?? null
  const others = nameTables.filter((table) => table !== own && writes(table, typed))
  if (others.some(({ declensions }) => declensions.length === 0)) return null
  const found = others.flatMap((table) => restore(words, table) ?? []).filter(({ sure }) => sure)
  return found.sort((a, b) => b.score - a.score)[0]?.words ?? restore(words, own)?.words ?? null
}

/** Takes letters off the end of a word as it was typed, apostrophes not counted, and puts others there. */
function replaceEnd(word: string, change: Analysis | null): string {
  if (!change) return word
  const letters = [...word]
  let left = change.cut
  while (left > 0 && letters.length > 0) if (/\p{L}/u.test(letters.pop() ?? '')) left--
  while (/[^\p{L}]/u.test(letters.at(-1) ?? 'a')) letters.pop()
  const shouting = word.length > 1 && word === word.toUpperCase()
  return letters.join('') + (shouting ? change.add.toUpperCase() : change.add)
}

/** "ivan o'neil-smith" → "Ivan O'Neil-Smith"; what has any capital letter stays. */
function capitalised(name: string): string {
  if (name !== name.toLowerCase()) return name
  return name.replace(
    /(^|[\s-])(\p{L})(?:(['’])(\p{Script=Latin}))?/gu,
    (_all, before: string, first: string, mark, second) =>
      before + first.toUpperCase() + (typeof second === 'string' ? `${mark}${second.toUpperCase()}` : ''),
  )
}

/** Marks around a name that are no part of it; the dot of an initial or of "Jr." stays. */
const EDGES = /^[\s\p{P}\p{S}]+|(?:[\s,;:!?"“”„«»()[\]{}<>…–—-]|(?<!\p{L}|(?<!\p{L})\p{L}{1,2})\.)+$/gu

/**
 * A proposal of how a new record is to be called, from the words as they were said: "Івана Петренка" → "Іван Петренко", "олену
 * коваль" → "Олена Коваль", "ivan petrenko" → "Ivan Petrenko". Changes words only where a first name or a surname's ending is
 * known and all words fit one case; what is not sure stays as typed, without the punctuation around it. `table`: the speaker's
 * language; words with letters that it has not are read in the language that has them ("Joną" said by a Ukrainian).
 */
export function nominative(words: string, table: NameTable): string {
  const trimmed = words
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(EDGES, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
  const name = trimmed === '' ? words.trim() : trimmed
  if (name.length > 200) return capitalised(name)
  const parts = name.split(/([\s-]+)/)
  const restored = restoreAny(
    parts.filter((_, at) => at % 2 === 0),
    table,
  )
  return capitalised(
    restored ? parts.map((part, at) => (at % 2 === 0 ? (restored[at / 2] ?? part) : part)).join('') : name,
  )
}

/**
 * What a city that no record has yet is to be called, from the words as they were said: "Beča" → "Beč" where the speaker's language has
 * the city in its table. What is not known stays as it was typed.
 */
export function placeName(words: string, places: Words, names: NameTable): string {
  const said = fold(words).trim()
  const forms = new Set([said, ...baseForms(said, [names])])
  const known = Object.values(places)
    .flat()
    .find((name) => forms.has(fold(name)))
  return known === undefined ? words : known.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())
}
