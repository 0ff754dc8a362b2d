import type { Hit, NameKind } from '../slots/said.ts'
import { type Asked, quality } from './forms.ts'
import { keysOfWord, keyWords } from './keys.ts'
import { romanise } from './romanise.ts'
import type { NamedRecord } from './rows.ts'
import { type NameWord, wordsOfName } from './words.ts'

/** A run of a sentence's words (positions, `to` exclusive) that names a record. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly hit: Hit
}

interface NamePart {
  readonly word: NameWord
  readonly keys: readonly string[]
}

/** No name is longer than this in words. */
const LONGEST = 6

const CYRILLIC = /\p{Script=Cyrillic}/u

/** How well a word of the sentence fits a word of a name; 0: not at all. */
function fitness(asked: Asked, part: NamePart): number {
  let best = 0
  for (const key of part.keys) best = Math.max(best, asked.keys.get(key) ?? 0)
  if (best < quality.inflected) return best
  if (part.word.folded === asked.word.folded) return quality.same
  if (asked.forms.has(part.word.folded)) return quality.inflected
  const sameScript = CYRILLIC.test(part.word.folded) === CYRILLIC.test(asked.word.folded)
  return sameScript ? quality.spelling : quality.script
}

/** A capital letter by itself. */
export const isInitial = ({ word }: Asked): boolean => /^\p{Lu}$/u.test(word.text)

function fitsInitial(asked: Asked, part: NamePart): boolean {
  const letter = romanise(asked.word.folded)
  return letter !== '' && part.keys.some((key) => key.startsWith(letter))
}

/**
 * What share of a name must be said for how much: a person goes by any of their names, a company by the beginning of its own or by what stands in quotation marks (завод «Гвинтик»), a
 * deal or product by as much of its title as was said.
 */
function share(kind: NameKind, said: readonly number[], of: number, quoted: readonly number[]): number {
  if (said.length >= of) return 1
  switch (kind) {
    case 'contact':
    case 'member':
      return 0.95
    case 'company':
      return said.includes(0) || (quoted.length > 0 && quoted.every((part) => said.includes(part))) ? 0.9 : 0.8
    default:
      return 0.6 + 0.4 * (said.length / of)
  }
}

/** Every run of the sentence's words that names this record, whole or in part. */
export function runsOf(record: NamedRecord, asked: readonly Asked[], at: readonly number[]): Run[] {
  const parts: NamePart[] = keyWords(record.name, record.kind).map((word) => ({ word, keys: keysOfWord(word) }))
  const runs: Run[] = []
  const starts = new Set(
    at.flatMap((position) => (initialBefore(asked, position) ? [position - 1, position] : [position])),
  )
  for (const start of starts) runs.push(...runsFrom(record, parts, asked, start))
  return runs
}

function initialBefore(asked: readonly Asked[], position: number): boolean {
  const before = asked[position - 1]
  return before !== undefined && isInitial(before) && asked[position]?.joined === true
}

const QUOTED = /[«"“„]([^«»"“”„]+)[»"”“]/u

/** The words of a name that stand in quotation marks. */
function quotedIn(name: string, parts: readonly NamePart[]): readonly number[] {
  const inside = QUOTED.exec(name)?.[1]
  if (inside === undefined) return []
  const words = new Set(wordsOfName(inside).map(({ folded }) => folded))
  return parts.flatMap(({ word }, at) => (words.has(word.folded) ? [at] : []))
}

/** "Harrow and Finch" is Harrow & Finch: no language's "and" is longer. */
const isAmpersand = ({ word, common }: Asked, { name }: NamedRecord): boolean =>
  common && word.folded.length <= 3 && name.includes('&')

function runsFrom(record: NamedRecord, parts: readonly NamePart[], asked: readonly Asked[], start: number): Run[] {
  const quoted = record.kind === 'company' ? quotedIn(record.name, parts) : []
  const runs: Run[] = []
  const said: number[] = []
  let total = 0
  let named = false
  for (let position = start; position < Math.min(asked.length, start + LONGEST); position++) {
    const word = asked[position]
    if (!word || (position > start && !word.joined)) break
    const best = bestPart(word, parts, said)
    if (!best && said.length > 0 && isAmpersand(word, record)) continue
    if (!best) break
    said.push(best.part)
    total += best.fit
    named ||= best.fit !== quality.initial
    const whole = said.length === parts.length
    const enough =
      position === start ? word.alone : whole || asked.slice(start, position + 1).some(({ common }) => !common)
    if (!named || !enough) continue
    const score = (total / said.length) * share(record.kind, said, parts.length, quoted)
    runs.push({ from: start, to: position + 1, hit: { ...record, score: Math.round(score * 1000) / 1000 } })
  }
  return runs
}

/** The part of the name that a word fits best, of those not said yet. */
function bestPart(
  word: Asked,
  parts: readonly NamePart[],
  said: readonly number[],
): { part: number; fit: number } | null {
  let best: { part: number; fit: number } | null = null
  for (const [part, one] of parts.entries()) {
    if (said.includes(part)) continue
    const how = Math.max(fitness(word, one), isInitial(word) && fitsInitial(word, one) ? quality.initial : 0)
    if (how > (best?.fit ?? 0)) best = { part, fit: how }
  }
  return best
}
