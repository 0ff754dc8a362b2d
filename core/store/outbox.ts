import { z } from 'zod'
import { Prisma } from '#prisma'
import type { About, Listed } from '../command.ts'
import type { Action } from '../conversation/action.ts'
import { newId } from '../id.ts'
import type { Destination } from '../ports.ts'
import { type Reply, replySchema } from '../reply.ts'
import type { Question } from '../reports/figures.ts'
import type { Tx } from './db.ts'
import { type Claim, type Connections, nextRow } from './lanes.ts'
import { storableJson } from './storable.ts'

/** What a button does, under the opaque token that the platform carries. */
export interface StoredButton {
  readonly id: string
  readonly personId: string
  /** When one of a group is pressed, all of it is spent. */
  readonly groupId: string
  readonly action: Action
  /** ISO instants of the business clock. */
  readonly createdAt: string
  readonly expiresAt: string
  /** It is shown to its owner alone, in a group. */
  readonly aside?: boolean
  /** The question or the reminder that it settles. */
  readonly settles?: string | undefined
}

export interface Message {
  readonly chatId: string
  /** What makes it the same message: one that is there already is not written again. */
  readonly key: string
  readonly reply: Reply
  /** The record that it is about: what "it" means in the answer. */
  readonly about?: About
  /** The records that it lists, in their order; empty where it is about nothing, so that "it" is nothing either. */
  readonly listed?: readonly Listed[]
  /** What it answers, where it is a report: what is asked next goes on from it. */
  readonly report?: Question
  /** Not before then, by the database's clock; now when left out. It holds back no other message. */
  readonly dueAt?: Temporal.Instant
  /** The buttons that it shows, stored with it. */
  readonly buttons?: readonly StoredButton[]
  /** The contact whose words or data it holds, so that they can be found and erased. */
  readonly subjectId?: string
}

/** So many records of a list can be meant by "the second". */
const MOST_LISTED = 50

/**
 * Writes a message to be sent, with the transaction; nothing goes out if that is rolled back. Nothing is written for a chat
 * that the transaction's workspace does not have. To a chat that has blocked the bot it goes when the person writes again.
 */
export async function putOutbox(tx: Tx, message: Message): Promise<void> {
  await tx.$executeRaw`${putting(message)} select from written`
}

/**
 * Locks the outboxes of chats until the transaction ends, in one order: two turns that write to each other's chats would else wait
 * in a circle.
 */
export async function lockOutboxes(tx: Tx, chatIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select id from lane where kind = 'outbox' and chat_id = any(${[...chatIds]}::uuid[]) order by id for no key update`
}

/** The beginning of a statement that writes a message; the rest of it may do something else besides. */
export function putting({
  chatId,
  key,
  reply,
  about,
  listed,
  report,
  dueAt,
  buttons = [],
  subjectId,
}: Message): Prisma.Sql {
  const due = dueAt?.toString() ?? null
  return Prisma.sql`
    with there as (
      select c.workspace_id, c.id, c.blocked_at, n.platform, coalesce(${due}::timestamptz, parley_now()) as due_at
      from chat c join installation n on n.workspace_id = c.workspace_id and n.id = c.installation_id where c.id = ${chatId}::uuid),
    due as (
      insert into lane (workspace_id, id, kind, platform, chat_id, due_at)
      select workspace_id, ${newId()}::uuid, 'outbox', platform, id, case when blocked_at is null then due_at end from there
      on conflict (kind, chat_id) do update set due_at = least(lane.due_at, excluded.due_at)
      returning id),
    written as (
      insert into outbox (workspace_id, id, lane_id, chat_id, key, reply, about_kind, about_id, listed, report, due_at, subject_id)
      select there.workspace_id, ${newId()}::uuid, due.id, there.id, ${key}, ${storableJson(reply)}::jsonb,
             ${about?.kind ?? null}::name_kind, ${about?.id ?? null}::uuid,
             ${listed ? storableJson(listed.slice(0, MOST_LISTED)) : null}::jsonb, ${report ? storableJson(report) : null}::jsonb, there.due_at, ${subjectId ?? null}::uuid
      from there, due
      on conflict (workspace_id, key) do nothing
      returning id)${buttons.length > 0 ? Prisma.sql`, ${storing(buttons)}` : Prisma.empty}`
}

const storing = (buttons: readonly StoredButton[]): Prisma.Sql => Prisma.sql`
    stored as (
      insert into button (id, workspace_id, person_id, group_id, action, created_at, expires_at, aside, settles, outbox_id)
      select b.id, there.workspace_id, b."personId", b."groupId", b.action, b."createdAt", b."expiresAt", coalesce(b.aside, false), b.settles, written.id
      from there, written, jsonb_to_recordset(${storableJson(buttons)}::jsonb)
        as b(id text, "personId" uuid, "groupId" uuid, action jsonb, "createdAt" timestamptz, "expiresAt" timestamptz, aside boolean, settles uuid))`

const rowSchema = z.object({
  id: z.string(),
  attempts: z.number(),
  reply: z.unknown(),
  to: z.object({
    platform: z.enum(['console', 'web', 'telegram', 'slack', 'teams']),
    installationId: z.string(),
    chat: z.string(),
    chatId: z.string(),
  }),
})

/** A message to be sent. `attempts`: how often it was tried in vain. */
export interface OutboundRow {
  readonly id: string
  readonly attempts: number
  readonly reply: Reply
  readonly to: Destination
}

/** The next message of a claimed lane that is due; null when there is none now, or the lane is lost. */
export async function nextOutbound(store: Connections, claim: Claim): Promise<OutboundRow | null> {
  for (let next = await nextRow(store, claim); next; next = await nextRow(store, claim)) {
    const { reply, ...row } = rowSchema.parse(next)
    const read = replySchema.safeParse(reply)
    if (read.success) return { ...row, reply: read.data }
    // Of another version of Parley: it would hold back the chat for ever.
    await markFailed(store, claim, row.id, 'unreadable')
  }
  return null
}

/** The message `id` was sent; `external` is the platform's id of it. It counts even if the lane is another worker's by now. */
export async function markSent(store: Connections, claim: Claim, id: string, external?: string): Promise<void> {
  await end(store, claim, [id, 'sent', external ?? null, null])
}

/** The message `id` is tried again after `afterMs`; until then those behind it wait, too. */
export async function retryLater(store: Connections, claim: Claim, id: string, afterMs: number): Promise<void> {
  await end(store, claim, [id, 'later', null, Math.ceil(afterMs)])
}

/** The message `id` is given up, for the reason `why`. `chatBlocked`: nothing more is sent there until the person writes again. */
export async function markFailed(
  store: Connections,
  claim: Claim,
  id: string,
  why: string,
  options: { readonly chatBlocked?: boolean } = {},
): Promise<void> {
  await end(store, claim, [id, options.chatBlocked ? 'blocked' : 'failed', why, null])
}

type End = readonly [
  id: string,
  what: 'sent' | 'later' | 'failed' | 'blocked',
  word: string | null,
  waitMs: number | null,
]

/** Marks what came of a message; with the last that is due, the lane is given back. */
async function end({ pool }: Connections, claim: Claim, [id, what, word, waitMs]: End): Promise<void> {
  const { rows } = await pool.query<{ ended: string }>({
    name: 'parley-end-outbound',
    text: 'select parley_end_outbound($1, $2, $3, $4, $5, $6, $7) as ended',
    values: [claim.workspaceId, claim.laneId, claim.token, id, what, word, waitMs],
  })
  // Given back with its last message, or lost: either way there is nothing more to do in it.
  claim.progress.ended = rows[0]?.ended !== 'more'
}
