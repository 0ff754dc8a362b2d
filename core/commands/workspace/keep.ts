import type { Ran, Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import type { Hours } from '../../me.ts'
import { plannedDays } from '../../nudges/planned.ts'
import type { WorkspaceSettings } from '../../settings.ts'
import { answer, undoButton } from '../answer.ts'

/** The columns of a workspace's row that an admin changes. */
interface Columns {
  readonly name?: string
  readonly language?: string
  readonly timezone?: string
  readonly currency?: string
  readonly country?: string
  readonly hours?: Hours
  readonly repsSeeAll?: boolean
}

/** Changes the workspace's row, and says so. */
export async function keepColumns({ hours, ...columns }: Columns, words: string, turn: Turn): Promise<Ran> {
  const { tx, me } = turn
  await tx.workspace.updateMany({
    where: { id: me.workspaceId },
    data: { ...columns, ...(hours ? { hours: { ...hours, days: [...hours.days] } } : {}) },
  })
  await plannedDays(turn)
  return answer([words], [undoButton(turn)])
}

/** Changes settings of the workspace, and says so. */
export async function keepSettings(given: WorkspaceSettings, words: string, turn: Turn): Promise<Ran> {
  const { tx, me } = turn
  for (const [key, value] of Object.entries(given)) {
    await tx.setting.deleteMany({ where: { workspaceId: me.workspaceId, memberId: null, key } })
    await tx.$executeRaw`
      insert into setting (workspace_id, id, member_id, key, value)
      values (${me.workspaceId}::uuid, ${newId()}::uuid, null, ${key}, ${JSON.stringify(value)}::jsonb)`
  }
  await plannedDays(turn)
  return answer([words], [undoButton(turn)])
}
