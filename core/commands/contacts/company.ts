import type { Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { saveKeys } from '../../names/lookup.ts'

/** The company of a contact: its id, its name, and whether it has just been made. */
export interface CompanyOf {
  readonly id: string
  readonly name: string
  readonly made: boolean
}

/**
 * The company that was said: the one known by its id or its name, else a new one, the speaker's own. Undefined when the one
 * said by its id is not there.
 */
export async function companyFor(
  said: { readonly id: string } | { readonly name: string },
  { tx, me, now }: Turn,
): Promise<CompanyOf | undefined> {
  const name = 'name' in said ? said.name.trim() : ''
  const known = await tx.company.findFirst({
    where: {
      workspaceId: me.workspaceId,
      deletedAt: null,
      mergedInto: null,
      ...('id' in said ? { id: said.id } : { name: { equals: name, mode: 'insensitive' } }),
    },
    select: { id: true, name: true },
    orderBy: { createdAt: 'asc' },
  })
  if (known) return { ...known, made: false }
  if ('id' in said) return undefined
  const id = newId()
  const ownerId = me.kind === 'member' ? me.id : null
  const createdAt = new Date(now.epochMilliseconds)
  await tx.company.createMany({ data: [{ workspaceId: me.workspaceId, id, name, ownerId, createdAt }] })
  await saveKeys(tx, me.workspaceId, 'company', id, name)
  return { id, name, made: true }
}
