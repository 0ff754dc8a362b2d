import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Inbound } from '../../core/index.ts'
import type { Hear } from '../bot.ts'
import type { TalkDesk, Talker } from '../web-talk.ts'
import type { History } from './api.ts'
import type { Entrance } from './entrance.ts'
import { refuse } from './refuse.ts'
import type { Streams } from './streams.ts'

interface Wish<P extends Talker> {
  /** Where it is reached: "/api" or "/widget/api". */
  readonly base: string
  readonly desk: TalkDesk<P>
  readonly hear: Hear
  readonly streams: Streams<P>
  readonly who: Entrance<P>['who']
  /** Headers of an answer that fastify does not write. */
  readonly headers: Readonly<Record<string, string>>
}

const key = z.string().regex(/^[\w-]{1,100}$/)
/** Longer than what the core reads as a sentence: it answers that itself. */
const text = z.string().max(20_000)
const saySchema = z.object({ key, text, replyTo: z.string().max(200).optional() })
const pressSchema = z.object({
  key,
  token: z.string().regex(/^[\w-]{1,64}$/),
  values: z.record(z.string().regex(/^[\w-]{1,60}$/), z.string().max(4_000)).optional(),
})
const editSchema = z.object({ key, of: z.string().max(200), text })
const pageSchema = z.object({
  before: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
const streamSchema = z.object({ after: z.string().max(200).optional() })

/** What a browser says, as the core hears it. `message` is the page's own key of it: by that a later edit names it. */
export function inboundOf<P extends Talker>(
  person: P,
  { key, body, replyTo }: { key: string; body: Inbound['body']; replyTo?: string | undefined },
  desk: Pick<TalkDesk<P>, 'from' | 'keyOf' | 'now'>,
): Inbound {
  return {
    ...desk.from(person),
    eventKey: desk.keyOf(person, key),
    body,
    message: key,
    ...(replyTo === undefined ? {} : { replyTo }),
    at: desk.now().toString(),
  }
}

/** The conversation: what was said, what is new, and what the person says. */
export function serveChat<P extends Talker>(
  app: FastifyInstance,
  { base, desk, hear, streams, who, headers }: Wish<P>,
): void {
  /** A message in the inbox: acknowledged only when it is safe there. */
  async function heard(reply: FastifyReply, person: P, inbound: Inbound): Promise<FastifyReply> {
    await hear(inbound)
    streams.changed(person.chatId)
    return reply.code(202).send({})
  }

  app.get(`${base}/history`, async (request, reply): Promise<History | FastifyReply> => {
    const found = await who(request)
    if (!found) return refuse(request, reply, 'out')
    const asked = pageSchema.safeParse(request.query)
    if (!asked.success) return refuse(request, reply, 'invalid')
    const { before = null, limit } = asked.data
    if (before !== null && desk.seenBy(before) === null) return refuse(request, reply, 'invalid')
    const { items, more } = await desk.history(found.person, { before, limit })
    return { items, more }
  })

  app.get(`${base}/stream`, async (request, reply) => {
    const found = await who(request)
    if (!found) return refuse(request, reply, 'out')
    const asked = streamSchema.safeParse(request.query)
    const last = request.headers['last-event-id'] ?? (asked.success ? asked.data.after : undefined)
    const since = typeof last === 'string' ? desk.seenBy(last) : null
    return listen(request, reply, { ...found, since })
  })

  function listen(
    request: FastifyRequest,
    reply: FastifyReply,
    listener: Omit<Parameters<Streams<P>['open']>[0], 'write' | 'end'>,
  ) {
    const { raw } = reply
    const end = streams.open({
      ...listener,
      write: (words) => {
        if (!raw.headersSent) {
          reply.hijack()
          raw.writeHead(200, { ...headers, ...streamHeaders })
          raw.write('retry: 1000\n\n')
        }
        raw.write(words)
        return raw.writableLength < mostWaiting
      },
      end: () => raw.end(),
    })
    if (!end) return refuse(request, reply, 'streams')
    raw.on('close', end)
    return reply
  }

  app.post(`${base}/say`, async (request, reply) => {
    const found = await who(request)
    if (!found) return refuse(request, reply, 'out')
    const said = saySchema.safeParse(request.body)
    if (!said.success) return refuse(request, reply, 'invalid')
    const { text, ...rest } = said.data
    const body = { kind: 'text', text } as const
    return heard(reply, found.person, inboundOf(found.person, { ...rest, body }, desk))
  })

  app.post(`${base}/press`, async (request, reply) => {
    const found = await who(request)
    if (!found) return refuse(request, reply, 'out')
    const said = pressSchema.safeParse(request.body)
    if (!said.success) return refuse(request, reply, 'invalid')
    const { key, token, values } = said.data
    const label = (await desk.label(found.person, token))?.slice(0, 200)
    const body = {
      kind: 'press',
      token,
      ...(label === undefined ? {} : { label }),
      ...(values === undefined ? {} : { values }),
    } as const
    return heard(reply, found.person, inboundOf(found.person, { key, body }, desk))
  })

  app.post(`${base}/edit`, async (request, reply) => {
    const found = await who(request)
    if (!found) return refuse(request, reply, 'out')
    const said = editSchema.safeParse(request.body)
    if (!said.success) return refuse(request, reply, 'invalid')
    const { key, of, text } = said.data
    const body = { kind: 'edit', of, text } as const
    return heard(reply, found.person, inboundOf(found.person, { key, body }, desk))
  })
}

/** A browser that leaves so many bytes unread is let go; it comes back and goes on where it was. */
const mostWaiting = 4 * 1024 * 1024

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // nginx would collect what is to be told at once.
  'x-accel-buffering': 'no',
}

const openSchema = z.object({ key, of: z.enum(['contact', 'company', 'deal']), id: z.uuid() })

/** Links to records, which only the team's page follows. */
export function serveLinks<P extends Talker>(
  app: FastifyInstance,
  { desk, hear, streams, who }: Pick<Wish<P>, 'desk' | 'hear' | 'streams' | 'who'>,
): void {
  app.post('/api/open', async (request, reply) => {
    const found = await who(request)
    if (!found) return refuse(request, reply, 'out')
    const said = openSchema.safeParse(request.body)
    if (!said.success) return refuse(request, reply, 'invalid')
    const { key, of, id } = said.data
    const body = { kind: 'call', command: `${of}.show`, said: { [of]: id } } as const
    await hear(inboundOf(found.person, { key, body }, desk))
    streams.changed(found.person.chatId)
    return reply.code(202).send({})
  })
}
