import { sniff } from './encoding.ts'
import { guessColumns, SAMPLE } from './guess.ts'
import type { Encoding, Plan } from './plan.ts'
import { decoded, MAX_COLUMNS, readRows, UnreadableFile } from './rows.ts'
import { cardFields } from './vcard.ts'

/** What a file turns out to be before it is read. */
export type Peeked =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'empty' }
  | { readonly kind: 'spreadsheet' }
  /** Neither a table nor cards: a picture, a program, a text. */
  | { readonly kind: 'other' }
  | { readonly kind: 'tooManyColumns'; readonly limit: number }
  | { readonly kind: 'unreadable'; readonly row: number }

const DELIMITERS = [',', ';', '\t', '|'] as const

/**
 * What a file is and how it is to be read, by its first bytes (`head`, some hundred kilobytes): encoding, delimiter, header, columns.
 * `whole`: there are no more bytes.
 */
export async function peek(
  head: Uint8Array,
  given: { readonly name: string; readonly country: string; readonly whole: boolean },
): Promise<Peeked> {
  const sniffed = sniff(head)
  if (sniffed.kind === 'empty' || sniffed.kind === 'spreadsheet') return { kind: sniffed.kind }
  if (sniffed.kind === 'binary') return { kind: 'other' }
  const { encoding } = sniffed
  const text = (await Array.fromAsync(decoded([head], encoding))).join('')
  if (text.trim() === '') return { kind: 'empty' }
  const { name } = given
  if (/^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 1_000))) {
    const columns = cardFields.map((field) => ({ title: '', field }))
    return {
      kind: 'plan',
      plan: { kind: 'vcard', name, encoding, delimiter: ',', header: false, columns, dates: 'dayFirst' },
    }
  }
  if (/^\s*(?:<[!?a-z]|\{\s*["}]|%PDF)/i.test(text)) return { kind: 'other' }
  return peekTable(text, encoding, given)
}

async function peekTable(
  text: string,
  encoding: Encoding,
  { name, country, whole }: { readonly name: string; readonly country: string; readonly whole: boolean },
): Promise<Peeked> {
  // "sep=;" is how spreadsheets are told the delimiter.
  const told = /^sep=(.)\r?\n/.exec(text)?.[1]
  const delimiter = told ?? (await likeliest(text, whole))
  const rows = await sample(text, delimiter, whole)
  if ('row' in rows) return { kind: 'unreadable', row: rows.row }
  if (rows.some((row) => row.length >= MAX_COLUMNS)) return { kind: 'tooManyColumns', limit: MAX_COLUMNS - 1 }
  const guessed = guessColumns(rows, country)
  return { kind: 'plan', plan: { kind: 'csv', name, encoding, delimiter, ...guessed } }
}

/** The first rows of a text; the last of a text cut off may be half a row, and is left out. */
async function sample(
  text: string,
  delimiter: string,
  whole: boolean,
): Promise<readonly (readonly string[])[] | { readonly row: number }> {
  const rows: (readonly string[])[] = []
  try {
    for await (const { cells } of readRows({ kind: 'csv', encoding: 'utf-8', delimiter }, [Buffer.from(text)])) {
      rows.push(cells)
      if (rows.length > SAMPLE) break
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    if (whole || rows.length === 0) return { row: error.row }
    return rows
  }
  return whole || rows.length > SAMPLE || rows.length === 1 ? rows : rows.slice(0, -1)
}

/** The delimiter that cuts the first rows into the most columns of the same number; a comma where none does. */
async function likeliest(text: string, whole: boolean): Promise<string> {
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const rows = await sample(text.slice(0, 50_000), delimiter, whole && text.length <= 50_000)
    if ('row' in rows) continue
    const filled = rows.filter((row) => row.some((cell) => cell !== ''))
    const width = filled[0]?.length ?? 1
    const same = filled.filter((row) => row.length === width).length / Math.max(1, filled.length)
    const score = width > 1 ? same * Math.min(width, 30) : 0
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}
