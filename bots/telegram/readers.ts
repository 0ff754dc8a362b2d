import type { Api } from 'grammy'
import { call } from './call.ts'

/** Who is in groups, as far as Telegram tells a bot. */
export interface Readers {
  /** Somebody has spoken there. */
  met(chat: number, account: number): void
  /**
   * The people of a group. A bot gets no list of them, but their number, the admins, and whether somebody is there: who has been met. When
   * these are all, they are told; else null. Bots are no people.
   */
  of(chat: number): Promise<readonly string[] | null>
}

/** Of so many people at most is asked whether they are there; larger groups are not known. */
const MOST = 30

export function createReaders(api: Api): Readers {
  const met = new Map<number, Set<number>>()

  /** Whether an account is in the group; it is forgotten when not. */
  async function isThere(chat: number, account: number): Promise<boolean> {
    const answer = await call('getChatMember', () => api.getChatMember(chat, account))
    if (answer.kind !== 'done') return false
    const { status } = answer.result
    const there =
      answer.result.status === 'restricted' ? answer.result.is_member : status !== 'left' && status !== 'kicked'
    if (!there) met.get(chat)?.delete(account)
    return there
  }

  return {
    met: (chat, account) => {
      const known = met.get(chat) ?? new Set()
      if (known.size < MOST) known.add(account)
      met.set(chat, known)
    },
    of: async (chat) => {
      const count = await call('getChatMemberCount', () => api.getChatMemberCount(chat))
      if (count.kind !== 'done' || count.result > MOST) return null
      const admins = await call('getChatAdministrators', () => api.getChatAdministrators(chat))
      const leading = admins.kind === 'done' ? admins.result.map(({ user }) => user) : []
      const known = new Set(leading.map(({ id }) => id))
      const others: number[] = []
      for (const account of met.get(chat) ?? [])
        if (!known.has(account) && (await isThere(chat, account))) others.push(account)
      const self = await call('getMe', () => api.getMe())
      const bots = new Set(leading.filter((one) => one.is_bot).map(({ id }) => id))
      if (self.kind === 'done') bots.add(self.result.id)
      const people = [...known, ...others].filter((id) => !bots.has(id))
      return people.length + bots.size === count.result ? people.map(String) : null
    },
  }
}
