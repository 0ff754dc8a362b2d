import { z } from 'zod'
import type { About, Listed } from '../command.ts'
import { type Question, questionSchema } from '../reports/figures.ts'
import { nameKindSchema } from '../slots/said.ts'
import type { Tx } from './db.ts'

const nowSchema = z.tuple([
  z.object({
    last: z
      .object({
        about: z.object({ kind: nameKindSchema, id: z.uuid() }).nullable(),
        listed: z
          .array(z.object({ kind: nameKindSchema, id: z.uuid(), name: z.string() }))
          .nullable()
          .catch(null),
        report: questionSchema.nullable().catch(null),
      })
      .nullable(),
    pending: z.object({ id: z.uuid(), question: z.unknown() }).nullable(),
  }),
])

interface Where {
  readonly chatId: string
  readonly personId: string
  /** In a direct chat the person's question from anywhere counts; in a group only one that was asked there, or of them alone beside it. */
  readonly direct: boolean
  /** The speaker's account, where they are answered alone in a group: what was said to them alone there counts, too. */
  readonly account?: string | undefined
  /** The platform's id of the message replied to. */
  readonly replyTo: string | undefined
  readonly now: Temporal.Instant
}

/**
 * How a conversation stands: the record that the last message of this chat (or the one replied to) was about and those that it
 * listed, unless it was about nothing, or what it asked if it was a report; and the person's
 * open question, on whatever platform, locked until the transaction ends, so that two platforms cannot answer it twice.
 */
export async function conversationNow(
  tx: Tx,
  { chatId, personId, direct, account, replyTo, now }: Where,
): Promise<{
  readonly about: About | null
  readonly listed: readonly Listed[]
  readonly report: Question | null
  readonly pending: { readonly id: string; readonly question?: unknown } | null
}> {
  const rows = await tx.$queryRaw`
    with open as (
      select id, question from pending
      where person_id = ${personId}::uuid and expires_at > ${new Date(now.epochMilliseconds)}
        and (${direct} or chat_id = ${chatId}::uuid or question ->> 'aside' = ${chatId})
      for update),
    last as (
      select case when about_id is not null then jsonb_build_object('kind', about_kind, 'id', about_id) end as about, listed, report from outbox
      where chat_id = ${chatId}::uuid and (about_id is not null or listed is not null or report is not null)
        and coalesce(reply ->> 'onlyFor' = ${account ?? null}, reply -> 'onlyFor' is null)
        and (${replyTo ?? null}::text is null or external = ${replyTo ?? null})
      order by seq desc limit 1)
    select (select to_jsonb(last) from last) as last, (select to_jsonb(open) from open) as pending`
  const [{ last, pending }] = nowSchema.parse(rows)
  return { about: last?.about ?? null, listed: last?.listed ?? [], report: last?.report ?? null, pending }
}

const chatSchema = z.array(z.object({ id: z.uuid(), language: z.string(), account: z.string() }))

/** A member's direct chat: Parley's id of it, the member's language, and the account's name on the platform. */
export type DirectChat = z.infer<typeof chatSchema>[number]

/** The direct chat in which a member is reached: the one they used last, else the newest; undefined while there is none. */
export async function directChat(tx: Tx, memberId: string): Promise<DirectChat | undefined> {
  const rows = await tx.$queryRaw`
    select c.id, m.language, a.external as account
    from account a
    join member m on m.workspace_id = a.workspace_id and m.id = a.member_id
    join installation i on i.workspace_id = a.workspace_id and i.id = a.installation_id and i.disabled_at is null
    join chat c on c.workspace_id = a.workspace_id and c.account_id = a.id
    where a.member_id = ${memberId}::uuid and a.disabled_at is null and m.disabled_at is null and c.direct and c.blocked_at is null
    order by (select max(i.seq) from lane l join inbox i on i.lane_id = l.id where l.kind = 'inbox' and l.chat_id = c.id) desc nulls last, c.created_at desc
    limit 1`
  return chatSchema.parse(rows)[0]
}

const namedSchema = z.array(z.object({ id: z.uuid(), language: z.string() }))

/** A chat and the language of who reads it: the customer's whose direct chat it is, else the workspace's; undefined when it is gone. */
export async function chatNamed(tx: Tx, chatId: string): Promise<Pick<DirectChat, 'id' | 'language'> | undefined> {
  const rows = await tx.$queryRaw`
    select c.id, coalesce(p.language, m.language, w.language) as language
    from chat c
    join workspace w on w.id = c.workspace_id
    join installation i on i.workspace_id = c.workspace_id and i.id = c.installation_id and i.disabled_at is null
    left join account a on a.workspace_id = c.workspace_id and a.id = c.account_id and c.direct
    left join contact p on p.workspace_id = a.workspace_id and p.id = a.contact_id
    left join member m on m.workspace_id = a.workspace_id and m.id = a.member_id
    where c.id = ${chatId}::uuid`
  return namedSchema.parse(rows)[0]
}
