import type { Pool } from 'pg'
import { z } from 'zod'
import type { Owner } from './files.ts'

const ownerSchema = z.array(z.object({ workspaceId: z.uuid(), personId: z.uuid() }))

/** Whose files are kept that an account of an installation sends; undefined for an account of nobody in the team. */
export async function ownerOf(
  pool: Pool,
  from: { readonly installationId: string; readonly account: string },
): Promise<Owner | undefined> {
  const { rows } = await pool.query({
    name: 'parley-account-owner',
    text: `
      select m.workspace_id as "workspaceId", m.id as "personId" from account a
      join installation n on n.workspace_id = a.workspace_id and n.id = a.installation_id and n.disabled_at is null
      join member m on m.workspace_id = a.workspace_id and m.id = a.member_id and m.disabled_at is null
      where a.installation_id = $1 and a.external = $2 and a.disabled_at is null`,
    values: [from.installationId, from.account],
  })
  return ownerSchema.parse(rows)[0]
}

/** Of a group's messages, in so many of the latest a file is looked for. */
const LATEST = 200

/** Whose a file is that may be sent into a chat: its person's in a direct chat; in a group one of the team's, or of a customer's message, that a message there shows. */
export async function fileOwnerIn(
  pool: Pool,
  of: { readonly installationId: string; readonly chat: string },
  fileId: string,
): Promise<Owner | undefined> {
  const { rows } = await pool.query({
    name: 'parley-file-owner',
    text: `
      select f.workspace_id as "workspaceId", f.person_id as "personId" from chat c
      join file f on f.workspace_id = c.workspace_id and f.id = $2
      left join member m on m.workspace_id = f.workspace_id and m.id = f.person_id and m.disabled_at is null
      where c.installation_id = $1 and c.external = $3 and case when c.direct
        then exists (select from account a where a.workspace_id = c.workspace_id and a.id = c.account_id and a.disabled_at is null
          and (a.member_id = m.id or a.contact_id = f.person_id))
        else (m.id is not null or f.activity_id is not null) and exists (select from (select o.reply from outbox o where o.chat_id = c.id order by o.seq desc limit ${LATEST}) o
          where o.reply @> jsonb_build_object('blocks', jsonb_build_array(jsonb_build_object('kind', 'file', 'id', $2::text)))) end`,
    values: [of.installationId, fileId, of.chat],
  })
  return ownerSchema.parse(rows)[0]
}

const accountSchema = z.array(z.object({ account: z.string() }))

/** The account that a direct chat is with; undefined for a group. */
export async function accountIn(
  pool: Pool,
  of: { readonly installationId: string; readonly chat: string },
): Promise<string | undefined> {
  const { rows } = await pool.query({
    name: 'parley-chat-account',
    text: `select a.external as account from chat c join account a on a.workspace_id = c.workspace_id and a.id = c.account_id
      where c.installation_id = $1 and c.external = $2 and c.direct`,
    values: [of.installationId, of.chat],
  })
  return accountSchema.parse(rows)[0]?.account
}

/** Nothing more is sent to a chat until somebody writes there again. */
export async function chatLeft(pool: Pool, installationId: string, external: string): Promise<void> {
  await pool.query(
    'update chat set blocked_at = now() where installation_id = $1 and external = $2 and blocked_at is null',
    [installationId, external],
  )
}

/**
 * A group goes on under another name. Its row, and with it its audience and what waits for it, takes the new name; where somebody has written
 * there before this was heard, there is a row of that name already, which takes the audience.
 */
export async function chatMoved(
  pool: Pool,
  installationId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await pool.query(
    `with old as (select id, audience from chat where installation_id = $1 and external = $2),
       heir as (
         update chat set audience = coalesce(chat.audience, old.audience) from old
         where chat.installation_id = $1 and chat.external = $3 returning chat.id)
     update chat set external = $3 where installation_id = $1 and external = $2 and not exists (select from heir)`,
    [installationId, from, to],
  )
}
