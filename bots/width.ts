/**
 * Text for a grid of character cells: made harmless, measured, wrapped and padded. Pure.
 */

// Everything that a terminal may obey rather than show, and what turns the reading direction of the words around it. Line ends and
// tabs are dealt with apart. The list of directional characters is Unicode's Bidi_Control without the plain marks.
const obeyed = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\u2028\u2029]/gu

/** A person's text made harmless for a terminal: no control characters, no turned direction, no half surrogates; lines stay. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll('\t', '  ')
    .replace(obeyed, (found) => (found === '\n' ? found : ''))
}

/** As clean, and on one line. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim()

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
// What nearly all text is made of: characters that each take one cell, and that none of the others joins.
const single = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u024F\u0400-\u0482\u048A-\u052F\u2010-\u2027\u202F\u20A0-\u20BF]*$/
const nothing = /^[\p{M}\p{Cf}\p{Cc}]+$/u
// East Asian Wide and Fullwidth (UAX 11), and what emoji presentation makes wide.
const wide =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|.+\uFE0F)/u

const cellsOf = (grapheme: string): number => (nothing.test(grapheme) ? 0 : wide.test(grapheme) ? 2 : 1)

/** How many character cells a line takes. */
export function widthOf(line: string): number {
  if (single.test(line)) return line.length
  let cells = 0
  for (const { segment } of graphemes.segment(line)) cells += cellsOf(segment)
  return cells
}

/** The line with spaces up to so many cells. */
export function pad(line: string, cells: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, cells - widthOf(line)))
  return align === 'left' ? line + space : space + line
}

/** A word in pieces of at most so many cells. */
function pieces(word: string, cells: number): string[] {
  const found: string[] = []
  let piece = ''
  let taken = 0
  for (const { segment } of graphemes.segment(word)) {
    const more = cellsOf(segment)
    if (piece && taken + more > cells) {
      found.push(piece)
      piece = ''
      taken = 0
    }
    piece += segment
    taken += more
  }
  if (piece) found.push(piece)
  return found
}

/**
 * A text in lines of at most so many cells (at least 2), broken between words. A longer word is broken too, or, with `whole`, left as
 * it is, so that an address can be copied.
 */
export function wrap(text: string, cells: number, words: 'break' | 'whole' = 'break'): string[] {
  const room = Math.max(2, cells)
  return text.split('\n').flatMap((line) => (widthOf(line) <= room ? [line] : wrapLine(line, room, words)))
}

function wrapLine(line: string, cells: number, long: 'break' | 'whole'): string[] {
  const lines: string[] = []
  let current = ''
  let taken = 0
  const words = line
    .split(' ')
    .flatMap((word) => (long === 'whole' || widthOf(word) <= cells ? [word] : pieces(word, cells)))
  for (const word of words) {
    const width = widthOf(word)
    if (current && taken + 1 + width > cells) {
      lines.push(current)
      current = word
      taken = width
    } else {
      taken += width + (current ? 1 : 0)
      current = current ? `${current} ${word}` : word
    }
  }
  return [...lines, current]
}
