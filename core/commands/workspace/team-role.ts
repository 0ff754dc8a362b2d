import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { paragraph } from '../../reply.ts'
import { member, word } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { isLastAdmin, membersOf } from './team.ts'

const slots = z.object({ member, role: word(['rep', 'manager', 'admin']) })

/** Makes a member a rep, a manager or an admin, and tells them. */
export const teamRole = command({
  name: 'team.role',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'workspace', act: 'change' },
  slots,
  run: change,
})

async function change({ member: id, role }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const { team: words, gone } = language.answers
  const members = await membersOf(turn)
  const found = members.find((one) => one.id === id && !one.disabledAt)
  if (!found) return answer([gone])
  const { name } = found
  if (found.role === role) return answer([words.roleAlready({ name, role })])
  if (isLastAdmin(found, members)) return answer([words.lastAdmin({ name })])
  await tx.member.updateMany({ where: { workspaceId: me.workspaceId, id }, data: { role } })
  if (id !== me.id)
    turn.tell({
      memberId: id,
      key: `role:${id}:${newId()}`,
      blocks: (theirs) => [paragraph(theirs.answers.team.yourRole({ who: me.name, role }))],
    })
  return answer([words.role({ name, role, before: found.role })], [undoButton(turn)])
}
