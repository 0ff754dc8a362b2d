import { z } from 'zod'
import type { Turn } from '../../command.ts'

const rowSchema = z.array(
  z.object({
    id: z.uuid(),
    platform: z.enum(['console', 'web', 'telegram', 'slack', 'teams']),
    name: z.string().nullable(),
    since: z.date(),
    here: z.boolean(),
  }),
)
export type Account = z.infer<typeof rowSchema>[number]

/** The accounts by which the speaker gets in, in the order in which they came; `here`: the one of this chat. */
export async function accountsOf({ tx, me }: Pick<Turn, 'tx' | 'me'>): Promise<readonly Account[]> {
  const rows = await tx.$queryRaw`
    select a.id, i.platform::text as platform, a.display_name as name, a.created_at as since,
           exists (select from chat c where c.workspace_id = a.workspace_id and c.id = ${me.chat.id}::uuid and c.account_id = a.id) as here
    from account a
    join installation i on i.workspace_id = a.workspace_id and i.id = a.installation_id and i.disabled_at is null
    where a.workspace_id = ${me.workspaceId}::uuid and a.member_id = ${me.id}::uuid and a.disabled_at is null
    order by a.created_at, a.id`
  return rowSchema.parse(rows)
}

/** What the platforms call the accounts, where they have names. */
export const namesOn = (accounts: readonly Account[]): readonly string[] => accounts.flatMap(({ name }) => name ?? [])
