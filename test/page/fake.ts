import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Hello, Item, Seat } from '../../bots/web/api.ts'
import type { Reply } from '../../core/index.ts'
import { root } from '../support/sources.ts'
import { answer } from './gallery.ts'

const types: Readonly<Record<string, string>> = {
  ts: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  html: 'text/html',
}
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; manifest-src 'self'; img-src 'self' https: data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

const seats: readonly Seat[] = [
  { id: 'olena', name: 'Olena Kovalenko', role: 'rep', language: 'en' },
  { id: 'maria', name: 'Марія Шевчук', role: 'manager', language: 'uk' },
]

/** A server that keeps the contract of bots/web/api.ts with one chat, an echo for a core, and troubles at a test's wish. */
export interface Fake {
  readonly url: string
  /** What it does instead of answering a POST: a status. Null: it answers. */
  trouble: number | null
  /** Whether it answers what it is told. */
  mute: boolean
  /** Each POST that was taken: its path and body. */
  readonly posts: { readonly path: string; readonly body: string }[]
  /** Who is signed in; null: nobody. */
  seat: string | null
  says(reply: Reply, more?: { readonly at?: string; readonly of?: string }): Item
  fill(count: number): void
  clear(): void
  close(): Promise<void>
}

const start = Date.UTC(2026, 10, 25, 8, 30)

export async function openFake(): Promise<Fake> {
  let items: Item[] = []
  const spent = new Set<string>()
  const keys = new Set<string>()
  const streams = new Set<ServerResponse>()
  let count = 0
  let clock = start
  const tell = (event: string, data: object, id = '') => {
    for (const stream of streams)
      stream.write(`${id ? `id: ${id}\n` : ''}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }
  const add = (one: Pick<Item, 'from' | 'kind'> & Partial<Item>): Item => {
    count += 1
    clock += 60_000
    const item: Item = {
      id: `item-${count}`,
      cursor: String(count).padStart(12, '0'),
      at: new Date(clock).toISOString(),
      text: null,
      key: null,
      of: null,
      reply: null,
      spent: [],
      ...one,
    }
    items.push(item)
    tell('item', item, item.cursor)
    return item
  }
  const hello = (): Hello => {
    const me = seats.find(({ id }) => id === fake.seat)
    return {
      me: me ? { ...me, zone: 'Europe/Kyiv' } : null,
      seats,
      now: new Date(clock).toISOString(),
      company: 'Lastivka Windows',
      examples:
        me?.language === 'uk'
          ? ['що в мене на сьогодні?', 'нова угода з Акме на 12к', 'нагадай подзвонити Івану в пʼятницю']
          : ['what is on today?', 'new deal with Acme for 12k', 'remind me to call Ivan on Friday'],
    }
  }
  const take = (path: string, body: string, url: URL): void => {
    if (path === '/api/seat') fake.seat = JSON.parse(body).id
    if (path === '/api/leave') fake.seat = null
    const said = path === '/api/files' ? { key: url.searchParams.get('key') } : JSON.parse(body)
    if (said.key === undefined || keys.has(said.key)) return
    keys.add(said.key)
    const mine = { from: 'me', key: said.key } as const
    if (path === '/api/say')
      respond(add({ ...mine, kind: 'text', text: said.text, of: said.replyTo ?? null }), answer(said.text))
    if (path === '/api/edit') respond(add({ ...mine, kind: 'edit', text: said.text, of: said.of }), answer(said.text))
    if (path === '/api/files') {
      const name = url.searchParams.get('name') ?? ''
      respond(add({ ...mine, kind: 'file', text: name }), answer(`${name} (${body.length})`))
    }
    if (path === '/api/open') add({ from: 'parley', kind: 'reply', reply: answer(`${said.of} ${said.id}`) })
    if (path === '/api/press') press(said.token, said.key, said.values)
  }
  const respond = (item: Item, reply: Reply) => {
    if (!fake.mute) add({ from: 'parley', kind: 'reply', of: item.id, reply })
  }
  const press = (token: string, key: string, values?: object) => {
    for (const item of items) {
      for (const block of item.reply?.blocks ?? []) {
        const choices = block.kind === 'choices' ? block.choices : block.kind === 'form' ? [block.submit] : []
        const pressed = choices.find((choice) => choice.token === token)
        if (!pressed || spent.has(token)) continue
        for (const each of choices) spent.add(each.token)
        tell('spent', { tokens: choices.map((each) => each.token) })
        respond(
          add({ from: 'me', key, kind: 'press', text: pressed.label }),
          answer(`${pressed.label}${values ? ` ${JSON.stringify(values)}` : ''}`),
        )
        return
      }
    }
  }
  const read = (path: string, url: URL, request: IncomingMessage, response: ServerResponse): unknown => {
    if (path === '/api/me') return hello()
    if (fake.seat === null) return null
    if (path === '/api/history') {
      const before = url.searchParams.get('before')
      const all = items.filter(({ cursor }) => before === null || cursor < before)
      const found = all.slice(-Number(url.searchParams.get('limit') ?? 30))
      return { items: found.map((item) => ({ ...item, spent: [...spent] })), more: found.length < all.length }
    }
    if (path === '/api/stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      streams.add(response)
      request.on('close', () => streams.delete(response))
      response.write(': hello\n\n')
      const after = String(request.headers['last-event-id'] ?? url.searchParams.get('after') ?? '')
      for (const item of items.filter(({ cursor }) => cursor > after)) {
        response.write(`id: ${item.cursor}\nevent: item\ndata: ${JSON.stringify(item)}\n\n`)
      }
      return undefined
    }
    return null
  }
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://fake')
    const path = url.pathname
    if (request.method === 'POST') {
      const body = await text(request)
      if (fake.trouble !== null) {
        response.writeHead(fake.trouble).end(JSON.stringify({ error: 'trouble', message: 'That did not work.' }))
        return
      }
      if (path === '/api/join' && JSON.parse(body).secret !== 'good') {
        response.writeHead(403).end(JSON.stringify({ error: 'used', message: '' }))
        return
      }
      if (path === '/api/join') fake.seat = 'olena'
      fake.posts.push({ path, body })
      take(path, body, url)
      response.writeHead(202).end('{}')
    } else if (path.startsWith('/api/files/')) {
      response.writeHead(200, { 'content-disposition': 'attachment', 'content-type': 'text/csv' }).end('a,b\n')
    } else if (path.startsWith('/api/')) {
      const found = read(path, url, request, response)
      if (found === null) response.writeHead(401).end('{}')
      else if (found !== undefined)
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found))
    } else await sendFile(path, response)
  }
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const fake: Fake = {
    url: `http://127.0.0.1:${port}/`,
    trouble: null,
    mute: false,
    posts: [],
    seat: null,
    says: (reply, more = {}) => add({ from: 'parley', kind: 'reply', reply, ...more }),
    fill: (many) => {
      clock -= many * 3_600_000
      for (let at = 1; at <= many; at += 1) {
        clock += 3_600_000 - 60_000
        if (at % 2) add({ from: 'me', kind: 'text', text: `question ${at}` })
        else add({ from: 'parley', kind: 'reply', of: items.at(-1)?.id ?? null, reply: answer(`number ${at}`) })
      }
    },
    clear: () => {
      for (const stream of streams) stream.end()
      streams.clear()
      items = []
      count = 0
      clock = start
      spent.clear()
      fake.posts.length = 0
      fake.seat = null
      fake.trouble = null
      fake.mute = false
    },
    close: () =>
      new Promise((resolve) => {
        for (const stream of streams) stream.destroy()
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return fake
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const name = /^\/(join|r\/\w+\/[\w-]+)?$/.test(path) ? 'index.html' : path.replace(/^\/page\//, '')
  const ending = name.split('.').at(-1) ?? ''
  const drawn = /^\/charts\/([\w-]+\.ts)$/.exec(path)?.[1]
  const file = drawn === undefined ? join(root, 'bots/web/page', name) : join(root, 'bots/charts', drawn)
  const found =
    drawn !== undefined || /^(?:[\w-]+\/)?[\w-]+\.\w+$/.test(name)
      ? await readFile(file, 'utf8').catch(() => null)
      : null
  if (found === null) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-type': `${types[ending]}; charset=utf-8`, 'content-security-policy': policy })
  response.end(ending === 'ts' ? stripTypeScriptTypes(found) : found)
}
