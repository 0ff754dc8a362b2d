import type { Turn } from '../../command.ts'
import type { Tagged } from '../../languages/answers/tag.ts'
import type { Selected } from '../../records/select.ts'
import { namesOf } from '../../records/words.ts'

/** What an answer about tags says: what they were put on or taken off, and how many needed nothing. */
export function saidOf(
  records: readonly Selected[],
  touched: ReadonlySet<string>,
  { kind, many, tags }: { readonly kind: Selected['kind']; readonly many: boolean; readonly tags: readonly string[] },
  turn: Turn,
): Tagged {
  const done = touched.size > 0 ? records.filter(({ id }) => touched.has(id)) : records
  const names = namesOf(
    done.map(({ name }) => name),
    turn,
  )
  if (!many) return { name: names, tags, left: 0 }
  const name = turn.language.conversation.set.count({ kind, count: done.length })
  return { name, names, tags, left: records.length - done.length }
}
