import { z } from 'zod'
import type { Turn } from '../../command.ts'
import { keysOfWord, keyWords } from '../../names/keys.ts'

const knownSchema = z.object({ id: z.string(), name: z.string(), city: z.string().nullable() })
/** A company that is known already. */
export type KnownCompany = z.infer<typeof knownSchema>

/**
 * The company of the same name, in whatever script, spelling and case, and with whatever legal form: «ТОВ "Глобекс"» is Globex Ltd.
 * The oldest of several; undefined when there is none.
 */
export async function knownCompany(
  name: string,
  { tx, me }: Pick<Turn, 'tx' | 'me'>,
): Promise<KnownCompany | undefined> {
  const words = keyWords(name, 'company').map((word) => [...keysOfWord(word)])
  const keys = [...new Set(words.flat())]
  if (keys.length === 0) return undefined
  const rows = await tx.$queryRaw`
    select co.id, co.name, co.city from company co
    where co.workspace_id = ${me.workspaceId}::uuid and co.deleted_at is null and co.merged_into is null
      and co.id in (select k.record_id from name_key k
                    where k.workspace_id = ${me.workspaceId}::uuid and k.kind = 'company' and k.key = any(${keys}::text[]) and k.word >= 0)
    order by co.created_at, co.id limit ${MOST}`
  return z
    .array(knownSchema)
    .parse(rows)
    .find((company) => sameName(words, company.name))
}

/** So many companies that share a word of the name are compared. */
const MOST = 500

/** Whether every word stands for a word of the name, and no word of it is left. */
function sameName(words: readonly (readonly string[])[], name: string): boolean {
  const theirs = keyWords(name, 'company').map(keysOfWord)
  if (theirs.length !== words.length) return false
  const left = [...theirs]
  return words.every((keys) => {
    const at = left.findIndex((other) => other.some((key) => keys.includes(key)))
    if (at < 0) return false
    left.splice(at, 1)
    return true
  })
}
