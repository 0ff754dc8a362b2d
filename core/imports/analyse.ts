import { BOM, csvLines } from '../exports/csv.ts'
import type { Me } from '../me.ts'
import type { Tx } from '../store/db.ts'
import { type FileDb, saveFile } from '../store/files.ts'
import { foreseeRows } from './batch.ts'
import { rowReader } from './draft.ts'
import { readBatches } from './entry.ts'
import { type Import, rowsOf, settingOf } from './imports.ts'
import { type Counts, noCounts, type Problem } from './plan.ts'
import { openSeen } from './seen.ts'

/** So many problems are kept for the report; whoever has more has another problem. */
const MOST = 10_000

export interface Analysing {
  readonly me: Me
  readonly now: Temporal.Instant
  /** Where the file is read from. */
  readonly files: FileDb
  /** Runs work in a transaction of the person's: the turn's own, or one a batch. */
  readonly inTx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** The words for the report's columns and for kinds of trouble. */
  readonly words: ReportWords
}

export interface ReportWords {
  readonly file: string
  readonly row: string
  readonly trouble: string
  readonly text: string
  readonly troubles: Readonly<Record<Problem['trouble'], string>>
}

/** What an import would come to, all rows read and compared with what is there; nothing of it is written. Throws UnreadableFile. */
export async function analyse(found: Import, { me, now, files, inTx, words }: Analysing): Promise<Counts> {
  const read = rowReader(found.plan, await inTx((tx) => settingOf({ tx, me, now })))
  const seen = openSeen()
  const problems: Problem[] = []
  let counts = noCounts
  for await (const batch of readBatches(read, rowsOf(files, me, found))) {
    const before = counts
    counts = await inTx((tx) => foreseeRows(batch, { tx, me }, seen, before))
    if (problems.length < MOST) problems.push(...batch.problems)
  }
  const total = { ...counts, total: counts.rows, rows: 0 }
  if (problems.length <= counts.problems.length) return total
  const saved = await saveFile(
    files,
    { workspaceId: me.workspaceId, personId: me.id },
    { name: words.file, mime: 'text/csv', now },
    [Buffer.from(report(problems.slice(0, MOST), words))],
  )
  return saved.kind === 'saved' ? { ...total, report: saved.file } : total
}

function report(problems: readonly Problem[], words: ReportWords): string {
  const rows = problems.map(({ row, trouble, text }) => [String(row), words.troubles[trouble], text])
  return BOM + csvLines([[words.row, words.trouble, words.text], ...rows])
}
