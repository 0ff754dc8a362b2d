import type { Hit } from '../slots/said.ts'
import type { Tx } from '../store/db.ts'
import { fold } from './fold.ts'
import { keysOfWord } from './keys.ts'
import type { NameOptions } from './lookup.ts'

/** A single letter begins too much. */
const SHORTEST = 2
/** As many rows of keys are read. */
const MOST = 60

/**
 * Contacts, companies and deals with a word in their names that begins so, in either script. Looks with the transaction's own eyes: what the
 * viewer may not see, and what is deleted or merged, is never found. The score is for the caller to give.
 */
export async function findBeginnings(word: string, tx: Tx, { workspaceId }: NameOptions): Promise<readonly Hit[]> {
  const keys = keysOfWord({ text: word, folded: fold(word) }).filter((key) => key.length >= SHORTEST)
  if (keys.length === 0) return []
  return tx.$queryRaw<Hit[]>`
    with begun as materialized (
      select distinct k.kind, k.record_id from unnest(${[...keys]}::text[]) asked(key)
      cross join lateral (
        select n.kind, n.record_id from name_key n
        where n.workspace_id = ${workspaceId}::uuid and n.word >= 0 and n.key >= asked.key and n.key < asked.key || 'zzzz'
          and starts_with(n.key, asked.key)
        order by n.key limit ${MOST}) k)
    select 'contact' as kind, c.id::text as id, c.name, 0::float8 as score from contact c
      where c.workspace_id = ${workspaceId}::uuid and c.id = any(array(select record_id from begun where kind = 'contact'))
        and c.deleted_at is null and c.merged_into is null
    union all select 'company', c.id::text, c.name, 0 from company c
      where c.workspace_id = ${workspaceId}::uuid and c.id = any(array(select record_id from begun where kind = 'company'))
        and c.deleted_at is null and c.merged_into is null
    union all select 'deal', d.id::text, d.title, 0 from deal d
      where d.workspace_id = ${workspaceId}::uuid and d.id = any(array(select record_id from begun where kind = 'deal'))
        and d.deleted_at is null and d.merged_into is null`
}
