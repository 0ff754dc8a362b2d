import type { Inbound } from './inbound.ts'
import { look } from './look/glance.ts'
import type { Look, Looked, Looker } from './look.ts'
import type { Ports } from './ports.ts'
import { openReception } from './store/reception.ts'
import { prepareReaders } from './understand.ts'
import { createWorker } from './work/worker.ts'

export type { Inbound } from './inbound.ts'
export type { LanguageCode } from './languages/language.ts'
export type { Look, Looked, Looker } from './look.ts'
export { customerMenu, menu, suggestions } from './menu.ts'
export { oneByOne } from './one-by-one.ts'
export type { Destination, Fetched, Ports, Sent } from './ports.ts'
export { type LinkedRecord, linkedRecord, recordLink } from './records/link.ts'
export type { Block, Choice, Reply, Text } from './reply.ts'

/** All that a bot needs of Parley. */
export interface Core {
  /**
   * Commits what a platform heard to the inbox; the platform is answered after this. `known`: a redelivery, nothing new.
   * Throws when the database is away, so that the platform delivers again.
   */
  hear(inbound: Inbound): Promise<'new' | 'known'>
  /** What an account may look at without having said anything: changes nothing. Throws when the database is away. */
  look(who: Looker, what: Look): Promise<Looked>
  /** Begins to work off inbox, outbox and nudges, and goes on until `stop`. */
  start(): void
  /** Finishes what is in hand and stops. */
  stop(): Promise<void>
  /** Somebody else has written what is to be worked on here. */
  wake(): void
  /** Works until nothing is due at the present business time. For scripts and tests, instead of `start`. */
  drain(): Promise<void>
}

/** Puts the core together. Nothing runs before `start` or `drain`. */
export function createCore(ports: Ports): Core {
  const worker = createWorker(ports)
  const { turns } = ports
  const receive = openReception(ports.store)
  return {
    hear: async (inbound) => {
      const received = await receive(inbound)
      if (received.kind === 'new') (turns ?? worker).wake()
      return received.kind
    },
    look: (who, what) => look(who, what, ports),
    start: () => {
      if (turns) turns.start()
      else setImmediate(prepareReaders)
      worker.start()
    },
    stop: async () => {
      await Promise.all([turns?.stop(), worker.stop()])
    },
    wake: worker.wake,
    drain: worker.drain,
  }
}
