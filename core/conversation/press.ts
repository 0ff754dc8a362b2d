import { z } from 'zod'
import type { Session } from '../session.ts'
import { type Action, actionSchema } from './action.ts'

export type Pressed =
  | { readonly kind: 'live'; readonly action: Action; readonly aside: boolean }
  | { readonly kind: 'expired' | 'used' | 'notYours' }

const rowSchema = z.object({
  person_id: z.string(),
  group_id: z.string(),
  action: actionSchema,
  expired: z.boolean(),
  used: z.boolean(),
  aside: z.boolean(),
})

/**
 * Presses a button: spends it with all of its group and gives what it does. A token that is unknown or past its time is
 * expired; one pressed before is used; one of another person is not theirs, and stays live for its owner.
 */
export async function press(token: string, session: Session): Promise<Pressed> {
  const now = new Date(session.now.epochMilliseconds)
  const rows = await session.tx.$queryRaw`
    select person_id, group_id, action, expires_at <= ${now} as expired, used_at is not null as used, aside
    from button where id = ${token} for update`
  const button = z.array(rowSchema).parse(rows)[0]
  if (!button) return { kind: 'expired' }
  if (!isTheirs(button.person_id, session.me)) return { kind: 'notYours' }
  if (button.used) return { kind: 'used' }
  if (button.expired) return { kind: 'expired' }
  await session.tx.button.updateMany({ where: { groupId: button.group_id, usedAt: null }, data: { usedAt: now } })
  return { kind: 'live', action: button.action, aside: button.aside }
}

/** A button in the team's chat is everybody's in the team: it bears the workspace's id. */
const isTheirs = (personId: string, me: Session['me']): boolean =>
  personId === me.id || (me.kind === 'member' && personId === me.workspaceId)
