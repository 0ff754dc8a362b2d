import { setTimeout as sleep } from 'node:timers/promises'
import { identify, viewerOf } from '../identify.ts'
import type { Inbound } from '../inbound.ts'
import { type Me, type Platform, type Stranger, saysWhoReads } from '../me.ts'
import type { Ports } from '../ports.ts'
import { asideChat, boundAudience, isRequestsChat, leastRole } from '../store/groups.ts'
import type { InboundRow } from '../store/inbox.ts'

/** How long a platform may take to say who reads along; longer, and nothing is shown. */
const PATIENCE_MS = 3_000

/** Whether a platform can show one reader of a group what the others do not see. */
export const canWhisper = saysWhoReads

/**
 * Who speaks. In a group, with what all who read along may see: the least of their roles, or what an admin has said; null where somebody among
 * them is not known, or nobody can say.
 */
export async function speakerOf({ inbound, chatId }: InboundRow, ports: Ports): Promise<Me | Stranger> {
  const me = await identify(ports.store, chatId, inbound.account)
  if (me.kind === 'stranger' || me.chat.direct) return me
  const { installationId, account } = inbound
  const where = { platform: me.chat.platform, installationId, group: groupOf(inbound), account: account.external }
  const audience = await audienceOf(where, ports.store.pool, (platform) => readersOf({ ...where, platform }, ports))
  const answers = me.kind === 'member' && (await isRequestsChat(ports.store.pool, installationId, groupOf(inbound)))
  return { ...me, chat: { ...me.chat, audience }, ...(answers ? { answers } : {}) }
}

/**
 * What all who read along in a group may see, the one who asks among them: the least of their roles, or what an admin has said where the platform
 * cannot tell who they are (`readers` gives their accounts). null: nothing.
 */
export async function audienceOf(
  {
    platform,
    installationId,
    group,
    account,
  }: {
    readonly platform: Platform | undefined
    readonly installationId: string
    readonly group: string
    readonly account: string
  },
  pool: Ports['store']['pool'],
  readers: (platform: Platform) => Promise<readonly string[] | null>,
): Promise<Me['chat']['audience']> {
  if (platform === undefined || !saysWhoReads(platform)) return boundAudience(pool, installationId, group)
  const accounts = await readers(platform)
  return accounts && leastRole(pool, installationId, [...accounts, account])
}

/** The whole group of which a thread is a part. */
const groupOf = ({ chat }: Inbound): string => chat.group ?? chat.external

/** Who reads along in a group, as the platform says in time; null where it does not. */
export async function readersOf(
  { platform, installationId, group }: { platform: Platform; installationId: string; group: string },
  { readers, log }: Pick<Ports, 'readers' | 'log'>,
): Promise<readonly string[] | null> {
  if (!readers) return null
  const enough = new AbortController()
  const late = sleep(PATIENCE_MS, null, { signal: enough.signal }).catch(() => null)
  const asked = readers({ platform, installationId, chat: group }).catch((error: unknown) => {
    log.warn({ err: error, installation: installationId }, 'nobody can say who reads along')
    return null
  })
  return Promise.race([asked, late]).finally(() => enough.abort())
}

/**
 * The same person as in their direct chat, spoken to beside a group; undefined for who is no member of the team, and while there is no direct
 * chat of theirs; `openly`: but for an admin, who may say in the open what the group may see.
 */
export async function aside(
  me: Me,
  { inbound, chatId }: InboundRow,
  { store }: Ports,
  openly: boolean,
): Promise<Me | undefined> {
  if (me.kind !== 'member' || me.chat.direct) return undefined
  const { installationId, account } = inbound
  const id = await asideChat(store.pool, installationId, account.external)
  if (id === null && !(openly && me.role === 'admin')) return undefined
  return {
    ...me,
    chat: { ...me.chat, id: id ?? chatId, direct: true, audience: null },
    aside: {
      ...{ id: chatId, installationId, group: groupOf(inbound), account: account.external },
      ...(id === null ? { unreachable: true } : {}),
    },
  }
}

/** Whether a group sees less than a member who speaks there: then nothing is looked for in its view, which would deny what there is. */
export const seesLess = (me: Me): boolean => me.kind === 'member' && !me.chat.direct && viewerOf(me).sees !== 'all'
