import type { PlatformDesk } from '../desks/platform.ts'
import { isSlacks } from './api.ts'
import type { SharedFile } from './payloads.ts'

/** What became of a file that somebody has shared. `gone`: Slack does not give it. */
export type Kept =
  | { readonly kind: 'kept'; readonly fileId: string; readonly name: string; readonly mime: string }
  | { readonly kind: 'tooLarge'; readonly name: string; readonly limit: number }
  | { readonly kind: 'gone'; readonly name: string }
  | { readonly kind: 'stranger' }

interface Wish {
  readonly botToken: string
  readonly apiUrl: string | null
  readonly desk: Pick<PlatformDesk, 'keepFile'>
  readonly timeoutMs: number
}

const NO_BYTES: AsyncIterable<Uint8Array> = (async function* () {})()

/** Fetches a shared file with the bot's token and puts it into Parley's store. Rejects when Slack or the database is away. */
export async function keepShared(
  file: SharedFile,
  from: { readonly installationId: string; readonly account: string },
  { botToken, apiUrl, desk, timeoutMs }: Wish,
): Promise<Kept> {
  const name = (file.name ?? file.title ?? 'file').slice(0, 255) || 'file'
  const mime = (file.mimetype ?? 'application/octet-stream').slice(0, 100)
  const url = file.url_private_download ?? file.url_private
  // Files that stand elsewhere (Google Drive) or that the plan has hidden have none of Slack's addresses.
  if (!url || !isSlacks(url, apiUrl)) return { kind: 'gone', name }
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${botToken}` },
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (answer.status >= 500 || answer.status === 429) {
    await answer.body?.cancel()
    throw new Error(`Slack gives a file's bytes not now: HTTP ${answer.status}`)
  }
  // Without the scope for files Slack sends the page to sign in.
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html') && !mime.startsWith('text/html')
  if (!answer.ok || isPage) {
    await answer.body?.cancel()
    return { kind: 'gone', name }
  }
  const kept = await desk.keepFile(from, { name, mime }, answer.body ?? NO_BYTES)
  if (kept.kind === 'kept') return { kind: 'kept', fileId: kept.fileId, name, mime }
  return kept.kind === 'tooLarge' ? { kind: 'tooLarge', name, limit: kept.limit } : kept
}
