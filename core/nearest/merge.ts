import type { Reading, Understood } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import type { Sentence } from '../grammar/sentence.ts'
import { isWhole } from '../grammar/tokenize.ts'
import type { Said } from '../slots/said.ts'
import type { Guess, Guesses } from './nearest.ts'
import { thresholds } from './thresholds.ts'

const MAX_TOKENS = 80
const MAX_READINGS = 6

/** Whether a sentence is one that a guess may be made at: it has words, and not too many for a request. */
export function isGuessable(sentence: Sentence): boolean {
  const { tokens } = sentence
  return tokens.length <= MAX_TOKENS && isWhole(sentence) && tokens.some(({ kind }) => kind === 'word')
}

/**
 * The guesses beside what the exact reader is not sure of, best first. A guess that changes something is never sure: it asks first, or
 * is offered. Where the sentence more likely asks for nothing, the exact reader's offers are all there is.
 */
export function withGuesses(exact: readonly Reading[], { guesses, nothing, ...besides }: Guesses): Understood {
  const [best] = guesses
  const worth = guesses.filter(isWorth).map((one) => readingOf(one, besides, exact.length === 0))
  if (!best || nothing >= thresholds.nothing * best.share || worth.length === 0) return { readings: exact, by: 'exact' }
  const first = worth[0]
  const readings = [...worth.slice(0, 1), ...exact, ...worth.slice(1)]
  if (first?.sure || first?.asks) return { readings: distinct(readings), by: 'nearest' }
  const leads = exact.length === 0 || best.share >= thresholds.first
  return { readings: distinct(leads ? readings : [...exact, ...worth]), by: leads ? 'nearest' : 'exact' }
}

/** A reading that is asked about rather than carried out, and beside it the guesses that are worth it. */
export const askedBeside = (reading: Reading, { guesses }: Guesses): readonly Reading[] =>
  distinct([
    { ...reading, sure: false, asks: true },
    ...guesses.filter(isWorth).map(({ calls, confidence }) => ({ calls, score: confidence, sure: false })),
  ])

function isWorth({ calls, confidence, share }: Guess): boolean {
  if (share >= thresholds.likely) return true
  return confidence >= (isBare(calls) ? thresholds.bare : thresholds.offer) && share >= thresholds.share
}

const isBare = (calls: Guess['calls']): boolean => calls.every(({ said }) => Object.keys(said).length === 0)

/**
 * What templates only may mean stays an offer, and nothing is done at once where they mean something else; nor is anything done or asked about that leaves
 * out whom the sentence names. `alone`: the templates found nothing.
 */
function readingOf(
  { calls, confidence, agrees }: Guess,
  { doubted, names }: Pick<Guesses, 'doubted' | 'names'>,
  alone: boolean,
): Reading {
  const looks = calls.every(({ command }) => commandNamed(command)?.risk === 'reads')
  const leavesOut = names && isBare(calls)
  const reading = { calls, score: confidence }
  if (looks && confidence >= thresholds.look && alone && !leavesOut) return { ...reading, sure: true }
  return !doubted && !agrees && !leavesOut && confidence >= thresholds.ask
    ? { ...reading, sure: false, asks: true }
    : { ...reading, sure: false }
}

/** Each meaning once: the command with what is said, not by which words. */
function distinct(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>()
  return readings
    .filter(({ calls }) => {
      const key = JSON.stringify(
        calls.map(({ command, said }) => [command, Object.entries(said).toSorted(bySlot).map(meant)]),
      )
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
    .slice(0, MAX_READINGS)
}

/** What is said for an argument, by its value where it has one: "from 8 to 16" is "8 to 16". */
const meant = ([slot, said]: readonly [string, Said]): readonly unknown[] => [
  slot,
  said.kind,
  'value' in said ? said.value : said,
]

const bySlot = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
