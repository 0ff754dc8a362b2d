import type { ColumnField } from './plan.ts'

/** What a card's properties become: the columns that its rows have. Several values of one are lines of a cell. */
export const cardFields = [
  'name',
  'company',
  'role',
  'phone',
  'email',
  'city',
  'birthday',
  'tags',
  'note',
  'website',
] as const satisfies readonly ColumnField[]
type CardField = (typeof cardFields)[number]

const property: Readonly<Record<string, CardField>> = {
  FN: 'name',
  ORG: 'company',
  TITLE: 'role',
  ROLE: 'role',
  TEL: 'phone',
  EMAIL: 'email',
  ADR: 'city',
  BDAY: 'birthday',
  CATEGORIES: 'tags',
  NOTE: 'note',
  URL: 'website',
}

/** Longer lines are pictures and keys. */
const MAX_LINE = 20_000

interface Property {
  readonly name: string
  readonly params: readonly string[]
  readonly value: string
}

/** The cards of a text in vCard 2.1, 3.0 or 4.0, each as a row of `cardFields`; pictures, sounds and what is none of these left out. */
export async function* readCards(text: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let card: Map<CardField, string[]> | undefined
  let structured = ''
  for await (const line of unfolded(text)) {
    const read = readProperty(line)
    if (!read) continue
    if (read.name === 'BEGIN') {
      card = new Map()
      structured = ''
    } else if (read.name === 'END') {
      if (card) yield rowOf(card, structured)
      card = undefined
    } else if (read.name === 'N') structured = nameOf(read)
    else if (card) keep(card, read)
  }
}

function rowOf(card: ReadonlyMap<CardField, readonly string[]>, structured: string): readonly string[] {
  return cardFields.map((field) => {
    const values = [...new Set(card.get(field) ?? [])]
    if (field === 'name') return values[0] ?? structured
    return field === 'role' || field === 'company' ? (values[0] ?? '') : values.join('\n')
  })
}

function keep(card: Map<CardField, string[]>, read: Property): void {
  const field = property[read.name]
  if (!field) return
  const value = wordsOf(field, read).trim()
  if (value !== '') card.set(field, [...(card.get(field) ?? []), value])
}

function wordsOf(field: CardField, read: Property): string {
  const value = decodedValue(read)
  const parts = () => components(value, ';')
  switch (field) {
    case 'company':
      return parts()[0] ?? ''
    // post office box; extended address; street; locality; region; code; country (RFC 6350, 6.3.1)
    case 'city':
      return parts()[3] ?? ''
    case 'tags':
      return components(value, ',').join('\n')
    case 'phone':
    case 'email':
      return unescaped(value).replace(/^(?:tel|mailto):/i, '')
    default:
      return unescaped(value)
  }
}

/** Family; given; additional; prefixes; suffixes: said as "given additional family". */
function nameOf(read: Property): string {
  const [family = '', given = '', additional = ''] = components(decodedValue(read), ';')
  return [given, additional, family].filter((part) => part !== '').join(' ')
}

/** The parts of a value between marks that no backslash stands before. */
const components = (value: string, mark: string): string[] =>
  value.split(new RegExp(`(?<!\\\\)${mark}`)).map((part) => unescaped(part).trim())

const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN:])/g, (_all, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark))

const PROPERTY = /^(?:[\w-]+\.)?([A-Za-z-]+)((?:;(?:[^:"]|"[^"]*")*)?):([\s\S]*)$/

function readProperty(line: string): Property | undefined {
  const [, name = '', params = '', value = ''] = PROPERTY.exec(line) ?? []
  if (name === '') return undefined
  return { name: name.toUpperCase(), params: params.toUpperCase().split(';').slice(1), value }
}

const isQuoted = (params: readonly string[]): boolean =>
  params.some((param) => param === 'QUOTED-PRINTABLE' || param === 'ENCODING=QUOTED-PRINTABLE')

/** Quoted-printable (vCard 2.1) as text in the charset that the property names; what names none known is UTF-8. */
function decodedValue({ params, value }: Property): string {
  if (!isQuoted(params)) return value
  const bytes = Buffer.from(
    value.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
  const charset = params.find((param) => param.startsWith('CHARSET='))?.slice('CHARSET='.length) ?? 'UTF-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** The lines of a text with those that belong together joined: a line that begins with white space goes on with the one before. */
async function* unfolded(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string | undefined
  for await (const line of lines(text)) {
    if (held === undefined) held = line
    else if (/^[ \t]/.test(line)) held = held.length > MAX_LINE ? held : held + line.slice(1)
    // A quoted-printable line that ends in "=" goes on in the next.
    else if (held.endsWith('=') && /QUOTED-PRINTABLE/i.test(held.slice(0, 200))) held = held.slice(0, -1) + line
    else {
      yield held
      held = line
    }
  }
  if (held !== undefined) yield held
}

async function* lines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of text) {
    const all = (rest + piece).split(/\r\n|\n|\r(?!$)/)
    rest = all.pop() ?? ''
    // A line without end is no line of a card.
    if (rest.length > MAX_LINE * 50) rest = rest.slice(0, MAX_LINE)
    yield* all
  }
  if (rest !== '') yield rest.replace(/\r$/, '')
}
