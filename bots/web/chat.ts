import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Talker } from '../desks/talk.ts'
import type { History } from './api.ts'
import { type Ear, hearAt, keySchema } from './ear.ts'
import { refuse } from './refuse.ts'
import type { Streams } from './streams.ts'

interface Wish<P extends Talker> extends Ear<P> {
  /** Headers of an answer that fastify does not write. */
  readonly headers: Readonly<Record<string, string>>
}

/** Longer than what the core reads as a sentence: it answers that itself. */
const text = z.string().max(20_000)
const saySchema = z.object({ key: keySchema, text, replyTo: z.string().max(200).optional() })
const pressSchema = z.object({
  key: keySchema,
  token: z.string().regex(/^[\w-]{1,64}$/),
  values: z.record(z.string().regex(/^[\w-]{1,60}$/), z.string().max(4_000)).optional(),
})
const editSchema = z.object({ key: keySchema, of: z.string().max(200), text })
const pageSchema = z.object({
  before: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
const streamSchema = z.object({ after: z.string().max(200).optional() })

/** The conversation: what was said, what is new, and what the person says. */
export function serveChat<P extends Talker>(app: FastifyInstance, { headers, ...ear }: Wish<P>): void {
  const { base, desk, streams, who } = ear
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

  hearAt(app, ear, '/say', saySchema, ({ text }) => ({ kind: 'text', text }))
  hearAt(app, ear, '/press', pressSchema, async ({ token, values }, person) => {
    const label = (await desk.label(person, token))?.slice(0, 200)
    return {
      kind: 'press',
      token,
      ...(label === undefined ? {} : { label }),
      ...(values === undefined ? {} : { values }),
    }
  })
  hearAt(app, ear, '/edit', editSchema, ({ of, text }) => ({ kind: 'edit', of, text }))
}

/** A browser that leaves so many bytes unread is let go; it comes back and goes on where it was. */
const mostWaiting = 4 * 1024 * 1024

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // nginx would collect what is to be told at once.
  'x-accel-buffering': 'no',
}

const openSchema = z.object({ key: keySchema, of: z.enum(['contact', 'company', 'deal']), id: z.uuid() })

/** Links to records, which only the team's page follows. */
export function serveLinks<P extends Talker>(app: FastifyInstance, ear: Ear<P>): void {
  hearAt(app, ear, '/open', openSchema, ({ of, id }) => ({ kind: 'call', command: `${of}.show`, said: { [of]: id } }))
}
