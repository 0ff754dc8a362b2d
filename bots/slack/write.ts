import type { types } from '@slack/bolt'
import type { Block, Reply, Text } from '../../core/index.ts'
import { isDrawable } from '../charts/picture.ts'
import type { Chart } from '../charts/scene.ts'
import { plain } from '../plain.ts'
import { clean, cleanLine } from '../width.ts'
import { type ChartBlock, captionBlock, chartBlock, tableBlock } from './figures.ts'
import { choiceBlocks, formBlocks } from './form.ts'
import { LIMITS } from './limits.ts'
import { escaped, type Inline, inlinesOf, lengthOf, preformatted, runsOf, section } from './rich.ts'

export type SlackBlock = types.KnownBlock | ChartBlock

/** A message as Slack is given it. `text`: what notifications and screen readers say, and all there is where blocks are refused. */
export interface Message {
  readonly blocks: readonly SlackBlock[]
  readonly text: string
}

/** What one reply becomes: messages, each with the plainer ones for when Slack refuses its blocks, and files, in their order. */
export type Part =
  | { readonly kind: 'message'; readonly message: Message; readonly simpler: readonly Message[] }
  | { readonly kind: 'file'; readonly id: string; readonly name: string; readonly mime: string }
  /** A chart that Slack has no form for; what it says stands in a message before it. */
  | { readonly kind: 'picture'; readonly chart: Chart; readonly name: string; readonly alt: string }

/** What stays together. `simple`: the same without what only new clients know and without pictures from elsewhere. */
interface Unit {
  readonly blocks: readonly SlackBlock[]
  readonly simple: readonly types.KnownBlock[]
  readonly words: string
}

/** Widths for text in letters of one width, in characters: what a message and a telephone have room for. */
const COLUMNS = 72

/** A reply as Slack's messages. Nothing is left out; what Slack has natively is used, and people's text stands in rich text, where it cannot become markup. */
export function write({ blocks }: Reply): readonly Part[] {
  const parts: Part[] = []
  let units: Unit[] = []
  const close = () => {
    parts.push(...messages(units))
    units = []
  }
  blocks.forEach((block, at) => {
    if (block.kind === 'file') {
      close()
      parts.push({ kind: 'file', id: block.id, name: cleanLine(block.name) || 'file', mime: block.mime })
    } else units.push(...unitsOf(block, at))
  })
  close()
  const pictures = blocks.flatMap((block): Part[] =>
    block.kind === 'chart' && isPicture(block)
      ? [{ kind: 'picture', chart: block, name: `${cleanLine(block.title) || 'chart'}.png`, alt: cleanLine(block.alt) }]
      : [],
  )
  return [...parts, ...pictures]
}

/** Stages as a funnel, and what is beyond Slack's own charts. */
const isPicture = (chart: Chart): boolean => isDrawable(chart) && (chart.shape === 'funnel' || !chartBlock(chart))

/** Blocks for a modal or the Home, which have neither tables nor charts nor files of their own. */
export function viewBlocks(blocks: readonly Block[], first = 0): types.KnownBlock[] {
  return blocks.flatMap((block, at) => unitsOf(block, first + at).flatMap(({ simple }) => simple))
}

/** A message of words alone, in as many as it needs. */
export function wordsOnly(words: string): readonly Message[] {
  // Escaping may make a character five long.
  const room = LIMITS.fallback / 2
  return runsOf(inlinesOf(words), room).map((run) => ({
    blocks: [],
    text: escaped(run.map(({ text }) => text).join('')),
  }))
}

/** Units packed into messages as full as Slack takes them. */
function messages(units: readonly Unit[]): Part[] {
  return packed(units, ({ blocks }) => blocks).map((group): Part => {
    const simple = packed(group.flatMap(parted), (unit) => unit.simple).map((some) =>
      message(some, (unit) => unit.simple),
    )
    return {
      kind: 'message',
      message: message(group, ({ blocks }) => blocks),
      simpler: simple,
    }
  })
}

/** What is one for new clients may be longer in words than a message: then its blocks may be parted. */
function parted(unit: Unit): Unit[] {
  const { simple, words } = unit
  if (simple.length <= LIMITS.messageBlocks && lengthOfBlocks(simple) <= LIMITS.messageText) return [unit]
  return simple.map((block, at) => ({ blocks: [block], simple: [block], words: at === 0 ? words : '' }))
}

function message(units: readonly Unit[], blocksOf: (unit: Unit) => readonly SlackBlock[]): Message {
  const words = units.map((unit) => unit.words).join('\n')
  const head = words.length > LIMITS.fallback / 2 ? `${words.slice(0, LIMITS.fallback / 2).toWellFormed()}…` : words
  return { blocks: units.flatMap(blocksOf), text: escaped(head) || ' ' }
}

function packed(units: readonly Unit[], blocksOf: (unit: Unit) => readonly SlackBlock[]): Unit[][] {
  const groups: Unit[][] = []
  let full = { blocks: 0, text: 0, tables: 0, charts: 0 }
  for (const unit of units) {
    const blocks = blocksOf(unit)
    const more = {
      blocks: full.blocks + blocks.length,
      text: full.text + lengthOfBlocks(blocks),
      tables: full.tables + blocks.filter(({ type }) => type === 'data_table').length,
      charts: full.charts + blocks.filter(({ type }) => type === 'data_visualization').length,
    }
    const fits =
      more.blocks <= LIMITS.messageBlocks &&
      more.text <= LIMITS.messageText &&
      more.tables <= LIMITS.tablesInMessage &&
      more.charts <= LIMITS.chartsInMessage
    const last = groups.at(-1)
    if (last && fits) {
      last.push(unit)
      full = more
    } else {
      groups.push([unit])
      full = {
        blocks: blocks.length,
        text: lengthOfBlocks(blocks),
        tables: more.tables - full.tables,
        charts: more.charts - full.charts,
      }
    }
  }
  return groups
}

const lengthOfBlocks = (blocks: readonly SlackBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'rich_text' ? wordsOf(block).length : 100), 0)

/** A block's units. `nth`: its place in the reply, which makes the ids of its elements unique. */
function unitsOf(block: Block, nth: number): Unit[] {
  const words = plain({ blocks: [block] }, 1000).text
  const same = (blocks: readonly types.KnownBlock[]): Unit => ({ blocks, simple: blocks, words })
  switch (block.kind) {
    case 'text':
      return each(runsOf(inlinesOf(block.text)).map(section))
    case 'fields':
      return each(
        lines([
          ...titled(block.title),
          ...block.fields.map(({ label, value }): Inline[] => [
            ...inlinesOf(`${cleanLine(label)}: `, true),
            ...inlinesOf(value),
          ]),
        ]),
      )
    case 'list':
      return each([...lines(titled(block.title)), ...list(block.items, block.ordered === true)])
    case 'table': {
      const simple = preformatted(plain({ blocks: [block] }, COLUMNS).text)
      const title = block.title === undefined ? '' : cleanLine(plainOf(block.title))
      const table = tableBlock(block, title)
      return table ? [{ blocks: [table], simple, words }] : each(simple)
    }
    case 'chart': {
      const simple = preformatted(plain({ blocks: [block] }, COLUMNS).text)
      if (isPicture(block)) {
        const said = lines([...titled(block.title), inlinesOf(block.alt)])
        return said.length > 0 ? [{ blocks: said, simple, words }] : each(simple)
      }
      const chart = chartBlock(block)
      if (!chart) return each(simple)
      const alt = clean(block.alt)
      const caption =
        alt === '' ? [] : alt.length <= LIMITS.text ? [captionBlock(alt)] : runsOf(inlinesOf(alt)).map(section)
      return [{ blocks: [chart, ...caption], simple, words }]
    }
    case 'image': {
      const alt = cleanLine(block.alt)
      const link: Inline = { type: 'link', url: block.url, text: block.url }
      const simple = runsOf([...inlinesOf(alt && `${alt} `), link]).map(section)
      const fits = block.url.length <= LIMITS.imageUrl && alt.length <= LIMITS.imageAlt
      if (!block.url.startsWith('https:') || !fits) return each(simple)
      return [{ blocks: [imageBlock(block.url, alt)], simple, words }]
    }
    case 'file':
      return each(runsOf(inlinesOf(words)).map(section))
    case 'choices':
      return choiceBlocks(block.choices, nth).map((row, at) => ({
        blocks: [row],
        simple: [row],
        words: at === 0 ? words : '',
      }))
    case 'form':
      return [same(formBlocks(block, nth))]
  }
}

/** A picture; its title is seen, `alt_text` is read aloud. */
const imageBlock = (url: string, alt: string): types.ImageBlock => ({
  type: 'image',
  image_url: url,
  alt_text: alt || '–',
  ...(alt === '' ? {} : { title: { type: 'plain_text', text: alt, emoji: false } }),
})

/** Blocks that may be parted, each with its own words. */
const each = (blocks: readonly types.RichTextBlock[]): Unit[] =>
  blocks.map((block) => ({ blocks: [block], simple: [block], words: wordsOf(block) }))

function wordsOf({ elements }: types.RichTextBlock): string {
  return elements
    .flatMap((part) =>
      part.type === 'rich_text_list'
        ? part.elements.map((item) => `- ${joined(item.elements)}`)
        : joined(part.elements),
    )
    .join('\n')
    .trimEnd()
}

const joined = (elements: readonly types.RichTextElement[]): string =>
  elements.map((element) => ('text' in element ? (element.text ?? '') : '')).join('')

const plainOf = (text: Text): string =>
  inlinesOf(text)
    .map((inline) => inline.text ?? '')
    .join('')

const titled = (title: Text | undefined): Inline[][] => (title === undefined ? [] : [inlinesOf(title, true)])

/** Lines, one below the other, in as many blocks as they need. */
function lines(from: readonly (readonly Inline[])[]): types.RichTextBlock[] {
  const groups: Inline[][] = []
  for (const line of from.filter((one) => one.length > 0)) {
    const last = groups.at(-1)
    if (last && lengthOf(last) + lengthOf(line) < LIMITS.text) last.push({ type: 'text', text: '\n' }, ...line)
    else groups.push([...line])
  }
  return groups.flatMap((group) => runsOf(group)).map(section)
}

/** Items as a list of Slack's; one that is numbered goes on counting only as text, so a long one is text throughout. */
function list(items: readonly Text[], ordered: boolean): types.RichTextBlock[] {
  const inlines = items.map((item) => inlinesOf(item))
  const room = LIMITS.text
  const long = inlines.some((item) => lengthOf(item) > room)
  const gap = ordered && inlines.some((item) => item.length === 0)
  if (long || gap || (ordered && inlines.reduce((sum, item) => sum + lengthOf(item), 0) > room))
    return lines(inlines.map((item, at) => [{ type: 'text', text: ordered ? `${at + 1}. ` : '• ' }, ...item]))
  const groups: Inline[][][] = []
  let taken = 0
  for (const item of inlines.filter((one) => one.length > 0)) {
    taken += lengthOf(item)
    const last = groups.at(-1)
    if (last && taken <= room) last.push(item)
    else {
      groups.push([item])
      taken = lengthOf(item)
    }
  }
  return groups.map((group) => ({
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_list',
        style: ordered ? 'ordered' : 'bullet',
        elements: group.map((elements) => ({ type: 'rich_text_section', elements })),
      },
    ],
  }))
}
