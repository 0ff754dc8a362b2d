import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Reply } from '../../../core/reply.ts'
import { createInvitation } from '../../../core/store/invitations.ts'
import { everywhere, wordsOf } from '../../support/places.ts'
import { openWorld, type World } from '../../support/world.ts'
import { Browser, openSite, type Site, signedIn } from './browser.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let world: World
let site: Site
beforeAll(async () => {
  world = await openWorld(
    {
      name: 'Acme',
      team: [{ id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en' }],
      contacts: [{ id: 'ivan', name: 'Ivan Petrenko', phones: ['+380501112233'] }],
    },
    { platforms: everywhere },
  )
  site = await openSite(world, { sites: ['https://shop.example.com'] })
})
afterAll(async () => {
  await site.close()
  await world.close()
})

/** Somebody with the widget open. */
class Visitor extends Browser {
  secret = ''
  as() {
    return { authorization: `Bearer ${this.secret}`, 'accept-language': 'uk-UA,uk;q=0.9' }
  }
  async enter(): Promise<this> {
    const { status, body } = await this.post('/widget/api/enter', {}, { 'accept-language': 'uk-UA' })
    expect(status).toBe(200)
    this.secret = body.secret
    return this
  }
  async say(text: string): Promise<void> {
    const { status } = await this.post('/widget/api/say', { key: crypto.randomUUID(), text }, this.as())
    expect(status).toBe(202)
    await site.core.drain()
  }
  async seen(): Promise<string> {
    return JSON.stringify((await this.get('/widget/api/history', this.as())).body)
  }
}

describe('the widget', () => {
  it('may be shown by the sites that are set, its script by all, and the page of the team by none', async () => {
    const browser = new Browser(site)
    const frame = await browser.get('/widget')
    expect(frame.headers.get('content-security-policy')).toContain("frame-ancestors 'self' https://shop.example.com")
    expect(frame.headers.get('x-frame-options')).toBeNull()
    const script = await browser.get('/widget.js')
    expect(script.headers.get('content-type')).toContain('text/javascript')
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect((await browser.get('/')).headers.get('x-frame-options')).toBe('DENY')
    expect(frame.headers.get('set-cookie')).toBeNull()
  })

  it('greets who opens it in their language, and answers who writes', async () => {
    const visitor = await new Visitor(site).enter()
    expect(visitor.cookie).toBe('')
    expect(visitor.secret).toMatch(/^[\w-]{43}$/)
    await site.core.drain()
    expect(await visitor.seen()).toContain('бот')
    const before = await world.store.prisma.contact.count()
    await visitor.say('Де моє замовлення?')
    expect(await world.store.prisma.contact.count()).toBe(before + 1)
    expect((await visitor.get('/widget/api/me', visitor.as())).body.me).toMatchObject({
      role: 'customer',
      language: 'uk',
    })
    expect((await visitor.get('/widget/api/history', visitor.as())).body.items).toHaveLength(3)
  })

  it('brings the visitor’s request to the team’s page, and their reply to it to the visitor', async () => {
    const anna = await signedIn(site, () =>
      createInvitation(world.store.pool, {
        workspaceId: world.workspaceId,
        memberId: world.id('anna'),
        now: world.clock.now(),
      }),
    )
    const visitor = await new Visitor(site).enter()
    await visitor.say('My name is Boris Kranjc')
    await visitor.say('I want to talk to a human')
    await visitor.say('my kettle leaks')
    type Item = { id: string; from: string; reply: Reply | null }
    const shown = async (): Promise<Item[]> => (await anna.get('/api/history')).body.items
    const card = (await shown()).findLast(({ reply }) => reply && wordsOf(reply).includes('my kettle leaks'))
    expect(card).toBeDefined()
    const said = { key: 'reply', text: 'Please send us a picture', replyTo: card?.id }
    expect((await anna.post('/api/say', said)).status).toBe(202)
    await site.core.drain()
    const { items } = (await visitor.get('/widget/api/history', visitor.as())).body
    expect(wordsOf(items.at(-1).reply)).toBe('Anna: Please send us a picture')
    await visitor.say('here you are')
    expect((await shown()).some(({ reply }) => reply && wordsOf(reply).includes('here you are'))).toBe(true)
  })

  it('shows a visitor nothing of another one', async () => {
    const one = await new Visitor(site).enter()
    await one.say('my secret wish is a red kettle')
    const other = await new Visitor(site).enter()
    expect(await other.seen()).not.toContain('kettle')
    const near = `${one.secret.startsWith('A') ? 'B' : 'A'}${one.secret.slice(1)}`
    expect((await other.get('/widget/api/history', { authorization: `Bearer ${near}` })).status).toBe(401)
    expect((await other.get('/widget/api/history')).status).toBe(401)
    expect((await other.get('/widget/api/stream')).status).toBe(401)
    // Nor does the database hold what lets one in.
    const { rows } = await world.store.pool.query('select external from account union select external from chat')
    expect(JSON.stringify(rows)).not.toContain(one.secret)
  })

  it('is no way to the paths of the team, and their page none to it', async () => {
    const visitor = await new Visitor(site).enter()
    for (const path of ['/api/history', '/api/stream', '/api/files/0199aaaa-0000-7000-8000-000000000000'])
      expect((await visitor.get(path, { ...visitor.as(), cookie: `parley=${visitor.secret}` })).status).toBe(401)
    const { id } = await world.store.prisma.contact.findFirstOrThrow({ where: { name: 'Ivan Petrenko' } })
    const opened = await visitor.post('/api/open', { key: 'k1', of: 'contact', id }, visitor.as())
    expect(opened.status).toBe(401)
    expect((await visitor.post('/widget/api/open', { key: 'k1', of: 'contact', id }, visitor.as())).status).toBe(404)
    const member = new Browser(site)
    const { body } = await member.get('/api/me')
    expect((await member.post('/api/seat', { id: body.seats[0]?.id ?? world.id('anna') })).status).not.toBe(202)
    expect((await member.get('/widget/api/history')).status).toBe(401)
  })

  it('takes a file once, and gives it to whoever sees what was sent, to be kept and never to be opened there', async () => {
    const visitor = await new Visitor(site).enter()
    const other = await new Visitor(site).enter()
    const member = await signedIn(site, () =>
      createInvitation(world.store.pool, {
        workspaceId: world.workspaceId,
        memberId: world.id('anna'),
        now: world.clock.now(),
      }),
    )
    const picture = Buffer.from('\xff\xd8\xff\xe0 a picture', 'latin1')
    const up = (name: string, bytes: Uint8Array, more = '', who = visitor) =>
      who.post(`/widget/api/files?key=${name.length}&name=${encodeURIComponent(name)}${more}`, bytes, {
        ...who.as(),
        'content-type': 'image/jpeg',
      })
    for (let time = 0; time < 2; time += 1)
      expect(
        (await up('../..\\машина.jpg', picture, '&caption=%D0%9D%D0%B5%20%D0%BF%D1%80%D0%B0%D1%86%D1%8E%D1%94')).status,
      ).toBe(202)
    await site.core.drain()
    const { items } = (await visitor.get('/widget/api/history', visitor.as())).body
    const [sent] = items.filter(({ kind }: { kind: string }) => kind === 'file')
    expect(sent).toMatchObject({ text: 'Не працює\nмашина.jpg', file: { mime: 'image/jpeg', size: picture.length } })
    const down = async (who: Browser, base: string, headers = {}) =>
      fetch(`${site.address}${base}/files/${sent.file.id}`, { headers: { cookie: who.cookie, ...headers } })
    const answers = [await down(visitor, '/widget/api', visitor.as()), await down(member, '/api')]
    for (const answer of answers) {
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%D0%BC/)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'; sandbox")
      expect(Buffer.from(await answer.arrayBuffer()).equals(picture)).toBe(true)
    }
    expect((await down(other, '/widget/api', other.as())).status).toBe(404)
    expect((await down(new Browser(site), '/widget/api')).status).toBe(401)
    expect((await down(new Browser(site), '/api')).status).toBe(401)
    const told = JSON.stringify((await member.get('/api/history')).body)
    expect(told).toContain('Не працює')
    expect(told).toContain(`"kind":"file","id":"${sent.file.id}"`)
    // What is not taken is declined in the chat, also where it is long.
    expect((await up('page.html', Buffer.from(`<html>${'x'.repeat(600_000)}`))).status).toBe(202)
    expect((await up('x.jpg', Buffer.alloc(21 * 1024 * 1024))).status).toBe(413)
    await site.core.drain()
    expect(await visitor.seen()).toContain('Я не можу прийняти «page.html»')
    expect(await world.store.prisma.file.count({ where: { activityId: { not: null } } })).toBe(1)
  })

  it('takes nothing huge, nothing from another page, and gives no file that is not its own', async () => {
    const visitor = await new Visitor(site).enter()
    expect((await visitor.post('/widget/api/files?key=a&name=b.txt', Buffer.from('words'))).status).toBe(401)
    const say = (text: string, headers = {}) =>
      visitor.post('/widget/api/say', { key: crypto.randomUUID(), text }, { ...visitor.as(), ...headers })
    expect((await say('x'.repeat(20_001))).status).toBe(400)
    expect((await say('x'.repeat(200_000))).status).toBe(413)
    expect((await say('hi', { origin: 'https://evil.example' })).status).toBe(403)
    for (const path of [
      '/page/../widget.ts',
      '/page/widget/..%2f..%2fserver.ts',
      '/page/%2e%2e/server.ts',
      '/widget/../../package.json',
    ])
      expect((await visitor.get(path)).status).toBe(404)
  })

  it('keeps what is written as text', async () => {
    const visitor = await new Visitor(site).enter()
    await visitor.say('<img src=x onerror=alert(1)> <script>alert(2)</script>')
    const { headers, body } = await visitor.get('/widget/api/history', visitor.as())
    expect(headers.get('content-type')).toContain('application/json')
    expect(
      body.items.some(
        ({ text }: { text: string }) => text === '<img src=x onerror=alert(1)> <script>alert(2)</script>',
      ),
    ).toBe(true)
  })

  it('lets nobody in without end', async () => {
    const crowd = new Browser(site)
    let last = 0
    for (let n = 0; n < 70 && last !== 429; n++) last = (await crowd.post('/widget/api/enter', {})).status
    expect(last).toBe(429)
    const visitors = await world.store.prisma.account.count({ where: { installation: { external: 'widget' } } })
    expect(visitors).toBeLessThanOrEqual(60)
  })

  it('is not there where no site may show it', async () => {
    const closed = await openSite(world)
    const browser = new Browser(closed)
    for (const path of ['/widget', '/widget.js', '/widget/example']) expect((await browser.get(path)).status).toBe(404)
    expect((await browser.post('/widget/api/enter', {})).status).toBe(404)
    await closed.close()
  })
})

it('gives a visitor the file of their own data, and nobody else', async () => {
  const own = await openSite(world, { sites: 'any' })
  const [one, other] = [new Visitor(own), new Visitor(own)]
  for (const visitor of [one, other]) {
    visitor.secret = (await visitor.post('/widget/api/enter', {})).body.secret
    await visitor.post(
      '/widget/api/say',
      { key: crypto.randomUUID(), text: 'what do you know about me?' },
      visitor.as(),
    )
  }
  await own.core.drain()
  const { body } = await one.get('/widget/api/history', one.as())
  const id = /"kind":"file","id":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? ''
  const file = await one.get(`/widget/api/files/${id}`, one.as())
  expect(file.status).toBe(200)
  expect(file.headers.get('content-disposition')).toContain('attachment')
  expect((await other.get(`/widget/api/files/${id}`, other.as())).status).toBe(404)
  expect((await one.get(`/widget/api/files/${id}`)).status).toBe(401)
  await own.close()
})
