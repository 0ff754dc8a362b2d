import { z } from 'zod'
import type { Turn } from '../../command.ts'

const foundSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  company: z.string().nullable(),
  city: z.string().nullable(),
  /** Who is at a company; null of a contact. */
  people: z.object({ names: z.array(z.string()), more: z.number() }).nullable(),
  last: z
    .object({
      kind: z.enum(['call', 'meeting', 'email', 'message', 'note']),
      at: z.string().transform((at) => Temporal.Instant.from(at)),
    })
    .nullable(),
})

/** A line of a list. */
export type Found = z.infer<typeof foundSchema>

/** So many people of a company are named in a list. */
const NAMED = 3

/** What a list says of contacts or companies, in the order of their ids, in one statement. */
export async function readFound(
  kind: 'contact' | 'company',
  ids: readonly string[],
  { tx, me }: Turn,
): Promise<readonly Found[]> {
  const rows =
    kind === 'contact'
      ? await tx.$queryRaw`
        select c.id, c.name, c.role, co.name as company, null as city, null as people,
          (select json_build_object('kind', a.kind, 'at', a.at) from activity a
           where a.workspace_id = c.workspace_id and a.contact_id = c.id and a.deleted_at is null and a.kind <> 'note'
           order by a.at desc limit 1) as last
        from contact c left join company co on co.workspace_id = c.workspace_id and co.id = c.company_id
        where c.workspace_id = ${me.workspaceId}::uuid and c.id = any(${[...ids]}::uuid[])`
      : await tx.$queryRaw`
        select c.id, c.name, null as role, null as company, nullif(concat_ws(', ', c.city, c.industry), '') as city,
          (select json_build_object('names', coalesce(json_agg(p.name order by p.at) filter (where p.at <= ${NAMED}), '[]'),
                                    'more', greatest(count(*) - ${NAMED}, 0))
           from (select p.name, row_number() over (order by p.name collate "und-x-icu", p.id) as at from contact p
                 where p.workspace_id = c.workspace_id and p.company_id = c.id and p.deleted_at is null and p.merged_into is null) p
          ) as people,
          (select json_build_object('kind', a.kind, 'at', a.at) from activity a
           where a.workspace_id = c.workspace_id and a.company_id = c.id and a.deleted_at is null and a.kind <> 'note'
           order by a.at desc limit 1) as last
        from company c
        where c.workspace_id = ${me.workspaceId}::uuid and c.id = any(${[...ids]}::uuid[])`
  const found = z.array(foundSchema).parse(rows)
  return found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
