import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Hear } from '../bot.ts'
import type { VisitorDesk, WidgetVisitor } from '../desks/visitor.ts'
import type { Hello } from './api.ts'
import { serveChat } from './chat.ts'
import { readCookie } from './cookies.ts'
import { hearAt, keep, keySchema } from './ear.ts'
import { callerOf } from './entrance.ts'
import { framedBy } from './headers.ts'
import { refuse } from './refuse.ts'
import { sendPageFile } from './send-page-file.ts'
import type { Streams } from './streams.ts'
import { countTries } from './tries.ts'
import { serveDownloads, serveSentFiles } from './uploads.ts'

/** The sites that may show the widget, by their origins; "any": all. */
export type Sites = 'any' | readonly string[]

interface Wish {
  readonly desk: VisitorDesk
  readonly sites: Sites
  readonly hear: Hear
  readonly streams: Streams<WidgetVisitor>
  readonly publicUrl: URL | null
  readonly headers: Readonly<Record<string, string>>
}

const minute = 60_000
/** So many visitors come from one address within a quarter of an hour: an office behind one name, and no machine. */
const mostVisitors = { most: 60, withinMs: 15 * minute }
/** So much of one visitor is taken within a minute; what they say beyond what is worked on is kept for later by their browser. */
const mostRequests = { most: 90, withinMs: minute }

const secretForm = /^Bearer ([\w-]{43})$/
/** Only where the browser gives the frame no storage of its own: kept apart for each site that shows it, sent to no other, and read by no script. */
const COOKIE = '__Host-parley-visitor'
const keeping = (secret: string) =>
  `${COOKIE}=${secret}; Path=/; Max-Age=${365 * 24 * 3600}; HttpOnly; Secure; SameSite=None; Partitioned`
const enterSchema = z.object({ keep: z.boolean().optional() })

const secretOf = ({ headers }: FastifyRequest): string | null =>
  secretForm.exec(headers.authorization ?? '')?.[1] ?? readCookie(headers.cookie, COOKIE)

const spokenBy = ({ headers }: FastifyRequest): string | undefined =>
  headers['accept-language']?.split(/[,;]/)[0]?.trim() || undefined
const proveSchema = z.object({ key: keySchema, code: z.string().regex(/^[\w-]{20,100}$/) })

const base = '/widget/api'

/**
 * The customers' widget: `/widget.js`, which a site takes in by one tag, `/widget`, which it shows in a frame, and what that asks below `/widget/api/`.
 * A visitor is known by a secret in the header `Authorization`, which their browser keeps for the frame; where it will not, by a cookie of the frame's own.
 */
export function serveWidget(app: FastifyInstance, { desk, sites, hear, streams, publicUrl, headers }: Wish): void {
  app.addHook('onReady', async () => desk.open())
  const visitors = countTries(mostVisitors)
  const requests = countTries(mostRequests)

  const open = (reply: FastifyReply): FastifyReply =>
    reply.removeHeader('x-frame-options').header('cross-origin-resource-policy', 'cross-origin')
  app.get('/widget.js', async (request, reply) => sendPageFile('widget/embed.ts', request, open(reply)))
  app.get('/widget', async (request, reply) =>
    sendPageFile('widget/widget.html', request, open(reply).header('content-security-policy', framedBy(sites))),
  )
  app.get('/widget/example', async (request, reply) =>
    sendPageFile(
      'widget/example.html',
      request,
      reply.header('content-security-policy', `${headers['content-security-policy']}; frame-src 'self'`),
    ),
  )

  async function who(request: FastifyRequest) {
    const secret = secretOf(request)
    const found = secret === null ? null : await desk.person(secret)
    if (secret === null || found === null) return null
    const person = { ...found, spoken: spokenBy(request) }
    request.person = person
    return { person, secret }
  }

  app.addHook('onRequest', async (request, reply) => {
    const secret = request.method === 'POST' && request.url.startsWith(`${base}/`) ? secretOf(request) : null
    if (secret === null) return
    const wait = requests.wait(secret)
    if (wait > 0) return refuse(request, reply, 'tries', wait / 1_000)
    requests.count(secret)
  })

  app.get(`${base}/me`, async (request): Promise<Hello> => {
    const found = await who(request)
    if (found) return desk.hello(found.person)
    const company = await desk.company()
    return { me: null, seats: [], company, now: desk.now().toString(), examples: [] }
  })

  app.post(`${base}/enter`, async (request, reply) => {
    const from = callerOf(request, publicUrl)
    const wait = visitors.wait(from)
    if (wait > 0) return refuse(request, reply, 'tries', wait / 1_000)
    visitors.count(from)
    const wanted = enterSchema.safeParse(request.body)
    if (!wanted.success) return refuse(request, reply, 'invalid')
    const secret = await desk.letIn()
    if (secret === null) return refuse(request, reply, 'gone')
    const person = await desk.person(secret)
    const hello = { key: 'hello', body: { kind: 'hello' } } as const
    if (person) await keep({ ...person, spoken: spokenBy(request) }, hello, { desk, hear, streams })
    if (wanted.data.keep) return reply.header('set-cookie', keeping(secret)).send({ secret: null })
    return { secret }
  })

  const ear = { base, desk, hear, streams, who }
  hearAt(app, ear, '/prove', proveSchema, ({ code }) => ({ kind: 'call', command: 'proof.link', said: { code } }))
  serveDownloads(app, ear)
  app.register(async (files) => {
    files.removeAllContentTypeParsers()
    files.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    serveSentFiles(files, ear)
  })
  serveChat(app, { ...ear, headers })
}
