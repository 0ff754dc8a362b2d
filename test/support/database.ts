import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { inject } from 'vitest'

/** A database of its own for a test file, with all migrations and nothing in it. */
export interface TestDatabase {
  readonly url: string
  /** Ends its connections and removes it. */
  drop(): Promise<void>
}

/** Makes a database for the test file that asks (in `beforeAll`; `drop` in `afterAll`). Files in parallel each get their own. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = await text(connect(inject('cluster')))
  if (!template.startsWith('postgresql:')) throw new Error(template)
  const name = `test_${randomBytes(6).toString('hex')}`
  const at = (database: string) => template.replace(/\/template_parley(?=\?|$)/, `/${database}`)
  await query(at('postgres'), `CREATE DATABASE ${name} TEMPLATE template_parley STRATEGY FILE_COPY`)
  return { url: at(name), drop: async () => query(at('postgres'), `DROP DATABASE ${name} WITH (FORCE)`) }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
