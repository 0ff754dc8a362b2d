/**
 * How wide letters are, in parts of their size, rounded up: the advances of DejaVu Sans 2.37 (its table hmtx). It is wider than the
 * typefaces of phones and browsers, so what fits here fits there.
 */
const widths: readonly (readonly [number, string])[] = [
  [0.3, "'IJijlÌÍÎÏìíîïĪīĮįİıľłІЇЈіїј"],
  [0.35, ' ,./:;\\|·’‘\u00A0\u2009\u202F'],
  [0.4, '()-[]ftťŧ'],
  [0.45, '!rŕř'],
  [0.5, '"*_`°–'],
  [0.55, '?csz¿çćčśşšźżžгзсэєґ„“”'],
  [0.6, 'FLkvxyýÿĹĻĽŁвтухчьў'],
  [
    0.65,
    '$0123456789EPSTYabdeghnopqu{}£¥«»ÈÉÊËĒĖĘĚÞßàáâãäåèéêëðñòóôõöøùúûüþāąďđēėęěğģņňőŚŞŠŢŤūůűųŶŸЁЎГЕЗРТУабеийклоряёҐ€₽',
  ],
  [0.7, 'ABCKRVXZÀÁÂÃÄÅÇĀĄĆČĶŔŖŘŹŻŽЄАБВСХЧЬЭЯднпцћџ'],
  [0.75, 'NUÑÙÚÛÜŅŇŪŮŰŲИЙКъ'],
  [0.8, '&DGHOQÐÒÓÔÕÖØĎĐĞĢŐЂЏДЛНОПЦмы₴'],
  [0.85, '#+<=>^w~±×÷Ъю−'],
  [0.9, 'MМФф'],
  [0.95, 'mЖжшщљ'],
]
const widthOfLetter = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
)
/** Of what is in no table: as wide as it is high, and the widest letters of all. */
const WIDEST = 1.1
const MARK = /\p{M}|\p{Cf}|\p{Cc}/u
/** DejaVu Sans Bold is so much wider, at most, over a word. */
const BOLD = 1.17

/** How a text is set; `size` is its height in the picture's units. */
export interface Type {
  readonly size: number
  readonly bold?: boolean
}

/** So wide a text is at most, in the units of its size. */
export const widthOf = (words: string, { size, bold = false }: Type): number =>
  [...words].reduce((sum, letter) => sum + (widthOfLetter.get(letter) ?? (MARK.test(letter) ? 0 : WIDEST)), 0) *
  size *
  (bold ? BOLD : 1)

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The words on one line of that width, cut with an ellipsis where they are longer. */
export function cut(words: string, width: number, type: Type): string {
  if (widthOf(words, type) <= width) return words
  const kept: string[] = []
  let taken = widthOf('…', type)
  for (const { segment } of letters.segment(words)) {
    taken += widthOf(segment, type)
    if (taken > width) break
    kept.push(segment)
  }
  return `${kept.join('').trimEnd()}…`
}

/** The words on at most so many lines, parted between words where that is possible; the last line is cut. */
export function wrapped(words: string, width: number, type: Type, most: number): readonly string[] {
  const lines: string[] = []
  let rest = words.replace(/\s+/g, ' ').trim()
  while (lines.length + 1 < most && widthOf(rest, type) > width) {
    const parts = rest.split(' ')
    let many = parts.length - 1
    while (many > 0 && widthOf(parts.slice(0, many).join(' '), type) > width) many -= 1
    if (many === 0) break
    lines.push(parts.slice(0, many).join(' '))
    rest = parts.slice(many).join(' ')
  }
  return [...lines, cut(rest, width, type)]
}
