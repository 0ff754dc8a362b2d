import type { PoolClient } from 'pg'
import type { Row } from './company/book.ts'
import type { CompanyFile } from './company/file.ts'
import { companyRows, type Loaded, type Seat } from './company/rows.ts'
import type { Store } from './db.ts'

export interface LoadOptions {
  /** What relative times count from, unless the file says what "now" is. */
  readonly now: Temporal.Instant
  readonly demo?: boolean
}

/**
 * Loads a company into a workspace of its own, in one transaction: all of it or nothing. Thousands of records take a statement
 * per table. What was due before "now" counts as reminded of already, so that a fresh company does not begin with a burst.
 */
export async function loadCompany(store: Store, company: CompanyFile, options: LoadOptions): Promise<Loaded> {
  return transaction(store, (client) => fill(client, company, options))
}

/**
 * Loads the demo company into a database without a workspace; of two programs that start at once, one loads it. Gives the
 * demo company that is there afterwards and those who can speak in it, null when only other companies are.
 */
export async function loadDemo(
  store: Store,
  company: CompanyFile,
  now: Temporal.Instant,
): Promise<{ workspaceId: string; seats: readonly Seat[] } | null> {
  return transaction(store, async (client) => {
    await client.query(LOCK)
    const { rows } = await client.query<{ id: string; demo: boolean }>(
      'SELECT id, demo FROM workspace ORDER BY demo DESC, created_at',
    )
    const [first] = rows
    if (!first) return fill(client, company, { now, demo: true })
    if (!first.demo) return null
    const seats = await client.query<Seat>(
      `SELECT m.name, a.external FROM account a
       JOIN installation i ON i.workspace_id = a.workspace_id AND i.id = a.installation_id AND i.platform = 'console'
       JOIN member m ON m.workspace_id = a.workspace_id AND m.id = a.member_id AND m.disabled_at IS NULL
       WHERE a.workspace_id = $1 AND a.disabled_at IS NULL ORDER BY m.created_at`,
      [first.id],
    )
    return { workspaceId: first.id, seats: seats.rows }
  })
}

export type Founded =
  /** `left`: the demo company that made room. */
  | { readonly kind: 'made'; readonly loaded: Loaded; readonly left: string | null }
  /** There is a company already; nothing was changed. */
  | { readonly kind: 'there'; readonly name: string }

/**
 * Makes the company that a database is for, and removes the demo company if that is there: both or neither, and of two that
 * found one at once, one does.
 */
export async function foundCompany(store: Store, company: CompanyFile, now: Temporal.Instant): Promise<Founded> {
  return transaction(store, async (client) => {
    await client.query(LOCK)
    const { rows } = await client.query<{ id: string; name: string; demo: boolean }>(
      'SELECT id, name, demo FROM workspace ORDER BY demo, created_at FOR UPDATE',
    )
    const [first] = rows
    if (first && !first.demo) return { kind: 'there', name: first.name }
    for (const { id } of rows) await empty(client, id)
    return { kind: 'made', loaded: await fill(client, company, { now }), left: first?.name ?? null }
  })
}

/** Companies are made one at a time. */
const LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('parley: load the demo company', 0))"

/** Rows in one statement; above it JSON in one parameter grows large for no gain. */
const BATCH = 5000

async function fill(client: PoolClient, company: CompanyFile, options: LoadOptions): Promise<Loaded> {
  const now = company.now === undefined ? options.now : Temporal.Instant.from(company.now)
  const { tables, ...loaded } = companyRows(company, now, options.demo ?? false)
  for (const [table, rows] of tables) {
    for (let from = 0; from < rows.length; from += BATCH) await insert(client, table, rows.slice(from, from + BATCH))
    // The planner would go by an empty table until autovacuum passes by.
    if (rows.length >= BATCH) await client.query(`ANALYZE ${table}`)
  }
  return loaded
}

/** Rows as JSON in one parameter: the table's own types read the values. All rows of a table name the same columns. */
async function insert(client: PoolClient, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  await client.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  )
}

/** Every table of a workspace, those that link to others first. */
const removal = [
  'web_session',
  'invitation',
  'link_code',
  'change',
  'event',
  'import',
  'export',
  'file',
  'outbox',
  'inbox',
  'crowd',
  'button',
  'pending',
  'choice',
  'learnt_phrase',
  'model_usage',
  'nudge',
  'setting',
  'name_key',
  'tagging',
  'tag',
  'reminder',
  'feedback',
  'activity',
  'ticket',
  'knowledge',
  'proof',
  'mail',
  'erasure',
  'schedule',
  'rate',
  'stage_move',
  'deal_line',
  'deal',
  'product',
  'stage',
  'contact_point',
  'lane',
  'chat',
  'account',
  'contact',
  'company',
  'member',
  'installation',
] as const

/** Removes a workspace with everything in it, for good: the end of a throw-away workspace. Nothing when there is none. */
export async function removeWorkspace(store: Store, workspaceId: string): Promise<void> {
  await transaction(store, (client) => empty(client, workspaceId))
}

async function empty(client: PoolClient, workspaceId: string): Promise<void> {
  for (const table of removal) await client.query(`DELETE FROM ${table} WHERE workspace_id = $1`, [workspaceId])
  await client.query('DELETE FROM workspace WHERE id = $1', [workspaceId])
}

async function transaction<T>(store: Store, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await store.pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}
