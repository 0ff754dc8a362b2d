import type { FastifyReply, FastifyRequest } from 'fastify'
import { pageFile } from './page-files.ts'
import { refuse } from './refuse.ts'

/** Sends a file of the page, or of what draws its charts, or that it has not changed. */
export async function sendPageFile(
  name: string,
  request: FastifyRequest,
  reply: FastifyReply,
  of: 'page' | 'charts' = 'page',
): Promise<FastifyReply> {
  const file = await pageFile(name, of)
  if (!file) return refuse(request, reply, 'gone')
  reply.headers({ etag: file.etag, 'cache-control': 'no-cache', vary: 'accept-encoding' })
  if (request.headers['if-none-match']?.includes(file.etag)) return reply.code(304).send()
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '')
  if (zipped) reply.header('content-encoding', 'gzip')
  return reply.type(file.type).send(zipped ? file.gzipped : file.body)
}
