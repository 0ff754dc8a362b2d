import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWebDesk } from '../../../bots/desks/page.ts'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { CannotListen, createWebBot } from '../../../bots/web/bot.ts'
import { openWorld, type World } from '../../support/world.ts'
import { Browser, openSite, type Site } from './browser.ts'

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

const botOf = (wish: { host: string; port: number; ready: () => Promise<boolean> }) =>
  createWebBot({
    ...wish,
    publicUrl: null,
    log: pino({ level: 'silent' }),
    desk: openWebDesk(world),
    seats: { open: false, token: null },
  })

test('alive is one thing, ready another, and probes may ask by any name', async () => {
  let database = true
  const bot = botOf({ host: '127.0.0.1', port: 0, ready: async () => database })
  await bot.start(async () => 'new')
  const status = async (path: string) => (await fetch(bot.address() + path, { headers: { host: '10.0.0.7' } })).status
  expect([await status('/health'), await status('/ready')]).toEqual([200, 200])
  database = false
  expect([await status('/health'), await status('/ready')]).toEqual([200, 503])
  await bot.stop()
})

test.for([
  [{ host: '203.0.113.1', port: 0 }, 'HOST'],
  [{ host: 'no-such-name.invalid', port: 0 }, 'HOST'],
] as const)('an address that is not here is refused in words: %o', async ([at, word]) => {
  const starting = botOf({ ...at, ready: async () => true }).start(async () => 'new')
  await expect(starting).rejects.toThrow(CannotListen)
  await expect(starting).rejects.toThrow(word)
})

test('the page is served with a strict policy, its modules as JavaScript, and anew only when they have changed', async () => {
  const browser = new Browser(site)
  const page = await browser.get('/')
  expect(page.body).toContain('<title>Parley</title>')
  expect((await browser.get('/join')).body).toBe(page.body)
  expect((await browser.get('/r/deal/01a20313-503d-723c-a959-873deaa6b86a')).body).toBe(page.body)
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  const script = await browser.get('/page/main.ts')
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(script.body).not.toContain('import type')
  const etag = script.headers.get('etag') ?? ''
  expect((await browser.get('/page/main.ts', { 'if-none-match': etag })).status).toBe(304)
})

test.for([
  '/nowhere',
  '/page/nothing.ts',
  '/page/tsconfig.json',
  '/page/%2e%2e/api.ts',
  '/page/%2e%2e%2f%2e%2e%2fconfig.ts',
  '/page/',
])('%s is not there', async (path) => {
  expect((await new Browser(site).get(path)).status).toBe(404)
})

test('a request by another name than the server’s own is refused', async () => {
  const browser = new Browser(site)
  const port = new URL(site.address).port
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    'localhost.evil.example',
    '192.0.2.1',
    'localhost@evil.example',
  ]) {
    expect([host, (await raw(site, host)).split('\r\n')[0]]).toEqual([host, 'HTTP/1.1 403 Forbidden'])
  }
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'parley.localhost']) {
    expect([host, (await raw(site, host)).split('\r\n')[0]]).toEqual([host, 'HTTP/1.1 200 OK'])
  }
  expect((await browser.get('/api/me')).status).toBe(200)
})

/** fetch does not let one say the Host. */
async function raw({ address }: Site, host: string): Promise<string> {
  const { connect } = await import('node:net')
  const { text } = await import('node:stream/consumers')
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.write(`GET /api/me HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  return text(socket)
}

test.for(['https://evil.example', 'null', 'http://127.0.0.1:1', undefined])(
  'what changes something must come from the page itself, not from %s',
  async (origin) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (origin !== undefined) headers.origin = origin
    for (const path of ['/api/seat', '/api/join', '/api/leave', '/api/say', '/api/press', '/api/edit', '/api/files']) {
      const { status } = await fetch(site.address + path, { method: 'POST', headers, body: '{}' })
      expect([path, status]).toEqual([path, 403])
    }
  },
)

test('without a session there is nothing to read or to say', async () => {
  const browser = new Browser(site)
  expect((await browser.get('/api/history')).status).toBe(401)
  expect((await browser.get('/api/stream')).status).toBe(401)
  expect((await browser.get('/api/files/01a201b1-428c-7d73-9a8f-76affe6b9d48')).status).toBe(401)
  const said = await browser.post('/api/say', { key: 'a', text: 'hello' }, { 'accept-language': 'uk-UA,uk;q=0.9' })
  expect(said).toMatchObject({ status: 401, body: { error: 'out', message: expect.stringContaining('не ввійшли') } })
})

test('only JSON of a sensible size is read', async () => {
  const browser = new Browser(site)
  const form = { 'content-type': 'text/plain' }
  expect((await browser.post('/api/say', {}, form)).status).toBe(415)
  expect((await browser.post('/api/say', { key: 'a', text: 'x'.repeat(200_000) })).status).toBe(413)
  expect((await browser.post('/api/join', { secret: 5 })).status).toBe(400)
})

test('a platform posts to its path as its own server does; what it says comes as it was sent, and not too much of it', async () => {
  const got: string[] = []
  const handle = async ({ body }: { body: Buffer }) => {
    got.push(body.toString())
    if (got.length > 1) throw new Error('the database is away')
    return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' }
  }
  const bot = createWebBot({
    host: '127.0.0.1',
    port: 0,
    ready: async () => true,
    publicUrl: null,
    log: pino({ level: 'silent' }),
    desk: openWebDesk(world),
    seats: { open: false, token: null },
    routes: [{ path: '/slack/events', maxBytes: 64, handle }],
  })
  await bot.start(async () => 'new')
  const post = (body: string, type = 'application/json') =>
    fetch(`${bot.address()}/slack/events`, { method: 'POST', body, headers: { 'content-type': type } })
  const first = await post('{"a":  1}')
  expect([first.status, await first.text(), got]).toEqual([200, '{"ok":true}', ['{"a":  1}']])
  expect((await post('payload=%7B%7D', 'application/x-www-form-urlencoded')).status).toBe(503)
  expect(got[1]).toBe('payload=%7B%7D')
  expect((await post('x'.repeat(65))).status).toBe(413)
  expect((await fetch(`${bot.address()}/slack/events`)).status).toBe(404)
  expect((await fetch(`${bot.address()}/slack/other`, { method: 'POST', body: '{}' })).status).toBe(403)
  await bot.stop()
})
