import { setImmediate as pause } from 'node:timers/promises'
import type { Me } from '../me.ts'
import type { Tx } from '../store/db.ts'
import type { Draft, Reader } from './draft.ts'
import { knownCompanies, knownContacts } from './known.ts'
import type { Counts, Problem } from './plan.ts'
import type { Row } from './rows.ts'
import type { Seen } from './seen.ts'
import { type MayFill, weigh, wordsOf } from './weigh.ts'
import { type Writer, writeBatch } from './write.ts'

/** So many rows go into one transaction: a fraction of a second, so that nobody waits for it. */
export const BATCH = 1_000
/** So many rows are read before others get their turn. */
const AT_ONCE = 50
/** So many problems are kept with the counts, to be shown. */
const SHOWN = 10

export interface Batch {
  readonly tx: Tx
  readonly me: Pick<Me, 'workspaceId' | 'id' | 'role'>
  readonly read: Reader
  readonly rows: readonly Row[]
}

/** A rep fills only their own records and nobody's. */
const mayFillOf =
  ({ id, role }: Pick<Me, 'id' | 'role'>): MayFill =>
  (ownerId) =>
    role !== 'rep' || ownerId === null || ownerId === id

interface Read {
  readonly drafts: readonly Draft[]
  readonly problems: readonly Problem[]
}

async function readBatch({ read, rows }: Batch): Promise<Read> {
  const drafts: Draft[] = []
  const problems: Problem[] = []
  for (const [at, row] of rows.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await pause()
    const one = read(row)
    if (one.draft) drafts.push(one.draft)
    problems.push(...one.problems)
  }
  return { drafts, problems }
}

async function weighBatch({ tx, me }: Batch, drafts: readonly Draft[]) {
  const names = drafts.flatMap(({ company }) => (company === '' ? [] : [company]))
  const contacts = await knownContacts(tx, me.workspaceId, drafts)
  const companies = await knownCompanies(tx, me.workspaceId, names)
  return weigh(drafts, { contacts, companies }, mayFillOf(me))
}

/** Brings rows in: their records, and the counts with them added. */
export async function bringIn(batch: Batch, writer: Writer, counts: Counts): Promise<Counts> {
  const { drafts } = await readBatch(batch)
  const weighed = await weighBatch(batch, drafts)
  const written = await writeBatch(batch.tx, writer, weighed)
  return {
    ...counts,
    rows: counts.rows + batch.rows.length,
    contacts: counts.contacts + weighed.people.filter(({ isNew }) => isNew).length,
    companies: counts.companies + weighed.companies.length,
    deals: counts.deals + written.deals,
    notes: counts.notes + written.notes,
    duplicates: counts.duplicates + weighed.duplicates,
    filled: counts.filled + weighed.people.filter(({ isNew, changed }) => !isNew && changed).length,
    foreign: counts.foreign + weighed.foreign,
  }
}

/** What bringing rows in would come to: the counts with them added, and their problems. Writes nothing. `seen`: the rows before. */
export async function foreseeRows(
  batch: Batch,
  seen: Seen,
  counts: Counts,
): Promise<{ readonly counts: Counts; readonly problems: readonly Problem[] }> {
  const { drafts, problems } = await readBatch(batch)
  const weighed = await weighBatch(batch, drafts)
  const again = weighed.firsts.filter(({ words }) => words.some((word) => seen.has(word))).length
  for (const draft of drafts) for (const word of wordsOf(draft)) seen.meet(word)
  const companies = weighed.companies.filter(({ name }) => !seen.meet(`c ${name.toLowerCase()}`)).length
  const rows = new Set(problems.map(({ row }) => row)).size
  return {
    problems,
    counts: {
      ...counts,
      rows: counts.rows + batch.rows.length,
      contacts: counts.contacts + weighed.firsts.length - again,
      companies: counts.companies + companies,
      deals: counts.deals + weighed.deals.length,
      notes: counts.notes + weighed.notes.length,
      duplicates: counts.duplicates + weighed.duplicates + again,
      filled: counts.filled + weighed.people.filter(({ isNew, changed }) => !isNew && changed).length,
      foreign: counts.foreign + weighed.foreign,
      troubled: counts.troubled + rows,
      problems: [...counts.problems, ...problems].slice(0, SHOWN),
      skipped: counts.skipped + problems.filter(({ trouble }) => trouble === 'nameless').length,
    },
  }
}
