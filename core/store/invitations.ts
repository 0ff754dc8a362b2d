import type { Pool } from 'pg'
import { z } from 'zod'
import { newId } from '../id.ts'
import type { Tx } from './db.ts'
import { enter, hashOf, newSecret } from './sessions.ts'

/** How long an invitation waits to be used. */
const VALID = { hours: 24 * 7 }

export interface Invitation {
  /** 256 random bits in base64url; only its hash is kept, so it cannot be shown again. */
  readonly secret: string
  /** What follows the server's address to make the link: the secret is in the fragment, which no server or proxy logs. */
  readonly path: string
  readonly expiresAt: Temporal.Instant
}

/**
 * Makes a link by which a member signs in from a browser: once, within seven days; an earlier one of theirs that is still unused
 * no longer works. Null when the workspace has no such member, or they are disabled.
 */
export async function createInvitation(
  pool: Pool,
  to: { readonly workspaceId: string; readonly memberId: string; readonly now: Temporal.Instant },
): Promise<Invitation | null> {
  const secret = newSecret()
  const expiresAt = to.now.add(VALID)
  const { rowCount } = await pool.query(
    `with who as (select m.workspace_id, m.id from member m where m.workspace_id = $1 and m.id = $2 and m.disabled_at is null),
     earlier as (
       update invitation i set expires_at = $4 from who
       where i.workspace_id = who.workspace_id and i.member_id = who.id and i.used_at is null and i.expires_at > $4)
     insert into invitation (workspace_id, id, member_id, secret, created_at, expires_at)
     select who.workspace_id, $3, who.id, $5, $4, $6 from who`,
    [to.workspaceId, to.memberId, newId(), to.now.toString(), hashOf(secret), expiresAt.toString()],
  )
  return rowCount === 0 ? null : { secret, path: `/join#${secret}`, expiresAt }
}

/**
 * The same as an admin does it in a turn, in its transaction: null when the speaker is none, or there is no such member.
 */
export async function inviteAs(
  tx: Tx,
  to: { readonly memberId: string; readonly now: Temporal.Instant },
): Promise<Invitation | null> {
  const secret = newSecret()
  const expiresAt = to.now.add(VALID)
  const rows = await tx.$queryRaw`
    select parley_invite(${to.memberId}::uuid, ${newId()}::uuid, ${new Uint8Array(hashOf(secret))}::bytea, ${to.now.toString()}::timestamptz,
                         ${expiresAt.toString()}::timestamptz) as made`
  const [{ made }] = z.tuple([z.object({ made: z.boolean() })]).parse(rows)
  return made ? { secret, path: `/join#${secret}`, expiresAt } : null
}

const INVITED = `
  update invitation i set used_at = $1 from member m
  where i.secret = $8 and i.used_at is null and i.expires_at > $1
    and m.workspace_id = i.workspace_id and m.id = i.member_id and m.disabled_at is null
  returning i.workspace_id, i.member_id`

/** Uses an invitation up; gives the secret of the session that it opens, null when there is no such invitation any more. */
export const useInvitation = (pool: Pool, secret: string, now: Temporal.Instant): Promise<string | null> =>
  enter(pool, INVITED, [hashOf(secret)], now)
