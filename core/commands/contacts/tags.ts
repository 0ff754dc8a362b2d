import type { Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { fold } from '../../names/fold.ts'

/** Puts tags on a contact; a tag that is not there yet is made, however it is typed it is one. */
export async function tagContact(contactId: string, tags: readonly string[], { tx, me }: Turn): Promise<void> {
  const names = new Map(tags.map((tag) => [fold(tag).trim(), tag.trim()]))
  const folded = [...names.keys()]
  const data = [...names].map(([key, name]) => ({ workspaceId: me.workspaceId, id: newId(), name, folded: key }))
  await tx.tag.createMany({ data, skipDuplicates: true })
  const found = await tx.tag.findMany({
    where: { workspaceId: me.workspaceId, folded: { in: folded } },
    select: { id: true },
  })
  await tx.tagging.createMany({
    data: found.map(({ id }) => ({ workspaceId: me.workspaceId, id: newId(), tagId: id, contactId })),
    skipDuplicates: true,
  })
}
