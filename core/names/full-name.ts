import { baseForms } from './decline.ts'
import { fold } from './fold.ts'
import { romanise } from './romanise.ts'
import { nameTables } from './vocabulary.ts'

const given: ReadonlySet<string> = new Set(
  nameTables.flatMap((table) =>
    Object.values(table.given)
      .join(' ')
      .split(/\s+/)
      .filter((name) => name !== '')
      .map((name) => romanise(fold(name))),
  ),
)

const CAPITAL = /^\p{Lu}/u

/** Whether words are somebody's name beyond doubt: two or three, each with a capital, one of them a known first name in some form. */
export function isFullName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > 3 || !words.every((word) => CAPITAL.test(word))) return false
  return words.some((word) => isGivenName(fold(word)))
}

const known = new Map<string, boolean>()
const MOST = 20_000

/** Whether a folded word is a known first name in some form. */
export function isGivenName(folded: string): boolean {
  const before = known.get(folded)
  if (before !== undefined) return before
  const is = baseForms(folded, nameTables).some((form) => given.has(romanise(form)))
  if (known.size < MOST) known.set(folded, is)
  return is
}
