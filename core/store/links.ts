import type { Pool } from 'pg'
import { z } from 'zod'
import { newId } from '../id.ts'
import type { Door } from '../me.ts'
import type { Tx } from './db.ts'
import { hashOf } from './sessions.ts'

/** The platforms whose accounts are linked by a code. */
export const linkable = ['telegram', 'slack', 'teams'] as const
export type Linkable = (typeof linkable)[number]

/** How long a code waits to be used. */
export const CODE_MINUTES = 10

/** What came of asking for a code. `handle`: the public name of the bot it is for, where that is known. */
const madeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('made'), binds: z.boolean(), handle: z.string().nullable() }),
  z.object({ kind: z.literal('unbound') }),
  z.object({ kind: z.literal('refused') }),
])
export type Made = z.infer<typeof madeSchema>

/**
 * Keeps the code of the one who speaks, as its hash, for ten minutes; an earlier one of theirs for the platform ends. `binds`: there is no bot of
 * the workspace's yet, and the code makes it theirs.
 */
export async function keepCode(
  tx: Tx,
  given: {
    readonly platform: Linkable
    readonly code: string
    readonly chatId: string
    readonly now: Temporal.Instant
  },
): Promise<Made> {
  const ends = given.now.add({ minutes: CODE_MINUTES })
  const rows = await tx.$queryRaw`
    select parley_link_code(${newId()}::uuid, ${given.platform}::platform, ${new Uint8Array(hashOf(given.code))}::bytea, ${given.chatId}::uuid,
                            ${given.now.toString()}::timestamptz, ${ends.toString()}::timestamptz) as made`
  return z.tuple([z.object({ made: madeSchema })]).parse(rows)[0].made
}

const linkedSchema = z.object({
  kind: z.literal('linked'),
  workspaceId: z.uuid(),
  codeId: z.uuid(),
  memberId: z.uuid(),
  name: z.string(),
  role: z.enum(['rep', 'manager', 'admin']),
  language: z.string(),
  company: z.string(),
  /** The chat in which the code was asked for. */
  askedIn: z.uuid(),
})
/** Whose an account has become by a code. */
export type Linked = z.infer<typeof linkedSchema>

/**
 * What came of a code: the account is the member's; wrong or old; too many were wrong; the account is somebody else's already. `public`: it was
 * said in a group, and is spent. `bound`: the bot has become a workspace's meanwhile.
 */
const triedSchema = z.discriminatedUnion('kind', [
  linkedSchema,
  z.object({ kind: z.enum(['wrong', 'paused', 'taken', 'public', 'bound']) }),
])
export type Tried = z.infer<typeof triedSchema>

/** Tries a code that a stranger has sent to a bot of the transaction's workspace. */
export async function tryCode(
  tx: Tx,
  given: {
    readonly installationId: string
    readonly account: string
    readonly code: string
    readonly direct: boolean
    readonly now: Temporal.Instant
  },
): Promise<Tried> {
  const rows = await tx.$queryRaw`
    select parley_link(${given.installationId}::uuid, ${given.account}, ${new Uint8Array(hashOf(given.code))}::bytea, ${given.direct},
                       ${given.now.toString()}::timestamptz) as tried`
  return z.tuple([z.object({ tried: triedSchema })]).parse(rows)[0].tried
}

/** Whose code it is that somebody sends who is known already; null: none that could be used in this workspace. */
export async function whoseCode(tx: Tx, code: string, now: Temporal.Instant): Promise<'mine' | 'another' | null> {
  const rows = await tx.$queryRaw`
    select parley_whose_code(${new Uint8Array(hashOf(code))}::bytea, ${now.toString()}::timestamptz) as whose`
  return z.tuple([z.object({ whose: z.enum(['mine', 'another']).nullable() })]).parse(rows)[0].whose
}

/** Tries a code that somebody has sent to a bot which no workspace has: the right one of an admin's binds it and links them. */
export async function bindBot(
  pool: Pool,
  given: {
    readonly platform: Linkable
    readonly bot: string
    readonly credentials: string
    readonly door: Door
    readonly account: { readonly external: string; readonly name?: string | undefined }
    readonly code: string
    readonly now: Temporal.Instant
  },
): Promise<Tried> {
  const { platform, bot, credentials, door, account, code, now } = given
  const { rows } = await pool.query('select parley_bind_door($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as tried', [
    platform,
    bot,
    credentials,
    account.external,
    account.name ?? null,
    hashOf(code),
    now.toString(),
    newId(),
    newId(),
    door,
  ])
  return z.tuple([z.object({ tried: triedSchema })]).parse(rows)[0].tried
}

const boundSchema = z.array(z.object({ id: z.uuid().nullable() }))

/** Notes that a bot runs here, by which name people find it, and gives its installation; null while it is bound to no workspace. */
export async function botSeen(
  pool: Pool,
  bot: { readonly platform: Linkable; readonly external: string; readonly handle?: string | undefined },
): Promise<string | null> {
  const { rows } = await pool.query({
    name: 'parley-bot-seen',
    text: `
      with seen as (
        insert into bot (platform, external, handle) select $1, $2, $3
        where not exists (select from bot b where b.platform = $1 and b.external = $2 and ($3::text is null or b.handle is not distinct from $3))
        on conflict (platform, external) do update set handle = coalesce(excluded.handle, bot.handle))
      select (select n.id from installation n where n.platform = $1 and n.external = $2 and n.disabled_at is null order by n.created_at limit 1) as id`,
    values: [bot.platform, bot.external, bot.handle ?? null],
  })
  return boundSchema.parse(rows)[0]?.id ?? null
}

/** Ends a bot's installation; its accounts stay linked, for when a code binds it anew. */
export async function retireBot(pool: Pool, installationId: string): Promise<void> {
  await pool.query('update installation set disabled_at = now() where id = $1 and disabled_at is null', [
    installationId,
  ])
}

/** The company that a bot is bound to, by its name; null: none. */
export async function companyOf(
  pool: Pool,
  bot: { readonly platform: Linkable; readonly external: string },
): Promise<string | null> {
  const { rows } = await pool.query(
    `select w.name from installation n join workspace w on w.id = n.workspace_id
     where n.platform = $1 and n.external = $2 and n.disabled_at is null order by n.created_at limit 1`,
    [bot.platform, bot.external],
  )
  return z.array(z.object({ name: z.string() })).parse(rows)[0]?.name ?? null
}
