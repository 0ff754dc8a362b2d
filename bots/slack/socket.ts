import { setTimeout as sleep } from 'node:timers/promises'
import { SocketModeReceiver, type webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import { logged, quietLogger } from './api.ts'
import type { Taken } from './hearing.ts'

interface Wish {
  readonly appToken: string
  readonly clientOptions: webApi.WebClientOptions
  take(body: object): Promise<Taken>
  afterwards(work: () => Promise<void>): void
  readonly log: Logger
  /** How long to wait before the n-th try to connect again. */
  againMs(attempt: number): number
  /** How long a connection may be silent. */
  readonly pingMs?: number
}

/** A connection that Slack sends its requests by, so that no address of ours is needed. */
export interface Socket {
  /** Resolves when messages can come in; rejects when Slack refuses the token or is away. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** How long a farewell may take. */
const FAREWELL_MS = 1_000

/**
 * Socket Mode over the SDK's client. It is told not to connect again by itself, since what fails there is thrown where nobody hears it; that is
 * done here. An envelope is acknowledged only when what is in it is safe; what is not acknowledged, Slack delivers again.
 */
export function openSocket({ appToken, clientOptions, take, afterwards, log, againMs, pingMs }: Wish): Socket {
  const stopping = new AbortController()
  const { client } = new SocketModeReceiver({
    appToken,
    logger: quietLogger(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
    ...(pingMs === undefined ? {} : { clientPingTimeout: pingMs, serverPingTimeout: pingMs * 6 }),
  })
  let connected = false

  async function receive({ body, ack }: { body: unknown; ack: (answer?: object) => Promise<void> }): Promise<void> {
    if (typeof body !== 'object' || body === null) return
    const taken = await take(body)
    if (taken.status === 200) await ack(taken.body)
    if (taken.after) afterwards(taken.after)
  }

  async function again(): Promise<void> {
    for (let attempt = 0; !stopping.signal.aborted; attempt++) {
      await sleep(againMs(attempt), undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      try {
        await client.start()
        connected = true
        return
      } catch (error) {
        log.warn({ ...logged(error), attempt }, 'Slack cannot be connected to')
      }
    }
  }

  client.on('slack_event', (envelope) => {
    // A connection that breaks before the acknowledgement: Slack delivers again, and the inbox knows it.
    receive(envelope).catch((error: unknown) => log.debug(logged(error), 'an envelope was not acknowledged'))
  })
  client.on('disconnected', () => {
    if (!connected || stopping.signal.aborted) return
    connected = false
    afterwards(again)
  })

  return {
    start: async () => {
      await client.start()
      connected = true
    },
    stop: async () => {
      stopping.abort()
      await Promise.race([client.disconnect(), sleep(FAREWELL_MS)])
    },
  }
}
