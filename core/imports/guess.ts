import { fold } from '../names/fold.ts'
import { en } from './headers/en.ts'
import { hr } from './headers/hr.ts'
import { lt } from './headers/lt.ts'
import { ru } from './headers/ru.ts'
import type { Headers } from './headers/table.ts'
import { uk } from './headers/uk.ts'
import { type ColumnField, columnFields, type Plan } from './plan.ts'
import { dateOrder, readDay, readEmail, readPhone, several } from './values.ts'

/** A header as it is looked up: folded, without marks and figures. */
const plain = (header: string): string =>
  fold(header)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

/** The same without the words that only count or praise columns. */
const bare = (header: string): string =>
  plain(header)
    .replace(/^(?:primary|main|основний|основна|контактний|контактна) /u, '')
    .replace(/ (?:value|no|nr|mandatory|required)$/u, '')

const isField = (name: string): name is keyof Headers => name !== 'skip' && columnFields.some((field) => field === name)

/** Every header of every language. Languages that differ about a word: the first counts, a first name only beside a last one. */
const known: ReadonlyMap<string, ColumnField> = new Map(
  [hr, lt, ru, uk, en].flatMap((table) =>
    Object.entries(table)
      .filter(([field]) => isField(field))
      .flatMap(([field, names]) =>
        names.split(',').flatMap((name): [string, ColumnField][] => (isField(field) ? [[plain(name), field]] : [])),
      ),
  ),
)

/** What a header says by itself; undefined where nobody can tell. */
export function fieldOfHeader(header: string): ColumnField | undefined {
  const name = bare(header)
  if (name === '') return undefined
  const exact = known.get(plain(header)) ?? known.get(name)
  if (exact) return exact
  // Google's and Outlook's exports say what kind of phone a column beside holds.
  if (/ (?:label|type)$/.test(name)) return 'skip'
  const words = name.split(' ')
  // "Тел. (моб.)", "Phone work": the longest beginning or end that is known.
  for (let length = words.length - 1; length > 0; length -= 1) {
    const found = known.get(words.slice(0, length).join(' ')) ?? known.get(words.slice(-length).join(' '))
    if (found && (words.length <= 3 || length > 1)) return found
  }
  return undefined
}

interface Looks {
  readonly phone: number
  readonly email: number
  readonly date: number
  readonly url: number
  readonly name: number
  readonly number: number
  readonly filled: number
}

const COMPANY =
  /(^|[\s«"„(])(тов|фоп|пп|ат|прат|ооо|ип|зао|llc|ltd|inc|gmbh|uab|ab|mb|d\.?o\.?o|s\.?r\.?o|ag|oü|sp\. ?z)([\s»",.)]|$)/iu
const NAME = /^\p{Lu}[\p{L}'’ʼ.-]*(?: \p{Lu}[\p{L}'’ʼ.-]*){1,3}$/u

/** Which part of a column's cells looks like what, 0 to 1. */
function looksOf(cells: readonly string[], country: string): Looks {
  const filled = cells.filter((cell) => cell !== '')
  const part = (is: (cell: string) => boolean): number => (filled.length ? filled.filter(is).length / filled.length : 0)
  const when = { order: 'dayFirst', year: 2000, past: false } as const
  return {
    filled: filled.length,
    email: part((cell) => several(cell).some((one) => readEmail(one) !== undefined)),
    phone: part(
      (cell) =>
        cell.replace(/\D/g, '').length >= 9 && several(cell).some((one) => readPhone(one, country) !== undefined),
    ),
    date: part((cell) => /\d{4}|\d[./]\d/.test(cell) && readDay(cell, when) !== undefined),
    url: part((cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell)),
    name: part((cell) => NAME.test(cell) && !COMPANY.test(cell)),
    number: part((cell) => /^[\d\s.,+-]+$/.test(cell)),
  }
}

const MOST = 0.6

/** What a column is by what stands in it, where its header does not say. `taken`: what other columns are. */
function fieldOfCells(cells: readonly string[], looks: Looks, taken: ReadonlySet<ColumnField>): ColumnField {
  if (looks.filled === 0) return 'skip'
  if (looks.email >= MOST) return 'email'
  if (looks.phone >= MOST && looks.date < MOST) return 'phone'
  if (looks.url >= MOST) return 'website'
  if (!taken.has('company') && cells.filter((cell) => COMPANY.test(cell)).length / looks.filled >= 0.3) return 'company'
  if (!taken.has('name') && !taken.has('firstName') && looks.name >= MOST) return 'name'
  return 'skip'
}

/** How many rows say what the columns are. */
export const SAMPLE = 200

/**
 * What the columns of a table are: by their headers in five languages, else by what stands in them. `rows`: the first rows, the
 * header among them if there is one.
 */
export function guessColumns(
  rows: readonly (readonly string[])[],
  country: string,
): Pick<Plan, 'header' | 'columns' | 'dates'> {
  const first = rows[0] ?? []
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((row) => row.length))
  const header = isHeader(first, rows.slice(1), country)
  const body = rows.slice(header ? 1 : 0, SAMPLE)
  const cellsOf = (at: number): string[] => body.map((row) => row[at] ?? '')
  const named = Array.from({ length: width }, (_, at) => (header ? fieldOfHeader(first[at] ?? '') : undefined))
  const taken = new Set(named.flatMap((field) => field ?? []))
  const fields = named.map((field, at): ColumnField => {
    if (field) return field
    const guessed = fieldOfCells(cellsOf(at), looksOf(cellsOf(at), country), taken)
    taken.add(guessed)
    return guessed
  })
  const columns = settle(fields).map((field, at) => ({ title: header ? (first[at] ?? '').slice(0, 80) : '', field }))
  return { header, columns, dates: orderOf(body, columns, country) }
}

/** Some fields are one column only; "name" beside "last name" is the first name; a first name without a last one is the name. */
function settle(fields: readonly ColumnField[]): ColumnField[] {
  const has = (field: ColumnField): boolean => fields.includes(field)
  const many = new Set<ColumnField>(['phone', 'email', 'tags', 'note', 'skip', 'need'])
  const seen = new Set<ColumnField>()
  return fields.map((field) => {
    const meant =
      field === 'name' && has('lastName') && !has('firstName')
        ? 'firstName'
        : field === 'firstName' && !has('lastName') && !has('name')
          ? 'name'
          : field
    if (seen.has(meant) && !many.has(meant)) return 'skip'
    seen.add(meant)
    return meant
  })
}

/** Whether the first row names the columns: a name of one is in it, or it has no figures and addresses where the rows below have. */
function isHeader(first: readonly string[], below: readonly (readonly string[])[], country: string): boolean {
  const looks = looksOf(first, country)
  if (looks.email > 0 || looks.phone > 0 || first.every((cell) => cell === '')) return false
  const names = first.filter((cell) => fieldOfHeader(cell) !== undefined).length
  if (names >= Math.max(1, first.filter((cell) => cell !== '').length / 3)) return true
  const figures = (row: readonly string[]): number => row.filter((cell) => /\d{3}|@/.test(cell)).length
  return figures(first) === 0 && below.slice(0, 5).some((row) => figures(row) > 0)
}

/** Countries that write the month first (Unicode CLDR short dates). */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH'])

/** What the dates of a table show by themselves, else what its country writes. */
function orderOf(body: readonly (readonly string[])[], columns: Plan['columns'], country: string): Plan['dates'] {
  const dated = columns.flatMap(({ field }, at) =>
    field === 'birthday' || field === 'dealClosing' || field === 'noteDate' ? [at] : [],
  )
  const votes = body
    .flatMap((row) => dated.map((at) => dateOrder(row[at] ?? '')))
    .reduce<number>((sum, one) => sum + one, 0)
  if (votes !== 0) return votes > 0 ? 'monthFirst' : 'dayFirst'
  return MONTH_FIRST.has(country) ? 'monthFirst' : 'dayFirst'
}
