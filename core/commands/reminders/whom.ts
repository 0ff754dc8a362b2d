import { z } from 'zod'
import type { Turn } from '../../command.ts'
import { fold } from '../../names/fold.ts'

interface Asked {
  readonly about: string
  readonly subject?: { readonly kind: 'contact' | 'company' | 'deal'; readonly id: string } | undefined
}

const rowsSchema = z.array(z.object({ name: z.string(), company: z.string().nullable() }))

/**
 * Whom a reminder is about, where its words do not name them in full: "Ivan Petrenko, Acme" for "call Ivan"; undefined where
 * they do, or where it is about nobody.
 */
export async function whomOf({ about, subject }: Asked, { tx, me }: Turn): Promise<string | undefined> {
  if (!subject) return undefined
  const rows = await tx.$queryRaw`
    select c.name, co.name as company
    from contact c left join company co on co.workspace_id = c.workspace_id and co.id = c.company_id
    where ${subject.kind} = 'contact' and c.workspace_id = ${me.workspaceId}::uuid and c.id = ${subject.id}::uuid
    union all
    select name, null from company
    where ${subject.kind} = 'company' and workspace_id = ${me.workspaceId}::uuid and id = ${subject.id}::uuid
    union all
    select title, null from deal
    where ${subject.kind} = 'deal' and workspace_id = ${me.workspaceId}::uuid and id = ${subject.id}::uuid`
  const [found] = rowsSchema.parse(rows)
  if (!found || fold(about).includes(fold(found.name))) return undefined
  return found.company === null ? found.name : `${found.name}, ${found.company}`
}
