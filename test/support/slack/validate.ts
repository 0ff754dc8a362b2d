import { LIMITS } from '../../../bots/slack/limits.ts'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
const words = (value: unknown): string => (typeof value === 'string' ? value : '')

const KNOWN = [
  'rich_text',
  'actions',
  'input',
  'image',
  'header',
  'divider',
  'context',
  'section',
  'data_table',
  'data_visualization',
]

/** What Slack would refuse of blocks, in words, as far as its documents say; none is right. `surface`: where they are shown. */
export function problemsOf(given: unknown, surface: 'message' | 'view' = 'message'): string[] {
  const blocks = objects(given)
  const most = surface === 'message' ? LIMITS.messageBlocks : LIMITS.viewBlocks
  const ids = blocks.map((block) => block.block_id).filter((id) => id !== undefined)
  return [
    ...(Array.isArray(given) && blocks.length === given.length ? [] : ['blocks are not a list of objects']),
    ...(blocks.length > most ? [`${blocks.length} blocks`] : []),
    ...(new Set(ids).size < ids.length ? ['a block_id twice'] : []),
    ...(blocks.filter(({ type }) => type === 'data_table').length > LIMITS.tablesInMessage ? ['two tables'] : []),
    ...(blocks.filter(({ type }) => type === 'data_visualization').length > LIMITS.chartsInMessage ? ['3 charts'] : []),
    ...blocks.flatMap((block) => problemsOfBlock(block, surface)),
  ]
}

function problemsOfBlock(block: Json, surface: 'message' | 'view'): string[] {
  const type = words(block.type)
  if (!KNOWN.includes(type)) return [`unknown block ${type}`]
  if (surface === 'view' && type.startsWith('data_')) return [`${type} in a view`]
  switch (type) {
    case 'rich_text':
      return objects(block.elements).flatMap(richText)
    case 'actions':
      return actions(objects(block.elements))
    case 'input':
      return input(block)
    case 'header':
      return plainText(block.text, LIMITS.header, 'header')
    case 'section':
      return text(block.text, LIMITS.text, 'section')
    case 'context':
      return [
        ...(objects(block.elements).length > LIMITS.contextElements ? ['too many elements in a context'] : []),
        ...objects(block.elements).flatMap((element) => text(element, LIMITS.text, 'context')),
      ]
    case 'image':
      return [
        ...length(block.image_url, LIMITS.imageUrl, 'image_url'),
        ...length(block.alt_text, LIMITS.imageAlt, 'alt_text'),
        ...(block.title === undefined ? [] : plainText(block.title, LIMITS.imageAlt, 'image title')),
      ]
    case 'data_table':
      return table(block)
    case 'data_visualization':
      return chart(block)
    default:
      return []
  }
}

function length(value: unknown, most: number, what: string): string[] {
  const size = words(value).length
  return size >= 1 && size <= most ? [] : [`${what} of ${size} characters`]
}

const plainText = (value: unknown, most: number, what: string): string[] =>
  isObject(value) && value.type === 'plain_text' ? length(value.text, most, what) : [`${what} is no plain text`]

const text = (value: unknown, most: number, what: string): string[] =>
  isObject(value) && (value.type === 'plain_text' || value.type === 'mrkdwn')
    ? length(value.text, most, what)
    : [`${what} has no text`]

function richText(part: Json): string[] {
  const inner = objects(part.elements)
  if (inner.length === 0) return ['empty rich text']
  if (part.type === 'rich_text_list') return inner.flatMap(richText)
  if (!['rich_text_section', 'rich_text_preformatted', 'rich_text_quote'].includes(words(part.type)))
    return [`unknown rich text ${words(part.type)}`]
  const size = inner.reduce((sum, { text }) => sum + words(text).length, 0)
  return [
    ...(size > LIMITS.text ? [`rich text of ${size} characters`] : []),
    ...inner.flatMap((element) => {
      if (element.type === 'text') return length(element.text, LIMITS.text, 'text')
      if (element.type === 'link')
        return [...length(element.url, 3_000, 'url'), ...length(element.text, LIMITS.text, 'link')]
      return [`unknown element ${words(element.type)}`]
    }),
  ]
}

function actions(elements: readonly Json[]): string[] {
  const ids = elements.map((element) => words(element.action_id))
  return [
    ...(elements.length > LIMITS.actions || elements.length === 0 ? [`${elements.length} actions`] : []),
    ...(new Set(ids).size < ids.length ? ['an action_id twice'] : []),
    ...elements.flatMap((element) => [
      ...length(element.action_id, LIMITS.id, 'action_id'),
      ...length(element.value, LIMITS.buttonValue, 'value'),
      ...plainText(element.text, LIMITS.button, 'button'),
    ]),
  ]
}

function input(block: Json): string[] {
  const element = isObject(block.element) ? block.element : {}
  const common = [
    ...plainText(block.label, LIMITS.inputLabel, 'label'),
    ...length(element.action_id, LIMITS.id, 'action_id'),
  ]
  if (element.type !== 'static_select')
    return [...common, ...(words(element.initial_value).length > LIMITS.inputValue ? ['initial_value'] : [])]
  const options = objects(element.options)
  const values = options.map(({ value }) => words(value))
  const initial = isObject(element.initial_option) ? words(element.initial_option.value) : undefined
  return [
    ...common,
    ...(options.length === 0 || options.length > LIMITS.options ? [`${options.length} options`] : []),
    ...(new Set(values).size < values.length ? ['an option twice'] : []),
    ...(initial !== undefined && !values.includes(initial) ? ['an initial option that is none'] : []),
    ...options.flatMap((option) => [
      ...plainText(option.text, LIMITS.option, 'option'),
      ...length(option.value, LIMITS.optionValue, 'option value'),
    ]),
  ]
}

function table(block: Json): string[] {
  const rows = Array.isArray(block.rows) ? block.rows.map(objects) : []
  const widths = new Set(rows.map((row) => row.length))
  const cells = rows.flat()
  const size = cells.reduce((sum, cell) => sum + words(cell.text).length, 0)
  return [
    ...(rows.length < 2 || rows.length > LIMITS.tableRows + 1 ? [`${rows.length} rows`] : []),
    ...(widths.size > 1 || [...widths].some((width) => width < 1 || width > LIMITS.tableColumns) ? ['columns'] : []),
    ...(size > LIMITS.tableText ? [`a table of ${size} characters`] : []),
    ...(cells.some((cell) => words(cell.text) === '' || cell.type !== 'raw_text') ? ['a cell without text'] : []),
    ...(words(block.caption) === '' ? ['no caption'] : []),
    ...(Number(block.page_size) >= 1 && Number(block.page_size) <= LIMITS.tablePage ? [] : ['page_size']),
  ]
}

function chart(block: Json): string[] {
  const inner = isObject(block.chart) ? block.chart : {}
  const title = length(block.title, LIMITS.chartTitle, 'chart title')
  const label = (value: unknown) => length(value, LIMITS.chartLabel, 'chart label')
  if (inner.type === 'pie') {
    const segments = objects(inner.segments)
    return [
      ...title,
      ...(segments.length < 1 || segments.length > LIMITS.pieSegments ? ['segments'] : []),
      ...segments.flatMap((one) => [...label(one.label), ...(Number(one.value) > 0 ? [] : ['no share'])]),
    ]
  }
  const series = objects(inner.series)
  const axis = isObject(inner.axis_config) ? inner.axis_config : {}
  const categories = Array.isArray(axis.categories) ? axis.categories : []
  return [
    ...title,
    ...(inner.type === 'bar' || inner.type === 'line' ? [] : ['chart type']),
    ...(series.length < 1 || series.length > LIMITS.chartSeries ? ['series'] : []),
    ...(categories.length < 1 || categories.length > LIMITS.chartCategories ? ['categories'] : []),
    ...(new Set(series.map(({ name }) => name)).size < series.length ? ['a series twice'] : []),
    ...categories.flatMap(label),
    ...series.flatMap((one) => [
      ...label(one.name),
      ...(objects(one.data).length === categories.length ? [] : ['points']),
      ...(objects(one.data).every((point, at) => point.label === categories[at] && Number.isFinite(point.value))
        ? []
        : ['a point of no category']),
    ]),
  ]
}
