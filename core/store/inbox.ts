import { z } from 'zod'
import { Prisma } from '#prisma'
import { newId } from '../id.ts'
import { type Inbound, inboundSchema } from '../inbound.ts'
import type { Tx } from './db.ts'
import { type Claim, type Connections, nextRow } from './lanes.ts'
import { type Message, putting } from './outbox.ts'
import { storableJson, storableText } from './storable.ts'

/**
 * All in one statement and one commit, since the platform waits for it. The account's row is made too, linked to nobody, so that
 * an admin can link who has written. $1 installation, $2 chat, $3 direct, $4 account, $5 name, $6 event key, $7 inbound,
 * $8…$11 ids for what is new. A redelivery finds its row and changes nothing.
 */
const RECEIVE = `
  with home as (
    select n.workspace_id, n.id, n.platform from installation n where n.id = $1 and n.disabled_at is null),
  known as (
    select i.lane_id from inbox i where i.installation_id = $1 and i.event_key = $6),
  met as (
    select a.id, a.contact_id from account a where a.installation_id = $1 and a.external = $4),
  stranger as (
    insert into account (workspace_id, id, installation_id, external, display_name)
    select h.workspace_id, $8, h.id, $4, $5 from home h where not exists (select from met)
    on conflict (installation_id, external) do update set external = excluded.external
    returning id, contact_id),
  person as (select * from met union all select * from stranger),
  old_chat as (
    select c.id, c.blocked_at from chat c where c.installation_id = $1 and c.external = $2),
  new_chat as (
    insert into chat (workspace_id, id, installation_id, external, direct, account_id)
    select h.workspace_id, $9, h.id, $2, $3, case when $3 then p.id end from home h, person p where not exists (select from old_chat)
    on conflict (installation_id, external) do update set external = excluded.external
    returning id, blocked_at),
  chat as (select * from old_chat union all select * from new_chat),
  due as (
    insert into lane (workspace_id, id, kind, platform, chat_id, due_at)
    select h.workspace_id, $10, 'inbox', h.platform, c.id, parley_now() from home h, chat c where not exists (select from known)
    on conflict (kind, chat_id) do update set due_at = least(lane.due_at, excluded.due_at)
    returning id),
  arrived as (
    insert into inbox (workspace_id, id, installation_id, event_key, lane_id, inbound, subject_id)
    select h.workspace_id, $11, h.id, $6, d.id, $7, p.contact_id from home h, due d, person p
    on conflict (installation_id, event_key) do nothing
    returning lane_id)
  select a.lane_id as new_lane, k.lane_id as known_lane, d.id as due_lane, c.id as chat_id, c.blocked_at is not null as blocked
  from home h cross join chat c left join arrived a on true left join known k on true left join due d on true`

interface Arrival {
  readonly new_lane: string | null
  readonly known_lane: string | null
  readonly due_lane: string | null
  readonly chat_id: string
  readonly blocked: boolean
}

/**
 * Commits a message to the inbox and marks its lane as due; after that the platform may be answered. `known`: it was delivered
 * before, and nothing happens. Throws when the installation is unknown or disabled, and pg's error when the database is away.
 */
export async function receive(
  { pool }: Connections,
  inbound: Inbound,
): Promise<{ readonly kind: 'new' | 'known'; readonly laneId: string }> {
  const { installationId, chat, account, eventKey } = inbound
  const { rows } = await pool.query<Arrival>({
    name: 'parley-receive',
    text: RECEIVE,
    values: [
      installationId,
      storableText(chat.external),
      chat.direct,
      storableText(account.external),
      account.name === undefined ? null : storableText(account.name),
      storableText(eventKey),
      storableJson(inbound),
      newId(),
      newId(),
      newId(),
      newId(),
    ],
  })
  const arrival = rows[0]
  const laneId = arrival?.new_lane ?? arrival?.known_lane ?? arrival?.due_lane
  if (!arrival || !laneId) throw new Error(`no bot has the installation ${installationId}`)
  if (arrival.blocked) await unblock({ pool }, arrival.chat_id)
  return { kind: arrival.new_lane === null ? 'known' : 'new', laneId }
}

/** The person writes again: what waited for them may go. By itself, so that no lock is waited for before the message is safe. */
async function unblock({ pool }: Connections, chatId: string): Promise<void> {
  await pool.query(
    `with freed as (update chat set blocked_at = null where id = $1 and blocked_at is not null returning id)
     update lane set due_at = least(due_at, parley_now()) from freed where kind = 'outbox' and chat_id = freed.id`,
    [chatId],
  )
}

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
