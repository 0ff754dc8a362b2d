/** Shorter words are never mended. */
const SHORTEST = 5

/** Whether two words are one letter apart: one more, one less, one other, or two neighbours changed. */
function near(a: string, b: string): 'swap' | 'other' | 'more' | null {
  if (a.length > b.length) return near(b, a)
  if (b.length - a.length > 1 || a === b) return null
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let back = 0
  while (back < a.length - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++
  const left = a.length - from - back
  if (a.length < b.length) return left === 0 ? 'more' : null
  if (left === 1) return 'other'
  return left === 2 && a[from] === b[from + 1] && a[from + 1] === b[from] ? 'swap' : null
}

const without = (word: string): readonly string[] =>
  Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))

/** Weekdays, months and day words by themselves and without each of their letters. */
export type Misspelt = ReadonlyMap<string, readonly { readonly word: string; readonly capitals: boolean }[]>

export function misspeltOf(
  languages: readonly { readonly words: readonly string[]; readonly capitals: boolean }[],
): Misspelt {
  const byPart = new Map<string, { readonly word: string; readonly capitals: boolean }[]>()
  for (const { words, capitals } of languages) {
    for (const word of new Set(words)) {
      if (word.length < SHORTEST || /[^\p{L}]/u.test(word)) continue
      for (const part of [word, ...without(word)]) {
        const list = byPart.get(part)
        if (list) list.push({ word, capitals })
        else byPart.set(part, [{ word, capitals }])
      }
    }
  }
  return byPart
}

/**
 * Mends a misspelt weekday, month or day word: the known word one letter away, when there is a single meaning to it, the
 * first letter is right, and it is no word of its own (`known`). A word of five letters is mended only where two neighbours
 * changed places or a letter is missing or doubled; a capital within the sentence makes a name of it unless the language writes such words so.
 */
export function mended(word: string, capital: boolean, misspelt: Misspelt, known: ReadonlySet<string>): string {
  if (word.length < SHORTEST || word.length > 20 || known.has(word)) return word
  let best: string | undefined
  for (const part of [word, ...without(word)]) {
    for (const candidate of misspelt.get(part) ?? []) {
      if (capital && !candidate.capitals) continue
      if (candidate.word[0] !== word[0]) continue
      const how = near(word, candidate.word)
      if (how === null || (how === 'other' && candidate.word.length <= SHORTEST)) continue
      best ??= candidate.word
    }
  }
  return best ?? word
}
