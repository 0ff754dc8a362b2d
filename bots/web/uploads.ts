import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { WebDesk, WebPerson } from '../desks/page.ts'
import type { Talker } from '../desks/talk.ts'
import type { VisitorDesk, WidgetVisitor } from '../desks/visitor.ts'
import { type Ear, keep, keySchema } from './ear.ts'
import { patient } from './patient.ts'
import { fileMegabytes, refuse } from './refuse.ts'

interface Wish extends Ear<WebPerson> {
  readonly desk: WebDesk
}

const uploadSchema = z.object({
  key: keySchema,
  name: z.string().min(1).max(255),
  replyTo: z.string().max(200).optional(),
})
const sentSchema = uploadSchema.extend({ caption: z.string().max(2_000).optional() })
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
    const { key, name, replyTo } = asked.data
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
    await keep(person, { key, replyTo, body }, ear)
    return reply.code(202).send({})
  })

  serveDownloads(app, ear)
}

interface VisitorWish extends Ear<WidgetVisitor> {
  readonly desk: VisitorDesk
}

/** What visitors of a website send, never whole in memory. One that is not taken is a message as well: why is said in the chat. */
export function serveSentFiles(app: FastifyInstance, ear: VisitorWish): void {
  const { base, desk, who } = ear
  app.post(`${base}/files`, async (request, reply) => {
    const found = await who(request)
    if (!found) return refuse(request, reply, 'out')
    const { person } = found
    const asked = sentSchema.safeParse(request.query)
    const length = Number(request.headers['content-length'] ?? Number.NaN)
    if (!asked.success || Number.isNaN(length)) return refuse(request, reply, 'invalid')
    if (length > desk.mostBytes) {
      const megabytes = Math.floor(desk.mostBytes / 1_000_000)
      return refuse(request, reply.header('connection', 'close'), 'file', undefined, megabytes)
    }
    const { key, name, replyTo, caption } = asked.data
    if (await desk.known(person, desk.keyOf(person, key))) {
      request.raw.resume()
      return reply.code(202).send({})
    }
    // What is not wanted of it is read to its end all the same, so that the browser hears the answer.
    const kept = await desk.keepFile(person, name, patient(request.raw.iterator({ destroyOnReturn: false })))
    request.raw.resume()
    if (kept.kind === 'stranger') return refuse(request, reply, 'out')
    const what =
      kept.kind === 'kept'
        ? { fileId: kept.file.id, name: kept.file.name, mime: kept.file.mime, size: kept.file.size }
        : { fileId: randomUUID(), name, mime: mimeOf(undefined), refused: kept.why }
    const words = caption === undefined || caption.trim() === '' ? {} : { caption }
    const body = { kind: 'file', ...what, ...words } as const
    await keep(person, { key, replyTo, body }, ear)
    return reply.code(202).send({})
  })
}

/** Files out, for those whose they are, and for those who see the message that they came with; to be kept, never to be opened in this origin. */
export function serveDownloads<P extends Talker>(
  app: FastifyInstance,
  { base, desk, who }: Pick<Ear<P>, 'base' | 'desk' | 'who'>,
): void {
  app.get(`${base}/files/:id`, async (request, reply) => {
    const found = await who(request)
    if (!found) return refuse(request, reply, 'out')
    const asked = idSchema.safeParse(request.params)
    const file = asked.success ? await desk.file(found.person, asked.data.id) : undefined
    if (!file) return refuse(request, reply, 'gone')
    return reply
      .type(mimeOf(file.mime))
      .header('content-length', file.size)
      .header('content-disposition', `attachment; filename*=UTF-8''${encoded(file.name)}`)
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .send(Readable.from(file.bytes))
  })
}

/** A name in a header (RFC 5987): what encodeURIComponent leaves as it is and the header does not. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
