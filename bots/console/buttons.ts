import type { Reply } from '../../core/index.ts'
import { isLabel } from '../dialogue/match.ts'
import { type PlainChoice, plain } from '../plain.ts'

/** A button that has been shown, and the message that showed it. */
export interface Shown {
  readonly token: string
  readonly external: string
}

/**
 * The buttons of a chat. Their numbers run on from message to message, so that several alarms in a row can each be answered, and begin
 * anew with a sentence (`sentence`), so that its answer has `[1]`.
 */
export interface Buttons {
  /** Sets a message in words, its buttons numbered. */
  show(reply: Reply, width: number, external: string): string
  sentence(): void
  /** The numbers that can be pressed. */
  numbers(): readonly number[]
  /** The button of a number or else the latest of a label; undefined when there is none. */
  find(label: string): Shown | undefined
  readonly any: boolean
}

/** Messages whose buttons can still be pressed by their labels. */
const kept = 50

/** The buttons of a chat in which nothing has been shown yet. */
export function openButtons(): Buttons {
  const messages: { readonly external: string; readonly choices: readonly PlainChoice[] }[] = []
  let numbered: (Shown & { readonly number: number })[] = []
  return {
    show: (reply, width, external) => {
      const { text, choices } = plain(reply, width, (numbered.at(-1)?.number ?? 0) + 1)
      // A number is the answer to an open question, not a button further up.
      if (choices.length === 0 && text.trimEnd().endsWith('?')) numbered = []
      if (choices.length > 0) messages.push({ external, choices })
      messages.splice(0, messages.length - kept)
      numbered.push(...choices.map(({ number, token }) => ({ number, token, external })))
      return text
    },
    sentence: () => {
      numbered = []
    },
    numbers: () => numbered.map(({ number }) => number),
    find: (label) => {
      if (/^\d+$/.test(label)) return numbered.find(({ number }) => number === Number(label))
      for (const { external, choices } of messages.toReversed()) {
        const choice = choices.find((one) => isLabel(one.label, label))
        if (choice) return { token: choice.token, external }
      }
      return undefined
    },
    get any() {
      return messages.length > 0
    },
  }
}
