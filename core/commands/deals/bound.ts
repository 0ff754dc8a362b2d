import { z } from 'zod'
import type { Turn } from '../../command.ts'

const kindSchema = z.enum(['open', 'won', 'lost'])

const boundSchema = z.object({
  id: z.string(),
  title: z.string(),
  amount: z.string().nullable(),
  currency: z.string().nullable(),
  lost_reason: z.string().nullable(),
  from_id: z.string(),
  from_name: z.string(),
  from_kind: kindSchema,
  to_id: z.string(),
  to_name: z.string(),
  to_kind: kindSchema,
})

/** A deal where it stands, and the stage that it is to go to. */
export type Bound = z.infer<typeof boundSchema>

/**
 * A deal and the stage it is bound for: the one given, or the first of a kind. Locks the deal until the turn ends, so that two
 * moves at once follow each other. Undefined when the deal or the stage is not there, or not to be seen.
 */
export async function boundFor(
  dealId: string,
  target: { readonly stageId: string } | { readonly kind: 'won' | 'lost' },
  { tx, me }: Turn,
): Promise<Bound | undefined> {
  const stageId = 'stageId' in target ? target.stageId : null
  const kind = 'kind' in target ? target.kind : null
  const rows = await tx.$queryRaw`
    select d.id, d.title, d.amount::text, d.currency, d.lost_reason,
           s.id as from_id, s.name as from_name, s.kind::text as from_kind,
           t.id as to_id, t.name as to_name, t.kind::text as to_kind
    from deal d
    join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id
    join lateral (
      select id, name, kind from stage
      where workspace_id = d.workspace_id and deleted_at is null and (id = ${stageId}::uuid or kind::text = ${kind}::text)
      order by position limit 1) t on true
    where d.workspace_id = ${me.workspaceId}::uuid and d.id = ${dealId}::uuid and d.deleted_at is null
    for update of d`
  return z.array(boundSchema).parse(rows)[0]
}
