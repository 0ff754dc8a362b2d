import type { Edit, Press, Say } from '../api.ts'
import { recallAll, remember } from './store.ts'
import { type Answer, ask } from './wire.ts'

/** What the person has sent; its key makes sending it twice once. `shown`: what the chat shows of it. */
export type Outgoing = { readonly at: string; readonly shown: string } & (
  | { readonly kind: 'say'; readonly body: Say }
  | { readonly kind: 'press'; readonly body: Press }
  | { readonly kind: 'edit'; readonly body: Edit }
)

/** `waiting`: goes by itself when there is a connection; `refused`: only when the person tries again. */
export type Fate =
  | { readonly kind: 'sending' | 'waiting' | 'sent' | 'removed' }
  | { readonly kind: 'refused'; readonly why: string }

export interface Outbox {
  put(one: Outgoing): void
  /** Tries what waits, now. With a key, also that which was refused. */
  again(key?: string): void
  remove(key: string): void
  stop(): void
}

const paths = { say: '/api/say', press: '/api/press', edit: '/api/edit' } as const
const pauses = [1_000, 2_000, 5_000, 10_000, 30_000]

/** What was kept was written by this page, but perhaps by an older one. */
function read(text: string): Outgoing | null {
  try {
    const one: Outgoing = JSON.parse(text)
    return typeof one.body.key === 'string' && ['say', 'press', 'edit'].includes(one.kind) ? one : null
  } catch {
    return null
  }
}

/**
 * Sends what the person wrote, in order, and keeps in this browser what is not sent yet. `tell` hears of each message what becomes
 * of it, first of those that an earlier visit left; `out`: nobody is signed in any more.
 */
export function openOutbox(person: string, tell: (one: Outgoing, fate: Fate) => void, out: () => void): Outbox {
  const place = `out.${person}.`
  let queue: Outgoing[] = []
  const refused = new Map<string, Outgoing>()
  let running = false
  let stopped = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const drop = (one: Outgoing) => {
    queue = queue.filter((each) => each !== one)
    remember(place + one.body.key, null)
  }
  const settle = (one: Outgoing, answer: Exclude<Answer<object>, { kind: 'away' | 'out' }>) => {
    failures = 0
    drop(one)
    if (answer.kind === 'ok') return tell(one, { kind: 'sent' })
    refused.set(one.body.key, one)
    tell(one, answer)
  }
  const run = async () => {
    if (running) return
    running = true
    clearTimeout(timer)
    for (let one = queue[0]; one && !stopped; one = queue[0]) {
      tell(one, { kind: 'sending' })
      const answer = await ask<object>(paths[one.kind], one.body)
      if (answer.kind !== 'away' && answer.kind !== 'out') {
        settle(one, answer)
        continue
      }
      if (answer.kind === 'out') out()
      if (stopped) break
      for (const each of queue) tell(each, { kind: 'waiting' })
      timer = setTimeout(run, pauses[Math.min(failures, pauses.length - 1)])
      failures += 1
      break
    }
    running = false
  }
  const online = () => {
    failures = 0
    void run()
  }
  addEventListener('online', online)

  for (const [name, text] of recallAll(place)) {
    const one = read(text)
    if (one) queue.push(one)
    else remember(name, null)
  }
  queue.sort((a, b) => a.at.localeCompare(b.at))
  for (const one of queue) tell(one, { kind: 'waiting' })
  void run()

  return {
    put: (one) => {
      queue.push(one)
      remember(place + one.body.key, JSON.stringify(one))
      tell(one, { kind: 'sending' })
      void run()
    },
    again: (key) => {
      const one = key === undefined ? undefined : refused.get(key)
      if (one) {
        refused.delete(one.body.key)
        queue.push(one)
      }
      online()
    },
    remove: (key) => {
      const one = refused.get(key) ?? queue.find((each) => each.body.key === key)
      if (!one) return
      refused.delete(key)
      drop(one)
      tell(one, { kind: 'removed' })
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
      removeEventListener('online', online)
    },
  }
}
