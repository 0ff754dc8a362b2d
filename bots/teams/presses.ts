import type { Outgoing } from './write.ts'

/** What came of a press while Teams waited: a card for its place, a message of its own, or nothing yet. */
export type Pressed =
  | { readonly kind: 'card'; readonly message: Outgoing }
  | { readonly kind: 'below' }
  | { readonly kind: 'working' }

/** Presses that Teams waits for an answer to, by the conversation and the message that shows the button. */
export interface Presses {
  /** Resolves with what is sent there meanwhile, or after `ms` with nothing. Call it before the press is heard. */
  wait(chat: string, of: string, ms: number): Promise<Pressed>
  /** A message goes to the chat, in the place of another or by itself. */
  sent(chat: string, replaces: string | undefined, message: Outgoing): void
}

interface Waiting {
  readonly of: string
  readonly done: (pressed: Pressed) => void
}

export function openPresses(): Presses {
  const waiting = new Map<string, Set<Waiting>>()
  return {
    wait: async (chat, of, ms) => {
      const { promise, resolve } = Promise.withResolvers<Pressed>()
      const one: Waiting = { of, done: resolve }
      const there = waiting.get(chat) ?? new Set()
      waiting.set(chat, there.add(one))
      const late = setTimeout(() => resolve({ kind: 'working' }), ms)
      try {
        return await promise
      } finally {
        clearTimeout(late)
        there.delete(one)
        if (there.size === 0) waiting.delete(chat)
      }
    },
    sent: (chat, replaces, message) => {
      for (const one of waiting.get(chat) ?? []) {
        if (replaces === undefined) one.done({ kind: 'below' })
        else if (replaces === one.of) one.done({ kind: 'card', message })
      }
    },
  }
}
