import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../core/id.ts'
import { openStore, type Store, type Tx } from '../../../core/store/db.ts'
import { type Ground, makeGround, openTestStore, seeing } from './ground.ts'

let opened: Awaited<ReturnType<typeof openTestStore>>
let store: Store
let here: Ground
let there: Ground

/** Who owns a record, by a word. */
const owners = ['olena', 'petro', 'nobody'] as const
type Owner = (typeof owners)[number]

/** For each owner a company, a contact with a phone and a name, a deal with a line, a move and a tag, and a call about each. */
async function fill(ground: Ground): Promise<void> {
  const { workspaceId, stageId } = ground
  const { prisma } = store
  const at = new Date()
  const [productId, tagId] = [newId(), newId()]
  await prisma.product.create({ data: { workspaceId, id: productId, name: 'Pro' } })
  await prisma.nameKey.create({ data: { workspaceId, kind: 'product', recordId: productId, key: 'pro', word: 0 } })
  await prisma.tag.create({ data: { workspaceId, id: tagId, name: 'VIP', folded: 'vip' } })
  for (const owner of owners) {
    const ownerId = owner === 'nobody' ? null : ground[owner]
    const [companyId, contactId, dealId] = [newId(), newId(), newId()]
    await prisma.company.create({ data: { workspaceId, id: companyId, name: `company of ${owner}`, ownerId } })
    await prisma.contact.create({
      data: { workspaceId, id: contactId, name: `contact of ${owner}`, ownerId, companyId },
    })
    await prisma.contactPoint.create({
      data: { workspaceId, id: newId(), contactId, kind: 'email', value: `${owner}@example.org` },
    })
    await prisma.nameKey.create({
      data: { workspaceId, kind: 'contact', recordId: contactId, key: 'petrenko', word: 0 },
    })
    const deal = { workspaceId, title: `deal of ${owner}`, contactId, stageId, stageSince: at, ownerId }
    await prisma.deal.create({ data: { ...deal, id: dealId } })
    await prisma.dealLine.create({ data: { workspaceId, id: newId(), dealId, productId, quantity: 1 } })
    await prisma.stageMove.create({ data: { workspaceId, id: newId(), dealId, toId: stageId, at } })
    await prisma.tagging.create({ data: { workspaceId, id: newId(), tagId, dealId } })
    const activity = { workspaceId, at, zone: 'Europe/Kyiv', contactId }
    await prisma.activity.create({ data: { ...activity, id: newId(), kind: 'call', summary: `call for ${owner}` } })
    await prisma.activity.create({
      data: {
        ...activity,
        id: newId(),
        kind: 'note',
        summary: `note of ${owner}`,
        memberId: ownerId,
        private: ownerId !== null,
      },
    })
  }
  const reminder = { workspaceId, zone: 'Europe/Kyiv' }
  const { olena, petro } = ground
  await prisma.reminder.createMany({
    data: [
      { ...reminder, id: newId(), memberId: olena, byId: olena, about: 'olena herself' },
      { ...reminder, id: newId(), memberId: petro, byId: petro, about: 'petro himself' },
      { ...reminder, id: newId(), memberId: petro, byId: olena, about: 'olena to petro' },
    ],
  })
}

beforeAll(async () => {
  opened = await openTestStore()
  store = opened.store
  here = await makeGround(store)
  there = await makeGround(store)
  await fill(here)
  await fill(there)
})
afterAll(() => opened.close())

/** What raw SQL without any condition shows: the database narrows it, not the query. */
const sights = {
  contacts: `select name from contact`,
  companies: `select name from company`,
  deals: `select title as name from deal`,
  phones: `select value as name from contact_point`,
  lines: `select d.title as name from deal_line l left join deal d on d.id = l.deal_id`,
  moves: `select d.title as name from stage_move m left join deal d on d.id = m.deal_id`,
  tags: `select d.title as name from tagging t left join deal d on d.id = t.deal_id`,
  activities: `select summary as name from activity`,
  reminders: `select about as name from reminder`,
  names: `select c.name from parley_name_exact(array['petrenko'], 10) n left join contact c on c.id = n.record_id`,
  nearNames: `select c.name from parley_name_fuzzy('petrenk', 10) n left join contact c on c.id = n.record_id`,
} as const

const kinds = [
  'contacts',
  'companies',
  'deals',
  'phones',
  'lines',
  'moves',
  'tags',
  'activities',
  'reminders',
  'names',
  'nearNames',
] as const satisfies readonly (keyof typeof sights)[]

async function look(viewer: Parameters<Store['for']>[0], sight: keyof typeof sights): Promise<readonly unknown[]> {
  const rows = await store
    .for(viewer)
    .read((tx) => tx.$queryRawUnsafe<{ name: unknown }[]>(`${sights[sight]} order by name`))
  return rows.map(({ name }) => name)
}

const of = (what: string, whose: readonly Owner[]) => [...whose].sort().map((owner) => `${what} ${owner}`)

describe.each([
  ['all', owners],
  ['own', ['olena', 'nobody'] as const],
] as const)('a member who sees %s', (sees, whose) => {
  const viewer = () => seeing(here, here.olena, sees)

  it('sees those records, and what hangs on them', async () => {
    expect(await look(viewer(), 'contacts')).toEqual(of('contact of', whose))
    expect(await look(viewer(), 'companies')).toEqual(of('company of', whose))
    for (const sight of ['deals', 'lines', 'moves', 'tags'] as const)
      expect(await look(viewer(), sight), sight).toEqual(of('deal of', whose))
    expect(await look(viewer(), 'phones')).toEqual([...whose].sort().map((owner) => `${owner}@example.org`))
  })

  it('finds only their names', async () => {
    expect(await look(viewer(), 'names')).toEqual(of('contact of', whose))
    expect(await look(viewer(), 'nearNames')).toEqual(of('contact of', whose))
  })

  it('sees their activities, of private ones only the own', async () => {
    const seen = [...of('call for', whose), 'note of nobody', 'note of olena'].sort()
    expect(await look(viewer(), 'activities')).toEqual(seen)
  })

  it('sees reminders that are the own or that they gave', async () => {
    expect(await look(viewer(), 'reminders')).toEqual(['olena herself', 'olena to petro'])
  })

  it('sees in a group what is nobody’s own', async () => {
    const group = seeing(here, null, sees)
    const seen = sees === 'all' ? owners : (['nobody'] as const)
    expect(await look(group, 'contacts')).toEqual(of('contact of', seen))
    expect(await look(group, 'activities')).toEqual([...of('call for', seen), 'note of nobody'])
    expect(await look(group, 'reminders')).toEqual([])
  })
})

it('shows those who oversee a team everybody’s reminders, in their own chat and in a group', async () => {
  const all = ['olena herself', 'olena to petro', 'petro himself']
  expect(await look({ ...seeing(here, here.olena), oversees: true }, 'reminders')).toEqual(all)
  expect(await look({ ...seeing(here, null), oversees: true }, 'reminders')).toEqual(all)
  expect(await look({ ...seeing(here, null, 'nothing'), oversees: true }, 'reminders')).toEqual([])
})

describe('a customer', () => {
  it('sees the own person, the own deals and what was exchanged, nothing else', async () => {
    const { id } = await store.prisma.contact.findFirstOrThrow({
      where: { workspaceId: here.workspaceId, name: 'contact of petro' },
    })
    const viewer = seeing(here, id, 'self')
    const line = { workspaceId: here.workspaceId, contactId: id, at: new Date(), zone: 'Europe/Kyiv' }
    const kinds = ['meeting', 'email', 'message'] as const
    const told = kinds.map((kind) => ({ ...line, id: newId(), kind, summary: `${kind} as a colleague tells it` }))
    const message = { ...line, kind: 'message', summary: 'where is it?', incoming: true } as const
    const answer = { ...line, id: newId(), kind: 'message', summary: 'on its way', incoming: false } as const
    await store.prisma.activity.createMany({ data: [...told, answer] })
    const add = (row: typeof message | typeof answer | (typeof told)[number]) =>
      store.for(viewer).write(null, (tx) => tx.activity.createMany({ data: [{ ...row, id: newId() }] }))
    await add(message)
    for (const row of [...told, answer]) await expect(add(row)).rejects.toThrow('row-level security')
    expect((await look(viewer, 'activities')).toSorted()).toEqual(['on its way', 'where is it?'])
    await store.prisma.activity.deleteMany({ where: { at: line.at } })
    expect(await look(viewer, 'contacts')).toEqual(['contact of petro'])
    expect(await look(viewer, 'names')).toEqual(['contact of petro'])
    expect(await look(viewer, 'deals')).toEqual(['deal of petro'])
    expect(await look(viewer, 'lines')).toEqual(['deal of petro'])
    expect(await look(viewer, 'companies')).toEqual([])
    expect(await look(viewer, 'reminders')).toEqual([])
  })

  it('finds neither products nor employees by name', async () => {
    const { id } = await store.prisma.contact.findFirstOrThrow({ where: { workspaceId: here.workspaceId } })
    const find = (tx: Tx) => tx.$queryRaw<unknown[]>`select * from parley_name_exact(array['pro'], 10)`
    expect(await store.for(seeing(here, id, 'self')).read(find)).toEqual([])
    expect(await store.for(seeing(here, here.olena, 'own')).read(find)).toHaveLength(1)
  })
})

describe('whoever may see nothing', () => {
  it('sees no record of any kind', async () => {
    for (const sight of kinds) expect(await look(seeing(here, here.olena, 'nothing'), sight), sight).toEqual([])
  })

  it('writes no records', async () => {
    const scope = store.for(seeing(here, null, 'nothing'))
    const data = [{ workspaceId: here.workspaceId, id: newId(), name: 'x' }]
    await expect(scope.write(null, (tx) => tx.contact.createMany({ data }))).rejects.toThrow('row-level security')
  })
})

describe('another workspace', () => {
  const scope = () => store.for(seeing(here, here.olena))

  it('is out of sight in every table', async () => {
    const tables = await store.pool.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    )
    expect(tables.rows.length).toBeGreaterThan(20)
    for (const { name } of tables.rows) {
      const foreign = await scope().read((tx) =>
        tx.$queryRawUnsafe<unknown[]>(`select from "${name}" where workspace_id = '${there.workspaceId}'`),
      )
      expect(foreign, name).toEqual([])
    }
    expect(await scope().read((tx) => tx.workspace.findMany({ select: { id: true } }))).toEqual([
      { id: here.workspaceId },
    ])
  })

  it('cannot be written to, by policy', async () => {
    const data = [{ workspaceId: there.workspaceId, id: newId(), name: 'x' }]
    await expect(scope().write(null, (tx) => tx.contact.createMany({ data }))).rejects.toThrow('row-level security')
    const changed = await scope().write(null, (tx) =>
      tx.contact.updateMany({ where: { workspaceId: there.workspaceId }, data: { name: 'x' } }),
    )
    expect(changed.count).toBe(0)
  })

  it('cannot be moved to, nor linked to, whoever asks', async () => {
    const move = (tx: Tx) => tx.$executeRaw`update contact set workspace_id = ${there.workspaceId}::uuid`
    await expect(scope().write(null, move)).rejects.toThrow('row-level security')
    const owner = { workspaceId: here.workspaceId, id: newId(), name: 'x', ownerId: there.olena }
    await expect(scope().write(null, (tx) => tx.contact.create({ data: owner }))).rejects.toThrow('Foreign key')
    await expect(store.prisma.contact.create({ data: owner })).rejects.toThrow('Foreign key')
  })
})

describe('a turn’s transaction', () => {
  const scope = () => store.for(seeing(here, here.olena))

  it('leaves nothing of its viewer to the next user of the connection', async () => {
    const one = openStore(opened.url, { max: 1 })
    const state = async () =>
      (
        await one.pool.query(
          `select current_user = session_user as self, current_setting('parley.workspace', true) as workspace`,
        )
      ).rows[0]
    await one.for(seeing(here, here.olena)).write(newId(), (tx) => tx.contact.count())
    expect(await state()).toEqual({ self: true, workspace: '' })
    await one
      .for(seeing(here, here.olena))
      .write(null, (tx) => tx.$queryRaw`select 1/0`)
      .catch(() => undefined)
    expect(await state()).toEqual({ self: true, workspace: '' })
    // A connection that comes back inside a transaction is thrown away.
    const client = await one.pool.connect()
    await client.query(`begin; set role parley_app; select set_config('parley.workspace', 'x', false)`)
    client.release()
    expect(await state()).toEqual({ self: true, workspace: null })
    await one.close()
  })

  it('writes no history, no installations, no workspaces by itself', async () => {
    for (const sql of [
      'delete from change',
      'delete from event',
      'delete from workspace',
      `update installation set external = 'x'`,
      'table _prisma_migrations',
    ])
      await expect(
        scope().write(null, (tx) => tx.$executeRawUnsafe(sql)),
        sql,
      ).rejects.toThrow('permission denied')
  })

  it('cannot write when it was opened to read', async () => {
    await expect(scope().read((tx) => tx.contact.deleteMany())).rejects.toThrow('read-only transaction')
  })

  it('refuses ids that are none, instead of saying them to the database', async () => {
    const viewer = seeing({ workspaceId: `x', true), set_config('role', 'postgres` }, null)
    await expect(async () => store.for(viewer).read((tx) => tx.contact.count())).rejects.toThrow('UUID')
  })

  it('keeps apart many that run side by side', async () => {
    const counts = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        store
          .for(
            n % 3 === 0
              ? seeing(here, here.olena, 'own')
              : n % 3 === 1
                ? seeing(there, there.petro)
                : seeing(here, null, 'nothing'),
          )
          .read(async (tx) =>
            (await tx.contact.findMany({ select: { workspaceId: true } })).map((row) => row.workspaceId),
          ),
      ),
    )
    for (const [n, found] of counts.entries())
      expect(found).toEqual(
        n % 3 === 0 ? Array(2).fill(here.workspaceId) : n % 3 === 1 ? Array(3).fill(there.workspaceId) : [],
      )
  })
})
