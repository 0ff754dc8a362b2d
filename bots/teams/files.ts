import { z } from 'zod'
import type { PlatformDesk } from '../desks/platform.ts'
import { type Activity, type Attachment, recordOf, stringAt } from './activity.ts'
import type { Token } from './token.ts'

/** What came of an attached file. */
export type Taken =
  | { readonly kind: 'kept'; readonly fileId: string; readonly name: string; readonly mime: string }
  | { readonly kind: 'tooLarge'; readonly limit: number }
  | { readonly kind: 'stranger' }
  /** It is not to be had any more, or Teams does not give it. */
  | { readonly kind: 'lost' }

const PATIENCE_MS = 30_000
/** The part of a file that is handed over at once; a multiple of 320 KiB, as OneDrive wants it. */
const PART = 10 * 320 * 1024

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  vcf: 'text/vcard',
  txt: 'text/plain',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
}

/** Fetches an attached file and keeps it. Rejects where the database is away, or the file may be had later. */
export async function takeFile(
  attachment: Attachment,
  from: { readonly installationId: string; readonly activity: Activity },
  { desk, token }: { readonly desk: Pick<PlatformDesk, 'keepFile'>; readonly token: Token },
): Promise<Taken> {
  const { url, own } = whereIs(attachment, from.activity.serviceUrl)
  if (url === null) return { kind: 'lost' }
  const answer = await fetch(url, {
    ...(own ? { headers: { authorization: `Bearer ${await token.get()}` } } : {}),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  if (!answer.ok || answer.body === null) {
    await answer.body?.cancel()
    if (answer.status >= 500 || answer.status === 429)
      throw new Error(`Teams does not give a file at the moment: ${answer.status}`)
    return { kind: 'lost' }
  }
  const mime = mimeOf(attachment, answer.headers.get('content-type'))
  const name = (attachment.name ?? `image.${mime.split('/')[1] ?? 'bin'}`).slice(0, 255)
  const kept = await desk.keepFile(
    { installationId: from.installationId, account: from.activity.from.id },
    { name, mime },
    answer.body,
  )
  return kept.kind === 'kept' ? { ...kept, name, mime } : kept
}

/**
 * Where a file is. A file's own address needs no token; a picture in a message is given out by the connector itself, and to nobody else is its token shown.
 */
function whereIs(
  { contentType, contentUrl, content }: Attachment,
  serviceUrl: string,
): { url: URL | null; own: boolean } {
  const shared = contentType === 'application/vnd.microsoft.teams.file.download.info'
  const address = shared ? stringAt(content, 'downloadUrl') : contentUrl
  const url = address && URL.canParse(address) ? new URL(address) : null
  const service = new URL(serviceUrl)
  // Behind https nothing leaves it; a service without is a stand-in on the same machine.
  const allowed = url !== null && (url.protocol === 'https:' || url.host === service.host)
  const own = !shared && url?.origin === service.origin
  return { url: allowed && (shared || own) ? url : null, own }
}

function mimeOf({ contentType, name, content }: Attachment, said: string | null): string {
  const ending = (stringAt(content, 'fileType') ?? name?.split('.').at(-1) ?? '').toLowerCase()
  const told = said?.split(';')[0]?.trim().toLowerCase() ?? ''
  const named = contentType?.startsWith('image/') && contentType !== 'image/*' ? contentType : types[ending]
  const mime = named ?? told
  return /^[a-z]+\/[\w.+-]{1,80}$/.test(mime) ? mime : 'application/octet-stream'
}

const consentSchema = z.object({
  action: z.string(),
  context: z.object({ file: z.uuid() }),
  uploadInfo: z
    .object({
      uploadUrl: z.url({ protocol: /^https?$/ }),
      contentUrl: z.string(),
      name: z.string(),
      uniqueId: z.string(),
      fileType: z.string(),
    })
    .optional(),
})

/** What somebody has said to the offer of a file; null: nothing that can be read. */
export const consentIn = (value: unknown): z.infer<typeof consentSchema> | null =>
  consentSchema.safeParse(recordOf(value)).data ?? null

/** Puts a file where its reader has asked for it, part by part. */
export async function handOver(url: string, size: number, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  let from = 0
  for await (const part of parts(bytes)) {
    const to = from + part.length
    const answer = await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', 'content-range': `bytes ${from}-${to - 1}/${size}` },
      body: part,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`the file was not taken: ${answer.status}`)
    from = to
  }
}

async function* parts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let kept = Buffer.alloc(0)
  for await (const some of bytes) {
    kept = Buffer.concat([kept, some])
    while (kept.length > PART) {
      yield new Uint8Array(kept.subarray(0, PART))
      kept = kept.subarray(PART)
    }
  }
  if (kept.length > 0) yield new Uint8Array(kept)
}

/** The message that shows a file that was handed over. */
export const fileInfo = ({
  contentUrl,
  name,
  uniqueId,
  fileType,
}: NonNullable<z.infer<typeof consentSchema>['uploadInfo']>) => ({
  contentType: 'application/vnd.microsoft.teams.card.file.info' as const,
  contentUrl,
  name,
  content: { uniqueId, fileType },
})
