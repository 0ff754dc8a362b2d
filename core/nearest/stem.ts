import { romanise } from '../names/romanise.ts'

const known = new Map<string, string>()
const MOST = 20_000

/** What is left of a folded word without its ending, in Latin letters: the first letters, as many as tell words apart. */
export function stemOf(folded: string): string {
  const before = known.get(folded)
  if (before !== undefined) return before
  const latin = romanise(folded)
  const stem = latin.slice(0, Math.max(4, Math.min(6, latin.length - 2)))
  if (known.size < MOST) known.set(folded, stem)
  return stem
}
