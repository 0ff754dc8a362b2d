import { type OpenedFile, openFile } from '../../core/attached/open.ts'
import type { Clock } from '../../core/clock.ts'
import { type LinkedRecord, type Look, type Looked, type Looker, type Reply, recordLink } from '../../core/index.ts'
import { answerUnbound, type Newcomer } from '../../core/linking/unbound.ts'
import type { Destination } from '../../core/ports.ts'
import { accountIn, chatLeft, chatMoved, fileOwnerIn, ownerOf } from '../../core/store/chats.ts'
import type { Store } from '../../core/store/db.ts'
import { saveFile } from '../../core/store/files.ts'
import { botSeen, retireBot } from '../../core/store/links.ts'
import { keepReference, referenceOf } from '../../core/store/references.ts'
import type { PlatformBot } from '../bot.ts'

/** What a platform's bot needs of Parley besides the core. All of it rejects when the database is away. */
export interface PlatformDesk {
  /**
   * Parley's id of a bot's installation; null while it is bound to no workspace, or no longer. `handle`: by what name people find the bot
   * ("acme_bot" on Telegram), said once at the start, so that those who are given a code are given a link as well.
   */
  installation(platform: PlatformBot['platform'], external: string, handle?: string): Promise<string | null>
  /** What to answer who writes to an unbound bot; a right code of an admin's in the text binds it and links them. */
  unbound(newcomer: Newcomer): Promise<Reply>
  /** The platform has thrown the bot out: nobody gets in by it any more, and what waits to be sent there is given up, until a code binds it anew. */
  retire(installationId: string): Promise<void>
  /** Keeps a file that somebody has sent, for a message of kind "file". A stranger's is not kept. */
  keepFile(
    from: { readonly installationId: string; readonly account: string },
    given: { readonly name: string; readonly mime: string },
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<
    | { readonly kind: 'kept'; readonly fileId: string }
    | { readonly kind: 'tooLarge'; readonly limit: number }
    | { readonly kind: 'stranger' }
  >
  /** A file of a reply, for the chat it is sent to; undefined when there is none of that id any more. */
  file(of: Pick<Destination, 'installationId' | 'chat'>, id: string): Promise<OpenedFile | undefined>
  /** Keeps what the platform must be told to write into a chat first (Teams: where its service is). Nothing where there is no such chat. */
  keepReference(chat: Pick<Destination, 'installationId' | 'chat'>, reference: unknown): Promise<void>
  /** What was kept so; null: nothing. */
  reference(chat: Pick<Destination, 'installationId' | 'chat'>): Promise<unknown>
  /** The person has blocked the bot or removed it: nothing more is sent there until they write again. */
  left(installationId: string, chat: string): Promise<void>
  /** A group goes on under another name. What was bound to the old one, its audience above all, is bound to the new one. */
  moved(installationId: string, from: string, to: string): Promise<void>
  /** What somebody may look at without having said anything. */
  look(who: Looker, what: Look): Promise<Looked>
  /** The link by which the page shows a record to who may see it: for a small "Open" on a card. null: nobody knows where the page is. */
  recordLink(record: LinkedRecord): string | null
  /** The business clock. */
  now(): Temporal.Instant
}

/** The desk over a store; `look` is the core's own. */
export function openPlatformDesk({
  store,
  clock,
  look,
  address,
}: {
  readonly store: Store
  readonly clock: Clock
  /** Where people reach the page, without a slash at its end. */
  readonly address?: string
  readonly look: PlatformDesk['look']
}): PlatformDesk {
  const { pool, prisma } = store
  return {
    installation: (platform, external, handle) => botSeen(pool, { platform, external, handle }),
    unbound: (newcomer) => answerUnbound(newcomer, store, clock.now()),
    retire: (installationId) => retireBot(pool, installationId),
    keepFile: async (from, given, bytes) => {
      const owner = await ownerOf(pool, from)
      if (!owner) return { kind: 'stranger' }
      const saved = await saveFile(prisma, owner, { ...given, now: clock.now() }, bytes)
      return saved.kind === 'saved' ? { kind: 'kept', fileId: saved.file.id } : saved
    },
    file: async (of, id) => {
      const account = async () => {
        const found = await accountIn(pool, of)
        return found === undefined ? undefined : { installationId: of.installationId, account: found }
      }
      return openFile(store, id, { owner: await fileOwnerIn(pool, of, id), account, now: clock.now() })
    },
    keepReference: (chat, reference) => keepReference(store, chat, reference),
    reference: (chat) => referenceOf(store, chat),
    left: (installationId, chat) => chatLeft(pool, installationId, chat),
    moved: (installationId, from, to) => chatMoved(pool, installationId, { from, to }),
    look,
    recordLink: (record) => (address === undefined ? null : recordLink(address, record)),
    now: () => clock.now(),
  }
}
