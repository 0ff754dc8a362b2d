import type { About, Ran, Turn } from '../command.ts'
import { type Block, type Choice, paragraph, type Text } from '../reply.ts'

/** An answer of paragraphs and, below them, buttons. */
export function answer(texts: readonly Text[], choices: readonly Choice[] = [], about?: About): Ran {
  const words = texts.map(paragraph)
  const blocks: Block[] = choices.length > 0 ? [...words, { kind: 'choices', choices: [...choices] }] : words
  return about ? { blocks, about } : { blocks }
}

/** The button that takes back what this turn has just done. */
export const undoButton = (turn: Turn): Choice => undoOf(turn.eventId, turn)

/** The button that takes back an event of the speaker's. */
export const undoOf = (event: string, turn: Turn): Choice =>
  turn.button(turn.language.answers.button.undo, { command: 'undo', args: { event } })

/** Texts as one, with a space between them; empty ones left out. */
export function sentences(...texts: readonly (Text | undefined)[]): Text {
  const said = texts.flatMap((text) => (text === undefined || text.length === 0 ? [] : [text]))
  return said.flatMap((text, at) => [...(at ? [' '] : []), ...(typeof text === 'string' ? [text] : text)])
}

/** A button says no more than this of somebody's words. */
const LABEL = 40

/** Words cut to what fits a button. */
export function short(words: string): string {
  const letters = Array.from(words.slice(0, LABEL * 2))
  return words.length > LABEL
    ? `${letters
        .slice(0, LABEL - 1)
        .join('')
        .trimEnd()}…`
    : words
}

/** Labels as they are, but for those that are equal: the second of them says so, "VIP (2)", and so on. */
export function apart(labels: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return labels.map((label) => {
    const count = (seen.get(label) ?? 0) + 1
    seen.set(label, count)
    return count === 1 ? label : `${label} (${count})`
  })
}
