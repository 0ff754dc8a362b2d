import { z } from 'zod'
import type { Turn } from '../../command.ts'
import { fold } from '../../names/fold.ts'
import { romanise } from '../../names/romanise.ts'

const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['rep', 'manager', 'admin']),
  disabledAt: z.date().nullable(),
})
export type Member = z.infer<typeof memberSchema>

/** The members, those who have left too; locked until the turn ends, so that two admins cannot both be the last one. */
export async function membersOf({ tx, me }: Pick<Turn, 'tx' | 'me'>): Promise<readonly Member[]> {
  const rows = await tx.$queryRaw`
    select id, name, role::text as role, disabled_at as "disabledAt" from member
    where workspace_id = ${me.workspaceId}::uuid order by created_at, id for update`
  return z.array(memberSchema).parse(rows)
}

/** Whether nobody but this member could admit anybody. */
export const isLastAdmin = ({ id, role }: Member, members: readonly Member[]): boolean =>
  role === 'admin' && !members.some((one) => one.id !== id && one.role === 'admin' && !one.disabledAt)

const wordsOf = (name: string): readonly string[] => romanise(fold(name)).split(/\s+/).filter(Boolean)

/** The members whom a name means exactly, and those whom it could mean: all of its words are theirs, or the other way round. */
export function membersNamed(
  name: string,
  members: readonly Member[],
): { readonly same: readonly Member[]; readonly similar: readonly Member[] } {
  const said = wordsOf(name)
  const whole = said.join(' ')
  const within = (some: readonly string[], all: readonly string[]) => some.every((word) => all.includes(word))
  const same = members.filter((member) => wordsOf(member.name).join(' ') === whole)
  const similar = members.filter(
    (member) => !same.includes(member) && (within(said, wordsOf(member.name)) || within(wordsOf(member.name), said)),
  )
  return { same, similar }
}
