import { z } from 'zod'
import type { Turn } from '../command.ts'
import type { Recipient } from '../session.ts'
import { workspaceSettings } from '../settings.ts'
import { directChat } from '../store/conversation.ts'
import type { Ticket } from './ticket.ts'

type Asking = Pick<Turn, 'tx' | 'me' | 'now'>

const presentSchema = z.array(z.object({ id: z.uuid() }))

/**
 * Who is told of a request: whose it is, else whose the customer is, else the team's chat, else those who lead. Whoever has left, is away or
 * cannot be reached is passed over, so that there is always somebody who notices.
 */
export async function whoIsTold(ticket: Ticket, asking: Asking): Promise<readonly Recipient[]> {
  for (const id of [ticket.ownerId, ticket.customerOwnerId])
    if (id !== null && (await isThere(id, asking))) return [{ memberId: id }]
  const team = await teamChat(asking)
  if (team) return [team]
  return (await leads(asking)).map((id) => ({ memberId: id }))
}

/** Whether a member works here today and can be reached. */
async function isThere(memberId: string, { tx, me, now }: Asking): Promise<boolean> {
  const date = now.toZonedDateTimeISO(me.zone).toPlainDate().toString()
  const rows = await tx.$queryRaw`
    select m.id from member m
    where m.workspace_id = ${me.workspaceId}::uuid and m.id = ${memberId}::uuid and m.disabled_at is null and not exists (
      select from setting s where s.workspace_id = m.workspace_id and s.member_id = m.id and s.key = 'absence'
        and s.value ->> 'from' <= ${date} and s.value ->> 'to' > ${date})`
  return presentSchema.parse(rows).length > 0 && (await directChat(tx, memberId)) !== undefined
}

/** The chat to which an admin has asked customers' requests to come; its buttons are everybody's in the team. Undefined: none. */
async function teamChat({
  tx,
  me,
}: Pick<Turn, 'tx' | 'me'>): Promise<Extract<Recipient, { chatId: string }> | undefined> {
  const { requestsChat } = await workspaceSettings(tx)
  if (requestsChat === undefined) return undefined
  const chat = await tx.chat.findFirst({ where: { id: requestsChat, blockedAt: null }, select: { id: true } })
  return chat ? { chatId: chat.id, personId: me.workspaceId } : undefined
}

/** Managers and admins. */
export async function leads({
  tx,
  me,
}: Pick<Turn, 'tx'> & { readonly me: Pick<Turn['me'], 'workspaceId'> }): Promise<readonly string[]> {
  const rows = await tx.member.findMany({
    where: { workspaceId: me.workspaceId, role: { in: ['manager', 'admin'] }, disabledAt: null },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ id }) => id)
}
