import type { MessageEntity } from 'grammy/types'
import type { Styled } from './styled.ts'

/** The text from one place to another, with what is left of its marks. */
function slice({ text, entities }: Styled, from: number, to: number): Styled {
  const kept = entities.flatMap((entity): MessageEntity[] => {
    const start = Math.max(entity.offset, from)
    const end = Math.min(entity.offset + entity.length, to)
    return end > start && /\S/.test(text.slice(start, end))
      ? [{ ...entity, offset: start - from, length: end - start }]
      : []
  })
  return { text: text.slice(from, to), entities: kept }
}

/** Without the white space at either end, which Telegram would take away. */
function trimmed(part: Styled): Styled {
  const start = part.text.length - part.text.trimStart().length
  return slice(part, start, Math.max(start, part.text.trimEnd().length))
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The last place up to `most` that does not cut through a character as people see it. */
function betweenGraphemes(text: string, most: number): number {
  let last = 0
  // Far enough back for the longest that is written; what is longer still is cut between its code points.
  const from = Math.max(0, most - 1_000)
  for (const { index } of graphemes.segment(text.slice(from, most + 1_000))) {
    if (from + index > most) break
    last = from + index
  }
  if (last > from) return last
  return /[\uD800-\uDBFF]$/.test(text.slice(0, most)) ? most - 1 : most
}

/** Where to cut so that at most `most` units stand before it: at the end of a paragraph, else of a line, else of a word. */
function cutAt(text: string, most: number): number {
  const within = text.slice(0, most)
  const ends: readonly [string, number][] = [
    ['\n\n', 0.4],
    ['\n', 0.25],
    [' ', 0.1],
  ]
  for (const [end, share] of ends) {
    const at = within.lastIndexOf(end)
    if (at > most * share) return at + end.length
  }
  return betweenGraphemes(text, most)
}

/** How many units of the text hold no more than so many marks. */
function unitsWithin({ text, entities }: Styled, mostEntities: number): number {
  const first = entities.toSorted((a, b) => a.offset - b.offset)[mostEntities]
  if (!first) return text.length
  const lineStart = text.lastIndexOf('\n', first.offset - 1) + 1
  return lineStart > 0 ? lineStart : first.offset
}

/** The text in parts of at most so many units and marks each, cut where it hurts least; nothing is lost but white space. None for nothing. */
export function split(
  whole: Styled,
  { text: mostUnits, entities: mostEntities }: { readonly text: number; readonly entities: number },
): readonly Styled[] {
  const parts: Styled[] = []
  for (let rest = trimmed(whole); rest.text !== ''; ) {
    const room = Math.min(mostUnits, unitsWithin(rest, mostEntities))
    const at = rest.text.length <= room ? rest.text.length : room < mostUnits ? room : cutAt(rest.text, room)
    const part = trimmed(slice(rest, 0, at))
    if (part.text !== '') parts.push(part)
    rest = trimmed(slice(rest, at, rest.text.length))
  }
  return parts
}
