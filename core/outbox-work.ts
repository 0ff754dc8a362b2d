import type { Ports } from './ports.ts'
import type { Claim } from './store/lanes.ts'
import { markFailed, markSent, nextOutbound, type OutboundRow, retryLater } from './store/outbox.ts'

/** After this many failures a message is given up; with the back-off below that is about a day. */
const ATTEMPTS = 24
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 3_600_000

/** Sends the messages of a chat in order; one that cannot be sent now holds back those behind it. */
export async function workOutbox(claim: Claim, ports: Ports): Promise<void> {
  for (let row = await nextOutbound(ports.store, claim); row; row = await nextOutbound(ports.store, claim))
    if (!(await sendOne(row, claim, ports))) return
}

/** Sends one message; false when the lane has to wait. */
async function sendOne(row: OutboundRow, claim: Claim, { store, send, log }: Ports): Promise<boolean> {
  const sent = await send(row.to, row.reply).catch((error: unknown) => {
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

/** Doubles from a second to an hour. */
const backOff = (attempts: number): number => Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(attempts, 12))
