import type { types } from '@slack/bolt'
import type { Text } from '../../core/index.ts'
import { clean } from '../width.ts'
import { LIMITS } from './limits.ts'

/** A piece of running text as Slack's rich text has it. What stands in it is shown as it is: there is no markup to be made by writing it. */
export type Inline = types.RichTextText | types.RichTextLink

/** What a piece adds to the length of its block. */
export const lengthOf = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, inline) => sum + (inline.text?.length ?? 0), 0)

const text = (words: string, style: types.RichTextText['style']): Inline[] =>
  words === '' ? [] : [{ type: 'text', text: words, ...(style ? { style } : {}) }]

/** A text's pieces, harmless and none of them empty; all of it bold when it is a title. */
export function inlinesOf(from: Text, bold = false): Inline[] {
  const strong = bold ? { bold: true } : undefined
  if (typeof from === 'string') return text(clean(from), strong)
  return from.flatMap((piece): Inline[] => {
    if (typeof piece === 'string') return text(clean(piece), strong)
    if ('bold' in piece) return text(clean(piece.bold), { bold: true })
    if ('code' in piece) return text(clean(piece.code), { ...strong, code: true })
    const words = clean(piece.link)
    if (words === '') return []
    return [{ type: 'link', url: piece.url, text: words, ...(strong ? { style: strong } : {}) }]
  })
}

/** The pieces in runs of at most `room` characters, parted at the ends of paragraphs, else of lines, else of words. */
export function runsOf(inlines: readonly Inline[], room: number = LIMITS.text): Inline[][] {
  const runs: Inline[][] = []
  let run: Inline[] = []
  let left = room
  const next = () => {
    if (run.length > 0) runs.push(run)
    run = []
    left = room
  }
  for (const inline of inlines) {
    let words = inline.text ?? ''
    while (words.length > left) {
      const at = breakOf(words, left, left === room)
      if (at > 0) run.push({ ...inline, text: words.slice(0, at) })
      words = words.slice(at)
      next()
    }
    if (words !== '') run.push({ ...inline, text: words })
    left -= words.length
  }
  next()
  return runs
}

/** Where words are parted so that the first part has at most `room` characters; 0 where they had better begin a new run. */
function breakOf(words: string, room: number, whole: boolean): number {
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = words.lastIndexOf(mark, room - mark.length)
    if (at > 0) return at + mark.length
  }
  if (!whole) return 0
  // Not within a pair of surrogates.
  const code = words.charCodeAt(room - 1)
  return code >= 0xd800 && code <= 0xdbff ? room - 1 : room
}

/** A block of running text. */
export const section = (elements: readonly Inline[]): types.RichTextBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [...elements] }],
})

/** Text in letters of one width, line by line, in as many blocks as it needs. */
export function preformatted(words: string): types.RichTextBlock[] {
  return runsOf(text(words, undefined)).map((run) => ({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_preformatted',
        elements: run.map((inline) => ({ type: 'text', text: (inline.text ?? '').replace(/\n$/, '') || ' ' })),
      },
    ],
  }))
}

/** What Slack would read in plain text as markup, made harmless (reference: messaging/formatting-message-text). */
export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
