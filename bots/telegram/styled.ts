import type { MessageEntity } from 'grammy/types'
import type { Text } from '../../core/index.ts'
import { clean } from '../width.ts'

/** Text with what is marked in it. Offsets and lengths count UTF-16 units, as Telegram and JavaScript do. */
export interface Styled {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

type Mark = 'bold' | 'code' | 'pre'

/** Plain words, marked as a whole or not at all. */
export function styled(words: string, mark?: Mark): Styled {
  const text = harmless(words)
  return { text, entities: mark && /\S/.test(text) ? [{ type: mark, offset: 0, length: text.length }] : [] }
}

/** One after another, with `between` in between. */
export function joined(parts: readonly Styled[], between = ''): Styled {
  let text = ''
  const entities: MessageEntity[] = []
  for (const [at, part] of parts.entries()) {
    if (at > 0) text += between
    for (const entity of part.entities) entities.push({ ...entity, offset: entity.offset + text.length })
    text += part.text
  }
  return { text, entities }
}

/** Running text; `mark` is for what is not marked in itself. */
export function running(text: Text, mark?: Mark): Styled {
  if (typeof text === 'string') return styled(text, mark)
  return joined(
    text.map((piece) => {
      if (typeof piece === 'string') return styled(piece, mark)
      if ('bold' in piece) return styled(piece.bold, 'bold')
      if ('code' in piece) return styled(piece.code, 'code')
      return linked(piece.link, piece.url)
    }),
  )
}

/**
 * A link. Telegram opens only addresses of the web from within words, and drops those of a host without a dot; it finds phones and e-mails by
 * itself. So what cannot be a link says where it leads.
 */
function linked(label: string, url: string): Styled {
  const { text } = styled(label)
  if (/^https?:\/\/[^/?#]*\.[^/?#]/.test(url) && /\S/.test(text))
    return { text, entities: [{ type: 'text_link', offset: 0, length: text.length, url }] }
  const address = url.replace(/^(mailto|tel):/, '')
  const said = url.startsWith('tel:') ? text.replace(/[\s()-]/g, '') : text
  return said === address ? { text, entities: [] } : styled([text, `(${address})`].filter(Boolean).join(' '))
}

/** U+2060: unseen, and it keeps its neighbours together. */
const APART = '\u2060'
// Telegram makes "@name" ring at somebody, and "/word" a command that a tap sends: both only at the start of a word.
const live = /(?<![\p{L}\p{N}_])(@|(?<![:/])\/)(?=[\p{L}\p{N}_])/gu

/** An address of the web as a whole word: the signs in it are its own. */
const isAddress = (word: string): boolean =>
  /^https?:\/\//.test(word) && URL.canParse(word) && new URL(word).hostname.includes('.')

/** People's words made harmless: nothing that a client obeys, no mention and no command that they have not been asked for. */
function harmless(words: string): string {
  const text = clean(words)
  if (!/[@/]/.test(text)) return text
  return text.replace(/\S+/g, (word) => (isAddress(word) ? word : word.replace(live, `$1${APART}`)))
}
