import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '../../support/database.ts'

test('a test database is UTF-8, finds Cyrillic trigrams, and is gone after drop', async () => {
  const database = await testDatabase()
  const client = new pg.Client(database.url)
  await client.connect()
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm')
  const { rows } = await client.query("SELECT similarity('Петренко', 'Петренка') AS alike")
  expect(rows[0].alike).toBeGreaterThan(0.4)
  await client.end()
  await database.drop()
  await expect(new pg.Client(database.url).connect()).rejects.toThrow(/does not exist/)
})
