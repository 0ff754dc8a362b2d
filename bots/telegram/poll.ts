import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from 'pino'
import { type Answer, call, Unreachable } from './call.ts'
import { allowedUpdates, orderOf } from './read.ts'

/** How long Telegram may hold a request open, and how long is waited after failures in a row. */
export interface PollTimes {
  readonly holdSeconds: number
  /** Milliseconds before the next try; `failures` counts from 1. */
  again(failures: number): number
}

export const pollTimes: PollTimes = {
  holdSeconds: 50,
  // Doubles from a second to a minute.
  again: (failures) => Math.min(60_000, 1_000 * 2 ** Math.min(failures - 1, 10)),
}

interface Wish {
  readonly api: Api
  readonly log: Logger
  readonly times: PollTimes
  sleep(ms: number, signal: AbortSignal): Promise<void>
  /** Commits an update; what it gives is done once Telegram need not deliver it again. Rejects when it could not be kept. */
  take(update: Update): Promise<() => void>
}

/** Fetches updates until it is stopped. */
export interface Polling {
  stop(): Promise<void>
}

type Signal = NonNullable<Parameters<Api['getUpdates']>[1]>
/** grammY's type of a signal is another package's; the platform's own one does as well. */
const isSignal = (one: unknown): one is Signal => one instanceof AbortSignal

type Problem = { readonly why: string; readonly afterMs: number }

/** So long the next look waits for what is in hand, mostly a file that is still on its way; then other chats go on beside it. */
const PATIENCE_MS = 1_000

/**
 * Begins to fetch. An update is committed before the offset moves past it, and only then comes the rest; so what cannot be kept is
 * delivered again, and what was kept is known when it is.
 */
export function startPolling({ api, log, times, sleep, take }: Wish): Polling {
  const stopping = new AbortController()
  const book = openBook()
  let problem: Problem | null = null
  const done = loop()

  async function fetchUpdates(hold: number, limit: number, signal: unknown): Promise<Answer<readonly Update[]>> {
    const args = { offset: book.offset(), limit, timeout: hold, allowed_updates: allowedUpdates }
    return call('getUpdates', () => api.getUpdates(args, isSignal(signal) ? signal : undefined))
  }

  async function loop(): Promise<void> {
    let failures = 0
    while (!stopping.signal.aborted) {
      const found = await once().catch(whyNot)
      if (stopping.signal.aborted) break
      failures = found === null ? 0 : failures + 1
      if (found === null) continue
      // The same line every minute helps nobody: the first ones and every tenth.
      if (failures <= 3 || failures % 10 === 0) log.warn({ failures, why: found.why }, 'no messages come from Telegram')
      await sleep(Math.max(times.again(failures), found.afterMs), stopping.signal)
    }
    await Promise.all(book.lines())
    // What was taken last need not come again at the next start.
    if (book.offset() > 0) await fetchUpdates(0, 1, AbortSignal.timeout(2_000)).catch(() => undefined)
  }

  /** One look; null when all went well. */
  async function once(): Promise<Problem | null> {
    const answer = await fetchUpdates(book.lines().length > 0 ? 0 : times.holdSeconds, 100, stopping.signal)
    if (answer.kind === 'later') return { why: 'Telegram asks to wait', afterMs: answer.afterMs }
    if (answer.kind !== 'done') return { why: await conflict(answer), afterMs: 0 }
    for (const [chat, updates] of Map.groupBy(book.see(answer.result), orderOf))
      book.queue(chat, updates, () => takeInTurn(updates))
    const settled = new AbortController()
    await Promise.race([
      Promise.all(book.lines()),
      sleep(PATIENCE_MS, AbortSignal.any([settled.signal, stopping.signal])),
    ]).finally(() => settled.abort())
    const found = problem
    problem = null
    return found
  }

  /** The updates of a chat, in order; after the first that cannot be kept the others wait, too. */
  async function takeInTurn(updates: readonly Update[]): Promise<boolean> {
    for (const update of updates) {
      try {
        const rest = await take(update)
        book.keep(update.update_id)
        rest()
      } catch (error) {
        problem = whyNot(error)
        return false
      }
    }
    return true
  }

  /** Why Telegram refuses: mostly that somebody else gets the messages. */
  async function conflict(answer: Exclude<Answer<unknown>, { kind: 'done' | 'later' }>): Promise<string> {
    if (answer.kind !== 'refused') return 'Telegram refuses'
    if (answer.code !== 409) return answer.why
    if (!/webhook/i.test(answer.why))
      return 'another program fetches the messages of this bot with the same token; stop one of the two, or revoke the token at @BotFather'
    await call('deleteWebhook', () => api.deleteWebhook())
    return 'a webhook was set for this bot, and has been removed'
  }

  return {
    stop: async () => {
      stopping.abort()
      await done
    },
  }
}

/** Which updates have been seen, which are in hand and which are safe. */
function openBook() {
  const unsafe = new Set<number>()
  const inHand = new Set<number>()
  const safe = new Set<number>()
  const lines = new Map<string, Promise<boolean>>()
  let newest: number | null = null
  /** The first update that is not safe; all before it are. */
  const offset = () => (unsafe.size > 0 ? Math.min(...unsafe) : newest === null ? 0 : newest + 1)
  return {
    offset,
    /** Notes what was fetched; gives what is neither safe nor in hand. */
    see: (updates: readonly Update[]): readonly Update[] => {
      newest = updates.at(-1)?.update_id ?? newest
      const fresh = updates.filter(({ update_id: id }) => !safe.has(id) && !inHand.has(id))
      for (const { update_id: id } of fresh) unsafe.add(id)
      return fresh
    },
    keep: (id: number): void => {
      unsafe.delete(id)
      safe.add(id)
      for (const one of safe) if (one < offset()) safe.delete(one)
    },
    /** What is under way, a promise a chat; none of them rejects. */
    lines: () => [...lines.values()],
    /** Takes updates behind those of the same chat that are in hand; after one that was missed they are missed, too, and fetched again. */
    queue: (chat: string, updates: readonly Update[], work: () => Promise<boolean>): void => {
      for (const { update_id: id } of updates) inHand.add(id)
      const mine = (lines.get(chat) ?? Promise.resolve(true))
        .then((well) => well && work())
        .then((well) => {
          for (const { update_id: id } of updates) inHand.delete(id)
          if (lines.get(chat) === mine) lines.delete(chat)
          return well
        })
      lines.set(chat, mine)
    },
  }
}

const whyNot = (error: unknown): Problem => ({
  why:
    error instanceof Unreachable
      ? error.message
      : `a message cannot be kept (${error instanceof Error ? error.name : 'unknown'})`,
  afterMs: 0,
})
