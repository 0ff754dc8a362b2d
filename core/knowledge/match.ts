import { tokenize } from '../grammar/tokenize.ts'
import { slips, slipsAllowed } from '../names/near.ts'
import { romanise } from '../names/romanise.ts'
import { stemOf } from '../nearest/stem.ts'
import { meaningAt } from './topics.ts'

/** What of a text counts when it is compared: topics ("#hours"), words in Latin letters, those that say little with "~" before them. */
export type Unit = string

/** An answer that the company has given: `words` are the units of its question. */
export interface Answerable {
  readonly question: string
  readonly answer: string
  readonly language: string
  readonly words: readonly Unit[]
}

export interface Fit<A> {
  readonly entry: A
  /** How well it answers, 0 to 1. */
  readonly score: number
}

/**
 * From here on an answer fits: chosen on the questions of test/core/knowledge, where all below it were near misses and none above it was.
 */
const FITS = 0.64
/** More of a question's words than these are not compared. */
const MOST_UNITS = 40

/** What a word or a topic weighs: a word that narrows a question says less than what it is about. */
const weightOf = (unit: Unit): number => (unit.startsWith('#') ? 1.3 : unit.startsWith('~') ? 0.25 : 1)

/** The folded words and numbers of a text. */
export const wordsIn = (text: string): readonly string[] =>
  tokenize(text).tokens.flatMap(({ kind, folded }) => (kind === 'mark' ? [] : [folded]))

/** The units of a text, each once. */
export function unitsOf(text: string): readonly Unit[] {
  const words = wordsIn(text)
  const units = new Set<Unit>()
  for (let at = 0; at < words.length && units.size < MOST_UNITS; ) {
    const found = meaningAt(words, at)
    const word = romanise(words[at] ?? '')
    if (!found && word.length > 1) units.add(word)
    if (found?.means === 'light') units.add(`~${word}`)
    if (found?.means.startsWith('#')) units.add(found.means)
    at += found?.length ?? 1
  }
  return [...units]
}

/** How alike two units are, 0 to 1: the same, one word in another form, one with a slip of the keyboard. */
function alike(a: Unit, b: Unit): number {
  if (a === b) return 1
  if (a.startsWith('#') || b.startsWith('#')) return 0
  const [one, other] = [a.replace('~', ''), b.replace('~', '')]
  if (one === other || stemOf(one) === stemOf(other)) return 0.95
  const allowed = slipsAllowed(Math.min(one.length, other.length))
  return allowed > 0 && slips(one, other, allowed) <= allowed ? 0.8 : 0
}

/** How much of some units is found among others, by weight, 0 to 1; `also`: where what is not found counts less when it is found there. */
function covered(units: readonly Unit[], among: readonly Unit[], also: readonly Unit[] = []): number {
  const all = units.reduce((sum, unit) => sum + weightOf(unit), 0)
  const best = (unit: Unit, where: readonly Unit[]) => Math.max(0, ...where.map((other) => alike(unit, other)))
  const found = units.reduce(
    (sum, unit) => sum + weightOf(unit) * Math.max(best(unit, among), 0.7 * best(unit, also)),
    0,
  )
  return all === 0 ? 0 : found / all
}

/**
 * The answers that fit a question, best first. What is asked must be found in an answer's question, or at least in the answer; and what that question
 * is about in what is asked. One in the asker's language comes before an equal one in another.
 */
export function answersTo<A extends Answerable>(
  asked: string,
  entries: readonly A[],
  language: string,
): readonly Fit<A>[] {
  const units = unitsOf(asked)
  return entries
    .flatMap((entry): Fit<A>[] => {
      const about = covered(entry.words, units)
      if (about < 0.3) return []
      const whole = covered(units, entry.words, unitsOf(entry.answer))
      const score = Math.sqrt(whole * (0.35 + 0.65 * about))
      return score >= FITS ? [{ entry, score }] : []
    })
    .toSorted((a, b) => b.score + bonus(b, language) - (a.score + bonus(a, language)))
}

/** Of two that answer as well, the one in the asker's own language. */
const bonus = ({ entry }: Fit<Answerable>, language: string): number => (entry.language === language ? 0.15 : 0)
