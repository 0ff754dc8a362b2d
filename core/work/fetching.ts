import { setTimeout as sleep } from 'node:timers/promises'
import { keepSent } from '../attached/keep.ts'
import { FETCH_MS, FETCH_RESTS_MS } from '../attached/limits.ts'
import type { Refused } from '../attached/refused.ts'
import type { Inbound } from '../inbound.ts'
import type { Ports } from '../ports.ts'
import { isStored, senderOf } from '../store/attached.ts'
import { isUnavailable } from '../store/db.ts'
import type { InboundRow } from '../store/inbox.ts'
import type { Claim } from '../store/lanes.ts'
import { outside, type Waiting } from './outside.ts'

type File = Extract<Inbound['body'], { kind: 'file' }>

/**
 * A customer's message with its file in the store: what is still with the platform is fetched now, long after that was answered, with the lane kept. Where it cannot be
 * had or is not taken, the message says so. Fetched once: a worker that dies in between leaves it to the next one.
 */
export async function withFile(
  row: InboundRow,
  claim: Claim,
  ports: Pick<Ports, 'store' | 'clock' | 'log' | 'fetchFile'>,
  waiting: Waiting,
): Promise<InboundRow> {
  const { inbound } = row
  const { body, chat } = inbound
  if (body.kind !== 'file' || body.remote === undefined || body.refused !== undefined || !chat.direct) return row
  const from = { installationId: inbound.installationId, account: inbound.account.external }
  const { pool } = ports.store
  const sender = await senderOf(pool, from)
  if (!sender || (await isStored(pool, sender.workspaceId, body.fileId))) return row
  const refused = await outside(claim, ports, waiting, (signal) =>
    fetched(body, body.remote ?? '', from, ports, signal),
  )
  return refused === undefined ? row : { ...row, inbound: { ...inbound, body: { ...body, refused } } }
}

async function fetched(
  body: File,
  remote: string,
  from: { readonly installationId: string; readonly account: string },
  { store, clock, log, fetchFile }: Pick<Ports, 'store' | 'clock' | 'log' | 'fetchFile'>,
  stopped: AbortSignal,
): Promise<Refused | undefined> {
  for (const rest of fetchFile ? FETCH_RESTS_MS : []) {
    await sleep(rest, undefined, { signal: stopped }).catch(() => undefined)
    if (stopped.aborted) return undefined
    try {
      const signal = AbortSignal.any([stopped, AbortSignal.timeout(FETCH_MS)])
      const answer = await fetchFile?.({ installationId: from.installationId, remote }, signal)
      if (answer?.kind === 'tooLarge') return 'size'
      if (answer?.kind !== 'there') return 'gone'
      const kept = await keepSent(store, from, { id: body.fileId, name: body.name, now: clock.now() }, answer.bytes)
      return kept.kind === 'refused' ? kept.why : kept.kind === 'stranger' ? 'gone' : undefined
    } catch (error) {
      if (isUnavailable(error)) throw error
      log.warn(
        { why: error instanceof Error ? error.message : String(error) },
        'a customer’s file is not to be had yet',
      )
    }
  }
  return 'gone'
}
