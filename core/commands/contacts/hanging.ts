import { z } from 'zod'
import type { Turn } from '../../command.ts'

const hangingSchema = z.object({
  contacts: z.number(),
  deals: z.number(),
  activities: z.number(),
  reminders: z.number(),
})

/** How much hangs on contacts: open deals, activities, open reminders. */
export type Hanging = z.infer<typeof hangingSchema>

/** What hangs on contacts and stays when they are deleted; undefined when none of them is there. */
export async function hangingOnContacts(ids: readonly string[], { tx, me }: Turn): Promise<Hanging | undefined> {
  const rows = await tx.$queryRaw`
    select
      (select count(*)::int from contact where workspace_id = ${me.workspaceId}::uuid and id = any(${[...ids]}::uuid[])
         and deleted_at is null and merged_into is null) as contacts,
      (select count(*)::int from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id
       where d.workspace_id = ${me.workspaceId}::uuid and d.contact_id = any(${[...ids]}::uuid[]) and d.deleted_at is null
         and s.kind = 'open') as deals,
      (select count(*)::int from activity where workspace_id = ${me.workspaceId}::uuid and contact_id = any(${[...ids]}::uuid[])
         and deleted_at is null) as activities,
      (select count(*)::int from reminder where workspace_id = ${me.workspaceId}::uuid and contact_id = any(${[...ids]}::uuid[])
         and status = 'open') as reminders`
  const found = z.tuple([hangingSchema]).parse(rows)[0]
  return found.contacts > 0 ? found : undefined
}
