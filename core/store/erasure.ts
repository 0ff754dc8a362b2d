import { z } from 'zod'
import { languages } from '../languages/index.ts'
import { languageOf } from '../languages/language.ts'
import { fold } from '../names/fold.ts'
import { romanise } from '../names/romanise.ts'
import { type Traces, tracesOf } from '../names/traces.ts'
import type { Tx } from './db.ts'

/** A statement's rows, in a turn's transaction or by the store's own connections. */
type Query = (sql: string, values: readonly unknown[]) => Promise<unknown>

const knownSchema = z.array(
  z.object({
    names: z.array(z.string()),
    phones: z.array(z.string()),
    emails: z.array(z.string()),
    shared: z.array(z.string()),
  }),
)

const WHO = `
  with recursive one as (
    select c.id, c.name from contact c where c.id = $1::uuid
    union select c.id, c.name from contact c join one on c.merged_into = one.id)
  select array(select name from one) as names,
    array(select p.value from contact_point p join one on one.id = p.contact_id where p.kind = 'phone') as phones,
    array(select p.value from contact_point p join one on one.id = p.contact_id where p.kind = 'email') as emails,
    parley_namesakes($1::uuid, array(select n.key from name_key n join one on one.id = n.record_id)) as shared`

/** By what a contact is found in free text, in the sight of who asks. */
async function tracesIn(query: Query, contactId: string): Promise<Traces> {
  const [known] = knownSchema.parse(await query(WHO, [contactId]))
  if (!known) return { patterns: [], literals: [] }
  const shared = new Set(known.shared)
  const isOwn = (word: string): boolean => !shared.has(romanise(fold(word))) && !shared.has(fold(word))
  // Where somebody else is called just so, the name alone tells nobody whose it is.
  const names = known.names.filter((name) => name.split(/\s+/u).some(isOwn))
  return tracesOf({ ...known, names, isOwn })
}

const erasedSchema = z.tuple([z.object({ rows: z.number() })])

const languageSchema = z.array(z.object({ language: z.string() }))

/** What a deal is called that stays when the person is erased, in the workspace's language; undefined where there is no such workspace. */
async function titleIn(query: Query, workspaceId: string): Promise<string | undefined> {
  const [workspace] = languageSchema.parse(
    await query('select language from workspace where id = $1::uuid', [workspaceId]),
  )
  return workspace && languages[languageOf(workspace.language) ?? 'en'].answers.service.erase.deal
}

/**
 * Erases a contact, as the turn's viewer: their own, or anybody's by who leads. False when there is nobody to erase, or it may not be. Whatever was
 * read of them before is out of date.
 */
export async function eraseContact(
  tx: Tx,
  { workspaceId, contactId }: { readonly workspaceId: string; readonly contactId: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const query: Query = (sql, values) => tx.$queryRawUnsafe(sql, ...values)
  const title = await titleIn(query, workspaceId)
  const { patterns, literals } = await tracesIn(query, contactId)
  const rows = await query('select parley_erase($1::uuid, $2::timestamptz, $3::text[], $4::text[], $5) as rows', [
    contactId,
    now.toString(),
    patterns,
    literals,
    title,
  ])
  return erasedSchema.parse(rows)[0].rows > 0
}

/** Who was erased, and when, as PostgreSQL writes it. */
export interface Erasure {
  readonly workspaceId: string
  readonly contactId: string
  readonly at: string
}

/** Erases once more who was erased since a backup was made, as who owns the tables, in a transaction of the caller's. Gives how many were there again. */
export async function replayErasures(query: Query, erasures: readonly Erasure[]): Promise<number> {
  let count = 0
  for (const { workspaceId, contactId, at } of erasures) {
    const title = await titleIn(query, workspaceId)
    if (title === undefined) continue
    await query(`select set_config('parley.workspace', $1, true)`, [workspaceId])
    const { patterns, literals } = await tracesIn(query, contactId)
    await query('select parley_erase_mail($1::uuid, $2::uuid)', [workspaceId, contactId])
    const rows = await query(
      'select parley_erase_person($1::uuid, $2::uuid, $3::timestamptz, $4::text[], $5::text[], $6) as rows',
      [workspaceId, contactId, at, patterns, literals, title],
    )
    count += erasedSchema.parse(rows)[0].rows > 0 ? 1 : 0
  }
  return count
}
