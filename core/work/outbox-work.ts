import { setTimeout as sleep } from 'node:timers/promises'
import type { Ports, Sent } from '../ports.ts'
import type { Claim } from '../store/lanes.ts'
import { markFailed, markSent, nextOutbound, type OutboundRow, retryLater } from '../store/outbox.ts'

/** After this many failures a message is given up; with the back-off below that is about a day. */
const ATTEMPTS = 24
/** The share of a lane's lease that sending one message may take. */
const PATIENCE = 2 / 3
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 3_600_000

/** Sends the messages of a chat in order; one that cannot be sent now holds back those behind it. */
export async function workOutbox(claim: Claim, ports: Ports, leaseMs: number): Promise<void> {
  for (let row = await nextOutbound(ports.store, claim); row; row = await nextOutbound(ports.store, claim))
    if (!(await sendOne(row, claim, ports, leaseMs * PATIENCE))) return
}

/** Sends one message; false when the lane has to wait. */
async function sendOne(
  row: OutboundRow,
  claim: Claim,
  { store, send, log }: Ports,
  patienceMs: number,
): Promise<boolean> {
  const sent = await within(patienceMs, send(row.to, row.reply, row.id)).catch((error: unknown) => {
    log.warn({ err: error, outbox: row.id }, 'sending failed')
    return { kind: 'later', afterMs: backOff(row.attempts) } as const
  })
  switch (sent.kind) {
    case 'sent':
      await markSent(store, claim, row.id, sent.external)
      return true
    case 'later':
      if (row.attempts + 1 >= ATTEMPTS) await markFailed(store, claim, row.id, 'given up after too many attempts')
      else await retryLater(store, claim, row.id, sent.afterMs)
      return false
    case 'blocked':
      await markFailed(store, claim, row.id, 'blocked', { chatBlocked: true })
      return false
    case 'failed':
      await markFailed(store, claim, row.id, sent.why)
      return true
  }
}

/** What is sent, or an error when that takes too long: another worker would send it again. */
async function within(ms: number, sending: Promise<Sent>): Promise<Sent> {
  const enough = new AbortController()
  const late = sleep(ms, undefined, { signal: enough.signal }).then((): Sent => {
    throw new Error(`the platform has not answered for ${ms} ms`)
  })
  // Whichever loses the race must not fail unheard.
  late.catch(() => undefined)
  sending.catch(() => undefined)
  return Promise.race([sending, late]).finally(() => enough.abort())
}

/** Doubles from a second to an hour. */
const backOff = (attempts: number): number => Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(attempts, 12))
