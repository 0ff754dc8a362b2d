import { identifyLooker, viewerOf } from '../identify.ts'
import { attachedFile } from '../store/attached.ts'
import type { Store } from '../store/db.ts'
import { findFile, type Owner, readFile, type StoredFile } from '../store/files.ts'

/** A file with its bytes, 256 KB at a time. */
export interface OpenedFile extends StoredFile {
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Somebody's account at an installation, by the platform's name of it. */
interface Who {
  readonly installationId: string
  readonly account: string
}

/** For whom a file is opened. */
interface Asker {
  /** Whose files of their own are given; null, undefined: nobody's. */
  readonly owner: Owner | null | undefined
  /** Who sees the messages that files came with; asked only where the file is not the owner's. */
  readonly account: () => Who | undefined | Promise<Who | undefined>
  readonly now: Temporal.Instant
}

/**
 * A file for its owner, or else one that came or went with a customer's message, for the account of whoever sees that message in their direct chat at this moment;
 * undefined for anybody else.
 */
export async function openFile(
  store: Store,
  id: string,
  { owner, account, now }: Asker,
): Promise<OpenedFile | undefined> {
  const own = owner && (await findFile(store.prisma, owner, id, now))
  if (owner && own) return { ...own, bytes: readFile(store.prisma, owner, id) }
  const who = await account()
  return who && openAttached(store, who, id)
}

async function openAttached(store: Store, who: Who, id: string): Promise<OpenedFile | undefined> {
  const me = await identifyLooker(store, who)
  if (!me || me.kind === 'stranger') return undefined
  const file = await attachedFile(store.for(viewerOf(me)), id)
  return file && { ...file, bytes: readFile(store.prisma, me, id) }
}
