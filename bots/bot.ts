import type { Destination, Inbound, Reply, Sent } from '../core/index.ts'

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
