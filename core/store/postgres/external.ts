import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { isPassing } from './connect.ts'

/** The oldest PostgreSQL whose features Parley's SQL uses (unique nulls not distinct, MERGE). */
const oldest = 15

/**
 * What is wrong with the PostgreSQL of DATABASE_URL, in words for the person who starts Parley; null when it will do.
 * One that is not up yet is waited for, `patienceMs` at most: containers that start together come up in any order. The URL is not repeated: it may hold a password.
 */
export async function problemWith(url: string, patienceMs = 10_000): Promise<string | null> {
  const started = performance.now()
  for (;;) {
    const seen = await look(url)
    if (seen.kind === 'seen') return judge(seen)
    if (!seen.passing || performance.now() - started > patienceMs) {
      return `the database of DATABASE_URL cannot be used: ${seen.why}`
    }
    await pause(200)
  }
}

interface Seen {
  readonly kind: 'seen'
  readonly version: number
  readonly encoding: string
  readonly ctype: string
}

function judge(seen: Seen): string | null {
  const major = Math.floor(seen.version / 10_000)
  if (major < oldest) return `the database of DATABASE_URL is PostgreSQL ${major}; Parley needs ${oldest} or later`
  if (seen.encoding !== 'UTF8' || seen.ctype === 'C' || seen.ctype === 'POSIX') {
    return `the database of DATABASE_URL has encoding ${seen.encoding} and LC_CTYPE ${seen.ctype}, in which Cyrillic names cannot be searched; create it with ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0`
  }
  return null
}

async function look(
  url: string,
): Promise<Seen | { readonly kind: 'unseen'; readonly passing: boolean; readonly why: string }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Omit<Seen, 'kind'>>(
      `SELECT current_setting('server_version_num')::int AS version, pg_encoding_to_char(encoding) AS encoding, datctype AS ctype
         FROM pg_database WHERE datname = current_database()`,
    )
    if (!rows[0]) return { kind: 'unseen', passing: false, why: 'it does not say what it is' }
    return { kind: 'seen', ...rows[0] }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { kind: 'unseen', passing: isPassing(error), why: (error instanceof Error && error.message) || code }
  } finally {
    await client.end()
  }
}
