import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { Fetched, Ports } from '../core/index.ts'
import type { Config } from './config.ts'

/** With what the thread of the turns begins: values alone. */
export interface Settings extends Pick<Config, 'model' | 'mail' | 'customersAMinute'> {
  readonly url: string
  readonly address: string
  /** How much is logged. */
  readonly level: string
  readonly leaseMs: number | undefined
  /** What the business clock shows at this moment; null: what the machine's does. */
  readonly now: string | null
}

/** What the thread says. */
export type Said =
  | { readonly kind: 'written' }
  | { readonly kind: 'progress'; readonly chat: Parameters<NonNullable<Ports['progress']>>[0] }
  | { readonly kind: 'readers'; readonly question: number; readonly of: Parameters<NonNullable<Ports['readers']>>[0] }
  | {
      readonly kind: 'fetch'
      readonly question: number
      readonly of: Parameters<NonNullable<Ports['fetchFile']>>[0]
      /** Set when the file is not waited for any more. */
      readonly signal: AbortSignal
    }

/** A file as it goes from one thread to the other. */
type Handed =
  | Exclude<Fetched, { readonly kind: 'there' }>
  | { readonly kind: 'there'; readonly bytes: ReadableStream<Uint8Array> }

/** What it is told. */
export type Told =
  | { readonly kind: 'heard' }
  | { readonly kind: 'readers'; readonly question: number; readonly accounts: readonly string[] | null }
  /** `file`: or why it may be had later. */
  | { readonly kind: 'fetched'; readonly question: number; readonly file: Handed | string }
  | { readonly kind: 'stop' }

export interface TurnsWish {
  /** Asked for each thread that is started. */
  readonly settings: () => Settings
  readonly log: Logger
  /** Called when an answer is in the outbox. */
  readonly written: () => void
  readonly progress: Ports['progress'] | undefined
  readonly readers: Ports['readers'] | undefined
  readonly fetchFile: Ports['fetchFile'] | undefined
  /** How long, in milliseconds, until a thread that broke is followed by another. */
  readonly againMs?: (attempt: number) => number
  /** Instead of the thread's own program. */
  readonly program?: URL
}

/** The thread that asks something. The one after it numbers its questions anew, so it alone is answered. */
interface Asker {
  answer(told: Told, handedOver?: ReadableStream[]): void
  /** Set when the thread has ended: nobody waits any more. */
  readonly ended: AbortSignal
}

/** Doubles from a quarter of a second to half a minute. */
const backOff = (attempt: number): number => Math.min(30_000, 250 * 2 ** Math.min(attempt, 10))
/** One that has worked for so long was well: whatever broke it is something new. */
const WELL_MS = 60_000

/**
 * The turns in a thread of their own, so that nobody who is being heard waits while an answer is worked out. What the two threads share is the
 * database; the rest is a word now and then. A thread that breaks is followed by another, which takes up what its predecessor had in hand
 * when the leases of that have run out; meanwhile messages are heard and kept.
 */
export function openTurns({
  settings,
  log,
  written,
  progress,
  readers,
  fetchFile,
  againMs = backOff,
  program = new URL('./turns/thread.ts', import.meta.url),
}: TurnsWish): NonNullable<Ports['turns']> {
  const stopping = new AbortController()
  let thread: Worker | null = null
  let running: Promise<void> | undefined

  const tell = (told: Told) => thread?.postMessage(told)

  async function tellReaders({ question, of }: Extract<Said, { kind: 'readers' }>, { answer }: Asker): Promise<void> {
    const accounts = await readers?.(of).catch((error: unknown) => {
      log.warn({ err: error, installation: of.installationId }, 'nobody can say who reads along')
      return null
    })
    answer({ kind: 'readers', question, accounts: accounts ?? null })
  }

  /** The bytes go over as they come, no faster than they are kept. */
  async function tellFetched({ question, of, signal }: Extract<Said, { kind: 'fetch' }>, asker: Asker): Promise<void> {
    const { answer, ended } = asker
    try {
      const found = (await fetchFile?.(of, AbortSignal.any([signal, ended]))) ?? ({ kind: 'gone' } as const)
      if (found.kind !== 'there') return answer({ kind: 'fetched', question, file: found })
      const bytes = ReadableStream.from(found.bytes)
      answer({ kind: 'fetched', question, file: { kind: 'there', bytes } }, [bytes])
    } catch (error) {
      answer({ kind: 'fetched', question, file: error instanceof Error ? error.message : String(error) })
    }
  }

  async function listen(said: Said, asker: Asker): Promise<void> {
    switch (said.kind) {
      case 'written':
        return written()
      case 'progress':
        return progress?.(said.chat)
      case 'readers':
        return tellReaders(said, asker)
      case 'fetch':
        return tellFetched(said, asker)
    }
  }

  /** One thread, from its start to its end; gives whether it was well for a while. */
  async function live(): Promise<boolean> {
    const began = performance.now()
    const made = new Worker(program, { name: 'turns', workerData: settings() })
    thread = made
    const over = new AbortController()
    const asker: Asker = {
      answer: (told, handedOver = []) => {
        if (!over.signal.aborted) made.postMessage(told, handedOver)
      },
      ended: over.signal,
    }
    made.on('message', (said: Said) => void listen(said, asker))
    made.on('error', (error) => log.error({ err: error }, 'the thread of the turns broke'))
    const { promise: gone, resolve } = Promise.withResolvers<void>()
    made.on('exit', () => resolve())
    await gone
    thread = null
    over.abort()
    return performance.now() - began > WELL_MS
  }

  async function keep(): Promise<void> {
    for (let attempt = 0; !stopping.signal.aborted; attempt++) {
      if (await live()) attempt = 0
      if (stopping.signal.aborted) return
      const afterMs = againMs(attempt)
      log.warn({ afterMs }, 'the thread of the turns has ended, and is started again')
      await sleep(afterMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  return {
    start: () => {
      running ??= keep()
    },
    wake: () => tell({ kind: 'heard' }),
    stop: async () => {
      stopping.abort()
      tell({ kind: 'stop' })
      await running
    },
  }
}
