import { openFile } from '../../core/attached/open.ts'
import type { Clock } from '../../core/clock.ts'
import type { Store } from '../../core/store/db.ts'
import { type Saved, saveFile } from '../../core/store/files.ts'

/** The files of those who speak in a terminal: what they drop into their chats, and what they are sent. */
export interface Drawer {
  /** Puts a file into the store for a seat; null for a seat of nobody's. */
  put(external: string, name: string, bytes: AsyncIterable<Uint8Array>): Promise<Saved | null>
  /** A file of this seat's or of a customer's message that it sees, to be read; null when there is none, or its time is over. */
  get(external: string, id: string): Promise<AsyncIterable<Uint8Array> | null>
}

/** What a file's name says of its kind. */
const kinds: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/csv',
  txt: 'text/plain',
  vcf: 'text/vcard',
}

/** The drawer of an installation's seats. */
export function openDrawer(
  store: Store,
  {
    workspaceId,
    installationId,
    clock,
  }: { readonly workspaceId: string; readonly installationId: string; readonly clock: Clock },
): Drawer {
  const { prisma } = store
  const ownerOf = async (external: string) => {
    const account = await prisma.account.findFirst({
      where: { workspaceId, installationId, external, disabledAt: null },
    })
    return account?.memberId ? { workspaceId, personId: account.memberId } : null
  }
  return {
    put: async (external, name, bytes) => {
      const owner = await ownerOf(external)
      const mime = kinds[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
      return owner && saveFile(prisma, owner, { name, mime, now: clock.now() }, bytes)
    },
    get: async (external, id) => {
      const account = () => ({ installationId, account: external })
      const file = await openFile(store, id, { owner: await ownerOf(external), account, now: clock.now() })
      return file?.bytes ?? null
    },
  }
}
