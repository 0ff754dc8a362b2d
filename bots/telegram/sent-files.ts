import { randomUUID } from 'node:crypto'
import type { SentFile } from './content.ts'
import { limits } from './limits.ts'
import type { Body, Heard } from './read.ts'

/**
 * What a customer has sent, with a file as Telegram's name of it: its bytes are fetched once the message is safe, and the words below it go with it as one message.
 */
export function leftWithTelegram({ bodies }: Pick<Heard, 'bodies'>): readonly Body[] {
  const file = bodies.find((body) => body.kind === 'sentFile')
  if (!file) return bodies.filter((body) => body.kind !== 'sentFile')
  const words = bodies.find((body) => body.kind === 'text' || body.kind === 'forward')
  return [fileOf(file, words?.text ?? '')]
}

const fileOf = ({ fileId, name, mime, size }: SentFile, caption: string): Body => ({
  kind: 'file',
  fileId: randomUUID(),
  name,
  mime,
  remote: fileId,
  ...(size === undefined ? {} : { size }),
  ...(caption.trim() === '' ? {} : { caption }),
  ...((size ?? 0) > limits.download ? { refused: 'size' as const } : {}),
})
