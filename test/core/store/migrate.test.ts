import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../../core/store/migrate.ts'
import { type Scratch, scratchDatabase } from '../../../core/store/scratch.ts'
import { openEngine, schemaDifference } from '../../../scripts/migration.ts'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'parley-migrations-'))
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

async function rows(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(url)
  await client.connect()
  return client
    .query(sql)
    .then((result) => result.rows)
    .finally(() => client.end())
}

/** A folder of migrations of its own, and an empty database. */
async function scene(...migrations: readonly (readonly [name: string, sql: string])[]) {
  const at = `${await mkdtemp(join(folder, 'case-'))}/`
  const add = async (name: string, sql: string) => {
    await mkdir(`${at}${name}`, { recursive: true })
    await writeFile(`${at}${name}/migration.sql`, sql)
  }
  for (const [name, sql] of migrations) await add(name, sql)
  const scratch: Scratch = await scratchDatabase(database.url)
  return { at, add, url: scratch.url, [Symbol.asyncDispose]: () => scratch.drop() }
}

describe('the migrations', () => {
  it('make what schema.prisma says', async () => {
    expect(await schemaDifference(database.url)).toBe('-- This is an empty migration.')
  })

  it('leave no table of a workspace open to turns of another', async () => {
    const open = await rows(
      database.url,
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and c.relname <> '_prisma_migrations'
         and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))`,
    )
    expect(open).toEqual([])
  })

  it('are applied once, by one of the programs that start together', async () => {
    await using empty = await scene()
    const starts = await Promise.all([migrate(empty.url), migrate(empty.url), migrate(empty.url)])
    const applied = starts.flatMap((start) => start.applied)
    expect(applied).toEqual([...new Set(applied)])
    expect(applied.length).toBeGreaterThan(0)
    expect(await migrate(empty.url)).toEqual({ applied: [] })
  })
})

describe('a database that cannot be migrated', () => {
  it('is left as it was by a migration that fails, and gets it when it is repaired', async () => {
    await using here = await scene(
      ['1_good', 'create table a (id int);'],
      ['2_bad', 'create table b (id int); select 1/0;'],
    )
    await expect(migrate(here.url, { folder: here.at })).rejects.toThrow(
      'migration 2_bad failed and changed nothing: division by zero',
    )
    expect(await rows(here.url, `select to_regclass('a') as a, to_regclass('b') as b`)).toEqual([{ a: 'a', b: null }])
    await here.add('2_bad', 'create table b (id int);')
    expect(await migrate(here.url, { folder: here.at })).toEqual({ applied: ['2_bad'] })
  })

  it('is not touched after a migration was edited', async () => {
    await using here = await scene(['1_first', 'create table a (id int);\n'])
    await migrate(here.url, { folder: here.at })
    await here.add('1_first', 'create table a (id int);\r\n')
    expect(await migrate(here.url, { folder: here.at })).toEqual({ applied: [] })
    await here.add('1_first', 'create table a (id bigint);\n')
    await here.add('2_next', 'create table b (id int);')
    await expect(migrate(here.url, { folder: here.at })).rejects.toThrow(
      'migration 1_first was edited after it had been applied',
    )
    expect(await rows(here.url, `select to_regclass('b') as b`)).toEqual([{ b: null }])
  })

  it('says what to do about a migration that failed in Prisma', async () => {
    await using here = await scene(['1_first', 'select 1;'])
    await migrate(here.url, { folder: here.at })
    await rows(here.url, `insert into _prisma_migrations (id, checksum, migration_name) values ('x', 'y', '2_half')`)
    await expect(migrate(here.url, { folder: here.at })).rejects.toThrow(
      'npx prisma migrate resolve --rolled-back 2_half',
    )
    await rows(here.url, `update _prisma_migrations set rolled_back_at = now() where id = 'x'`)
    await here.add('2_half', 'create table b (id int);')
    expect(await migrate(here.url, { folder: here.at })).toEqual({ applied: ['2_half'] })
  })

  it('is refused when a newer Parley made it, or when it is another program’s', async () => {
    await using newer = await scene(['1_first', 'select 1;'], ['2_next', 'select 1;'])
    await migrate(newer.url, { folder: newer.at })
    await rm(`${newer.at}2_next`, { recursive: true })
    await expect(migrate(newer.url, { folder: newer.at })).rejects.toThrow('which this version of Parley does not know')
    await using foreign = await scene(['1_first', 'select 1;'])
    await rows(foreign.url, 'create table theirs (id int)')
    await expect(migrate(foreign.url, { folder: foreign.at })).rejects.toThrow('a database of its own')
  })
})

describe('Prisma’s own engine', () => {
  const filters = { externalTables: [], externalEnums: [] }
  const list = async (at: string) => ({
    baseDir: at,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      (await readdir(at)).sort().map(async (path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(`${at}${path}/migration.sql`, 'utf8') },
        },
      })),
    ),
  })

  it('goes on where Parley stopped, and the other way round', async () => {
    await using here = await scene(['1_first', 'create table a (id int);\n'])
    expect(await migrate(here.url, { folder: here.at })).toEqual({ applied: ['1_first'] })
    await here.add('2_next', 'create table b (id int);\n')
    const engine = await openEngine(here.url)
    const applied = await engine.applyMigrations({ migrationsList: await list(here.at), filters })
    expect(applied.appliedMigrationNames).toEqual(['2_next'])
    await here.add('3_last', 'create table c (id int);\n')
    expect(await migrate(here.url, { folder: here.at })).toEqual({ applied: ['3_last'] })
    const found = await engine.diagnoseMigrationHistory({
      migrationsList: await list(here.at),
      optInToShadowDatabase: false,
      filters,
    })
    expect(found).toMatchObject({ editedMigrationNames: [], failedMigrationNames: [], history: null })
    engine.free()
  })
})
