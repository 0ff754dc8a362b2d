import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { Block, Reply, Text } from '../../core/index.ts'
import type { Chart } from '../charts/scene.ts'
import { plain } from '../plain.ts'
import { clean } from '../width.ts'
import { choicesOf, formOf } from './choices.ts'
import { chartOf, fieldsOf, isPicture, tableOf } from './grid.ts'
import { harmless, label } from './rich.ts'
import { type Element, packed, pages, paragraphs } from './room.ts'
import { summaryOf } from './summary.ts'
import type { Texts } from './texts.ts'

/** A message for Teams: what it says, without whom it is for. */
export interface Outgoing {
  readonly type: 'message'
  readonly text?: string
  readonly textFormat?: 'plain' | 'xml'
  /** What a notification shows of a card. */
  readonly summary?: string
  readonly attachments?: readonly OutgoingAttachment[]
  readonly entities?: readonly (typeof BY_MODEL)[]
}

type OutgoingAttachment =
  | { readonly contentType: typeof CARD; readonly content: IAdaptiveCard }
  | {
      readonly contentType: 'application/vnd.microsoft.teams.card.file.info'
      readonly contentUrl: string
      readonly name: string
      readonly content: Readonly<Record<string, unknown>>
    }
  | { readonly contentType: typeof CONSENT; readonly name: string; readonly content: Readonly<Record<string, unknown>> }
  /** A picture within the message; its bytes are in the address and do not count for the message's size. */
  | { readonly contentType: 'image/png'; readonly name: string; readonly contentUrl: string }

export const CARD = 'application/vnd.microsoft.card.adaptive'
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent'
/** Characters of a message of words alone, before marks and escapes, which may make five of one. */
const WORDS = 2_500

/** Where it is written to, in whose words. */
export interface Setting {
  /** Files can be handed over in direct chats only. */
  readonly direct: boolean
  readonly texts: Texts
}

/** The label "AI generated" (learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content). */
const BY_MODEL = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  additionalType: ['AIGeneratedContent'],
}

/** A reply as messages, in their order; none for a reply that says nothing. */
export function write(reply: Reply, setting: Setting): Outgoing[] {
  return labelled(reply, written(reply, setting))
}

/** What a language model wrote, with the platform's label for it. */
const labelled = ({ byModel }: Reply, messages: Outgoing[]): Outgoing[] =>
  byModel ? messages.map((message) => ({ ...message, entities: [BY_MODEL] })) : messages

function written(reply: Reply, setting: Setting): Outgoing[] {
  // What stands in a card's place is a card, so that the press that it answers can be answered with it.
  const words = reply.replaces === undefined ? wordsAlone(reply.blocks) : null
  if (words !== null) return words
  const messages: Outgoing[] = []
  const summary = summaryOf(reply.blocks)
  let groups: Element[][] = []
  let forms = 0
  let lists = 0
  const flush = () => {
    messages.push(...packed(groups).map((body) => cardMessage(body, summary)))
    groups = []
  }
  for (const block of reply.blocks) {
    switch (block.kind) {
      case 'text':
        groups.push(...each(paragraphs(block.text)))
        break
      case 'fields':
        groups.push(...titled(block.title), ...each(fieldsOf(block)))
        break
      case 'list':
        groups.push(
          ...titled(block.title),
          ...block.items.flatMap((item, at) => each(itemOf(item, block.ordered ? `${at + 1}. ` : '• '))),
        )
        break
      case 'table':
        groups.push(...titled(block.title), ...each(tableOf(block)))
        break
      case 'chart':
        groups.push(...each(chartOf(block)))
        break
      case 'image':
        groups.push(...each(imageOf(block)))
        break
      case 'file': {
        if (setting.direct) {
          flush()
          messages.push(consent(block))
        } else groups.push(...each(paragraphs(setting.texts.fileHere(label(block.name, 200)))))
        break
      }
      case 'choices': {
        const made = choicesOf(block.choices, setting.texts, lists)
        lists += made.length
        groups.push(...made)
        break
      }
      case 'form':
        groups.push(formOf(block, forms))
        forms += 1
        break
    }
  }
  flush()
  return messages
}

/** The charts that go as pictures after the messages of a reply: those for which Teams has none of its own. */
export const chartsBeside = ({ blocks }: Pick<Reply, 'blocks'>): Chart[] =>
  blocks.flatMap((block) => (block.kind === 'chart' && isPicture(block) ? [block] : []))

/** A drawn chart as a message (learn.microsoft.com/microsoftteams/platform/bots/how-to/agents-inline-images). */
export const pictureMessage = ({ title }: Chart, png: Buffer): Outgoing => ({
  type: 'message',
  attachments: [
    {
      contentType: 'image/png',
      name: `${label(title, 100) || 'chart'}.png`,
      contentUrl: `data:image/png;base64,${png.toString('base64')}`,
    },
  ],
})

/** The same in words alone, for where a card was refused: its choices are numbered, and their numbers can be said. */
export const plainly = (reply: Reply): Outgoing[] =>
  labelled(reply, pages(plain(reply, 100).text, WORDS).map(plainMessage))

/** A reply of words alone as messages without a card; null where it needs one. */
function wordsAlone(blocks: readonly Block[]): Outgoing[] | null {
  const texts: Text[] = []
  for (const block of blocks) {
    if (block.kind !== 'text') return null
    texts.push(block.text)
  }
  if (texts.every((text) => typeof text === 'string'))
    return pages(texts.map(clean).join('\n'), WORDS).map(plainMessage)
  const markup = texts.map(markupOf).join('<br/>')
  return markup.length > 2 * WORDS ? null : [{ type: 'message', text: markup, textFormat: 'xml' }]
}

/** Words as a message. More than one line needs the marks of line ends, which clients leave out of plain text. */
export const plainMessage = (text: string): Outgoing =>
  text.includes('\n')
    ? { type: 'message', text: escaped(text), textFormat: 'xml' }
    : { type: 'message', text, textFormat: 'plain' }

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string =>
  clean(text)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replaceAll('\n', '<br/>')

/** A text with its marks as the simple markup that Teams calls XML. */
function markupOf(text: Text): string {
  if (typeof text === 'string') return escaped(text)
  return text
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece)
      if ('bold' in piece) return `<b>${escaped(piece.bold)}</b>`
      if ('code' in piece) return `<code>${escaped(piece.code)}</code>`
      return `<a href="${escaped(piece.url)}">${escaped(piece.link.trim() === '' ? piece.url : piece.link)}</a>`
    })
    .join('')
}

const each = (elements: readonly Element[]): Element[][] => elements.map((one) => [one])
const titled = (title: Text | undefined): Element[][] =>
  title === undefined ? [] : each(paragraphs(title, { bold: true }))

function itemOf(item: Text, mark: string): Element[] {
  const [first, ...more] = paragraphs(typeof item === 'string' ? mark + item : [mark, ...item])
  return first === undefined ? [] : [{ ...first, spacing: 'Small' }, ...more]
}

function imageOf({ url, alt }: Extract<Block, { kind: 'image' }>): Element[] {
  const words = paragraphs(alt, { subtle: true })
  if (!/^https?:/.test(url)) return words
  return alt.length > 500 ? [{ type: 'Image', url }, ...words] : [{ type: 'Image', url, altText: harmless(alt) }]
}

const consent = ({ id, name, size }: Extract<Block, { kind: 'file' }>): Outgoing => ({
  type: 'message',
  attachments: [
    {
      contentType: CONSENT,
      name: label(name, 200),
      content: {
        description: label(name, 200),
        sizeInBytes: size,
        acceptContext: { file: id },
        declineContext: { file: id },
      },
    },
  ],
})

/** A card by itself: what an invoke is answered with too. */
export const cardOf = (body: readonly Element[]): IAdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  ...(body.some(({ type }) => type === 'Table' || type.startsWith('Chart.'))
    ? { msteams: { width: 'full' as const } }
    : {}),
  body: [...body],
})

const cardMessage = (body: readonly Element[], summary: string): Outgoing => ({
  type: 'message',
  summary,
  attachments: [{ contentType: CARD, content: cardOf(body) }],
})

/** The card of a message, where it is one. */
export function cardIn({ attachments }: Outgoing): IAdaptiveCard | undefined {
  const [first] = attachments ?? []
  return first?.contentType === CARD ? first.content : undefined
}
