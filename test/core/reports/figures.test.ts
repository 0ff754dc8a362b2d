import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../../core/store/db.ts'
import { type TestDatabase, testDatabase } from '../../support/database.ts'
import { compareSeed } from './compare.ts'

let database: TestDatabase
let store: Store
beforeAll(async () => {
  database = await testDatabase()
  store = openStore(database.url)
})
afterAll(async () => {
  await store.close()
  await database.drop()
})

describe('figures of companies with awkward histories', () => {
  // `npm run figures -- 500 1` asks many more.
  for (const seed of [1, 2, 3, 4])
    it(`are to the cent what a plain reference comes to, seed ${seed}`, async () => {
      expect(await compareSeed(seed, 60, store)).toEqual([])
    })
})
