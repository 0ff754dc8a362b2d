import type { Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import type { Money } from '../../slots/said.ts'
import type { Bound } from './bound.ts'

interface With {
  readonly amount?: Money | undefined
  readonly reason?: string | undefined
}

/**
 * Puts a deal into the stage it is bound for, and writes the move down. A closed stage closes it now, an open one opens it
 * again and forgets why it was lost. An amount replaces the deal's own, currency and all.
 */
export async function enterStage(deal: Bound, { amount, reason }: With, { tx, me, now }: Turn): Promise<void> {
  const at = new Date(now.epochMilliseconds)
  const closed = deal.to_kind !== 'open'
  const lostReason = deal.to_kind === 'lost' ? (reason ?? null) : null
  await tx.$executeRaw`
    with moved as (
      update deal set
        stage_id = ${deal.to_id}::uuid, stage_since = ${at}, lost_reason = ${lostReason},
        closed_at = case when ${closed} then ${at}::timestamptz end,
        amount = coalesce(${amount?.amount ?? null}::numeric, amount), currency = coalesce(${amount?.currency ?? null}, currency)
      where workspace_id = ${me.workspaceId}::uuid and id = ${deal.id}::uuid
      returning workspace_id, id)
    insert into stage_move (workspace_id, id, deal_id, from_id, to_id, member_id, at)
    select workspace_id, ${newId()}::uuid, id, ${deal.from_id}::uuid, ${deal.to_id}::uuid,
           ${me.kind === 'member' ? me.id : null}::uuid, ${at}
    from moved`
}
