import type { Hit, NameKind } from '../slots/said.ts'
import type { Tx } from '../store/db.ts'

/** A record's word that has a key; `word` as in NameKey. */
export interface KeyRow {
  readonly key: string
  readonly kind: NameKind
  readonly id: string
  readonly word: number
}

export interface NamedRecord {
  readonly kind: NameKind
  readonly id: string
  readonly name: string
  /** The contact that this one was merged into: whom its names mean now. */
  readonly meant?: { readonly id: string; readonly name: string }
  /** The company that a contact works at, by its id. */
  readonly company?: string
}

/** What to look up: nothing of a sort where it is left out. */
export interface Wanted {
  /** Keys as they stand in NameKey. */
  readonly exact?: readonly string[]
  /** Keys of misspelt words. */
  readonly like?: readonly string[]
}

/** Of one key at most as many rows are read: many Ivans are told apart by their other names. */
export const PER_KEY = 30
/** As many keys that look like a misspelt word, and how much alike in trigrams: two letters swapped in the middle of eight are 0.38. */
const NEAR = 20
const LIKE = 0.33

interface Row {
  readonly key: string | null
  readonly kind: NameKind
  readonly id: string
  readonly word: number
  readonly name: string | null
  readonly meant_id: string | null
  readonly meant: string | null
  readonly company: string | null
}

/**
 * The rows that have what is wanted, with the names of their records, and every stage of the workspace, in one statement. Only
 * what the viewer sees (row-level security), without what is deleted or disabled: such rows have no record here. A merged contact's names mean the one that it
 * was merged into.
 */
export async function lookUp(
  tx: Tx,
  workspaceId: string,
  { exact = [], like = [] }: Wanted,
): Promise<{ readonly rows: readonly KeyRow[]; readonly records: readonly NamedRecord[] }> {
  // The records are read by arrays of ids, so that the planner takes their primary keys however large the tables are.
  const all = await tx.$queryRaw<Row[]>`
    WITH found AS MATERIALIZED (
      SELECT key, kind, record_id, word FROM parley_name_exact(${[...exact]}::text[], ${PER_KEY}::int)
      UNION ALL
      SELECT near.key, near.kind, near.record_id, near.word_index
      FROM unnest(${[...like]}::text[]) AS asked(key) CROSS JOIN LATERAL parley_name_fuzzy(asked.key, ${NEAR}::int, ${LIKE}::real) AS near)
    SELECT key, kind::text AS kind, record_id::text AS id, word, NULL AS name, NULL AS meant_id, NULL AS meant, NULL AS company FROM found
    UNION ALL SELECT NULL, 'stage', id::text, -1, name, NULL, NULL, NULL FROM stage
      WHERE workspace_id = ${workspaceId}::uuid AND deleted_at IS NULL
    UNION ALL SELECT NULL, 'contact', c.id::text, -1, c.name, m.id::text, m.name, coalesce(m.company_id, c.company_id)::text FROM contact c
      LEFT JOIN contact m ON m.workspace_id = c.workspace_id AND m.id = c.merged_into AND m.deleted_at IS NULL AND m.merged_into IS NULL
      WHERE c.workspace_id = ${workspaceId}::uuid AND c.id = ANY(ARRAY(SELECT record_id FROM found WHERE kind = 'contact'))
        AND c.deleted_at IS NULL AND (c.merged_into IS NULL OR m.id IS NOT NULL)
    UNION ALL SELECT NULL, 'company', id::text, -1, name, NULL, NULL, NULL FROM company WHERE workspace_id = ${workspaceId}::uuid
      AND id = ANY(ARRAY(SELECT record_id FROM found WHERE kind = 'company')) AND deleted_at IS NULL AND merged_into IS NULL
    UNION ALL SELECT NULL, 'deal', id::text, -1, title, NULL, NULL, NULL FROM deal WHERE workspace_id = ${workspaceId}::uuid
      AND id = ANY(ARRAY(SELECT record_id FROM found WHERE kind = 'deal')) AND deleted_at IS NULL AND merged_into IS NULL
    UNION ALL SELECT NULL, 'product', id::text, -1, name, NULL, NULL, NULL FROM product WHERE workspace_id = ${workspaceId}::uuid
      AND id = ANY(ARRAY(SELECT record_id FROM found WHERE kind = 'product')) AND deleted_at IS NULL
    UNION ALL SELECT NULL, 'member', id::text, -1, name, NULL, NULL, NULL FROM member WHERE workspace_id = ${workspaceId}::uuid
      AND id = ANY(ARRAY(SELECT record_id FROM found WHERE kind = 'member')) AND disabled_at IS NULL`
  const rows: KeyRow[] = []
  const records: NamedRecord[] = []
  for (const { key, kind, id, word, name, meant_id, meant, company } of all) {
    if (key !== null) rows.push({ key, kind, id, word })
    else if (name !== null)
      records.push({
        kind,
        id,
        name,
        ...(meant_id && meant ? { meant: { id: meant_id, name: meant } } : {}),
        ...(company ? { company } : {}),
      })
  }
  return { rows, records }
}

/** The open deals of contacts and companies, each with the score of the one that it was found by. */
export async function openDealsOf(tx: Tx, owners: readonly Hit[]): Promise<readonly Hit[]> {
  const contactIds = owners.filter(({ kind }) => kind === 'contact').map(({ id }) => id)
  const companyIds = owners.filter(({ kind }) => kind === 'company').map(({ id }) => id)
  if (contactIds.length === 0 && companyIds.length === 0) return []
  const deals = await tx.deal.findMany({
    where: {
      deletedAt: null,
      mergedInto: null,
      stage: { kind: 'open' },
      OR: [{ contactId: { in: contactIds } }, { companyId: { in: companyIds } }],
    },
    select: { id: true, title: true, contactId: true, companyId: true },
    orderBy: [{ closeOn: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  return deals.map(({ id, title, contactId, companyId }): Hit => {
    const scores = owners.filter((owner) => owner.id === contactId || owner.id === companyId).map(({ score }) => score)
    return { kind: 'deal', id, name: title, score: Math.max(...scores) }
  })
}
