import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBackup, restoreBackup } from '../../../core/store/backup/read.ts'
import { writeBackup } from '../../../core/store/backup/write.ts'
import { saveFile } from '../../../core/store/files.ts'
import { testDatabase } from '../../support/database.ts'
import { openWorld, type World } from '../../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  timezone: 'Europe/Kyiv',
  currency: 'EUR',
  stages: ['New', 'Won', 'Lost'],
  team: [{ id: 'olena', name: 'Olena Kovalenko', role: 'manager', language: 'en' }],
  contacts: [{ id: 'ivan', name: 'Іван Петренко', phones: ['+380671234567'], owner: 'olena' }],
}

/** All rows of all tables, but the workers' own. */
async function everything(url: string): Promise<unknown> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations' order by 1`,
  )
  const all: Record<string, unknown> = {}
  for (const { name } of rows)
    all[name] = (await client.query(`select to_jsonb(t) as row from "${name}" t order by to_jsonb(t)::text`)).rows
  await client.end()
  return all
}

describe('a backup', () => {
  let world: World
  let saved: Buffer
  const made = '2026-11-25T09:00:00Z'

  beforeAll(async () => {
    world = await openWorld(company)
    await world.say('olena', 'remind me to call Ivan tomorrow at 9')
    await world.say('olena', 'note on Ivan: line one\nline two \\N \\. "quoted"\ttab')
    // A file that hangs on a message, as a customer's does.
    const owner = { workspaceId: world.workspaceId, personId: world.id('olena') }
    const given = { name: 'leak.jpg', mime: 'image/jpeg', now: world.clock.now() }
    await saveFile(world.store.prisma, owner, given, [Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x5c, 0x0a])])
    await world.store.pool.query('update file set expires_at = null, activity_id = (select id from activity limit 1)')
    const out = new PassThrough()
    const [bytes] = await Promise.all([buffer(out), writeBackup(world.url, out, made)])
    saved = bytes
  })
  afterAll(async () => world.close())

  it('brings everything back after the disk was lost, and Parley goes on from there', async () => {
    const fresh = await testDatabase()
    const before = await everything(world.url)
    const restored = await restoreBackup(fresh.url, Readable.from([saved]))
    expect(restored.made).toBe(made)
    expect(await everything(fresh.url)).toEqual(before)
    const client = new pg.Client(fresh.url)
    await client.connect()
    // Rows that come after have numbers of their own.
    const { rows } = await client.query(
      `select nextval(pg_get_serial_sequence('inbox', 'seq')) > max(seq) as on from inbox`,
    )
    expect(rows).toEqual([{ on: true }])
    await client.end()
    await fresh.drop()
  })

  it('goes into no database that has a company', async () => {
    const before = await everything(world.url)
    await expect(restoreBackup(world.url, Readable.from([saved]))).rejects.toThrow(
      'there is a company in this database already',
    )
    expect(await everything(world.url)).toEqual(before)
  })

  it('that is cut off, damaged or something else is refused, and nothing is brought back', async () => {
    const fresh = await testDatabase()
    const plain = gunzipSync(saved)
    const broken = [
      saved.subarray(0, saved.length / 2),
      gzipSync(plain.subarray(0, plain.length - 40)),
      Buffer.from('{"hello":"there"}'),
      gzipSync(Buffer.from('{"hello":"there"}')),
    ]
    for (const bytes of broken) {
      await expect(checkBackup(Readable.from([bytes]))).rejects.toThrow(/backup/)
      await expect(restoreBackup(fresh.url, Readable.from([bytes]))).rejects.toThrow(/backup/)
    }
    expect(await restoreBackup(fresh.url, Readable.from([saved]))).toMatchObject({ made })
    await fresh.drop()
  })

  it('of a newer Parley is refused in words', async () => {
    const fresh = await testDatabase()
    const newer = Buffer.from(gunzipSync(saved))
    newer.write('9', newer.indexOf('20261122000000_first'))
    await expect(restoreBackup(fresh.url, Readable.from([gzipSync(newer)]))).rejects.toThrow('of a newer Parley')
    await fresh.drop()
  })

  it('can be checked without a database', async () => {
    expect(await checkBackup(Readable.from([saved]))).toMatchObject({ made })
  })
})
