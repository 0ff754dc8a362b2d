import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** An empty database beside another one, to be thrown away. */
export interface Scratch {
  readonly url: string
  /** Removes it, with whoever is still connected. */
  drop(): Promise<void>
}

/**
 * Makes a database on the server of `url`, for what must leave nothing behind.
 * @throws when the server cannot be reached, or its role may not create databases (isForbidden)
 */
export async function scratchDatabase(url: string): Promise<Scratch> {
  const name = `parley_scratch_${randomBytes(6).toString('hex')}`
  await query(url, `create database ${name} template template0 encoding 'UTF8'`)
  const made = new URL(url)
  made.pathname = `/${name}`
  return { url: made.href, drop: async () => query(url, `drop database if exists ${name} with (force)`) }
}

// insufficient_privilege: PostgreSQL's error codes, appendix A of its manual.
const insufficientPrivilege = '42501'

/** Whether the database refused something because its role may not do it. */
export function isForbidden(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === insufficientPrivilege
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
