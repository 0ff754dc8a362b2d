import type { SmallWords } from './candidates.ts'
import type { Sentence } from './sentence.ts'

/** Whether a word stands before its verb: "je nazovem", «його привітати». */
export function beginsWithThat(
  at: number,
  { tokens }: Sentence,
  { thatFirst }: Pick<SmallWords, 'thatFirst'>,
): boolean {
  return endsWith(tokens[at + 1]?.folded, thatFirst.get(tokens[at]?.folded ?? '') ?? [])
}

/** Whether what is to be done follows: «… їй подзвонити». */
export const isBeforeInfinitive = (
  at: number,
  { tokens }: Sentence,
  { infinitives }: Pick<SmallWords, 'infinitives'>,
): boolean => endsWith(tokens[at + 1]?.folded, infinitives)

const endsWith = (word: string | undefined, endings: readonly string[]): boolean =>
  word !== undefined && word.length > 3 && endings.some((ending) => word.endsWith(ending))
