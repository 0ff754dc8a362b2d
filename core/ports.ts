import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { Platform } from './me.ts'
import type { ModelSettings } from './model/port.ts'
import type { NearestReader } from './nearest/read.ts'
import type { Reply } from './reply.ts'
import type { Store } from './store/db.ts'

/** Where a message goes: `chat` is the platform's own name of it, `chatId` Parley's. */
export interface Destination {
  readonly platform: Platform
  readonly installationId: string
  readonly chat: string
  readonly chatId: string
}

/** What came of sending: sent, to be tried again, not wanted by the person, or impossible. */
export type Sent =
  | { readonly kind: 'sent'; readonly external?: string }
  | { readonly kind: 'later'; readonly afterMs: number }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'failed'; readonly why: string }

/** Sends a message; `id` is Parley's own of it, the same whenever it is tried again. */
export type Send = (to: Destination, reply: Reply, id: string) => Promise<Sent>

/** A letter by e-mail. `id`: Parley's own of it, the same whenever it is tried again. */
export interface Letter {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Hands a letter to the server that delivers it. Expected failures are values. */
export type SendMail = (letter: Letter) => Promise<Exclude<Sent, { readonly kind: 'blocked' }>>

/** A file that a customer has sent and that is still with the platform: its bytes as they come, or why there are none (any more). */
export type Fetched =
  | { readonly kind: 'there'; readonly bytes: AsyncIterable<Uint8Array> }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'gone' }

/** What the core needs from outside. */
export interface Ports {
  readonly store: Store
  readonly clock: Clock
  readonly log: Logger
  /** The platforms whose messages this process sends; it works on every inbox. */
  readonly platforms: readonly Platform[]
  readonly send: Send
  /** The language model; without it Parley's own readers do what they can. */
  readonly model?: ModelSettings
  /** Who guesses at what the exact reader is not sure of. Default: the nearest reader by what it has learnt of all annotated sentences. */
  readonly nearest?: NearestReader
  /** An answer will take a while: shown where the platform can. `chat`: the platform's own name of it. */
  readonly progress?: (chat: { readonly installationId: string; readonly chat: string }) => void
  /**
   * Who reads along in a group: the names of their accounts, people only. null: the platform cannot say. It decides what may be told there,
   * so an answer may be a minute old and no older.
   */
  readonly readers?: (group: Omit<Destination, 'chatId'>) => Promise<readonly string[] | null>
  /** Fetches a file by the platform's name of it. Rejects, also while the bytes are read, where it may be had later. */
  readonly fetchFile?: (
    of: { readonly installationId: string; readonly remote: string },
    signal: AbortSignal,
  ) => Promise<Fetched>
  /** Sends a letter by e-mail; left out where none can be sent. */
  readonly mail?: SendMail
  /** Where people reach the page, without a slash at its end: what links to it begin with. */
  readonly address?: string
  /** How many messages of all customers of a workspace are worked on within a minute. Default CUSTOMERS_A_MINUTE (core/door/limits.ts). */
  readonly customersAMinute?: number
  /** Who does everything but hearing and sending, where that is not done here; started and stopped with the core. */
  readonly turns?: { start(): void; wake(): void; stop(): Promise<void> }
  /** Who sends what comes of the turns here, where it is not sent here. */
  readonly sender?: { wake(): void }
  /** How long a worker may hold a lane without a sign of life; the tests shorten it. Default 10,000. */
  readonly leaseMs?: number
  /** How many lanes are worked on side by side. Default 4. */
  readonly workers?: number
}
