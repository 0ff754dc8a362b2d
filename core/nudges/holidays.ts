import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { newId } from '../id.ts'
import type { Store } from '../store/db.ts'

const PROGRAM = fileURLToPath(new URL('./holidays-of.ts', import.meta.url))
/** Longer than the slowest machine takes; without an answer there are no holidays until the next try. */
const PATIENCE_MS = 20_000

const datesSchema = z.array(z.iso.date())
const rowsSchema = z.array(z.object({ value: datesSchema }))
const run = promisify(execFile)

/**
 * The public holidays of a country (ISO 3166) in some years, as local dates. They are worked out once for a country and year and
 * kept as a setting of the workspace: the tables that this takes are large, so they are read by a program of its own, which leaves
 * nothing behind in this one. An unknown country has none. Throws when the program fails, or the database.
 */
export async function holidaysOf(
  store: Store,
  workspaceId: string,
  country: string,
  years: readonly number[],
): Promise<readonly string[]> {
  const dates: string[] = []
  for (const year of years)
    dates.push(
      ...((await kept(store, workspaceId, country, year)) ?? (await workOut(store, workspaceId, country, year))),
    )
  return dates
}

const keyOf = (country: string, year: number): string => `holidays:${country}:${year}`

async function kept(
  { pool }: Store,
  workspaceId: string,
  country: string,
  year: number,
): Promise<readonly string[] | undefined> {
  const { rows } = await pool.query({
    name: 'parley-holidays',
    text: 'select value from setting where workspace_id = $1 and member_id is null and key = $2',
    values: [workspaceId, keyOf(country, year)],
  })
  return rowsSchema.safeParse(rows).data?.[0]?.value
}

async function workOut(
  { pool }: Store,
  workspaceId: string,
  country: string,
  year: number,
): Promise<readonly string[]> {
  const { stdout } = await run(process.execPath, [PROGRAM, country, String(year)], { timeout: PATIENCE_MS, env: {} })
  const dates = datesSchema.parse(JSON.parse(stdout))
  await pool.query(
    `insert into setting (workspace_id, id, member_id, key, value) values ($1, $2, null, $3, $4)
     on conflict (workspace_id, member_id, key) do update set value = excluded.value`,
    [workspaceId, newId(), keyOf(country, year), JSON.stringify(dates)],
  )
  return dates
}
