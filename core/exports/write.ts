import type { DataField } from '../languages/answers/data.ts'
import type { Activity, Lifecycle } from '../languages/answers/words.ts'
import type { Language } from '../languages/language.ts'
import { BOM, csvLines } from './csv.ts'
import type { ExportKind, ExportRecord } from './rows.ts'

export const exportFormats = ['csv', 'vcard'] as const
export type ExportFormat = (typeof exportFormats)[number]

type Column = readonly [field: DataField, cell: (record: ExportRecord, language: Language) => string | null]

const list = (values: readonly string[]): string => values.join('; ')
/** A day without its year is kept in 1604 and written as in vCards: --04-12. */
const day = (date: string | null): string | null => date?.replace(/^1604-/, '--') ?? null
const said = <W extends string>(words: Readonly<Record<W, string>>, word: string | null): string | null =>
  Object.entries<string>(words).find(([one]) => one === word)?.[1] ?? word

const lifecycle = ({ lifecycle: word }: ExportRecord, { answers }: Language) =>
  said<Lifecycle>(answers.lifecycles, word)
const kind = ({ kind: word }: ExportRecord, { answers }: Language) => said<Activity>(answers.activities, word)

/** The columns of each table. Their headers are read back by an import, so that what went out can come in again. */
const columns: { readonly [K in ExportKind]: readonly Column[] } = {
  contacts: [
    ['name', (r) => r.name],
    ['company', (r) => r.company],
    ['role', (r) => r.role],
    ['phone', (r) => list(r.phones)],
    ['email', (r) => list(r.emails)],
    ['city', (r) => r.city],
    ['birthday', (r) => day(r.birthday)],
    ['lifecycle', lifecycle],
    ['tags', (r) => list(r.tags)],
    ['source', (r) => r.source],
    ['need', (r) => r.need],
    ['owner', (r) => r.owner],
  ],
  companies: [
    ['company', (r) => r.company],
    ['city', (r) => r.city],
    ['industry', (r) => r.industry],
    ['website', (r) => r.website],
    ['tags', (r) => list(r.tags)],
    ['owner', (r) => r.owner],
  ],
  deals: [
    ['dealTitle', (r) => r.title],
    ['name', (r) => r.name],
    ['company', (r) => r.company],
    ['dealAmount', (r) => r.amount],
    ['dealCurrency', (r) => r.currency],
    ['dealStage', (r) => r.stage],
    ['dealClosing', (r) => r.closing],
    ['source', (r) => r.source],
    ['dealReason', (r) => r.reason],
    ['owner', (r) => r.owner],
  ],
  activities: [
    ['noteDate', (r) => r.day],
    ['noteKind', kind],
    ['name', (r) => r.name],
    ['company', (r) => r.company],
    ['note', (r) => r.summary],
  ],
}

/** So many records make a piece of the file. */
const PIECE = 500

/** A file of records, piece by piece, as it is stored: a CSV that spreadsheets open as it is, or vCards. */
export async function* written(
  what: ExportKind,
  format: ExportFormat,
  records: AsyncIterable<ExportRecord>,
  language: Language,
): AsyncGenerator<Uint8Array> {
  const line = (record: ExportRecord): string =>
    format === 'vcard' ? card(record) : csvLines([columns[what].map(([, cell]) => cell(record, language) ?? '')])
  let text =
    format === 'vcard' ? '' : BOM + csvLines([columns[what].map(([field]) => language.answers.data.fields[field])])
  let held = 0
  for await (const record of records) {
    text += line(record)
    held += 1
    if (held < PIECE) continue
    yield Buffer.from(text)
    text = ''
    held = 0
  }
  yield Buffer.from(text)
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n')

/** A contact as a vCard 3.0, which every address book reads (RFC 2426), folded to 75 bytes a line. */
function card(record: ExportRecord): string {
  const name = record.name ?? ''
  const words = name.split(' ')
  const property = (label: string, value: string | null): string[] => (value ? [`${label}:${escaped(value)}`] : [])
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(name)}`,
    `N:${escaped(words.slice(1).join(' '))};${escaped(words[0] ?? '')};;;`,
    ...property('ORG', record.company),
    ...property('TITLE', record.role),
    ...record.phones.flatMap((phone) => property('TEL', phone)),
    ...record.emails.flatMap((email) => property('EMAIL', email)),
    ...(record.city ? [`ADR:;;;${escaped(record.city)};;;`] : []),
    ...property('BDAY', day(record.birthday)),
    ...(record.tags.length > 0 ? [`CATEGORIES:${record.tags.map(escaped).join(',')}`] : []),
    ...property('NOTE', record.need),
    'END:VCARD',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const MAX_BYTES = 75

/** A line in pieces of at most 75 bytes, each but the first after a space; characters stay whole. */
function folded(line: string): string {
  if (line.length * 3 <= MAX_BYTES) return line
  let out = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > MAX_BYTES) {
      out += '\r\n '
      bytes = 1
    }
    out += character
    bytes += size
  }
  return out
}
