/**
 * A title for a deal that was given none: the name of whom it is with, and a number where there is such a deal already.
 * `taken` are the titles in use, compared without regard to case.
 */
export function freeTitle(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((title) => title.toLowerCase()))
  const free = (title: string): boolean => !used.has(title.toLowerCase())
  if (free(name)) return name
  for (let number = 2; ; number += 1) {
    const title = `${name} ${number}`
    if (free(title)) return title
  }
}
