import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemWith } from '../../../core/store/postgres/external.ts'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => database.drop())

async function query(sql: string): Promise<void> {
  const client = new pg.Client(database.url)
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

test('a PostgreSQL of today will do', async () => {
  expect(await problemWith(database.url)).toBeNull()
})

test('one in which Cyrillic names cannot be searched is refused, with how to make a better one', async () => {
  const name = `ascii_${randomBytes(4).toString('hex')}`
  await query(`CREATE DATABASE ${name} ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0`)
  const url = new URL(database.url)
  url.pathname = `/${name}`
  expect(await problemWith(url.href)).toMatch(/SQL_ASCII.*LOCALE 'C.UTF-8'/)
  await query(`DROP DATABASE ${name}`)
})

test('one that is not there is told without the password', async () => {
  const problem = await problemWith('postgresql://parley:hunter2@127.0.0.1:1/parley', 0)
  expect(problem).toMatch(/^the database of DATABASE_URL cannot be used: .*ECONNREFUSED/)
  expect(problem).not.toContain('hunter2')
})
