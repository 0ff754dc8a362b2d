import { SPREAD } from './rows.ts'

const NONE = -1

/** Words by what they are with one of their letters left out. */
export interface Shortened {
  readonly words: readonly string[]
  /** One more than the number of a word, 0 where there is none; words of one place follow each other in their order. */
  readonly places: Uint32Array
}

/** A table of numbers, since a Map of the hundred thousand shortened words takes ten times as long to fill. */
export function shortenedOf(words: readonly string[]): Shortened {
  const count = words.reduce((sum, { length }) => sum + length - 1, 0)
  const bits = Math.max(1, Math.ceil(Math.log2(count * 2 + 1)))
  const last = 2 ** bits - 1
  const places = new Uint32Array(last + 1)
  for (const [number, word] of words.entries())
    for (let left = 1; left < word.length; left += 1) {
      let at = hash(word, left) >>> (32 - bits)
      while (places[at] !== 0) at = (at + 1) & last
      places[at] = number + 1
    }
  return { words, places }
}

/** The first of the words that is `part` with one of its letters left out, the first letter aside: "sho" is "show". */
export function longerByOne(part: string, { words, places }: Shortened): string | undefined {
  const last = places.length - 1
  for (let at = hash(part, NONE) >>> Math.clz32(last); places[at] !== 0; at = (at + 1) & last) {
    const word = words[(places[at] ?? 0) - 1]
    if (word !== undefined && isOneLonger(word, part)) return word
  }
  return undefined
}

/** A number for a word without its letter at `left`. */
function hash(word: string, left: number): number {
  let sum = 0
  for (let at = 0; at < word.length; at += 1) if (at !== left) sum = Math.imul(sum ^ word.charCodeAt(at), SPREAD)
  return Math.imul(sum ^ (sum >>> 15), SPREAD)
}

function isOneLonger(word: string, part: string): boolean {
  if (word.length !== part.length + 1 || word[0] !== part[0]) return false
  let at = 1
  while (at < part.length && word[at] === part[at]) at += 1
  return word.slice(at + 1) === part.slice(at)
}
