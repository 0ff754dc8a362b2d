/**
 * A title for a deal that was given none: the name of whom it is with, with the month where there is such a deal already, and
 * a number where even that is taken. `taken` are the titles in use, compared without regard to case.
 */
export function freeTitle(name: string, withMonth: string, taken: readonly string[]): string {
  const used = new Set(taken.map((title) => title.toLowerCase()))
  const free = (title: string): boolean => !used.has(title.toLowerCase())
  if (free(name)) return name
  if (free(withMonth)) return withMonth
  for (let number = 2; ; number += 1) {
    const title = `${withMonth} (${number})`
    if (free(title)) return title
  }
}
