import type { Expected } from './script.ts'

/** Text for comparison: capitals, kinds of spaces, apostrophes and line ends make no difference. */
function level(text: string): string {
  return text.normalize('NFC').replace(/[’ʼ‘]/g, "'").replace(/\s+/gu, ' ').trim().toLowerCase()
}

export const sameText = (one: string, other: string): boolean => level(one) === level(other)

/** Whether a button's label is the one wanted; `…` in it stands for anything. */
export function isLabel(label: string, wanted: string): boolean {
  const parts = wanted.split('…').map(level)
  if (parts.length === 1) return sameText(label, wanted)
  const text = level(label)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  return text.startsWith(first) && text.endsWith(last) && firstMissing(text, parts) === undefined
}

/** The first part that is not found after the ones before it. */
function firstMissing(text: string, parts: readonly string[]): string | undefined {
  let from = 0
  return parts.find((part) => {
    const at = text.indexOf(part, from)
    from = at + part.length
    return at < 0
  })
}

/** What a message lacks of what was expected, in words; null when it has all. */
export function lacks(expected: Expected, text: string, labels: readonly string[]): string | null {
  const fragments = new Map(expected.fragments.map((fragment) => [level(fragment), fragment]))
  const missing = firstMissing(level(text), [...expected.fragments].map(level))
  if (missing !== undefined) return `"${fragments.get(missing) ?? missing}"`
  let from = 0
  for (const wanted of expected.buttons) {
    const at = labels.findIndex((label, position) => position >= from && isLabel(label, wanted))
    if (at < 0) return `[${wanted}]`
    from = at + 1
  }
  return null
}
