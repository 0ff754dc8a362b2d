import type { Destination, Fetched, Inbound, Reply, Sent } from '../core/index.ts'
import type { Linkable } from '../core/store/links.ts'
import type { Route } from './route.ts'

/**
 * Takes what a platform heard. It resolves once the message is safe in the inbox, and only then may the bot acknowledge it:
 * `known` is a redelivery. It rejects when the message could not be kept, so that the platform delivers it again.
 */
export type Hear = (inbound: Inbound) => Promise<'new' | 'known'>

/** What a platform is to Parley: a way to hear and a way to speak. */
export interface Bot {
  readonly platform: Destination['platform']
  /** Begins to listen; resolves when messages can come in. */
  start(hear: Hear): Promise<void>
  /** Sends one reply, Parley's own id of which is `id`. Expected failures are values; what throws is a bug. */
  send(to: Destination, reply: Reply, id: string): Promise<Sent>
  /** Stops listening and resolves when nothing is under way any more. */
  stop(): Promise<void>
}

/** A bot of a platform in the cloud: one set of credentials, one installation. */
export interface PlatformBot extends Bot {
  readonly platform: Linkable
  /** The platform's own name of it once it has started: a bot's id, a Slack team, a Teams tenant; null before. */
  readonly external: string | null
  /** Requests that the platform makes; none where the bot fetches what it hears. */
  readonly routes: readonly Route[]
  /** Shows in a chat that an answer is being worked on, for a few seconds. It never throws. */
  progress(chat: string): void
  /** The accounts of the people in a group; null where the platform cannot say. */
  readers(chat: string): Promise<readonly string[] | null>
  /** Fetches a file that a customer has sent, where the platform keeps it under a name of its own. Rejects where it may be had later. */
  fetchFile?(remote: string, signal: AbortSignal): Promise<Fetched>
}
