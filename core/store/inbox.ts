import { z } from 'zod'
import { Prisma } from '#prisma'
import { type Inbound, inboundSchema } from '../inbound.ts'
import type { Tx } from './db.ts'
import { type Claim, type Connections, nextRow } from './lanes.ts'
import { type Message, putting } from './outbox.ts'

const rowSchema = z.object({ id: z.string(), chatId: z.string(), attempts: z.number(), inbound: z.unknown() })

/** A message to be answered. `attempts`: how often it was tried before. */
export interface InboundRow {
  readonly id: string
  readonly chatId: string
  readonly attempts: number
  readonly inbound: Inbound
}

/** The oldest unanswered message of a claimed lane; null when there is none, or the lane is lost. */
export async function nextInbound(store: Connections, claim: Claim): Promise<InboundRow | null> {
  for (let next = await nextRow(store, claim); next; next = await nextRow(store, claim)) {
    const { inbound, ...row } = rowSchema.parse(next)
    const read = inboundSchema.safeParse(inbound)
    if (read.success) return { ...row, inbound: read.data }
    // Of another version of Parley: it would hold back the chat for ever.
    await abandonInbound(store, claim, row, 'failed: unreadable')
  }
  return null
}

const FINISH = 'select parley_finish_inbound($1, $2, $3, $4, $5) as finished'
const finishing = (claim: Claim, row: { readonly id: string }, outcome: string) => [
  claim.workspaceId,
  claim.laneId,
  claim.token,
  row.id,
  outcome,
]
const finishedSchema = z.tuple([z.object({ finished: z.enum(['lost', 'more', 'last']) })])

function ended({ progress }: Claim, finished: string | undefined): boolean {
  progress.ended = finished === 'last'
  return finished !== 'lost'
}

/**
 * Ends a message with the transaction that holds its effects; best as its last statement, since the lane stays locked until it
 * ends. False: the lane is another worker's by now, so roll back. With its last message the lane is given back. `reply` is put
 * into the outbox by the same statement, which saves a round trip (see putOutbox).
 */
export async function finishInbound(
  tx: Tx,
  claim: Claim,
  row: Pick<InboundRow, 'id'>,
  outcome: string,
  reply?: Message,
): Promise<boolean> {
  const { workspaceId, laneId, token } = claim
  const rows = await tx.$queryRaw`${reply ? putting(reply) : Prisma.empty}
    select parley_finish_inbound(${workspaceId}::uuid, ${laneId}::uuid, ${token}::uuid, ${row.id}::uuid, ${outcome}) as finished`
  return ended(claim, finishedSchema.parse(rows)[0].finished)
}

/** Ends a message without an answer: not even the apology could be written. Nothing happens when the lane is lost. */
export async function abandonInbound(
  { pool }: Connections,
  claim: Claim,
  row: Pick<InboundRow, 'id'>,
  outcome: string,
): Promise<void> {
  const { rows } = await pool.query<{ finished: string }>(FINISH, finishing(claim, row, outcome))
  ended(claim, rows[0]?.finished)
}

/** The transaction that was to end a message was rolled back: the message is still the lane's next. */
export function stillOpen({ progress }: Claim): void {
  progress.ended = false
}
