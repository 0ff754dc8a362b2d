import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../core/id.ts'
import { isUnavailable, openStore } from '../../../core/store/db.ts'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const viewer = { workspaceId: newId(), personId: null, sees: 'all' } as const
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a database that is away', () => {
  it.each(['postgresql://x@127.0.0.1:1/x', 'postgresql://x@localhost/x?host=/nowhere'])(
    'is told from a bug: %s',
    async (url) => {
      const store = openStore(url)
      expect(isUnavailable(await failure(store.pool.query('select 1')))).toBe(true)
      expect(isUnavailable(await failure(store.prisma.workspace.count()))).toBe(true)
      expect(isUnavailable(await failure(store.for(viewer).read((tx) => tx.contact.count())))).toBe(true)
      await store.close()
    },
  )

  it.each(['while a query runs', 'between two queries', 'before the commit'])(
    'is told from a bug when it goes %s, and the store goes on afterwards',
    async (when) => {
      const store = openStore(database.url)
      const other = openStore(database.url, { max: 1 })
      const error = await failure(
        store.for(viewer).write(null, async (tx) => {
          const [backend] = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`
          const end = () => other.pool.query('select pg_terminate_backend($1, 5000)', [backend?.pid])
          if (when === 'while a query runs') await Promise.all([tx.$queryRaw`select pg_sleep(10)::text`, end()])
          else await end()
          if (when === 'between two queries') await tx.contact.count()
        }),
      )
      expect(isUnavailable(error)).toBe(true)
      expect(await store.for(viewer).read((tx) => tx.contact.count())).toBe(0)
      await store.close()
      await other.close()
    },
  )

  it('is not what a mistake in a query is', async () => {
    const store = openStore(database.url)
    expect(isUnavailable(await failure(store.pool.query('select 1/0')))).toBe(false)
    expect(isUnavailable(await failure(store.for(viewer).read((tx) => tx.$queryRaw`select nonsense`)))).toBe(false)
    expect(isUnavailable(new Error('anything'))).toBe(false)
    expect(isUnavailable(undefined)).toBe(false)
    await store.close()
  })
})

describe('a connection', () => {
  it('takes queries that are asked for at once one by one', async () => {
    const warnings: Error[] = []
    const note = (warning: Error) => warnings.push(warning)
    process.on('warning', note)
    const store = openStore(database.url)
    const found = await store
      .for(viewer)
      .read((tx) => Promise.all([tx.contact.count(), tx.company.count(), tx.deal.count()]))
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', note)
    await store.close()
    expect(found).toEqual([0, 0, 0])
    expect(warnings.map(({ message }) => message)).toEqual([])
  })
})
