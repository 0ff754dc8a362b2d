import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { WebDesk, WebPerson } from '../desks/page.ts'
import type { Talker } from '../desks/talk.ts'
import { type Ear, keep, keySchema } from './ear.ts'
import { fileMegabytes, refuse } from './refuse.ts'

interface Wish extends Ear<WebPerson> {
  readonly desk: WebDesk
}

const uploadSchema = z.object({
  key: keySchema,
  name: z.string().min(1).max(255),
})
const idSchema = z.object({ id: z.uuid() })
const mimeForm = /^[a-z]+\/[\w.+-]{1,80}$/

const mimeOf = (given: string | undefined): string => {
  const mime = given?.split(';')[0]?.trim().toLowerCase() ?? ''
  return mimeForm.test(mime) ? mime : 'application/octet-stream'
}

/** Files in and out, never whole in memory. */
export function serveFiles(app: FastifyInstance, ear: Wish): void {
  const { base, desk, who } = ear
  app.post(`${base}/files`, async (request, reply) => {
    const found = await who(request)
    if (!found) return refuse(request, reply, 'out')
    const { person } = found
    const asked = uploadSchema.safeParse(request.query)
    if (!asked.success) return refuse(request, reply, 'invalid')
    const { key, name } = asked.data
    if (Number(request.headers['content-length'] ?? 0) > fileMegabytes * 1024 * 1024) {
      return refuse(request, reply.header('connection', 'close'), 'file')
    }
    if (await desk.known(person, desk.keyOf(person, key))) {
      request.raw.resume()
      return reply.code(202).send({})
    }
    const mime = mimeOf(request.headers['content-type'])
    const saved = await desk.saveFile(person, { name, mime }, request.raw)
    if (saved.kind === 'tooLarge') return refuse(request, reply.header('connection', 'close'), 'file')
    const { file } = saved
    const body = { kind: 'file', fileId: file.id, name: file.name, mime: file.mime } as const
    await keep(person, { key, body }, ear)
    return reply.code(202).send({})
  })

  serveDownloads(app, ear)
}

/** Files out, for those whose they are. */
export function serveDownloads<P extends Talker>(
  app: FastifyInstance,
  { base, desk, who }: Pick<Ear<P>, 'base' | 'desk' | 'who'>,
): void {
  app.get(`${base}/files/:id`, async (request, reply) => {
    const found = await who(request)
    if (!found) return refuse(request, reply, 'out')
    const asked = idSchema.safeParse(request.params)
    const held = asked.success ? await desk.file(found.person, asked.data.id) : undefined
    if (!held) return refuse(request, reply, 'gone')
    const { file, bytes } = held
    return reply
      .type(mimeOf(file.mime))
      .header('content-length', file.size)
      .header('content-disposition', `attachment; filename*=UTF-8''${encoded(file.name)}`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(bytes))
  })
}

/** A name in a header (RFC 5987): what encodeURIComponent leaves as it is and the header does not. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
