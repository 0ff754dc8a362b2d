import { z } from 'zod'
import { actionSchema } from '../conversation/action.ts'
import { replySchema } from '../reply.ts'
import type { Tx } from './db.ts'

const shownSchema = z.array(
  z.object({
    /** The outbox row. */
    id: z.uuid(),
    chatId: z.uuid(),
    platform: z.enum(['console', 'web', 'telegram', 'slack', 'teams']),
    /** The platform's name of the message; null: not sent yet, or nobody said. */
    external: z.string().nullable(),
    reply: replySchema.nullable().catch(null),
    /** The language of the one whose buttons these are. */
    language: z.string().nullable(),
    buttons: z.array(
      z.object({
        id: z.string(),
        action: actionSchema.nullable().catch(null),
        settles: z.uuid().nullable(),
        personId: z.uuid(),
        /** Neither used nor too old, nor of a question that is closed. */
        live: z.boolean(),
      }),
    ),
  }),
)
/** A message of Parley's with all its buttons. */
export type Shown = z.infer<typeof shownSchema>[number]

/** The messages that show the button of this token, or buttons that settle these questions and reminders and have not been used. */
export async function shownWith(
  tx: Tx,
  by: { readonly token: string | null; readonly settles: readonly string[]; readonly now: Temporal.Instant },
): Promise<readonly Shown[]> {
  const now = new Date(by.now.epochMilliseconds)
  const rows = await tx.$queryRaw`
    with those as (
      select b.outbox_id from button b where b.id = ${by.token}
      union select b.outbox_id from button b where b.settles = any(${[...by.settles]}::uuid[]) and b.used_at is null)
    select o.id, o.chat_id as "chatId", n.platform::text as platform, o.external, o.reply,
           coalesce((select m.language from member m where m.workspace_id = o.workspace_id and m.id = min(b.person_id::text)::uuid),
             (select w.language from workspace w where w.id = o.workspace_id)) as language,
           jsonb_agg(jsonb_build_object('id', b.id, 'action', b.action, 'settles', b.settles, 'personId', b.person_id,
             'live', b.used_at is null and b.expires_at > ${now} and (not b.action ? 'pendingId'
               or exists (select from pending p where p.person_id = b.person_id and p.id::text = b.action ->> 'pendingId')))) as buttons
    from those t join outbox o on o.id = t.outbox_id
    join chat c on c.workspace_id = o.workspace_id and c.id = o.chat_id
    join installation n on n.workspace_id = c.workspace_id and n.id = c.installation_id
    join button b on b.outbox_id = o.id
    where o.failed_at is null
    group by o.workspace_id, o.id, o.chat_id, n.platform, o.external, o.reply
    order by o.id`
  return shownSchema.parse(rows)
}

/** Spends buttons: what they would do has been done, or no longer makes sense. */
export async function spend(tx: Tx, ids: readonly string[], now: Temporal.Instant): Promise<void> {
  if (ids.length > 0)
    await tx.button.updateMany({
      where: { id: { in: [...ids] }, usedAt: null },
      data: { usedAt: new Date(now.epochMilliseconds) },
    })
}

const settledSchema = z.array(
  z.object({ id: z.uuid(), how: z.enum(['done', 'cancelled', 'later']), over: z.boolean() }),
)
/** A reminder or a nudge that a turn has settled; `over`: for good, and not only this time. */
export type Settled = z.infer<typeof settledSchema>[number]

/** The reminders that these events have settled: done, cancelled or put off. */
export async function settledBy(tx: Tx, events: readonly string[]): Promise<readonly Settled[]> {
  if (events.length === 0) return []
  const rows = await tx.$queryRaw`
    select distinct on (c.row_id) c.row_id as id, c.after ->> 'status' <> 'open' as over,
      case when c.after ->> 'status' = 'cancelled' then 'cancelled'
           when c.after ->> 'done_at' is distinct from c.before ->> 'done_at' and c.after ->> 'done_at' is not null then 'done'
           else 'later' end as how
    from change c
    where c.event_id = any(${[...events]}::uuid[]) and c."table" = 'reminder' and c.before is not null and c.after is not null
      and (c.after ->> 'status' <> 'open' and c.before ->> 'status' = 'open'
        or c.after ->> 'due_at' is distinct from c.before ->> 'due_at' and c.before ->> 'fired_at' is not null and c.after ->> 'status' = 'open')
    order by c.row_id, c.seq desc`
  return settledSchema.parse(rows)
}

const handedSchema = z.array(
  z.object({
    id: z.uuid(),
    how: z.enum(['taken', 'solved']),
    ownerId: z.uuid().nullable(),
    who: z.string().nullable(),
  }),
)
/** A customer's request that a turn has put into somebody's hands, or solved. */
export type Handed = z.infer<typeof handedSchema>[number]

/** The customers' requests that these events have put into somebody's hands, or solved; whose they are then. */
export async function handedBy(tx: Tx, events: readonly string[]): Promise<readonly Handed[]> {
  if (events.length === 0) return []
  const rows = await tx.$queryRaw`
    select distinct on (c.row_id) c.row_id as id, case c.after ->> 'status' when 'solved' then 'solved' else 'taken' end as how,
      (c.after ->> 'owner_id')::uuid as "ownerId", m.name as who
    from change c left join member m on m.workspace_id = c.workspace_id and m.id = (c.after ->> 'owner_id')::uuid
    where c.event_id = any(${[...events]}::uuid[]) and c."table" = 'ticket' and c.before is not null and c.after is not null
      and c.after ->> 'status' <> 'open'
      and (c.after ->> 'status' <> c.before ->> 'status' or c.after ->> 'owner_id' is distinct from c.before ->> 'owner_id')
    order by c.row_id, c.seq desc`
  return handedSchema.parse(rows)
}

/** The question that a person has open; null: none. */
export async function openQuestion(tx: Tx, personId: string): Promise<string | null> {
  const row = await tx.pending.findFirst({ where: { personId }, select: { id: true } })
  return row?.id ?? null
}
