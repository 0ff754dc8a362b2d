import { z } from 'zod'
import type { Turn } from '../../command.ts'
import type { Hours } from '../../me.ts'
import { hoursSchema } from '../../settings.ts'

/** Whose day a reminder comes in. */
export interface Recipient {
  readonly id: string
  readonly name: string
  readonly zone: string
  readonly hours: Hours
}

const rowsSchema = z.array(
  z.object({ id: z.string(), name: z.string(), zone: z.string(), hours: hoursSchema.nullable().catch(null) }),
)

/** The colleague of an id, with their own zone and working hours; undefined when there is none, or no longer. */
export async function colleague(id: string, { tx, me }: Turn): Promise<Recipient | undefined> {
  const rows = await tx.$queryRaw`
    select m.id, m.name, m.timezone as zone, coalesce(s.value, w.hours) as hours
    from member m
    join workspace w on w.id = m.workspace_id
    left join setting s on s.workspace_id = m.workspace_id and s.member_id = m.id and s.key = 'hours'
    where m.workspace_id = ${me.workspaceId}::uuid and m.id = ${id}::uuid and m.disabled_at is null`
  const [found] = rowsSchema.parse(rows)
  return found && { ...found, hours: found.hours ?? me.hours }
}
