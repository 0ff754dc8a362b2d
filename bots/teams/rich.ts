import type { IRichTextBlock, ITextBlock, ITextRun } from '@microsoft/teams.cards'
import type { Text } from '../../core/index.ts'
import { clean } from '../width.ts'

/**
 * People's words in a card. A TextBlock and a FactSet read Markdown, and Teams' clients disagree about how it is escaped (those for phones make a link of `\[a](b)`),
 * so words go into TextRuns, which have none.
 */
export interface Look {
  readonly bold?: boolean
  readonly subtle?: boolean
  readonly size?: 'Medium'
}

type Run = ITextRun

// A card's own functions for dates, which are carried out in any text.
const functions = /\{\{(?=(?:DATE|TIME)\()/g

/** Words as a card may have them: nothing that a client obeys. */
export const harmless = (text: string): string => clean(text).replace(functions, '{\u2060{')

/** A text as runs, each at most `most` characters long. */
export function runsOf(text: Text, look: Look = {}, most = Number.POSITIVE_INFINITY): Run[] {
  const pieces = typeof text === 'string' ? [text] : text
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return run(piece, look, most)
    if ('bold' in piece) return run(piece.bold, { ...look, bold: true }, most)
    if ('code' in piece) return run(piece.code, look, most).map((one) => ({ ...one, fontType: 'Monospace' as const }))
    return linked(piece.link, piece.url, look, most)
  })
}

function run(text: string, { bold, subtle, size }: Look, most: number): Run[] {
  return chunks(harmless(text), most).map((chunk) => ({
    type: 'TextRun',
    text: chunk,
    ...(bold ? { weight: 'Bolder' as const } : {}),
    ...(subtle ? { isSubtle: true } : {}),
    ...(size ? { size } : {}),
  }))
}

/** Teams opens web addresses; what another link leads to is said in words. */
function linked(label: string, url: string, look: Look, most: number): Run[] {
  if (!/^https?:/.test(url)) {
    const address = url.replace(/^(mailto|tel):/, '')
    const says = label === address || label.replace(/[\s()-]/g, '') === address
    return run(says ? label : `${label} (${address})`, look, most)
  }
  const words = run(label.trim() === '' ? url : label, look, most)
  return words.map((one) => ({ ...one, selectAction: { type: 'Action.OpenUrl' as const, url } }))
}

/** A text in pieces of at most so many characters, broken at line ends and spaces where there are any, never within a pair of surrogates. */
export function chunks(text: string, most: number): string[] {
  const found: string[] = []
  let rest = text
  while (rest.length > most) {
    const head = rest.slice(0, most)
    const line = head.lastIndexOf('\n')
    const space = head.lastIndexOf(' ')
    const best = line > most / 2 ? line + 1 : space > most / 2 ? space + 1 : most
    const at = /[\uD800-\uDBFF]$/.test(rest.slice(0, best)) ? best - 1 : best
    found.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return rest === '' && found.length > 0 ? found : [...found, rest]
}

/** A paragraph of runs; one that would be empty has a space, since clients leave out cards with empty ones. */
export function richText(runs: readonly Run[], more: Omit<IRichTextBlock, 'type' | 'inlines'> = {}): IRichTextBlock {
  const shown = runs.filter(({ text }) => text !== '')
  return { type: 'RichTextBlock', ...more, inlines: shown.length > 0 ? shown : [{ type: 'TextRun', text: ' ' }] }
}

/** Parley's own words without any marks, as a heading that screen readers find. */
export const heading = (text: string): ITextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  weight: 'Bolder',
  size: 'Medium',
  style: 'heading',
})

/** Whether a text has nothing that Markdown, in any client, may read as a mark. */
export const isPlain = (text: string): boolean =>
  !/[*_[\]()<>`~\\#|&\n{]|^\s*(?:[-+•]|\d+[.)])\s|https?:|www\./.test(text) && text.trim() !== ''

/** A label on one line, cut where it is too long to be one; an empty one is a dash, since a button without words cannot be found. */
export function label(text: string, most: number): string {
  const line = harmless(text).replace(/\s+/gu, ' ').trim()
  if (line === '') return '–'
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
