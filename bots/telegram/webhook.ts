import { createHash, timingSafeEqual } from 'node:crypto'
import type { Update } from 'grammy/types'
import { z } from 'zod'
import type { PlatformAnswer, PlatformRequest, Route } from '../route.ts'

/** The paths that Telegram posts updates to, below the public address: for the team's bots, and for customers'. */
export const webhookPaths = { staff: '/telegram/webhook', customers: '/telegram/customer/webhook' } as const
/** Updates are small; the longest texts of Telegram's make no 200 KB of them. */
const MAX_BYTES = 1024 * 1024

const digest = (words: string): Buffer => createHash('sha256').update(words).digest()

/** Whether the request carries the secret; takes the same time wherever they differ. */
function isOurs({ headers }: PlatformRequest, secret: string): boolean {
  const given = headers['x-telegram-bot-api-secret-token']
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret))
}

/** The part of an update on which everything rests; the rest of it is as Telegram, which has shown the secret, says. */
const isUpdate = (value: unknown): value is Update =>
  z.looseObject({ update_id: z.number().int() }).safeParse(value).success

/**
 * The webhook: 401 without the secret, 400 for what is no update, 200 once it is committed. What `take` rejects is answered with 503 by the
 * server, so that Telegram delivers it again; what `take` gives is done after the answer.
 */
export function webhookRoute(path: string, secret: string, take: (update: Update) => Promise<() => void>): Route {
  return {
    path,
    maxBytes: MAX_BYTES,
    handle: async (request): Promise<PlatformAnswer> => {
      if (!isOurs(request, secret)) return { status: 401 }
      const update = parsed(request.body)
      if (!isUpdate(update)) return { status: 400 }
      const rest = await take(update)
      setImmediate(rest)
      return { status: 200 }
    },
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
