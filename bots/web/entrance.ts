import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { WebDesk, WebPerson } from '../desks/page.ts'
import type { Talker } from '../desks/talk.ts'
import type { Hello } from './api.ts'
import { readCookie, writeCookie } from './cookies.ts'
import { isHere } from './guard.ts'
import { refuse } from './refuse.ts'
import { countTries } from './tries.ts'

interface Wish {
  readonly desk: WebDesk
  readonly publicUrl: URL | null
  readonly seats: Seats
}

/** Who may take a seat of the demo company. */
export interface Seats {
  /** Those who sit at this machine. */
  readonly open: boolean
  /** Those, too, who have this; null: nobody else. */
  readonly token: string | null
}

/** Who is signed in. */
export interface Entrance<P extends Talker> {
  /** The person of the request's session, and the session's secret; null when nobody is signed in. */
  who(request: FastifyRequest): Promise<{ readonly person: P; readonly secret: string } | null>
}

/** As long as the session itself lasts (core/store/sessions.ts). */
const cookieSeconds = 30 * 24 * 3600
const minutes = 60_000
const secretSchema = z.object({ secret: z.string().min(1).max(200) })
const seatSchema = z.object({ id: z.uuid() })

const sameSecret = (one: string, other: string): boolean => {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(one), hash(other))
}

/** Who asks, of all who do: on a published server, whom the proxy before it names; it adds its word behind what the caller says themselves. */
export function callerOf({ headers, socket }: FastifyRequest, publicUrl: URL | null): string {
  const said = publicUrl === null ? undefined : headers['x-forwarded-for']?.toString()
  return `${socket.remoteAddress ?? ''} ${said?.split(',').at(-1)?.trim().slice(0, 64) ?? ''}`
}

/** Signing in and out: seats of the demo company, invitations, sessions. */
export function openEntrance(app: FastifyInstance, { desk, publicUrl, seats }: Wish): Entrance<WebPerson> {
  const secure = publicUrl?.protocol === 'https:'
  const cookies = { session: `${secure ? '__Host-' : ''}parley`, demo: `${secure ? '__Host-' : ''}parley-demo` }
  const tries = countTries({ most: 10, withinMs: 15 * minutes })
  const set = (name: string, value: string, seconds = cookieSeconds) => writeCookie(name, value, { seconds, secure })

  function seatsOpen(request: FastifyRequest): boolean {
    const { headers, socket } = request
    const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined)
    const here = isHere({ host: headers.host, origin: undefined, from: socket.remoteAddress, forwarded }, publicUrl)
    const shown = readCookie(headers.cookie, cookies.demo)
    const proven = seats.token !== null && shown !== null && sameSecret(shown, seats.token)
    return (seats.open && here) || proven
  }

  async function who(request: FastifyRequest) {
    const secret = readCookie(request.headers.cookie, cookies.session)
    const person = secret === null ? null : await desk.person(secret)
    if (secret === null || person === null || (person.demo && !seatsOpen(request))) return null
    request.person = person
    return { person, secret }
  }

  async function leave(request: FastifyRequest): Promise<void> {
    const secret = readCookie(request.headers.cookie, cookies.session)
    if (secret !== null) await desk.leave(secret)
  }

  app.get('/api/me', async (request): Promise<Hello> => {
    const found = await who(request)
    if (found) return desk.hello(found.person)
    const demo = seatsOpen(request) ? await desk.demo() : null
    return {
      me: null,
      seats: demo?.seats ?? [],
      company: demo?.company ?? null,
      now: desk.now().toString(),
      examples: [],
    }
  })

  app.post('/api/seat', async (request, reply) => {
    if (!seatsOpen(request)) return refuse(request, reply, 'seat')
    const wanted = seatSchema.safeParse(request.body)
    if (!wanted.success) return refuse(request, reply, 'invalid')
    const secret = await desk.takeSeat(wanted.data.id)
    if (secret === null) return refuse(request, reply, 'gone')
    await leave(request)
    return reply.header('set-cookie', set(cookies.session, secret)).send({})
  })

  app.post('/api/join', async (request, reply) => {
    const from = callerOf(request, publicUrl)
    const wait = tries.wait(from)
    if (wait > 0) return refuse(request, reply, 'tries', wait / 1_000)
    const said = secretSchema.safeParse(request.body)
    if (!said.success) return refuse(request, reply, 'invalid')
    const { secret } = said.data
    if (seats.token !== null && sameSecret(secret, seats.token)) {
      return reply.header('set-cookie', set(cookies.demo, secret)).send({})
    }
    const session = await desk.join(secret)
    if (session === null) {
      tries.count(from)
      return refuse(request, reply, 'invitation')
    }
    await leave(request)
    return reply.header('set-cookie', set(cookies.session, session)).send({})
  })

  app.post('/api/leave', async (request, reply) => {
    await leave(request)
    return reply.header('set-cookie', set(cookies.session, '', 0)).send({})
  })

  return { who }
}
