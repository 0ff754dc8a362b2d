import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../core/store/db.ts'
import { seedDemo } from '../../prisma/seed/index.ts'
import { Browser, openSite } from '../bots/web/browser.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { programArgs } from '../support/processes.ts'

let database: TestDatabase
let store: Store
const now = Temporal.Now.instant()
const clock = { now: () => Temporal.Now.instant() }

beforeAll(async () => {
  database = await testDatabase()
  store = openStore(database.url)
})
afterAll(async () => {
  await store.close()
  await database.drop()
})

/** `npm run setup`, answered by lines: what it said and its exit status. */
async function setup(args: readonly string[], lines: readonly string[] = []) {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...programArgs('scripts/setup.ts'), ...args],
    {
      env: { PATH: process.env.PATH, DATABASE_URL: database.url, PORT: '4321', LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  )
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  const status = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const [said, wrong] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { said, wrong, status: await status }
}

const secretIn = (said: string): string => /http:\/\/127\.0\.0\.1:4321\/join#([\w-]{43})/.exec(said)?.[1] ?? ''

test('the demo company stays unless it is said that it goes, and without an answer nothing happens', async () => {
  await seedDemo(store, clock)
  const { said, status } = await setup(['--lang', 'en'], ['', 'Nova', 'Olena'])
  expect(said).toContain('Remove the demo company? (yes/no) [no]: ')
  expect(said).toContain('Nothing was set up.')
  expect(status).toBe(1)
  const half = await setup(['--lang', 'uk'], ['так', 'Нова', 'Олена'])
  expect(half.said).toContain('Нічого не створено.')
  expect((await store.prisma.workspace.findMany()).map(({ demo }) => demo)).toEqual([true])
})

test('what a flag says wrongly is refused with its name, before anything is changed', async () => {
  const { wrong, status } = await setup(['--yes', '--lang', 'en', '--country', 'Atlantis'])
  expect(wrong).toBe('--country: I do not know that country. Like: Ukraine, or UA.\n')
  expect(status).toBe(1)
  expect(await store.prisma.workspace.count({ where: { demo: false } })).toBe(0)
})

test('a company is made from answers, the demo is gone with everything, and the link opens a first conversation as admin', async () => {
  const answers = ['yes', 'Nova Trade', 'Olena Kovalenko', 'nowhere', 'Vilnius', 'Mon-Thu 8:00-17:00', '', '']
  const { said, status } = await setup(['--lang', 'en'], [...answers, 'New, Demo 40, Signed, Won, Lost', 'own', ''])
  expect(said).toContain('I do not know that place.')
  expect(said).toContain('Country, for public holidays [Lithuania]: ')
  expect(said).toContain('Currency [EUR]: ')
  expect(said).toContain('the demo company, is removed.')
  expect(said).toContain('Start Parley with npm start')
  expect(status).toBe(0)

  const [workspace, ...others] = await store.prisma.workspace.findMany()
  expect(others).toEqual([])
  expect(workspace).toMatchObject({
    name: 'Nova Trade',
    demo: false,
    timezone: 'Europe/Vilnius',
    country: 'LT',
    currency: 'EUR',
    repsSeeAll: false,
    hours: { days: [1, 2, 3, 4], from: '08:00', to: '17:00' },
  })
  expect(await rowsOfOthers(workspace?.id ?? '')).toEqual([])
  expect(await seedDemo(store, clock)).toBeNull()

  const site = await openSite({ store, clock: { ...clock, set: () => undefined } })
  const browser = new Browser(site)
  expect((await browser.get('/api/me')).body).toMatchObject({ me: null, seats: [] })
  expect((await browser.post('/api/join', { secret: secretIn(said) })).status).toBe(200)
  expect((await browser.get('/api/me')).body.me).toMatchObject({ name: 'Olena Kovalenko', role: 'admin' })
  await browser.post('/api/say', { key: crypto.randomUUID(), text: 'what are our stages?' })
  await site.core.drain()
  const { body } = await browser.get('/api/history')
  expect(JSON.stringify(body)).toContain('Demo · 40 %')
  const another = new Browser(site)
  expect((await another.post('/api/join', { secret: secretIn(said) })).status).not.toBe(200)
  await site.close()
})

test('it is made once; later it gives links, so that nobody is locked out', async () => {
  const again = await setup(['--yes', '--lang', 'en'])
  expect(again.wrong).toContain('There is a company already: Nova Trade.')
  expect(again.status).toBe(1)
  await store.prisma.member.updateMany({ data: { disabledAt: new Date(now.epochMilliseconds) } })
  const back = await setup(['--invite', 'Olena', '--lang', 'en'])
  expect(back.said).toContain('Olena Kovalenko is back in the team, as admin.')
  const other = await setup(['--invite', 'Taras Hrin', '--lang', 'uk'])
  expect(other.said).toContain('Taras Hrin — у команді. Роль: адміністратор.')
  expect(secretIn(other.said)).not.toBe(secretIn(back.said))
  expect(await store.prisma.member.count({ where: { role: 'admin', disabledAt: null } })).toBe(2)
})

/** The tables in which something belongs to another workspace. */
async function rowsOfOthers(workspaceId: string): Promise<readonly string[]> {
  const { rows } = await store.pool.query<{ name: string }>(
    `select c.table_name as name from information_schema.columns c
     join information_schema.tables t on t.table_name = c.table_name and t.table_schema = 'public' and t.table_type = 'BASE TABLE'
     where c.table_schema = 'public' and c.column_name = 'workspace_id'`,
  )
  expect(rows.length).toBeGreaterThan(30)
  const found: string[] = []
  for (const { name } of rows) {
    const others = await store.pool.query(`select 1 from "${name}" where workspace_id <> $1 limit 1`, [workspaceId])
    if (others.rows.length > 0) found.push(name)
  }
  return found
}
