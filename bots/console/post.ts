import type { Inbound } from '../../core/index.ts'
import type { Hear } from '../bot.ts'

/** What is said goes out through here; what cannot is kept, in order, and goes out later, once. */
export interface Post {
  open(hear: Hear): void
  close(): void
  /** `words`: what the person typed. False when it could not be sent and is kept. Rejects with whatever is not the database's absence. */
  send(words: string, inbound: Inbound): Promise<boolean>
  /** From here on all is kept, until `release`. */
  hold(): void
  release(): Promise<void>
  /** What is kept, as it was typed. */
  unsent(): readonly string[]
}

/** A post that is not open yet. `isAway`: whether an error means that the same may go well later. */
export function openPost(isAway: (error: unknown) => boolean): Post {
  const kept: { readonly words: string; readonly inbound: Inbound }[] = []
  let hear: Hear | undefined
  let held = false
  let work: Promise<unknown> = Promise.resolve()

  async function goOut(): Promise<void> {
    for (let next = kept[0]; next && hear && !held; next = kept[0]) {
      try {
        // Tried again it has the same key, so what was kept after all is not heard twice.
        await hear(next.inbound)
      } catch (error) {
        if (isAway(error)) return
        kept.shift()
        throw error
      }
      kept.shift()
    }
  }

  const inTurn = async (): Promise<void> => {
    const mine = work.then(goOut)
    work = mine.catch(() => undefined)
    return mine
  }

  return {
    open: (hears) => {
      hear = hears
    },
    close: () => {
      hear = undefined
    },
    send: async (words, inbound) => {
      const one = { words, inbound }
      kept.push(one)
      await inTurn()
      return !kept.includes(one)
    },
    hold: () => {
      held = true
    },
    release: async () => {
      held = false
      await inTurn()
    },
    unsent: () => kept.map(({ words }) => words),
  }
}
