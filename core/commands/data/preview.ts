import type { Turn } from '../../command.ts'
import { firstRowsOf, type Import } from '../../imports/imports.ts'
import { UnreadableFile } from '../../imports/rows.ts'
import { type Block, paragraph, type Text } from '../../reply.ts'
import { sentences } from '../answer.ts'
import { titleOf } from './columns.ts'

/** So many rows are shown, and so many columns of them, cut to so many characters. */
const ROWS = 3
const COLUMNS = 7
const CELL = 40

/** What is in a file and what would come of it, in blocks; the import has been looked through. */
export async function previewBlocks(found: Import, turn: Turn): Promise<readonly Block[]> {
  const { data } = turn.language.answers
  const { plan, counts } = found
  const left = plan.columns.flatMap(({ field, title }, at) =>
    field === 'skip' && title !== '' ? [titleOf(plan, at, turn)] : [],
  )
  const blocks: Block[] = [paragraph(sentences(data.file({ name: plan.name, rows: counts.total }), odd(found, turn)))]
  blocks.push(...(await sampleBlocks(found, turn)), ...comesTo(found, turn))
  if (left.length > 0) blocks.push(paragraph(data.leftOut({ columns: left.slice(0, 20) })))
  if (counts.troubled > 0) {
    blocks.push({
      kind: 'list',
      title: data.troubled({ rows: counts.troubled }),
      items: counts.problems.map((problem) => data.problem({ ...problem, text: cut(problem.text) })),
    })
  }
  if (counts.report) blocks.push({ kind: 'file', ...counts.report })
  return blocks
}

/** The first rows of a file under what its columns are taken for; nothing where none is of use. */
export async function sampleBlocks(found: Import, turn: Turn): Promise<readonly Block[]> {
  const { data } = turn.language.answers
  const used = found.plan.columns.map(({ field }, at) => ({ field, at })).filter(({ field }) => field !== 'skip')
  const rows = await firstRows(found, turn)
  const shown = used.filter(({ at }) => rows.some((row) => row[at])).slice(0, COLUMNS)
  if (shown.length === 0) return []
  return [
    {
      kind: 'table',
      title: data.sample,
      columns: shown.map(({ field }) => ({ label: data.fields[field] })),
      rows: rows.map((row) => shown.map(({ at }) => cut(row[at] ?? ''))),
    },
  ]
}

function comesTo({ counts }: Import, { language: { answers } }: Turn): Block[] {
  const { data } = answers
  const { contacts, companies, deals, notes, duplicates, filled, foreign } = counts
  const words: Text[] = [data.fresh({ contacts, companies, deals, notes })]
  if (duplicates > 0) words.push(data.known({ duplicates, filled, foreign }))
  return words.map(paragraph)
}

/** UTF-8 and commas are what one expects; anything else is worth a word, in case it was read wrongly. */
function odd({ plan }: Import, { language }: Turn): string | undefined {
  if (plan.kind === 'vcard') return undefined
  const encoding = plan.encoding === 'utf-8' ? {} : { encoding: plan.encoding }
  const delimiter = plan.delimiter === ',' || plan.delimiter === ';' ? undefined : delimiterOf(plan.delimiter)
  const words = language.answers.data.odd({ ...encoding, ...(delimiter ? { delimiter } : {}), headless: !plan.header })
  return words === '' ? undefined : words
}

const delimiterOf = (mark: string): '\t' | '|' | undefined => (mark === '\t' || mark === '|' ? mark : undefined)

async function firstRows(found: Import, { tx, me }: Turn): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = []
  try {
    for await (const { cells } of firstRowsOf(tx, me, found)) {
      if (cells.some((cell) => cell !== '')) rows.push(cells)
      if (rows.length >= ROWS) break
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
  }
  return rows
}

function cut(cell: string): string {
  const line = cell.replace(/\s+/g, ' ')
  return line.length > CELL
    ? `${Array.from(line)
        .slice(0, CELL - 1)
        .join('')}…`
    : line
}
