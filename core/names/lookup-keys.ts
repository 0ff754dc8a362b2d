import { Prisma } from '#prisma'
import type { NameKind } from '../slots/said.ts'
import type { Tx } from '../store/db.ts'
import { valuesIn } from './lookup-values.ts'
import { type KeyRow, type NamedRecord, PER_KEY, type Wanted } from './rows.ts'
import type { Value, ValueKind } from './values.ts'

/** As many keys that look like a misspelt word, and how much alike in trigrams: two letters swapped in the middle of eight are 0.38. */
const NEAR = 20
const LIKE = 0.33

interface KeyOrRecord {
  readonly key: string | null
  readonly kind: NameKind
  readonly id: string
  readonly word: number
  readonly name: string | null
  readonly meant_id: string | null
  readonly meant: string | null
  readonly company: string | null
}

/** A city, a line of business or a tag. */
interface ValueRow {
  readonly key: null
  readonly kind: ValueKind
  readonly id: null
  readonly word: number
  readonly name: string
}

/** What keys have found. */
export interface Read {
  readonly rows: readonly KeyRow[]
  readonly records: readonly NamedRecord[]
}

/**
 * The rows that have what is wanted, with the names of their records, every stage of the workspace and the values, in one statement. Only
 * what the viewer sees (row-level security), without what is deleted or disabled: such rows have no record here. A merged contact's names mean the one that it
 * was merged into.
 */
export async function lookUp(
  tx: Tx,
  workspaceId: string,
  { exact = [], like = [], values: withValues = false }: Wanted,
): Promise<Read & { readonly values: readonly Value[] }> {
  // The records are read by arrays of ids, so that the planner takes their primary keys however large the tables are.
  const all = await tx.$queryRaw<(KeyOrRecord | ValueRow)[]>`
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
      AND id = ANY(ARRAY(SELECT record_id FROM found WHERE kind = 'member')) AND disabled_at IS NULL
    ${withValues ? Prisma.sql`UNION ALL SELECT NULL, kind, NULL, -1, value, NULL, NULL, NULL FROM (${valuesIn(workspaceId)}) AS shared` : Prisma.empty}`
  const rows: KeyRow[] = []
  const records: NamedRecord[] = []
  const values: Value[] = []
  for (const one of all) {
    if (one.id === null) {
      values.push({ kind: one.kind, value: one.name })
      continue
    }
    const { key, kind, id, word, name, meant_id, meant, company } = one
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
  return { rows, records, values }
}
