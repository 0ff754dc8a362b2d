import type { Pool } from 'pg'

/** A button that is past its time for so long is forgotten: pressed, it says the same as before. */
const KEPT = Temporal.Duration.from({ hours: 24 * 30 })
/** So many rows go at once, so that nobody waits for them. */
const AT_ONCE = 5_000

/** Removes what does nothing any more, by the business clock: buttons that nobody could use for a month, and files whose time is over. Gives how many. */
export async function tidy(pool: Pool, now: Temporal.Instant): Promise<number> {
  const before = now.subtract(KEPT).toString()
  let gone = 0
  for (let last = AT_ONCE; last === AT_ONCE; gone += last) {
    const { rowCount } = await pool.query({
      name: 'parley-tidy-buttons',
      text: 'delete from button where id in (select id from button where expires_at < $1 limit $2 for update skip locked)',
      values: [before, AT_ONCE],
    })
    last = rowCount ?? 0
  }
  const files = await pool.query({
    name: 'parley-tidy-files',
    text: 'delete from file where expires_at < $1',
    values: [now.toString()],
  })
  return gone + (files.rowCount ?? 0)
}
