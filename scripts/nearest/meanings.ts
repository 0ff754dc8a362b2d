import { readdirSync, readFileSync } from 'node:fs'
import { fold } from '../../core/names/fold.ts'
import { hash } from '../../core/nearest/hash.ts'
import type { Linear } from '../../core/nearest/linear.ts'
import { stemOf } from '../../core/nearest/stem.ts'
import { packedTable } from './table.ts'

/** A word, or the beginning of words, that means more things than this says little. */
const MOST = 3
/** Shorter words are known by themselves alone, not by how they begin. */
const SHORT = 3

/** Where the dictionary of meanings stands. */
export const meaningsFolder = new URL('../../core/languages/meanings/', import.meta.url)

/** A line of the dictionary: a meaning of a topic, and the words for it in each language by its code. */
export interface Meaning {
  readonly topic: string
  readonly name: string
  readonly words: ReadonlyMap<string, readonly string[]>
}

/** The lines of a file of the dictionary: "## topic", then "name | en: words | uk: words …". Pure. */
export function readMeanings(source: string): readonly Meaning[] {
  let topic = ''
  return source.split('\n').flatMap((line): Meaning[] => {
    if (line.startsWith('## ')) topic = line.slice(3).trim()
    const [name = '', ...columns] = line.split('|').map((part) => part.trim())
    if (columns.length === 0) return []
    return [{ topic, name, words: new Map(columns.map(wordsOf)) }]
  })
}

function wordsOf(column: string): readonly [code: string, words: readonly string[]] {
  const [code = '', words = ''] = column.split(':')
  return [code.trim(), words.trim().split(/\s+/)]
}

let made: Linear | undefined

/** What words mean, in whatever language: by the word, or else by how it begins; a row's classes are "topic/name". See `meaningsOf`. */
export function meanings(): Linear {
  made ??= gather()
  return made
}

function gather(): Linear {
  const all = readdirSync(meaningsFolder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readMeanings(readFileSync(new URL(name, meaningsFolder), 'utf8')))
  const classes = all.map(({ topic, name }) => `${topic}/${name}`)
  const [words, stems] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()]
  for (const [at, one] of all.entries()) {
    for (const said of [...one.words.values()].flat()) {
      const word = fold(said)
      add(words, word, at)
      if (word.length > SHORT) add(stems, stemOf(word), at)
    }
  }
  const rows = new Map<number, readonly number[]>()
  for (const [stem, found] of stems) if (found.size <= MOST) rows.set(hash(`stem ${stem}`), sorted(found))
  for (const [word, found] of words) {
    const byStem = rows.get(hash(`stem ${stemOf(word)}`))
    if (found.size <= MOST && byStem?.join() !== sorted(found).join()) rows.set(hash(`word ${word}`), sorted(found))
  }
  return packedTable(classes, rows)
}

const sorted = (found: ReadonlySet<number>): readonly number[] => [...found].toSorted((a, b) => a - b)

function add(to: Map<string, Set<number>>, key: string, meaning: number): void {
  to.set(key, (to.get(key) ?? new Set()).add(meaning))
}
