import { z } from 'zod'
import type { Turn } from '../command.ts'
import { customersBot } from '../store/proof.ts'

/** Where customers get in: the Telegram bot's name, the page that has the widget. */
export interface Doors {
  readonly telegram?: string
  readonly web?: string
}

/** The doors by which a contact can be invited; none where no admin has set one up, or nobody knows where the page is reached. */
export async function doorsOf({ tx, me, address }: Pick<Turn, 'tx' | 'me' | 'address'>): Promise<Doors> {
  const telegram = await customersBot(tx)
  const widgets = await tx.installation.count({
    where: { workspaceId: me.workspaceId, platform: 'web', external: 'widget', disabledAt: null },
  })
  return {
    ...(telegram === null ? {} : { telegram }),
    ...(widgets > 0 && address !== null ? { web: `${address}/widget` } : {}),
  }
}

const insideSchema = z.tuple([z.object({ inside: z.boolean() })])

/** Whether a contact could be invited to the customers' chat: there is a door, and they are not in yet. */
export async function isInvitable(contactId: string, turn: Pick<Turn, 'tx' | 'me' | 'address'>): Promise<boolean> {
  const { telegram, web } = await doorsOf(turn)
  if (telegram === undefined && web === undefined) return false
  const rows = await turn.tx.$queryRaw`
    select exists (select from account a
      join installation n on n.workspace_id = a.workspace_id and n.id = a.installation_id and n.door = 'customers' and n.disabled_at is null
      where a.workspace_id = ${turn.me.workspaceId}::uuid and a.contact_id = ${contactId}::uuid and a.disabled_at is null) as inside`
  return !insideSchema.parse(rows)[0].inside
}
