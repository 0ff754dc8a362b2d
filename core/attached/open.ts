import { identifyLooker, viewerOf } from '../identify.ts'
import { attachedFile } from '../store/attached.ts'
import type { Store } from '../store/db.ts'
import { readFile, type StoredFile } from '../store/files.ts'

/** A file with its bytes, 256 KB at a time. */
export interface OpenedFile extends StoredFile {
  readonly bytes: AsyncIterable<Uint8Array>
}

/** A file that came or went with a customer's message, for an account whose person sees that message in their direct chat at this moment; undefined for anybody else. */
export async function openAttached(
  store: Store,
  who: { readonly installationId: string; readonly account: string },
  id: string,
): Promise<OpenedFile | undefined> {
  const me = await identifyLooker(store, who)
  if (!me || me.kind === 'stranger') return undefined
  const file = await attachedFile(store.for(viewerOf(me)), id)
  return file && { ...file, bytes: readFile(store.prisma, me, id) }
}
