import type { Block, Choice, Reply, Text } from '../core/index.ts'
import { sayValue } from './charts/say.ts'
import { clean, cleanLine, pad, widthOf, wrap } from './width.ts'

/** A button as plain text has it: `[1] Done`. */
export interface PlainChoice {
  readonly number: number
  readonly label: string
  readonly token: string
}

/** A reply in words alone, and what its numbered choices stand for. */
export interface Plain {
  readonly text: string
  readonly choices: readonly PlainChoice[]
}

const indent = '  '
const labelCells = 24
const barCells = 24
/** A column narrower than this cannot be read; the table is then written row by row. */
const columnCells = 10

/**
 * A reply as plain text, `width` character cells wide: what the console prints, and what every platform can fall back on. Nothing is left
 * out. Choices are numbered from `first` on. A line of people's text that looks like a choice is set off with a bar, so that nobody can put up a button by writing one.
 */
export function plain(reply: Reply, width = 80, first = 1): Plain {
  const choices: PlainChoice[] = []
  const number = (choice: Choice): PlainChoice => {
    const label = cleanLine(choice.label).replace(/\[(\d+)\]/g, '($1)')
    const numbered = { number: first + choices.length, label, token: choice.token }
    choices.push(numbered)
    return numbered
  }
  const parts = reply.blocks.map((block) => write(block, Math.max(20, width), number)).filter((part) => part.length > 0)
  return { text: parts.map((part) => part.join('\n')).join('\n'), choices }
}

function write(block: Block, width: number, number: (choice: Choice) => PlainChoice): string[] {
  switch (block.kind) {
    case 'text':
      return guarded(wrap(running(block.text), width, 'whole'))
    case 'fields':
      return guarded([...title(block.title, width), ...labelled(block.fields, width)])
    case 'list': {
      const mark = (at: number) => (block.ordered ? `${at + 1}. ` : '- ')
      return guarded([
        ...title(block.title, width),
        ...block.items.flatMap((item, at) => hanging(mark(at), running(item), width)),
      ])
    }
    case 'table':
      return guarded([...title(block.title, width), ...table(block, width)])
    case 'chart':
      return guarded([...title(block.title, width), ...chart(block, width), ...wrap(clean(block.alt), width, 'whole')])
    case 'image':
      return guarded(wrap([clean(block.alt), clean(block.url)].filter(Boolean).join('\n'), width, 'whole'))
    case 'file':
      return guarded(wrap(`${cleanLine(block.name)} (${size(block.size)})`, width, 'whole'))
    case 'choices':
      return choiceLines(block.choices.map(number), width)
    case 'form': {
      const fields = block.fields.map(({ label, value, options }) => ({
        label,
        value: [value ?? '', options?.join(' / ') ?? ''].filter(Boolean).join(' : '),
      }))
      return [
        ...guarded([...title(block.title, width), ...labelled(fields, width)]),
        ...choiceLines([number(block.submit)], width),
      ]
    }
  }
}

/** The words of a text; a link says where it leads. */
function running(text: Text): string {
  if (typeof text === 'string') return clean(text)
  const says = (label: string, url: string) => {
    const [, scheme = '', address = ''] = /^(?:(mailto|tel):)?(.*)$/s.exec(url) ?? []
    if (scheme === 'tel') return label.replace(/[\s()-]/g, '') === address
    return label === address || label === address.replace(/^https?:\/\//, '').replace(/\/$/, '')
  }
  const piece = (one: Exclude<Text, string>[number]): string => {
    if (typeof one === 'string') return one
    if ('bold' in one) return one.bold
    if ('code' in one) return one.code
    return says(one.link, one.url) ? one.link : `${one.link} (${one.url})`
  }
  return clean(text.map(piece).join(''))
}

const looksLikeChoice = /^\s*\[\d+\]/
const guarded = (lines: readonly string[]): string[] =>
  lines.map((line) => (looksLikeChoice.test(line) ? `| ${line.trimStart()}` : line))

const title = (text: Text | undefined, width: number): string[] =>
  text === undefined ? [] : wrap(running(text), width, 'whole')

/** Text after a mark, its further lines under the first. */
function hanging(mark: string, text: string, width: number): string[] {
  const room = widthOf(mark)
  return wrap(text, width - room, 'whole').map((line, at) => (at === 0 ? mark : ' '.repeat(room)) + line)
}

function labelled(fields: readonly { label: string; value: Text }[], width: number): string[] {
  const labels = fields.map(({ label }) => cleanLine(label))
  const room = Math.min(labelCells, Math.max(0, ...labels.map(widthOf))) + 2
  return fields.flatMap(({ value }, at) => {
    const label = `${labels[at] ?? ''}:`
    const words = running(value)
    if (widthOf(label) < room) return hanging(indent + pad(label, room), words, width)
    return [indent + label, ...hanging(indent + indent, words, width)]
  })
}

function table(block: Extract<Block, { kind: 'table' }>, width: number): string[] {
  const count = Math.max(block.columns.length, ...block.rows.map((row) => row.length))
  if (count === 0) return []
  const columns = Array.from({ length: count }, (_, at) => block.columns[at])
  const heads = columns.map((column) => cleanLine(column?.label ?? ''))
  const rows = block.rows.map((row) => columns.map((_, at) => cleanLine(row[at] ?? '')))
  const natural = columns.map((_, at) => Math.max(1, ...[heads, ...rows].map((row) => widthOf(row[at] ?? ''))))
  const cells = narrowed(natural, width - (count - 1) * indent.length)
  if (!cells) {
    const fields = rows.map((row) => row.map((value, at) => ({ label: heads[at] || String(at + 1), value })))
    return rows.length === 0
      ? wrap(heads.join(', '), width, 'whole')
      : fields.flatMap((row, at) => [...(at > 0 ? [''] : []), ...labelled(row, width)])
  }
  const lines = (row: readonly string[]): string[] => {
    const columnLines = row.map((cell, at) => wrap(cell, cells[at] ?? 1))
    const height = Math.max(...columnLines.map((one) => one.length))
    return Array.from({ length: height }, (_, line) =>
      columnLines
        .map((one, at) => pad(one[line] ?? '', cells[at] ?? 1, columns[at]?.align))
        .join(indent)
        .trimEnd(),
    )
  }
  return [...lines(heads), cells.map((room) => '─'.repeat(room)).join(indent), ...rows.flatMap(lines)]
}

/** Columns narrowed to the room there is, the widest first; null when they would become too narrow to read. */
function narrowed(natural: readonly number[], room: number): number[] | null {
  const cells = [...natural]
  let excess = cells.reduce((sum, one) => sum + one, 0) - room
  while (excess > 0) {
    const widest = cells.indexOf(Math.max(...cells))
    const width = cells[widest] ?? 0
    if (width <= columnCells) return null
    cells[widest] = width - 1
    excess -= 1
  }
  return cells
}

function chart(block: Extract<Block, { kind: 'chart' }>, width: number): string[] {
  const count = Math.max(block.categories.length, ...block.series.map((one) => one.values.length))
  const most = Math.max(0, ...block.series.flatMap((one) => one.values.map(Math.abs)))
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + Math.abs(value), 0)
  const bar = (value: number) =>
    (value < 0 ? '░' : '█').repeat(most > 0 ? Math.round((Math.abs(value) / most) * barCells) : 0)
  const share = (value: number, all: number) =>
    block.shape === 'pie' && all > 0 ? ` (${Math.round((Math.abs(value) / all) * 100)} %)` : ''
  const bars = Array.from({ length: count }, (_, at) =>
    block.series.flatMap((series, nth) => {
      const value = series.values[at]
      const name = block.series.length > 1 || block.categories[at] === undefined ? series.name : ''
      const label = [block.categories[at] ?? '', name].filter(Boolean).join(', ')
      return value === undefined
        ? []
        : [
            {
              label,
              value: `${bar(value)} ${cleanLine(sayValue(block, nth, at))}${share(value, total(series.values))}`.trim(),
            },
          ]
    }),
  ).flat()
  const only = block.series.length === 1 && count > 0 ? (block.series[0]?.name ?? '') : ''
  const bare = block.categories.filter((_, at) => !block.series.some((series) => series.values[at] !== undefined))
  const silent = block.series
    .filter((series) => series.values.length === 0 && (block.series.length > 1 || count === 0))
    .map((series) => series.name)
  const rows = [...bars, ...[...bare, ...silent].map((label) => ({ label, value: '' }))]
  return [...(only && !block.title.includes(only) ? wrap(clean(only), width, 'whole') : []), ...labelled(rows, width)]
}

function size(bytes: number): string {
  const [unit, factor] = bytes >= 1e6 ? ['MB', 1e6] : bytes >= 1e3 ? ['kB', 1e3] : ['B', 1]
  return `${Math.round((bytes / factor) * 10) / 10} ${unit}`
}

/** Choices side by side as far as they fit. */
function choiceLines(choices: readonly PlainChoice[], width: number): string[] {
  const lines: string[] = []
  for (const { number, label } of choices) {
    const shown = `[${number}] ${label}`.trimEnd()
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + widthOf(shown) + indent.length <= width)
      lines[lines.length - 1] = `${last}${indent}${shown}`
    else lines.push(shown)
  }
  return lines
}
