import { afterAll, beforeAll, expect, test } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { isHere, isOwnHost, isOwnOrigin } from '../../../bots/web/guard.ts'
import { countTries } from '../../../bots/web/tries.ts'
import { createInvitation, useInvitation } from '../../../core/store/invitations.ts'
import { openWorld, type World } from '../../support/world.ts'
import { Browser, openSite, type Site, signedIn } from './browser.ts'

let world: World
let site: Site
beforeAll(async () => {
  world = await openWorld(small)
  site = await openSite(world)
})
afterAll(async () => {
  await site.close()
  await world.close()
})

const invite = (member = 'm1') =>
  createInvitation(world.store.pool, {
    workspaceId: world.workspaceId,
    memberId: world.id(member),
    now: world.clock.now(),
  })
const demo = (is: boolean) => world.store.prisma.workspace.updateMany({ data: { demo: is } })

test('an invitation lets in once, by a cookie that no script and no other site can use', async () => {
  const browser = new Browser(site)
  const { secret = '', path } = (await invite()) ?? {}
  expect(path).toBe(`/join#${secret}`)
  const joined = await browser.post('/api/join', { secret })
  expect(joined.status).toBe(200)
  expect(joined.headers.get('set-cookie')).toMatch(
    /^parley=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Strict$/,
  )
  expect((await browser.get('/api/me')).body).toMatchObject({
    me: { id: world.id('m1'), name: 'Olena Kovalenko', role: 'manager', language: 'en', zone: 'Europe/Kyiv' },
    company: 'Kvitka',
    now: world.clock.now().toString(),
    examples: expect.arrayContaining([expect.any(String)]),
  })
  const again = await new Browser(site).post('/api/join', { secret })
  expect(again).toMatchObject({ status: 403, body: { error: 'invitation', message: expect.stringContaining('admin') } })
})

test('neither the invitation nor the session stands in the database as it is', async () => {
  const { secret = '' } = (await invite()) ?? {}
  const browser = new Browser(site)
  await browser.post('/api/join', { secret })
  const { rows } = await world.store.pool.query(
    'select secret from invitation union all select secret from web_session',
  )
  const kept = rows.map((row) => Buffer.from(row.secret).toString('base64url'))
  expect(kept).not.toContain(secret)
  expect(kept).not.toContain(browser.cookie.split('=')[1])
})

test('an invitation is too old after a week, or when a newer one was made', async () => {
  const first = await invite('m2')
  const second = await invite('m2')
  expect((await new Browser(site).post('/api/join', { secret: first?.secret })).status).toBe(403)
  const then = world.clock.now()
  world.clock.set(then.add({ hours: 24 * 7 }).toString())
  expect((await new Browser(site).post('/api/join', { secret: second?.secret })).status).toBe(403)
  world.clock.set(then.toString())
  expect((await new Browser(site).post('/api/join', { secret: second?.secret })).status).toBe(200)
})

test('two who use an invitation at once are one', async () => {
  const { secret } = (await invite('m2')) ?? {}
  const answers = await Promise.all([1, 2, 3].map(() => new Browser(site).post('/api/join', { secret })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403, 403])
})

test('a session ends by leaving, after thirty days, and at once when the member is disabled', async () => {
  const browser = await signedIn(site, () => invite('m3'))
  const { cookie } = browser
  const left = await browser.post('/api/leave', {})
  expect(left.headers.get('set-cookie')).toContain('Max-Age=0')
  browser.cookie = cookie
  expect((await browser.get('/api/history')).status).toBe(401)

  const other = await signedIn(site, () => invite('m3'))
  const then = world.clock.now()
  world.clock.set(then.add({ hours: 24 * 30 }).toString())
  expect((await other.get('/api/history')).status).toBe(401)
  world.clock.set(then.toString())
  expect((await other.get('/api/history')).status).toBe(200)

  const stream = await other.listen()
  await world.store.prisma.member.updateMany({ where: { id: world.id('m3') }, data: { disabledAt: new Date() } })
  expect((await other.get('/api/history')).status).toBe(401)
  expect((await other.get('/api/me')).body).toMatchObject({ me: null })
  expect((await other.post('/api/say', { key: 'late', text: 'hello' })).status).toBe(401)
  await site.bot.send(
    { platform: 'web', installationId: '', chat: '', chatId: await chatOf('m3') },
    { blocks: [] },
    'anything',
  )
  await stream.over
  expect(stream.items).toEqual([])
  expect(await invite('m3')).toBeNull()
})

const chatOf = async (member: string): Promise<string> =>
  (await world.store.prisma.chat.findFirstOrThrow({ where: { external: world.id(member) } })).id

test('who guesses is stopped for a while', async () => {
  const busy = await openSite(world)
  const browser = new Browser(busy)
  const guess = async () => browser.post('/api/join', { secret: 'x'.repeat(43) })
  for (let n = 0; n < 10; n++) expect((await guess()).status).toBe(403)
  const stopped = await guess()
  expect(stopped).toMatchObject({ status: 429, body: { error: 'tries' } })
  expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(60)
  const { secret } = (await invite()) ?? {}
  expect((await browser.post('/api/join', { secret })).status).toBe(429)
  await busy.close()
})

test('behind a proxy nobody’s guesses keep another out', async () => {
  const published = await openSite(world, { publicUrl: 'https://crm.example' })
  const from = (address: string) => ({ origin: 'https://crm.example', 'x-forwarded-for': address })
  const guess = async (address: string) =>
    new Browser(published).post('/api/join', { secret: 'x'.repeat(43) }, from(address))
  for (let n = 0; n < 10; n++) await guess(`10.0.0.${n}, 203.0.113.9`)
  expect((await guess('203.0.113.9')).status).toBe(429)
  const { secret } = (await invite()) ?? {}
  expect((await new Browser(published).post('/api/join', { secret }, from('198.51.100.7'))).status).toBe(200)
  await published.close()
})

test('an invitation that two browsers use at once lets one in', async () => {
  const { pool, prisma } = world.store
  const secrets = await Promise.all(['m2', 'm4'].map(async (member) => (await invite(member))?.secret ?? ''))
  await pool.query('delete from web_session')
  const now = world.clock.now()
  const joined = await Promise.all(
    secrets.flatMap((secret) => [useInvitation(pool, secret, now), useInvitation(pool, secret, now)]),
  )
  expect(joined.filter((session) => session !== null)).toHaveLength(2)
  expect(await prisma.webSession.count()).toBe(2)
  expect(await prisma.installation.count({ where: { platform: 'web' } })).toBe(1)
  expect(await prisma.chat.count({ where: { external: { in: [world.id('m2'), world.id('m4')] } } })).toBe(2)
})

test('tries are counted for each by itself, and forgotten in time', () => {
  let now = 0
  const tries = countTries({ most: 2, withinMs: 100 }, () => now)
  tries.count('a')
  expect(tries.wait('a')).toBe(0)
  tries.count('a')
  expect([tries.wait('a'), tries.wait('b')]).toEqual([100, 0])
  now = 100
  expect(tries.wait('a')).toBe(0)
})

test('seats of the demo company are taken on this machine, and nobody’s of another company', async () => {
  const browser = new Browser(site)
  expect((await browser.post('/api/seat', { id: world.id('m1') })).status).toBe(404)
  await demo(true)
  const { seats, company } = (await browser.get('/api/me')).body
  expect(company).toBe('Kvitka')
  expect(seats[0]).toEqual({ id: world.id('m1'), name: 'Olena Kovalenko', role: 'manager', language: 'en' })
  expect((await browser.post('/api/seat', { id: seats[1].id })).status).toBe(200)
  expect((await browser.get('/api/me')).body).toMatchObject({ me: { name: 'Petro Bondar' }, seats: [] })
  for (const header of ['x-forwarded-for', 'forwarded', 'via']) {
    const proxied = await browser.get('/api/me', { [header]: '203.0.113.9' })
    expect(proxied.body).toMatchObject({ me: null, seats: [] })
    expect((await browser.post('/api/seat', { id: seats[1].id }, { [header]: '203.0.113.9' })).status).toBe(403)
  }
  await demo(false)
})

test('on a published server a seat takes the link that was printed', async () => {
  await demo(true)
  const token = 't'.repeat(43)
  const published = await openSite(world, { publicUrl: 'https://crm.example', seats: { open: true, token } })
  const browser = new Browser(published)
  const own = { origin: 'https://crm.example' }
  expect((await browser.get('/api/me')).body).toMatchObject({ me: null, seats: [] })
  expect((await browser.post('/api/seat', { id: world.id('m1') }, own)).status).toBe(403)
  expect((await browser.post('/api/join', { secret: 'u'.repeat(43) }, own)).status).toBe(403)
  const shown = await browser.post('/api/join', { secret: token }, own)
  expect(shown.headers.get('set-cookie')).toMatch(/^__Host-parley-demo=.*HttpOnly; SameSite=Strict; Secure$/)
  expect(shown.headers.get('strict-transport-security')).toContain('max-age')
  const door = browser.cookie
  expect((await browser.get('/api/me')).body.seats.length).toBeGreaterThan(0)
  await browser.post('/api/seat', { id: world.id('m1') }, own)
  const session = browser.cookie
  browser.cookie = `${door}; ${session}`
  expect((await browser.get('/api/me')).body).toMatchObject({ me: { name: 'Olena Kovalenko' } })
  browser.cookie = session
  expect((await browser.get('/api/history')).status).toBe(401)
  await published.close()
  await demo(false)
})

const publicUrl = new URL('https://crm.example')

test.for([
  ['localhost:3000', null, true],
  ['LOCALHOST', null, true],
  ['127.0.0.9:3000', null, true],
  ['[::1]:3000', null, true],
  ['0.0.0.0:3000', null, false],
  ['crm.example', null, false],
  ['crm.example', publicUrl, true],
  ['crm.example:443', publicUrl, true],
  ['crm.example:8443', publicUrl, false],
  ['crm.example.evil.example', publicUrl, false],
  ['127.0.0.1.evil.example', publicUrl, false],
  ['', publicUrl, false],
  [undefined, publicUrl, false],
] as const)('the host %s of a server at %s is its own: %s', ([host, url, own]) => {
  expect(isOwnHost({ host }, url)).toBe(own)
})

test.for([
  ['http://localhost:3000', 'localhost:3000', null, true],
  ['http://localhost:3001', 'localhost:3000', null, false],
  ['https://localhost:3000', 'localhost:3000', null, false],
  ['https://crm.example', 'crm.example', publicUrl, true],
  ['https://crm.example', '127.0.0.1:3000', publicUrl, true],
  ['http://crm.example', 'crm.example', publicUrl, false],
  ['http://evil.example', 'evil.example', null, false],
  ['null', 'localhost:3000', null, false],
] as const)('a request from %s to %s on a server at %s is the page’s own: %s', ([origin, host, url, own]) => {
  expect(isOwnOrigin({ host, origin }, url)).toBe(own)
})

test.for([
  ['127.0.0.1', 'localhost:3000', false, null, true],
  ['::1', '[::1]:3000', false, null, true],
  ['::ffff:127.0.0.1', 'localhost', false, null, true],
  ['192.168.1.4', 'localhost', false, null, false],
  ['127.0.0.1', 'evil.example', false, null, false],
  ['127.0.0.1', 'localhost', true, null, false],
  ['127.0.0.1', '127.0.0.1:3000', false, publicUrl, false],
  ['127.0.0.1', 'localhost:3000', false, new URL('http://localhost:3000'), true],
] as const)(
  'from %s to %s, passed on: %s, published at %s: somebody at this machine: %s',
  ([from, host, forwarded, url, here]) => {
    expect(isHere({ from, host, forwarded, origin: undefined }, url)).toBe(here)
  },
)
