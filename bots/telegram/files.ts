import type { Api } from 'grammy'
import type { Fetched } from '../../core/index.ts'
import { call, Unreachable } from './call.ts'
import { limits } from './limits.ts'

/**
 * Fetches a file from Telegram. The address holds the token: it appears in no error. Throws `Unreachable`, also while the bytes are read.
 */
export async function fetchFile(
  api: Api,
  { token, apiRoot }: { readonly token: string; readonly apiRoot: string },
  file: { readonly fileId: string; readonly size?: number },
  signal: AbortSignal,
): Promise<Fetched> {
  if ((file.size ?? 0) > limits.download) return { kind: 'tooLarge' }
  const answer = await call('getFile', () => api.getFile(file.fileId))
  if (answer.kind === 'refused') return { kind: /too big/i.test(answer.why) ? 'tooLarge' : 'gone' }
  if (answer.kind !== 'done') throw new Unreachable('Telegram gives no file at the moment')
  const { file_path: path, file_size: size = 0 } = answer.result
  if (size > limits.download) return { kind: 'tooLarge' }
  if (path === undefined) return { kind: 'gone' }
  const response = await fetch(`${apiRoot}/file/bot${token}/${encodeURI(path)}`, { signal }).catch(() => null)
  if (response === null || response.status >= 500 || response.status === 429)
    throw new Unreachable('Telegram gives no file at the moment')
  if (!response.ok || response.body === null) return { kind: 'gone' }
  return { kind: 'there', bytes: bounded(response.body) }
}

/** The bytes, as long as they are no more than a bot gets. */
async function* bounded(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  try {
    for await (const part of body) {
      size += part.byteLength
      if (size > limits.download) return
      yield part
    }
  } catch {
    throw new Unreachable('a file from Telegram broke off')
  }
}
