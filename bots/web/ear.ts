import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Inbound } from '../../core/index.ts'
import type { Hear } from '../bot.ts'
import type { TalkDesk, Talker } from '../desks/talk.ts'
import type { Entrance } from './entrance.ts'
import { refuse } from './refuse.ts'
import type { Streams } from './streams.ts'

/** What hears those who talk in a browser. */
export interface Ear<P extends Talker> {
  /** Where it is reached: "/api" or "/widget/api". */
  readonly base: string
  readonly desk: TalkDesk<P>
  readonly hear: Hear
  readonly streams: Streams<P>
  readonly who: Entrance<P>['who']
}

/** A message: `key` is the page's own name of it, by which a later edit names it. */
interface Message {
  readonly key: string
  readonly replyTo?: string | undefined
}

/** The form of a message's key. */
export const keySchema = z.string().regex(/^[\w-]{1,100}$/)

/** Commits what a browser says to the inbox, and tells who looks at the chat. What is answered after it is safe. */
export async function keep<P extends Talker>(
  person: P,
  { key, replyTo, body }: Message & { readonly body: Inbound['body'] },
  { desk, hear, streams }: Pick<Ear<P>, 'desk' | 'hear' | 'streams'>,
): Promise<void> {
  await hear({
    ...desk.from(person),
    eventKey: desk.keyOf(person, key),
    body,
    message: key,
    ...(replyTo === undefined ? {} : { replyTo }),
    at: desk.now().toString(),
  })
  streams.changed(person.chatId)
}

/** Takes what is posted to `path` of the base, in the form of `schema`, as a message of who is signed in. */
export function hearAt<P extends Talker, Said extends Message>(
  app: FastifyInstance,
  ear: Ear<P>,
  path: string,
  schema: z.ZodType<Said>,
  bodyOf: (said: Said, person: P) => Inbound['body'] | Promise<Inbound['body']>,
): void {
  app.post(`${ear.base}${path}`, async (request, reply) => {
    const found = await ear.who(request)
    if (!found) return refuse(request, reply, 'out')
    const said = schema.safeParse(request.body)
    if (!said.success) return refuse(request, reply, 'invalid')
    const { key, replyTo } = said.data
    const body = await bodyOf(said.data, found.person)
    await keep(found.person, { key, replyTo, body }, ear)
    return reply.code(202).send({})
  })
}
