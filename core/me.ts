import type { LanguageCode } from './languages/language.ts'

export type Platform = 'console' | 'web' | 'telegram' | 'slack' | 'teams'

/** Who comes in by a bot: the team, or customers, whom it learns to know. */
export type Door = 'staff' | 'customers'

/** Working hours: ISO weekdays (1 Monday … 7 Sunday) and local times "HH:MM". */
export interface Hours {
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
}

/** Who speaks, where, and by what conventions. Everything a turn needs to know of the person. */
export interface Me {
  readonly kind: 'member' | 'customer'
  readonly workspaceId: string
  /** The member's or the contact's id. */
  readonly id: string
  readonly name: string
  readonly role: 'rep' | 'manager' | 'admin' | 'customer'
  readonly language: LanguageCode
  /** IANA zone. */
  readonly zone: string
  readonly currency: string
  /** ISO 3166 country, for holidays and phones written without a prefix. */
  readonly country: string
  readonly hours: Hours
  /** Local dates on which the workspace does not work, as far as they are known. */
  readonly daysOff?: ReadonlySet<string>
  readonly repsSeeAll: boolean
  readonly chat: {
    readonly id: string
    readonly direct: boolean
    readonly audience: 'rep' | 'manager' | 'admin' | null
    /** Left out where it makes no difference. */
    readonly platform?: Platform
  }
  /** They speak in the team's chat to which customers' requests come. */
  readonly answers?: boolean
  /** They spoke in a group, and are answered alone, as in `chat`: the group's chat or thread, the whole group's name, and their account's. */
  readonly aside?: {
    readonly id: string
    readonly installationId: string
    readonly group: string
    readonly account: string
    /** They have no direct chat: only what may be said openly can be answered. */
    readonly unreachable?: boolean
  }
}

/** The chat in which it was said. */
export const heardIn = ({ chat, aside }: Me): string => aside?.id ?? chat.id

/** An account that is linked to nobody: it gets a greeting and no data. */
export interface Stranger {
  readonly kind: 'stranger'
  readonly workspaceId: string
  readonly language: LanguageCode
  readonly chat: { readonly id: string; readonly direct: boolean; readonly platform: Platform }
  /** Whom the bot is for that they write to. */
  readonly door: Door
  /** In a direct chat at the customers' door: their account, and who they are once they have written something (core/door/newcomer.ts). */
  readonly accountId?: string
  readonly becomes?: Me
}

/** How much a turn may see, worked out from the person and the audience; the database enforces it (row-level security). */
export interface Viewer {
  readonly workspaceId: string
  /** The member or contact; null in a group, where nothing is anybody's own. */
  readonly personId: string | null
  /** all: the workspace; own: own and unowned records; self: a customer's own; nothing: no records at all. */
  readonly sees: 'all' | 'own' | 'self' | 'nothing'
  /** Whether the team's reminders are seen too, not only one's own and those one gave: managers and admins. */
  readonly oversees?: boolean
  /** Whether customers' requests are seen that are a colleague's: in the team's chat to which they come. */
  readonly answers?: boolean
}

/** Platforms that say who is in a group. In a group of another one it is what an admin has said. */
const tells: ReadonlySet<Platform> = new Set(['slack', 'teams'])
export const saysWhoReads = (platform: Platform | undefined): boolean => platform !== undefined && tells.has(platform)
