import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify'
import type { Logger } from 'pino'
import type { Hear } from '../bot.ts'
import type { WebDesk, WebPerson } from '../desks/page.ts'
import type { VisitorDesk } from '../desks/visitor.ts'
import type { Route } from '../route.ts'
import { serveChat, serveLinks } from './chat.ts'
import { openEntrance, type Seats } from './entrance.ts'
import { isOwnHost, isOwnOrigin } from './guard.ts'
import { safeHeaders } from './headers.ts'
import { servePlatforms } from './platforms.ts'
import { refuse } from './refuse.ts'
import { sendPageFile } from './send-page-file.ts'
import { openStreams, type Streams } from './streams.ts'
import { serveFiles } from './uploads.ts'
import { type Sites, serveWidget } from './widget.ts'

/** What the web server answers, and how it ends. */
export interface Web {
  /** Where it is reached from this machine. */
  readonly address: string
  readonly streams: Pick<Streams<WebPerson>, 'changed'>
  close(): Promise<void>
}

interface Wish {
  readonly host: string
  readonly port: number
  /** How it is reached from outside; null: not at all. */
  readonly publicUrl: URL | null
  readonly log: Logger
  /** Whether messages can be worked on: the database answers and is migrated. */
  readonly ready: () => Promise<boolean>
  readonly desk: WebDesk
  readonly hear: Hear
  readonly seats: Seats
  /** The website's widget, and which sites may show it; left out: there is none. */
  readonly widget?: { readonly desk: VisitorDesk; readonly sites: Sites }
  /** Paths of the platforms, which prove by themselves who calls. */
  readonly routes?: readonly Route[]
}

/** What a browser sends as JSON is not larger: 128 KB. */
const bodyLimit = 128 * 1024

/**
 * Listens on HOST:PORT: the page at `/`, `/join` and `/r/KIND/ID`, what it needs below `/page/` and `/api/` (api.ts), `/health` that the program is
 * alive, `/ready` whether it can work. Refused: why it cannot listen, in words.
 */
export async function openWeb(wish: Wish): Promise<{ kind: 'open'; web: Web } | { kind: 'refused'; why: string }> {
  const { desk, hear, log, publicUrl, routes = [] } = wish
  const loggerInstance: FastifyBaseLogger = log
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    forceCloseConnections: true,
  })
  const headers = safeHeaders(publicUrl?.protocol === 'https:')
  const streams = openStreams(desk, log)
  const visitors = wish.widget ? openStreams(wish.widget.desk, log) : null
  app.addHook('preClose', async () => void (await Promise.all([streams.close(), visitors?.close()])))
  guard(app, { publicUrl, headers, open: ['/health', '/ready', ...routes.map(({ path }) => path)] })
  app.setErrorHandler(async (error, request, reply) => failed(error, request, reply, wish))
  app.setNotFoundHandler(async (request, reply) => refuse(request, reply, 'gone'))
  app.get('/health', async () => ({ status: 'alive' }))
  app.get('/ready', async (_request, reply) => {
    const ready = await wish.ready()
    reply.code(ready ? 200 : 503)
    return { status: ready ? 'ready' : 'the database is away' }
  })
  servePage(app)
  app.removeContentTypeParser('text/plain')
  const { who } = openEntrance(app, wish)
  const ear = { base: '/api', desk, hear, streams, who }
  serveChat(app, { ...ear, headers })
  serveLinks(app, ear)
  if (wish.widget && visitors) serveWidget(app, { ...wish.widget, hear, streams: visitors, publicUrl, headers })
  servePlatforms(app, routes, log)
  app.register(async (files) => {
    files.removeAllContentTypeParsers()
    files.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    serveFiles(files, ear)
  })
  try {
    const address = await app.listen({ host: wish.host, port: wish.port })
    const changed = (chatId: string) => {
      streams.changed(chatId)
      visitors?.changed(chatId)
    }
    return { kind: 'open', web: { address, streams: { changed }, close: async () => app.close() } }
  } catch (error) {
    await app.close()
    return { kind: 'refused', why: whyNot(error, wish) }
  }
}

/** What may ask at all, and what every answer says to the browser. `open`: paths for which probes and platforms ask by any name. */
function guard(
  app: FastifyInstance,
  {
    publicUrl,
    headers,
    open,
  }: { publicUrl: URL | null; headers: Readonly<Record<string, string>>; open: readonly string[] },
): void {
  app.decorateRequest('person', null)
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    const { url, method } = request
    const { host, origin } = request.headers
    if (open.includes(url.replace(/\?.*$/, ''))) return
    if (/^(\/widget)?\/api\//.test(url)) reply.header('cache-control', 'no-store')
    if (!isOwnHost({ host }, publicUrl)) return refuse(request, reply, 'host')
    const reads = method === 'GET' || method === 'HEAD'
    if (!reads && !isOwnOrigin({ host, origin }, publicUrl)) return refuse(request, reply, 'origin')
  })
}

function servePage(app: FastifyInstance): void {
  for (const path of ['/', '/join', '/r/:of/:id'])
    app.get(path, async (request, reply) => sendPageFile('index.html', request, reply))
  for (const folder of ['page', 'charts'] as const)
    app.get<{ Params: { '*': string } }>(`/${folder}/*`, async (request, reply) =>
      sendPageFile(request.params['*'], request, reply, folder),
    )
}

/** What went wrong: with the request, with the database, or with Parley, which alone is worth the log. */
function failed(error: unknown, request: FastifyRequest, reply: FastifyReply, { desk, log }: Wish): FastifyReply {
  if (desk.isAway(error)) return refuse(request, reply, 'away', 2)
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return refuse(request, reply, 'tooLarge')
  if (status === 415) return refuse(request, reply, 'type')
  if (typeof status === 'number' && status < 500) return refuse(request, reply, 'invalid')
  log.error({ err: error, route: request.routeOptions.url }, 'a request failed')
  return refuse(request, reply, 'broken')
}

function whyNot(error: unknown, { host, port }: Wish): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken by another program; choose another with PORT, like PORT=${port === 3001 ? 3002 : 3001} npm start`
  if (code === 'EACCES')
    return `Port ${port} is not open to this user; choose one from 1024 on with PORT, like PORT=3000 npm start`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `HOST is no address of this machine; choose another, like HOST=127.0.0.1`
  throw error
}
