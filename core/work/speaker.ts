import { setTimeout as sleep } from 'node:timers/promises'
import { identify, viewerOf } from '../identify.ts'
import type { Inbound } from '../inbound.ts'
import type { Me, Platform, Stranger } from '../me.ts'
import type { Ports } from '../ports.ts'
import { asideChat, boundAudience, leastRole } from '../store/groups.ts'
import type { InboundRow } from '../store/inbox.ts'

/** How long a platform may take to say who reads along; longer, and nothing is shown. */
const PATIENCE_MS = 3_000

/** Platforms that say who is in a group. In a group of another one it is what an admin has said. */
const tells: ReadonlySet<Platform> = new Set(['slack', 'teams'])

/** Whether a platform says who reads along in its groups. */
export const tellsReaders = (platform: Platform | undefined): boolean => platform !== undefined && tells.has(platform)

/** Whether a platform can show one reader of a group what the others do not see. */
export const canWhisper = (platform: Platform | undefined): boolean => platform !== undefined && tells.has(platform)

/**
 * Who speaks. In a group, with what all who read along may see: the least of their roles, or what an admin has said; null where somebody among
 * them is not known, or nobody can say.
 */
export async function speakerOf({ inbound, chatId }: InboundRow, ports: Ports): Promise<Me | Stranger> {
  const me = await identify(ports.store, chatId, inbound.account)
  if (me.kind === 'stranger' || me.chat.direct) return me
  const { platform } = me.chat
  const audience =
    platform !== undefined && tells.has(platform)
      ? await readAlong(inbound, platform, ports)
      : await boundAudience(ports.store.pool, inbound.installationId, groupOf(inbound))
  return { ...me, chat: { ...me.chat, audience } }
}

/** The whole group of which a thread is a part. */
const groupOf = ({ chat }: Inbound): string => chat.group ?? chat.external

async function readAlong(
  inbound: Inbound,
  platform: Platform,
  { readers, store, log }: Ports,
): Promise<Me['chat']['audience']> {
  const { installationId, account } = inbound
  if (!readers) return null
  const enough = new AbortController()
  const late = sleep(PATIENCE_MS, null, { signal: enough.signal }).catch(() => null)
  const asked = readers({ platform, installationId, chat: groupOf(inbound) }).catch((error: unknown) => {
    log.warn({ err: error, installation: installationId }, 'nobody can say who reads along')
    return null
  })
  const accounts = await Promise.race([asked, late]).finally(() => enough.abort())
  return accounts && leastRole(store.pool, installationId, [...accounts, account.external])
}

/**
 * The same person as in their direct chat, spoken to beside a group; undefined for who is no member of the team, and while there is no direct
 * chat of theirs.
 */
export async function aside(me: Me, { inbound, chatId }: InboundRow, { store }: Ports): Promise<Me | undefined> {
  if (me.kind !== 'member' || me.chat.direct) return undefined
  const { installationId, account } = inbound
  const id = await asideChat(store.pool, installationId, account.external)
  return id === null
    ? undefined
    : {
        ...me,
        chat: { ...me.chat, id, direct: true, audience: null },
        aside: { id: chatId, installationId, group: groupOf(inbound), account: account.external },
      }
}

/** Whether a group sees less than a member who speaks there: then nothing is looked for in its view, which would deny what there is. */
export const seesLess = (me: Me): boolean => me.kind === 'member' && !me.chat.direct && viewerOf(me).sees !== 'all'
