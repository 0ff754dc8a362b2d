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
const rowsSchema = z.array(z.object({ key: z.string(), value: datesSchema }))
const printedSchema = z.record(z.string(), datesSchema)
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
  const known = await kept(store, workspaceId, country, years)
  const missing = years.filter((year) => !known.has(year))
  const found = missing.length > 0 ? await workOut(country, missing) : []
  for (const { year, dates } of found) await keep(store, workspaceId, country, year, dates)
  return [...known.values(), ...found.map(({ dates }) => dates)].flat()
}

const keyOf = (country: string, year: number): string => `holidays:${country}:${year}`

async function kept(
  { pool }: Store,
  workspaceId: string,
  country: string,
  years: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const { rows } = await pool.query({
    name: 'parley-holidays',
    text: 'select key, value from setting where workspace_id = $1 and member_id is null and key = any($2)',
    values: [workspaceId, years.map((year) => keyOf(country, year))],
  })
  const found = new Map((rowsSchema.safeParse(rows).data ?? []).map(({ key, value }) => [key, value]))
  return new Map(
    years.flatMap((year) => {
      const dates = found.get(keyOf(country, year))
      return dates ? [[year, dates] as const] : []
    }),
  )
}

interface Year {
  readonly year: number
  readonly dates: readonly string[]
}

/** What was worked out in this program before: workspaces of one country share it. */
const workedOut = new Map<string, Promise<readonly Year[]>>()

function workOut(country: string, years: readonly number[]): Promise<readonly Year[]> {
  const key = [country, ...years].join(' ')
  const before = workedOut.get(key)
  if (before) return before
  const asked = ask(country, years)
  workedOut.set(key, asked)
  asked.catch(() => workedOut.delete(key))
  return asked
}

async function ask(country: string, years: readonly number[]): Promise<readonly Year[]> {
  const words = [PROGRAM, country, ...years.map(String)]
  const { stdout } = await run(process.execPath, words, { timeout: PATIENCE_MS, env: {} })
  const printed = printedSchema.parse(JSON.parse(stdout))
  return years.map((year) => ({ year, dates: printed[year] ?? [] }))
}

async function keep(
  { pool }: Store,
  workspaceId: string,
  country: string,
  year: number,
  dates: readonly string[],
): Promise<void> {
  await pool.query(
    `insert into setting (workspace_id, id, member_id, key, value) values ($1, $2, null, $3, $4)
     on conflict (workspace_id, member_id, key) do update set value = excluded.value`,
    [workspaceId, newId(), keyOf(country, year), JSON.stringify(dates)],
  )
}
