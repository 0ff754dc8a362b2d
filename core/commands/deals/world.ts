import { z } from 'zod'
import type { Turn } from '../../command.ts'

const worldSchema = z.object({
  /** Whom the deal is with: a contact, their company, or a company alone. */
  contact_id: z.string().nullable(),
  contact: z.string().nullable(),
  company_id: z.string().nullable(),
  company: z.string().nullable(),
  stage_id: z.string(),
  stage: z.string(),
  stage_kind: z.enum(['open', 'won', 'lost']),
  titles: z.array(z.string()),
})

/** What a new deal is put into: whom it is with, its stage, and the titles of their other deals. */
export type World = z.infer<typeof worldSchema>

interface Given {
  readonly person?: { readonly kind: 'contact' | 'company'; readonly id: string } | undefined
  readonly stage?: string | undefined
}

/** Looks up, in one query, what a new deal needs; without a stage it goes into the first open one. Undefined: the stage is not there. */
export async function worldOf({ person, stage }: Given, { tx, me }: Turn): Promise<World | undefined> {
  const contactId = person?.kind === 'contact' ? person.id : null
  const companyId = person?.kind === 'company' ? person.id : null
  const rows = await tx.$queryRaw`
    select c.id as contact_id, c.name as contact, co.id as company_id, co.name as company,
           s.id as stage_id, s.name as stage, s.kind::text as stage_kind,
           array(select d.title from deal d
                 where d.workspace_id = s.workspace_id and d.deleted_at is null
                   and (d.company_id = co.id or d.contact_id = c.id)) as titles
    from stage s
    left join contact c on c.workspace_id = s.workspace_id and c.id = ${contactId}::uuid and c.deleted_at is null
    left join company co on co.workspace_id = s.workspace_id and co.id = coalesce(c.company_id, ${companyId}::uuid)
      and co.deleted_at is null
    where s.workspace_id = ${me.workspaceId}::uuid and s.deleted_at is null
      and (s.id = ${stage ?? null}::uuid or (${stage ?? null}::uuid is null and s.kind = 'open'))
    order by s.position limit 1`
  return z.array(worldSchema).parse(rows)[0]
}
