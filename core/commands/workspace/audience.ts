import { z } from 'zod'
import type { Ran, Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { answer, undoButton } from '../answer.ts'

const roles = { reps: 'rep', managers: 'manager', admins: 'admin', nobody: null } as const

/**
 * What everybody in a group may see, as an admin says it there. On platforms that say who reads along it is what the least of them
 * may; a bot of Telegram cannot look.
 */
export async function changeAudience(audience: keyof typeof roles, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const { audience: words } = language.answers.workspace
  if (!me.aside) return answer([words.notHere])
  if (me.chat.platform === 'slack' || me.chat.platform === 'teams')
    return { ...answer([words.byReaders]), inPublic: true }
  const id = await wholeGroup(me.aside, turn)
  await tx.chat.updateMany({
    where: { workspaceId: me.workspaceId, id, direct: false },
    data: { audience: roles[audience] },
  })
  return { ...answer([words.bound[audience]], [undoButton(turn)]), inPublic: true }
}

/** The chat that is the whole of a group, made if nothing was said there yet outside its threads. */
export async function wholeGroup(
  { installationId, group }: NonNullable<Turn['me']['aside']>,
  { tx, me }: Turn,
): Promise<string> {
  const rows = await tx.$queryRaw`
    insert into chat (workspace_id, id, installation_id, external, direct)
    values (${me.workspaceId}::uuid, ${newId()}::uuid, ${installationId}::uuid, ${group}, false)
    on conflict (installation_id, external) do update set external = excluded.external
    returning id`
  const [{ id }] = z.tuple([z.object({ id: z.uuid() })]).parse(rows)
  return id
}
