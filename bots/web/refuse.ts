import type { FastifyReply, FastifyRequest } from 'fastify'
import { textsFor } from './texts.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in, once that was asked. */
    person: { readonly language: string } | null
  }
}

/** What can be refused: the word for it that the page reads, and the status. */
const statuses = {
  host: 403,
  origin: 403,
  out: 401,
  seat: 403,
  invitation: 403,
  tries: 429,
  streams: 429,
  invalid: 400,
  type: 415,
  tooLarge: 413,
  file: 413,
  gone: 404,
  away: 503,
  broken: 500,
} as const

type Refusal = keyof typeof statuses

/** The largest file that is taken, in megabytes. */
export const fileMegabytes = 50

/** Answers that something cannot be done, in the words of the person or of the browser's language. `seconds`: when to try again; `megabytes`: the largest file. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  what: Refusal,
  seconds?: number,
  megabytes = fileMegabytes,
): FastifyReply {
  const texts = textsFor(request.person?.language ?? request.headers['accept-language'])
  if (seconds !== undefined) reply.header('retry-after', Math.ceil(seconds))
  return reply
    .code(statuses[what])
    .send({ error: what, message: what === 'file' ? texts.file(megabytes) : texts[what] })
}
