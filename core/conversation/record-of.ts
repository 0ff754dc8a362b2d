import { z } from 'zod'
import type { Session } from '../session.ts'
import type { Hit } from '../slots/said.ts'
import type { SlotKind } from '../slots/slot.ts'
import { takes } from '../slots/takes.ts'

const rowsSchema = z.array(
  z.object({ kind: z.enum(['contact', 'company', 'deal', 'member', 'stage', 'reminder', 'ticket']), name: z.string() }),
)

/** The record of an id, for a slot that takes records; `gone`: there is none of it that its viewer sees. Undefined for what is no id. */
export async function recordOf(
  id: string,
  slot: SlotKind,
  { tx, me }: Pick<Session, 'tx' | 'me'>,
): Promise<Hit | 'gone' | undefined> {
  const taken = slot === 'reminder' || slot === 'ticket' ? [slot] : takes[slot]
  if (!taken || !z.uuid().safeParse(id).success) return undefined
  const rows = await tx.$queryRaw`
    select kind, name from (
      select 'contact' as kind, id, workspace_id, name, deleted_at from contact
      union all select 'company', id, workspace_id, name, deleted_at from company
      union all select 'deal', id, workspace_id, title, deleted_at from deal
      union all select 'member', id, workspace_id, name, disabled_at from member
      union all select 'stage', id, workspace_id, name, deleted_at from stage
      union all select 'reminder', id, workspace_id, about, null from reminder
      union all select 'ticket', id, workspace_id, text, null from ticket) r
    where workspace_id = ${me.workspaceId}::uuid and id = ${id}::uuid and deleted_at is null`
  const found = rowsSchema.parse(rows).find(({ kind }) => taken.includes(kind))
  return found ? { kind: found.kind, id, name: found.name, score: 1 } : 'gone'
}
