import type { Me } from '../me.ts'
import type { Tx } from '../store/db.ts'
import type { Batch } from './entry.ts'
import { knownCompanies, knownContacts } from './known.ts'
import type { Counts } from './plan.ts'
import type { Seen } from './seen.ts'
import { type MayFill, weigh } from './weigh.ts'
import { type Writer, writeBatch } from './write.ts'

/** So many problems are kept with the counts, to be shown. */
const SHOWN = 10

interface Where {
  readonly tx: Tx
  readonly me: Pick<Me, 'workspaceId' | 'id' | 'role'>
}

/** A rep fills only their own records and nobody's. */
const mayFillOf =
  ({ id, role }: Where['me']): MayFill =>
  (ownerId) =>
    role !== 'rep' || ownerId === null || ownerId === id

async function weighBatch({ entries }: Batch, { tx, me }: Where) {
  const contacts = await knownContacts(tx, me.workspaceId, entries)
  const companies = await knownCompanies(tx, me.workspaceId, entries)
  return weigh(entries, { contacts, companies }, mayFillOf(me))
}

/** Brings rows in: their records, and the counts with them added. */
export async function bringIn(batch: Batch, where: Where, writer: Writer, counts: Counts): Promise<Counts> {
  const weighed = await weighBatch(batch, where)
  const written = await writeBatch(where.tx, writer, weighed)
  return {
    ...counts,
    rows: counts.rows + batch.size,
    contacts: counts.contacts + weighed.people.filter(({ isNew }) => isNew).length,
    companies: counts.companies + weighed.companies.length,
    deals: counts.deals + written.deals,
    notes: counts.notes + written.notes,
    duplicates: counts.duplicates + weighed.duplicates,
    filled: counts.filled + weighed.people.filter(({ isNew, changed }) => !isNew && changed).length,
    foreign: counts.foreign + weighed.foreign,
  }
}

/** What bringing rows in would come to: the counts with them added. Writes nothing. `seen`: the rows before. */
export async function foreseeRows(batch: Batch, where: Where, seen: Seen, counts: Counts): Promise<Counts> {
  const { entries, problems } = batch
  const weighed = await weighBatch(batch, where)
  const again = weighed.firsts.filter(({ words }) => words.some((word) => seen.has(word))).length
  for (const { words } of entries) for (const word of words) seen.meet(word)
  const companies = weighed.companies.filter(({ name }) => !seen.meet(`c ${name.toLowerCase()}`)).length
  const rows = new Set(problems.map(({ row }) => row)).size
  return {
    ...counts,
    rows: counts.rows + batch.size,
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
  }
}
