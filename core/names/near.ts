/**
 * How many slips of the keyboard lie between two words, neighbours swapped as one (optimal string alignment); `limit` + 1 as
 * soon as there are more than `limit`. Words are keys, short by construction.
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let older: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const kept = (last[j - 1] ?? 0) + (same ? 0 : 1)
      const either = Math.min(kept, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      row.push(swapped ? Math.min(either, (older[j - 2] ?? 0) + 1) : either)
    }
    if (Math.min(...row) > limit) return limit + 1
    older = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}

/** How many slips a word of this length may have and still be taken for another: short names are too much alike. */
export const slipsAllowed = (length: number): number => (length >= 9 ? 2 : length >= 5 ? 1 : 0)

/** The letters that keys are made of (romanise.ts). */
const LETTERS = 'abcdefgiklmnoprstuvz'

/**
 * Every key that one slip after the first letter makes of this one: a letter left out, put in, replaced, or swapped with its
 * neighbour. Some 40 for each letter; looking all of them up in an index takes less than a trigram search, however many names
 * there are.
 */
export function oneSlipAway(key: string): readonly string[] {
  const found = new Set<string>()
  for (let at = 1; at <= key.length; at++) {
    const [before, after] = [key.slice(0, at), key.slice(at + 1)]
    for (const letter of LETTERS) found.add(before + letter + key.slice(at))
    if (at === key.length) break
    for (const letter of LETTERS) found.add(before + letter + after)
    found.add(before + after)
    found.add(key.slice(0, at - 1) + (key[at] ?? '') + (key[at - 1] ?? '') + after)
  }
  found.delete(key)
  return [...found]
}
