import { newId } from '../../../core/id.ts'
import type { Inbound } from '../../../core/inbound.ts'
import type { Store } from '../../../core/store/db.ts'
import { finishInbound, type InboundRow, nextInbound } from '../../../core/store/inbox.ts'
import { type Claim, type ClaimOptions, claim, release } from '../../../core/store/lanes.ts'
import { openReception } from '../../../core/store/reception.ts'
import { type Ground, makeGround, seeing } from './ground.ts'

export const noon = Temporal.Instant.from('2026-11-25T12:00:00Z')
export const options = { platforms: ['console'], leaseMs: 30_000, businessNow: noon } as const

/** Empties the database and makes a workspace in it. */
export async function startAnew(store: Store): Promise<Ground> {
  await store.pool.query('truncate workspace, lane, inbox, outbox, chat, account, reminder cascade')
  return makeGround(store)
}

/** Receives a message by itself, as a process does that hears no other. */
export const receive = (store: Store, message: Inbound) => openReception(store)(message)

/** Claims a lane that must be there. */
export async function takeLane(store: Store, more: Partial<ClaimOptions> = {}): Promise<Claim> {
  const held = await claim(store, { ...options, ...more })
  if (!held) throw new Error('nothing is due')
  return held
}

/** Makes the lease of a claim run out, as time would. */
export const expireLease = (store: Store, { laneId }: Claim) =>
  store.pool.query(`update lane set lease_until = now() - interval '1 ms' where id = $1`, [laneId])

/** What a message says. */
export const text = (row: InboundRow | null): string => (row?.inbound.body.kind === 'text' ? row.inbound.body.text : '')

class Lost extends Error {}

/** Ends a message with an effect: a contact named after it. False when the lane was lost and the effect rolled back. */
export async function answerWith(
  store: Store,
  { workspaceId, olena }: Ground,
  held: Claim,
  row: InboundRow,
  beforeEnd: () => void = () => undefined,
): Promise<boolean> {
  try {
    await store.for(seeing({ workspaceId }, olena)).write(null, async (tx) => {
      await tx.contact.create({ data: { workspaceId, id: newId(), name: text(row) } })
      beforeEnd()
      if (!(await finishInbound(tx, held, row, 'answered'))) throw new Lost()
    })
    return true
  } catch (error) {
    if (error instanceof Lost) return false
    throw error
  }
}

/** The effects so far, in order. */
export const effectsIn = async ({ prisma }: Store): Promise<readonly string[]> =>
  (await prisma.contact.findMany({ orderBy: { id: 'asc' } })).map(({ name }) => name)

/** Answers messages until nothing is due; gives their texts in the order in which they were answered. */
export async function answerAll(store: Store, ground: Ground): Promise<readonly string[]> {
  const inboxes = { ...options, kinds: ['inbox'] } as const
  const done: string[] = []
  for (let held = await claim(store, inboxes); held; held = await claim(store, inboxes)) {
    for (let row = await nextInbound(store, held); row; row = await nextInbound(store, held))
      if (await answerWith(store, ground, held, row)) done.push(text(row))
    await release(store, held)
  }
  return done
}
