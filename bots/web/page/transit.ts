import type { Item } from '../api.ts'
import { drawPending, type Pending } from './message.ts'
import type { Fate } from './outbox.ts'
import type { Texts } from './texts.ts'
import type { When } from './when.ts'

/** An answer that comes sooner needs no sign that it is being written; one that takes longer than the second may never come. */
const typingAfterMs = 300
const typingUntilMs = 90_000

/** What was sent and has not come back as a part of the conversation, and what has not been answered. */
export interface Transit {
  /** What becomes of something that was sent; it is drawn the first time. `part`: how much of a file is sent. */
  tell(key: string, one: Parameters<typeof drawPending>[0], acts: Acts, fate: Fate, part?: number): void
  /** Something new in the conversation. */
  came(item: Item): void
  /** Something of the past, perhaps sent by an earlier visit that never heard of it. */
  knows(item: Item): void
  stop(): void
}

interface Acts {
  again(): void
  remove(): void
}

export function openTransit(around: {
  readonly texts: Texts
  readonly when: When
  readonly place: HTMLElement
  readonly typing: HTMLElement
}): Transit {
  const drawn = new Map<string, Pending>()
  const back = new Set<string>()
  /** By the key of what is not answered: the id that its item got. */
  const open = new Map<string, string | null>()
  const late = new Set<string>()
  const timers = new Set<ReturnType<typeof setTimeout>>()

  const later = (ms: number, act: () => void) => {
    timers.add(setTimeout(act, ms))
  }
  const sign = () => around.typing.classList.toggle('on', late.size > 0)
  const settle = (key: string) => {
    open.delete(key)
    late.delete(key)
    sign()
  }
  const expect = (key: string, id: string | null) => {
    const known = open.has(key)
    open.set(key, id ?? open.get(key) ?? null)
    if (known) return
    later(typingAfterMs, () => {
      if (open.has(key)) late.add(key)
      sign()
    })
    later(typingUntilMs, () => settle(key))
  }
  const erase = (key: string) => {
    drawn.get(key)?.element.remove()
    drawn.delete(key)
  }
  const arrived = (key: string) => {
    erase(key)
    back.add(key)
  }
  return {
    knows: (item) => {
      if (item.key !== null) arrived(item.key)
    },
    tell: (key, one, acts, fate, part) => {
      if (back.has(key)) return
      if (fate.kind === 'removed') return erase(key)
      const pending = drawn.get(key) ?? drawPending(one, { ...around, ...acts })
      if (!drawn.has(key)) around.place.append(pending.element)
      drawn.set(key, pending)
      pending.tell(fate, part)
      if (fate.kind === 'sent') expect(key, null)
    },
    came: (item) => {
      if (item.from === 'me' && item.key !== null) {
        arrived(item.key)
        expect(item.key, item.id)
      } else if (item.of !== null) {
        for (const [key, id] of open) if (id === item.of) settle(key)
      }
    },
    stop: () => {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
