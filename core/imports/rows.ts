import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { Encoding, Plan } from './plan.ts'
import { readCards } from './vcard.ts'

/** A row of a file. `row`: its number as a spreadsheet counts them, from 1; of vCards, the card's. */
export interface Row {
  readonly row: number
  readonly cells: readonly string[]
}

/** A file that cannot be read to its end. `row`: where. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly row: number
  constructor(row: number, cause: unknown) {
    super(`the file cannot be read from row ${row} on`, { cause })
    this.row = row
  }
}

/** A row longer than this, in characters, is a quote that is never closed, or no table at all. */
const MAX_ROW = 1_000_000
/** Longer cells are cut: nothing that people write about a person is as long. */
const MAX_CELL = 10_000
/** Columns after these are left out. */
export const MAX_COLUMNS = 500

/** Bytes as text, piece by piece; what no character stands for becomes U+FFFD. A byte order mark goes. */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const part of bytes) {
    const text = decoder.decode(part, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

/** The rows of a file, its header among them, as they stream in. Throws UnreadableFile where it cannot be read on. */
export function readRows(
  plan: Pick<Plan, 'kind' | 'encoding' | 'delimiter'>,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Row> {
  const text = decoded(bytes, plan.encoding)
  return plan.kind === 'vcard' ? numbered(readCards(text)) : readTable(text, plan.delimiter)
}

async function* numbered(rows: AsyncIterable<readonly string[]>): AsyncGenerator<Row> {
  let row = 0
  for await (const cells of rows) {
    row += 1
    yield { row, cells: cells.map(clean) }
  }
}

async function* readTable(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<Row> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: MAX_ROW,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  const source = Readable.from(text)
  // What breaks in the source breaks the parser, and is thrown below.
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  let row = 0
  try {
    for await (const record of parser) {
      row += 1
      const cells: unknown = record
      // "sep=;" is how spreadsheets are told the delimiter; they count the row.
      if (row === 1 && Array.isArray(cells) && cells[0] === 'sep=') continue
      if (Array.isArray(cells)) yield { row, cells: cells.slice(0, MAX_COLUMNS).map((cell) => clean(String(cell))) }
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) {
      throw new UnreadableFile(row + 1, error)
    }
    throw error
  } finally {
    source.destroy()
    parser.destroy()
  }
}

/** A cell as it can be kept: without NUL and other control characters but line ends and tabs, without white space around it. */
function clean(written: string): string {
  // Exports mark with an apostrophe what a spreadsheet would calculate (core/exports/csv.ts).
  const cell = written.includes("'") ? written.replace(/(^|[;\t\r\n][ \t]*)'(?=[=+\-@\t\r])/g, '$1') : written
  if (/^[\u0020-\u007e\u0400-\u04ff]*$/.test(cell) && cell.length <= MAX_CELL) return cell.trim()
  return (
    cell
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .slice(0, MAX_CELL)
      .toWellFormed()
      .trim()
  )
}
