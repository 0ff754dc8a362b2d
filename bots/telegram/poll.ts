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

/**
 * Begins to fetch. An update is committed before the offset moves past it, and only then comes the rest; so what cannot be kept is
 * delivered again, and what was kept is known when it is.
 */
export function startPolling({ api, log, times, sleep, take }: Wish): Polling {
  const stopping = new AbortController()
  let offset = 0
  const done = loop()

  async function fetchUpdates(hold: number, limit: number, signal: unknown): Promise<Answer<readonly Update[]>> {
    const args = { offset, limit, timeout: hold, allowed_updates: allowedUpdates }
    return call('getUpdates', () => api.getUpdates(args, isSignal(signal) ? signal : undefined))
  }

  async function loop(): Promise<void> {
    let failures = 0
    while (!stopping.signal.aborted) {
      const problem = await once().catch(whyNot)
      if (stopping.signal.aborted) break
      failures = problem === null ? 0 : failures + 1
      if (problem === null) continue
      // The same line every minute helps nobody: the first ones and every tenth.
      if (failures <= 3 || failures % 10 === 0)
        log.warn({ failures, why: problem.why }, 'no messages come from Telegram')
      await sleep(Math.max(times.again(failures), problem.afterMs), stopping.signal)
    }
    // What was taken last need not come again at the next start.
    if (offset > 0) await fetchUpdates(0, 1, AbortSignal.timeout(2_000)).catch(() => undefined)
  }

  /** One look; null when all went well. */
  async function once(): Promise<{ readonly why: string; readonly afterMs: number } | null> {
    const answer = await fetchUpdates(times.holdSeconds, 100, stopping.signal)
    if (answer.kind === 'later') return { why: 'Telegram asks to wait', afterMs: answer.afterMs }
    if (answer.kind !== 'done') return { why: await conflict(answer), afterMs: 0 }
    return takeAll(answer.result)
  }

  /** Chats side by side, each in order. After the first update of a chat that cannot be kept its others wait, too. */
  async function takeAll(
    updates: readonly Update[],
  ): Promise<{ readonly why: string; readonly afterMs: number } | null> {
    const rests: (() => void)[] = []
    const missed: { readonly id: number; readonly error: unknown }[] = []
    const takeInTurn = async (ofChat: readonly Update[]) => {
      for (const update of ofChat) {
        try {
          rests.push(await take(update))
        } catch (error) {
          missed.push({ id: update.update_id, error })
          return
        }
      }
    }
    await Promise.all([...Map.groupBy(updates, orderOf).values()].map(takeInTurn))
    const first = missed.toSorted((a, b) => a.id - b.id)[0]
    const last = updates.at(-1)
    if (first) offset = first.id
    else if (last) offset = last.update_id + 1
    for (const rest of rests) rest()
    return first ? whyNot(first.error) : null
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

const whyNot = (error: unknown) => ({
  why:
    error instanceof Unreachable
      ? error.message
      : `a message cannot be kept (${error instanceof Error ? error.name : 'unknown'})`,
  afterMs: 0,
})
