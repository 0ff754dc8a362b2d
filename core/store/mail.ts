import type { Pool } from 'pg'
import { z } from 'zod'

const letterSchema = z.object({
  id: z.string(),
  workspaceId: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  attempts: z.number(),
})
export type LetterRow = z.infer<typeof letterSchema>

/** Takes the letter that is due longest, for `leaseMs`; null when none is. What would come too late is given up first. */
export async function claimLetter(pool: Pool, leaseMs: number): Promise<LetterRow | null> {
  await pool.query({
    name: 'parley-mail-late',
    text: `update mail set failed_at = now(), failure = 'too late', text = ''
           where sent_at is null and failed_at is null and due_at <= now() and expires_at <= now()`,
  })
  const { rows } = await pool.query({
    name: 'parley-mail-claim',
    text: `
      update mail m set due_at = now() + $1 * interval '1 ms', attempts = m.attempts + 1
      where (m.workspace_id, m.id) = (
        select n.workspace_id, n.id from mail n where n.sent_at is null and n.failed_at is null and n.due_at <= now()
        order by n.due_at limit 1 for update skip locked)
      returning m.id, m.workspace_id as "workspaceId", m."to", m.subject, m.text, m.attempts - 1 as attempts`,
    values: [leaseMs],
  })
  return z.array(letterSchema).parse(rows)[0] ?? null
}

/** What came of a letter. Its words go: they are with whom they were for, or of no use. */
export async function endLetter(
  pool: Pool,
  { workspaceId, id }: Pick<LetterRow, 'workspaceId' | 'id'>,
  failure: string | null,
): Promise<void> {
  await pool.query(
    `update mail set text = '', failure = $3, sent_at = case when $3::text is null then now() end, failed_at = case when $3::text is not null then now() end
     where workspace_id = $1 and id = $2`,
    [workspaceId, id, failure],
  )
}

/** A letter is tried again after `afterMs`. */
export async function postponeLetter(
  pool: Pool,
  { workspaceId, id }: Pick<LetterRow, 'workspaceId' | 'id'>,
  afterMs: number,
): Promise<void> {
  await pool.query(
    "update mail set due_at = now() + $3 * interval '1 ms' where workspace_id = $1 and id = $2 and sent_at is null",
    [workspaceId, id, afterMs],
  )
}
