import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../../core/clock.ts'
import { companyFileSchema } from '../../../core/store/company/file.ts'
import { fileTime, isFileTime } from '../../../core/store/company/times.ts'
import { openStore, type Store } from '../../../core/store/db.ts'
import { loadCompany, removeWorkspace } from '../../../core/store/load.ts'
import { seedDemo } from '../../../prisma/seed/index.ts'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

/** A Wednesday. */
const now = Temporal.Instant.from('2026-11-25T10:30:00+02:00')
const small = {
  now: '2026-11-25T10:30:00+02:00',
  timezone: 'Europe/Kyiv',
  currency: 'EUR',
  stages: ['New', 'Qualified', 'Proposal', 'Negotiation', 'Won', 'Lost'],
  team: [
    { id: 'm1', name: 'Olena Kovalenko', role: 'manager', language: 'uk' },
    { id: 'm2', name: 'Olena Bondar' },
  ],
  companies: [{ id: 'c1', name: 'Acme', city: 'Kyiv', industry: 'manufacturing', owner: 'm1' }],
  contacts: [
    {
      id: 'p1',
      name: 'Іван Петренко',
      company: 'c1',
      role: 'CTO',
      phones: ['+380 40 200 01 01'],
      emails: ['Ivan@acme.example'],
      owner: 'm1',
      tags: ['VIP', 'vip'],
    },
  ],
  products: [{ id: 'pr1', name: 'Pro licence', price: { amount: '120.00', currency: 'EUR' } }],
  deals: [
    {
      id: 'd1',
      title: 'Acme renewal',
      contact: 'p1',
      stage: 'Proposal',
      amount: { amount: '12000.00', currency: 'EUR' },
      closeOn: '2026-12-18',
      owner: 'm1',
      lines: [{ product: 'pr1', quantity: 100 }],
    },
    { id: 'd2', title: 'Acme first', contact: 'p1', status: 'won' },
  ],
  reminders: [
    { id: 'r1', about: 'call Ivan Petrenko', contact: 'p1', at: '2026-11-27T09:00:00+02:00', owner: 'm1' },
    { id: 'r2', about: 'was due yesterday', at: '2026-11-24', owner: 'm1' },
    { id: 'r3', about: 'some day next week', at: '2026-12-01', contact: 'p1' },
  ],
  tickets: [{ id: 't1', contact: 'p1', text: 'the printer shows error 52', status: 'open' }],
  campaigns: [{ id: 'k1', name: 'Autumn offer' }],
}

let database: TestDatabase
let store: Store
const rows = async (sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
  (await store.pool.query(sql, values)).rows
const counts = () =>
  rows(`SELECT (SELECT count(*)::int FROM workspace) AS workspaces, (SELECT count(*)::int FROM contact) AS contacts,
    (SELECT count(*)::int FROM name_key) AS keys, (SELECT count(*)::int FROM lane) AS lanes`)

beforeAll(async () => {
  database = await testDatabase()
  store = openStore(database.url)
})
afterAll(async () => {
  await store?.close()
  await database?.drop()
})

describe('the file of a company', () => {
  it('needs ids and names only, and leaves out what is not known yet', () => {
    expect(companyFileSchema.parse({}).stages.map(({ name }) => name)).toContain('Negotiation')
    expect(companyFileSchema.parse({ contacts: [{ id: 'p1', name: 'Ann' }] }).contacts).toHaveLength(1)
    expect(Object.keys(companyFileSchema.parse(small))).not.toContain('campaigns')
  })

  it('names every reference that leads nowhere, and every id that stands twice', () => {
    const result = companyFileSchema.safeParse({
      contacts: [{ id: 'p1', name: 'Ann', company: 'c9', owner: 'm9' }],
      deals: [{ id: 'p1', title: 'Big', stage: 'Dreaming', lines: [{ product: 'x', quantity: 2 }] }],
      reminders: [{ id: 'r1', about: 'call' }],
    })
    expect(result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'deals.0.id: the id "p1" stands twice',
      'contacts.0.owner: "m9" is not among the team',
      'contacts.0.company: "c9" is not among the companies',
      'deals.0.stage: "Dreaming" is not among the stages',
      'deals.0.lines.0.product: "x" is not among the products',
      'reminders: there is nobody in the team to remind',
    ])
  })

  it.each([
    ['2026-11-27T09:00:00+02:00', '2026-11-27T09:00:00+02:00', 'minute'],
    ['2026-11-27T09:00', '2026-11-27T09:00:00+02:00', 'minute'],
    ['2026-11-27', '2026-11-27T00:00:00+02:00', 'day'],
    ['today 15:00', '2026-11-25T15:00:00+02:00', 'minute'],
    ['+3d', '2026-11-28T00:00:00+02:00', 'day'],
    ['+3wd 10:00', '2026-11-30T10:00:00+02:00', 'minute'],
    ['-3wd', '2026-11-20T00:00:00+02:00', 'day'],
    ['+3d +0wd', '2026-11-30T00:00:00+02:00', 'day'],
    ['-38y +2d', '1988-11-27T00:00:00+03:00', 'day'],
    ['-5mo 12:00', '2026-06-25T12:00:00+03:00', 'minute'],
  ])('reads the time %s', (text, at, grain) => {
    const read = fileTime(text, now, 'Europe/Kyiv')
    expect({ at: read.at.epochMilliseconds, grain: read.grain }).toEqual({
      at: Temporal.Instant.from(at).epochMilliseconds,
      grain,
    })
  })

  it('refuses what is no time', () => {
    expect(['soon', '2026-02-30', '+3', '+3d 25:00', ''].filter(isFileTime)).toEqual([])
  })
})

describe('loading a company', () => {
  it('brings people, deals and reminders in, and gives the new ids by the old', async () => {
    const { workspaceId, ids, stages, seats } = await loadCompany(store, companyFileSchema.parse(small), { now })
    expect(seats).toEqual([
      { name: 'Olena Kovalenko', external: 'olena' },
      { name: 'Olena Bondar', external: 'olena2' },
    ])
    expect(await rows('SELECT name, company_id, owner_id FROM contact WHERE id = $1', ids.get('p1'))).toEqual([
      { name: 'Іван Петренко', company_id: ids.get('c1'), owner_id: ids.get('m1') },
    ])
    expect(await rows('SELECT value FROM contact_point WHERE contact_id = $1 ORDER BY value', ids.get('p1'))).toEqual([
      { value: '+380402000101' },
      { value: 'ivan@acme.example' },
    ])
    expect(await rows('SELECT count(*)::int AS count FROM tagging WHERE contact_id = $1', ids.get('p1'))).toEqual([
      { count: 1 },
    ])
    expect(await rows('SELECT key FROM name_key WHERE record_id = $1', ids.get('p1'))).not.toEqual([])
    expect(
      await rows(
        `SELECT d.title, d.company_id, d.amount::text, d.close_on::text, d.closed_at IS NOT NULL AS closed, s.kind, s.probability
         FROM deal d JOIN stage s ON s.id = d.stage_id WHERE d.workspace_id = $1 ORDER BY d.title`,
        workspaceId,
      ),
    ).toEqual([
      {
        title: 'Acme first',
        company_id: ids.get('c1'),
        amount: null,
        close_on: null,
        closed: true,
        kind: 'won',
        probability: 100,
      },
      {
        title: 'Acme renewal',
        company_id: ids.get('c1'),
        amount: '12000.00',
        close_on: '2026-12-18',
        closed: false,
        kind: 'open',
        probability: 60,
      },
    ])
    expect(await rows('SELECT to_id FROM stage_move WHERE deal_id = $1', ids.get('d1'))).toEqual([
      { to_id: stages.get('Proposal') },
    ])
    expect(await rows('SELECT quantity::text FROM deal_line WHERE deal_id = $1', ids.get('d1'))).toEqual([
      { quantity: '100.000' },
    ])
    await removeWorkspace(store, workspaceId)
  })

  it('sets what reminders are due for, and does not repeat what was due before', async () => {
    const { workspaceId, ids } = await loadCompany(store, companyFileSchema.parse(small), { now })
    const found = await rows(
      'SELECT about, due_at, fired_at FROM reminder WHERE workspace_id = $1 ORDER BY about',
      workspaceId,
    )
    expect(found).toEqual([
      { about: 'call Ivan Petrenko', due_at: new Date('2026-11-27T09:00:00+02:00'), fired_at: null },
      { about: 'some day next week', due_at: new Date('2026-12-01T09:00:00+02:00'), fired_at: null },
      { about: 'was due yesterday', due_at: null, fired_at: new Date('2026-11-24T09:00:00+02:00') },
    ])
    expect(await rows("SELECT due_at FROM lane WHERE kind = 'nudge' AND member_id = $1", ids.get('m1'))).toEqual([
      { due_at: new Date('2026-11-27T09:00:00+02:00') },
    ])
    await removeWorkspace(store, workspaceId)
  })

  it.each([
    [['A', 'B', 'C', 'D'], 'A open 33, B open 67, C won 100, D lost 0'],
    [
      ['Нова', 'Кваліфікація', 'Пропозиція', 'Виграно', 'Програно'],
      'Нова open 25, Кваліфікація open 50, Пропозиція open 75, Виграно won 100, Програно lost 0',
    ],
    [['Lead', 'Trial'], 'Lead open 33, Trial open 67, Won won 100, Lost lost 0'],
  ])('knows the ends of the pipeline %j', async (stages, expected) => {
    const { workspaceId } = await loadCompany(store, companyFileSchema.parse({ stages }), { now })
    const found = await rows(
      'SELECT name, kind, probability FROM stage WHERE workspace_id = $1 ORDER BY position',
      workspaceId,
    )
    expect(found.map((stage) => `${stage.name} ${stage.kind} ${stage.probability}`).join(', ')).toBe(expected)
    await removeWorkspace(store, workspaceId)
  })

  it('leaves nothing behind when it cannot be finished', async () => {
    const before = await counts()
    const company = companyFileSchema.parse(small)
    const broken = { ...company, reminders: company.reminders.map((reminder) => ({ ...reminder, about: '\u0000' })) }
    await expect(loadCompany(store, broken, { now })).rejects.toThrow()
    expect(await counts()).toEqual(before)
  })
})

describe('removing a workspace', () => {
  it('leaves no row of it in any table, and no other workspace touched', async () => {
    const kept = await loadCompany(store, companyFileSchema.parse(small), { now })
    const before = await counts()
    const { workspaceId } = await loadCompany(store, companyFileSchema.parse(small), { now })
    await removeWorkspace(store, workspaceId)
    expect(await counts()).toEqual(before)
    const tables = await rows(
      "SELECT DISTINCT table_name::text AS name FROM information_schema.columns WHERE column_name = 'workspace_id' AND table_schema = 'public'",
    )
    expect(tables.length).toBeGreaterThan(20)
    for (const { name } of tables) {
      expect(await rows(`SELECT '${name}' AS of FROM ${name} WHERE workspace_id = $1`, workspaceId)).toEqual([])
    }
    await removeWorkspace(store, kept.workspaceId)
  })
})

describe('the demo company', () => {
  it('is loaded once, by whichever of two programs comes first', async () => {
    const clock = systemClock(now)
    const [one, other] = await Promise.all([seedDemo(store, clock), seedDemo(store, clock)])
    expect(one?.seats.map(({ external }) => external)).toEqual(['olena', 'petro', 'iryna', 'tomas', 'mia'])
    // Which of the two loads it is a matter of luck; the other is given the same seats.
    expect(other).toMatchObject({ workspaceId: one?.workspaceId, seats: one?.seats })
    expect(await rows('SELECT count(*)::int AS count FROM workspace')).toEqual([{ count: 1 }])
    expect(
      await rows(
        `SELECT (SELECT count(*)::int FROM contact) AS contacts, (SELECT count(*)::int FROM company) AS companies,
        (SELECT count(*)::int FROM deal) AS deals, (SELECT count(DISTINCT stage_id)::int FROM deal) AS stages,
        (SELECT count(*)::int FROM activity WHERE at < $1) > 70 AS lively,
        (SELECT count(*)::int FROM reminder WHERE fired_at IS NOT NULL AND status = 'open') AS overdue`,
        now.toString(),
      ),
    ).toEqual([{ contacts: 40, companies: 15, deals: 20, stages: 6, lively: true, overdue: 4 }])
    await removeWorkspace(store, one?.workspaceId ?? '')
  })

  it('does not come into a database that has a company', async () => {
    const { workspaceId } = await loadCompany(store, companyFileSchema.parse(small), { now })
    expect(await seedDemo(store, systemClock(now))).toBeNull()
    await removeWorkspace(store, workspaceId)
  })
})
