import type { InlineKeyboardButton } from 'grammy/types'
import type { Block, Choice, Reply, Text } from '../../core/index.ts'
import { isDrawable } from '../charts/picture.ts'
import { cleanLine } from '../width.ts'
import { chart } from './chart.ts'
import { CUT, keyboard } from './keyboard.ts'
import { limits } from './limits.ts'
import { split } from './split.ts'
import { joined, running, type Styled, styled } from './styled.ts'
import { table } from './table.ts'

type Rows = readonly (readonly InlineKeyboardButton.CallbackButton[])[]

/** One message of Telegram's, complete but for where it goes and the bytes of a file. */
export type Outgoing =
  /** `phone`: what the button says by which the reader shares their own phone; then there are no rows. */
  | { readonly kind: 'text'; readonly said: Styled; readonly rows: Rows; readonly phone?: string }
  | { readonly kind: 'photo'; readonly url: string; readonly said: Styled; readonly rows: Rows }
  /** A chart as a picture; `instead`: all of it in words, where that cannot be. */
  | {
      readonly kind: 'picture'
      readonly chart: Chart
      readonly said: Styled
      readonly instead: Styled
      readonly rows: Rows
    }
  | { readonly kind: 'file'; readonly id: string; readonly name: string; readonly size: number; readonly rows: Rows }

type Chart = Extract<Block, { kind: 'chart' }>
/** `beside`: what is said beside the picture that a chart becomes. */
type Section = {
  readonly kind: Block['kind']
  readonly said: Styled
  readonly titled: boolean
  readonly chart?: Chart
  readonly beside?: Styled
}

/**
 * A reply as messages: text with marks by their places, never by signs, tables as wide as a phone, choices as buttons below what they
 * belong to. Nothing is left out; what is longer than a message goes on in the next one. None for a reply without words or files.
 */
export function write({ blocks }: Pick<Reply, 'blocks'>): readonly Outgoing[] {
  const messages: Outgoing[] = []
  let sections: Section[] = []
  let choices: Choice[] = []
  const finish = () => {
    messages.push(...finished(sections, choices, messages))
    sections = []
    choices = []
  }
  for (const [at, block] of blocks.entries()) {
    const written = section(block)
    // Buttons stand below what they belong to: what has its own buttons further down begins a message.
    const ownButtons = blocks.slice(at).some(({ kind }) => kind === 'choices' || kind === 'form')
    if (choices.length > 0 && block.kind !== 'choices' && ownButtons) finish()
    if (written.said.text !== '') sections.push(written)
    if (block.kind === 'choices') choices.push(...block.choices)
    if (block.kind === 'form') choices.push(block.submit)
    if (block.kind !== 'image' && block.kind !== 'file') continue
    finish()
    messages.push(...attached(block))
  }
  finish()
  return messages
}

/** What has gathered, as messages; the buttons go below the last one. */
function finished(sections: readonly Section[], choices: readonly Choice[], before: Outgoing[]): Outgoing[] {
  const phone = choices.find(({ asks }) => asks === 'phone')?.label
  const [first = [], ...more] = parted(keyboard(choices.filter(({ asks }) => asks === undefined)))
  const further = more.map((rows): Outgoing => ({ kind: 'text', said: styled(CUT), rows }))
  const charts = sections.flatMap(({ chart }) => chart ?? [])
  const [chart] = charts
  const said = together(sections.map((one) => ({ ...one, said: one.beside ?? one.said })).filter(hasWords))
  if (chart && charts.length === 1 && said.text.length <= limits.caption && said.entities.length <= limits.entities) {
    const [instead = said] = split(together(sections), limits)
    return [{ kind: 'picture', chart, said, instead, rows: first }, ...further]
  }
  // What does not fit below a picture goes on after it, and several pictures stand before their words.
  before.push(...charts.map((one): Outgoing => ({ kind: 'picture', chart: one, said: NONE, instead: NONE, rows: [] })))
  const texts = split(together(sections), limits)
  const last = texts.at(-1)
  if (last) {
    const plain = texts.slice(0, -1).map((said): Outgoing => ({ kind: 'text', said, rows: [] }))
    const end: Outgoing = { kind: 'text', said: last, rows: first }
    return [...plain, phone === undefined || first.length > 0 ? end : { ...end, phone }, ...further]
  }
  if (first.length === 0) return []
  const above = before.at(-1)
  if (!above || above.rows.length > 0) return [{ kind: 'text', said: styled(CUT), rows: first }, ...further]
  before[before.length - 1] = { ...above, rows: first }
  return further
}

const NONE = styled('')
const hasWords = ({ said }: Section): boolean => said.text !== ''

/** Rows for as many messages as their number asks for. */
function parted(rows: Rows): readonly Rows[] {
  const parts: (readonly InlineKeyboardButton.CallbackButton[])[][] = []
  let count = 0
  for (const row of rows) {
    if (parts.length === 0 || count + row.length > limits.buttons) {
      parts.push([])
      count = 0
    }
    parts.at(-1)?.push(row)
    count += row.length
  }
  return parts
}

/** Sections below each other: what has a title of its own, and what follows it, stands apart. */
function together(sections: readonly Section[]): Styled {
  const [first, ...rest] = sections
  if (!first) return styled('')
  return rest.reduce<{ readonly said: Styled; readonly last: Section }>(
    ({ said, last }, next) => {
      const close = last.kind === 'text' && !next.titled
      return { said: joined([said, next.said], close ? '\n' : '\n\n'), last: next }
    },
    { said: first.said, last: first },
  ).said
}

/** The words of a block. Those of a picture go below it. */
function section(block: Block): Section {
  const title = 'title' in block ? block.title : undefined
  const written = { kind: block.kind, said: words(block), titled: title !== undefined && title !== '' }
  if (block.kind !== 'chart' || !isDrawable(block)) return written
  // The title stands in the picture.
  return { ...written, chart: block, beside: styled(block.alt) }
}

function words(block: Block): Styled {
  switch (block.kind) {
    case 'text':
      return running(block.text)
    case 'fields':
      return below(
        block.title,
        block.fields.map(({ label, value }) => labelled(label, running(value))),
      )
    case 'list': {
      const mark = (at: number) => (block.ordered ? `${at + 1}. ` : '• ')
      return below(
        block.title,
        block.items.map((item, at) => joined([styled(mark(at)), running(item)])),
      )
    }
    case 'table':
      return below(block.title, [table(block)])
    case 'chart':
      return below(block.title, [seriesName(block), chart(block), styled(block.alt)])
    case 'form':
      return below(block.title, formLines(block))
    case 'image':
    case 'file':
    case 'choices':
      return styled('')
  }
}

/** Lines below a title in bold. */
function below(title: Text | undefined, lines: readonly Styled[]): Styled {
  const head = title === undefined ? [] : [running(title, 'bold')]
  return joined(
    [...head, ...lines].filter(({ text }) => text !== ''),
    '\n',
  )
}

const labelled = (label: string, value: Styled): Styled => joined([styled(`${cleanLine(label)}: `), value])

/** The only series names the whole, where the title does not. */
const seriesName = ({ series, title }: Extract<Block, { kind: 'chart' }>): Styled =>
  styled(series.length === 1 && !title.includes(series[0]?.name ?? '') ? (series[0]?.name ?? '') : '')

/** What stands in a form now, and what may be put there; options that all fields share are said once. */
function formLines({ fields }: Extract<Block, { kind: 'form' }>): readonly Styled[] {
  const optionsOf = (field: (typeof fields)[number]) => field.options?.map(cleanLine).join(' / ') ?? ''
  const shared =
    fields.length > 1 && new Set(fields.map(optionsOf)).size === 1
      ? optionsOf(fields[0] ?? { name: '', label: '' })
      : ''
  const lines = fields.map((field) => {
    const options = shared ? '' : optionsOf(field)
    return labelled(field.label, styled([field.value ?? '', options && `(${options})`].filter(Boolean).join(' ')))
  })
  return [...lines, ...(shared ? [styled(`(${shared})`)] : [])]
}

/** A picture with its words below it, as far as they fit there, or a file. */
function attached(block: Extract<Block, { kind: 'image' | 'file' }>): readonly Outgoing[] {
  if (block.kind === 'file') {
    const { id, name, size } = block
    return [{ kind: 'file', id, name: cleanLine(name), size, rows: [] }]
  }
  const [caption = styled(''), ...more] = split(styled(block.alt), { ...limits, text: limits.caption })
  const rest = split(joined(more, ' '), limits)
  return [
    { kind: 'photo', url: block.url, said: caption, rows: [] },
    ...rest.map((said): Outgoing => ({ kind: 'text', said, rows: [] })),
  ]
}
