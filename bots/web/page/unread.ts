import type { Log } from './log.ts'
import type { Message } from './message.ts'
import { recall, remember } from './store.ts'

/** How far the person has read: kept in this browser, so that the next visit begins at what is new. */
export interface Unread {
  /** Parley said something. */
  came(message: Message): void
  /** The window is looked at, or the end is in sight: what is there has been read. */
  look(): void
  /** They answered: all of it has been read. */
  clear(): void
  /** On opening: marks what came since the last visit, and gives the first of it. */
  sinceLastVisit(): Message | null
}

export function openUnread(person: string, log: Log, tell: (count: number) => void): Unread {
  const place = `seen.${person}`
  let count = 0
  let marked = false
  const isWatched = () => document.visibilityState === 'visible' && log.scroll.atEnd()
  const read = () => {
    const last = log.messages().at(-1)
    if (last) remember(place, last.item.cursor)
    if (count > 0) tell(0)
    count = 0
  }
  const mark = (message: Message | null) => {
    marked = message !== null
    log.markUnread(message)
  }
  return {
    came: (message) => {
      if (isWatched()) return read()
      if (!marked) mark(message)
      count += 1
      tell(count)
    },
    look: () => {
      if (isWatched()) read()
    },
    clear: () => {
      mark(null)
      read()
    },
    sinceLastVisit: () => {
      const seen = recall(place)
      const first =
        seen === null ? undefined : log.messages().find(({ item }) => item.cursor > seen && item.from !== 'me')
      if (first) mark(first)
      return first ?? null
    },
  }
}
