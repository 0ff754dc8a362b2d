import type { Turn } from '../../command.ts'
import { newId } from '../../id.ts'

/**
 * Gives a contact phones or e-mails. They go before those that the contact has, in the order given; one that is there already
 * moves to the front.
 */
export async function putPoints(
  contactId: string,
  kind: 'phone' | 'email',
  values: readonly string[],
  { tx, me }: Turn,
): Promise<void> {
  const wanted = [...new Set(values)]
  const ids = wanted.map(() => newId())
  await tx.$executeRaw`
    insert into contact_point (workspace_id, id, contact_id, kind, value, position)
    select ${me.workspaceId}::uuid, n.id, ${contactId}::uuid, ${kind}::point_kind, n.value, first.position + n.at - ${wanted.length}
    from unnest(${ids}::uuid[], ${wanted}::text[]) with ordinality as n (id, value, at)
    cross join (select coalesce(min(position), ${wanted.length}) - 1 as position from contact_point
                where workspace_id = ${me.workspaceId}::uuid and contact_id = ${contactId}::uuid and kind = ${kind}::point_kind) first
    on conflict (workspace_id, contact_id, kind, value) do update set position = excluded.position`
}

/** Gives a contact that was just made its phones or e-mails, also where its speaker may add what the chat does not see. */
export async function addPoints(
  contactId: string,
  kind: 'phone' | 'email',
  values: readonly string[],
  { tx, me: { workspaceId } }: Turn,
): Promise<void> {
  await tx.contactPoint.createMany({
    data: [...new Set(values)].map((value, position) => ({
      workspaceId,
      id: newId(),
      contactId,
      kind,
      value,
      position,
    })),
  })
}
