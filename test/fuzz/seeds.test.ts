import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openStore, type Store } from '../../core/store/db.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { play } from './play.ts'
import kept from './seeds.json' with { type: 'json' }
import { days, stepSchema } from './steps.ts'

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

const seeds = z.array(z.object({ seed: z.number(), what: z.string(), steps: z.array(stepSchema) })).parse(kept)

describe.skipIf(seeds.length === 0)('what once went wrong', () => {
  it('is kept as seeds', () => expect(seeds).toBeDefined())
  for (const { seed, what, steps } of seeds)
    it(`goes well now: ${seed}, ${what.slice(0, 120)}`, async () => {
      expect(await play(store, steps)).toMatchObject({ steps: steps.length })
    })
})

it('a short stretch of anything at all goes well', async () => {
  await fc.assert(
    fc.asyncProperty(days, async (steps) => {
      await play(store, steps)
    }),
    { seed: 20_261_125, numRuns: 3, endOnFailure: true },
  )
})
