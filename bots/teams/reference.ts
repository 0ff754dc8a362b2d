import { z } from 'zod'
import type { PlatformDesk } from '../desks/platform.ts'
import type { Activity } from './activity.ts'
import { isPersonal } from './activity.ts'

/** What must be known to write into a conversation first: where its service is, and in which language its own words are. */
export const referenceSchema = z.object({
  serviceUrl: z.url({ protocol: /^https?$/ }),
  /** The bot's own account there. */
  bot: z.string(),
  direct: z.boolean(),
  locale: z.string().nullable(),
})

export type Reference = z.infer<typeof referenceSchema>

/** The reference that an activity gives of its conversation. */
export const referenceIn = (activity: Activity): Reference => ({
  serviceUrl: activity.serviceUrl,
  bot: activity.recipient.id,
  direct: isPersonal(activity),
  locale: activity.locale ?? null,
})

/** References by conversation: in the database, so that they outlive the program, and the latest in memory. */
export interface References {
  /** Known from now on, before it is kept: the answer may be quicker than the database. */
  meet(chat: string, reference: Reference): void
  /** Kept for good; nothing is written where it is kept already. Rejects when the database is away. */
  keep(installationId: string, chat: string): Promise<void>
  /** null: nothing was ever heard from there. */
  of(installationId: string, chat: string): Promise<Reference | null>
  /** The one met last from anywhere: where people are who were not heard from yet. */
  latest(): Reference | null
  met(chat: string): Reference | null
}

/** So many conversations are kept in mind. */
const MOST = 5_000

export function openReferences(desk: Pick<PlatformDesk, 'keepReference' | 'reference'>): References {
  const known = new Map<string, { readonly reference: Reference; kept: string | null }>()
  let latest: Reference | null = null

  function remember(chat: string, reference: Reference, kept: string | null): void {
    known.delete(chat)
    known.set(chat, { reference, kept })
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
  }

  return {
    meet: (chat, reference) => {
      latest = reference
      remember(chat, reference, known.get(chat)?.kept ?? null)
    },
    keep: async (installationId, chat) => {
      const one = known.get(chat)
      const as = one && `${installationId} ${JSON.stringify(one.reference)}`
      if (!one || as === one.kept) return
      await desk.keepReference({ installationId, chat }, one.reference)
      one.kept = as ?? null
    },
    of: async (installationId, chat) => {
      const one = known.get(chat)
      if (one) return one.reference
      const kept = referenceSchema.safeParse(await desk.reference({ installationId, chat })).data
      if (!kept) return null
      latest ??= kept
      remember(chat, kept, null)
      return kept
    },
    latest: () => latest,
    met: (chat) => known.get(chat)?.reference ?? null,
  }
}
