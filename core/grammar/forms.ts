import type { WordForms } from '../languages/phrases.ts'
import { fold } from '../names/fold.ts'

/** The other forms of a template's word that mean the same in its place, folded. */
export type FormsOf = (written: string) => readonly string[]

const LEAST = 5

const made = new WeakMap<WordForms, FormsOf>()

/** Gives each word of a language's templates its other forms: by its ending, by the list of orders that it is in, by itself, by letters that are written otherwise. */
export function formsOf(forms: WordForms | undefined): FormsOf {
  if (!forms) return noForms
  const before = made.get(forms)
  if (before) return before
  const known = new Map<string, readonly string[]>()
  const table: Table = {
    endings: Object.entries(forms.endings).map(([ending, others]) => [ending, split(others)]),
    letters: Object.entries(forms.letters),
    byWord: wordsOf(forms),
  }
  const find: FormsOf = (written) => {
    const found = known.get(written) ?? gather(written, table)
    known.set(written, found)
    return found
  }
  made.set(forms, find)
  return find
}

/** For templates of words that have no other forms. */
export const noForms: FormsOf = () => []

function wordsOf({ words, orders }: WordForms): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>()
  const put = (word: string, more: readonly string[]): void => {
    all.set(fold(word), [...(all.get(fold(word)) ?? []), ...more])
  }
  for (const { of, ending, forms } of orders)
    for (const word of split(of)) if (word.endsWith(ending)) put(word, replaced(word, ending, split(forms)))
  for (const [word, more] of Object.entries(words)) put(word, split(more))
  return all
}

interface Table {
  /** An ending, and what stands in its place in other forms. */
  readonly endings: readonly (readonly [ending: string, forms: readonly string[]])[]
  readonly letters: readonly (readonly [letter: string, other: string])[]
  readonly byWord: ReadonlyMap<string, readonly string[]>
}

function gather(written: string, { endings, letters, byWord }: Table): readonly string[] {
  const word = fold(written)
  const all: string[] = []
  for (const [ending, forms] of word.length < LEAST ? [] : endings)
    if (word.endsWith(ending)) all.push(...replaced(word, ending, forms))
  all.push(...(byWord.get(word) ?? []))
  for (const [letter, other] of letters) if (written.includes(letter)) all.push(written.replaceAll(letter, other))
  return all.length === 0 ? [] : [...new Set(all.map(fold))].filter((form) => form !== word)
}

const replaced = (word: string, ending: string, forms: readonly string[]): readonly string[] =>
  forms.map((form) => word.slice(0, word.length - ending.length) + form)

const split = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')
