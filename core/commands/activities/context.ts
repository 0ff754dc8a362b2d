import { z } from 'zod'
import type { Turn } from '../../command.ts'

const dealSchema = z.object({ id: z.string(), title: z.string() })
const contextSchema = z.object({
  contact_id: z.string().nullable(),
  contact: z.string().nullable(),
  company_id: z.string().nullable(),
  company: z.string().nullable(),
  deal: dealSchema.nullable(),
  next_step: z.boolean(),
})
type Row = z.infer<typeof contextSchema>

/** What an activity hangs on: with whom it was, at which company, in which deal. */
export interface Context {
  readonly contact: { readonly id: string; readonly name: string } | null
  readonly company: { readonly id: string; readonly name: string } | null
  readonly deal: { readonly id: string; readonly title: string } | null
  /** Whether somebody is to be reminded of it in future. */
  readonly nextStep: boolean
}

interface Said {
  readonly person?: { readonly kind: 'contact' | 'company'; readonly id: string } | undefined
  readonly deal?: string | undefined
}

/**
 * What an activity hangs on. A contact brings their company, a deal its contact and company; a deal that nobody has named is
 * left out. Undefined when what was said is not there.
 */
export async function contextOf(said: Said, turn: Turn): Promise<Context | undefined> {
  const ids = idsOf(said)
  if (!ids.contact && !ids.company && !ids.deal) return { contact: null, company: null, deal: null, nextStep: false }
  const row = await read(ids, turn)
  if (!row || (ids.deal && !row.deal) || (ids.contact && !row.contact_id) || (ids.company && !row.company_id))
    return undefined
  return {
    contact: row.contact_id && row.contact ? { id: row.contact_id, name: row.contact } : null,
    company: row.company_id && row.company ? { id: row.company_id, name: row.company } : null,
    deal: row.deal,
    nextStep: row.next_step,
  }
}

interface Ids {
  readonly contact: string | null
  readonly company: string | null
  readonly deal: string | null
}

const idsOf = ({ person, deal }: Said): Ids => ({
  contact: person?.kind === 'contact' ? person.id : null,
  company: person?.kind === 'company' ? person.id : null,
  deal: deal ?? null,
})

async function read(ids: Ids, { tx, me }: Turn): Promise<Row | undefined> {
  const rows = await tx.$queryRaw`
    with said as (select ${me.workspaceId}::uuid as ws, ${ids.contact}::uuid as contact, ${ids.company}::uuid as company,
                         ${ids.deal}::uuid as deal)
    select c.id as contact_id, c.name as contact, co.id as company_id, co.name as company,
      case when d.id is not null then json_build_object('id', d.id, 'title', d.title) end as deal,
      exists (select 1 from reminder r where r.workspace_id = said.ws and r.status = 'open'
        and (r.contact_id = c.id or r.company_id = co.id or r.deal_id = d.id)) as next_step
    from said
    left join deal d on d.workspace_id = said.ws and d.id = said.deal and d.deleted_at is null
    left join contact c on c.workspace_id = said.ws and c.deleted_at is null
      and c.id = (select coalesce(g.merged_into, g.id) from contact g where g.workspace_id = said.ws
                  and g.id = coalesce(said.contact, case when said.company is null then d.contact_id end))
    left join company co on co.workspace_id = said.ws and co.deleted_at is null
      and co.id = coalesce(said.company, c.company_id, d.company_id)`
  return z.array(contextSchema).parse(rows)[0]
}
