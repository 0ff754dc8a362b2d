import { GrammyError, HttpError } from 'grammy'

/** How Telegram answered a request. */
export type Answer<T> =
  | { readonly kind: 'done'; readonly result: T }
  /** Too many: not before so many milliseconds. */
  | { readonly kind: 'later'; readonly afterMs: number }
  /** 403: the person has blocked the bot, or the group has put it out. */
  | { readonly kind: 'blocked' }
  /** The group goes on under another number. */
  | { readonly kind: 'moved'; readonly to: number }
  /** It will not take this, however often it is tried; `why` in Telegram's words. */
  | { readonly kind: 'refused'; readonly code: number; readonly why: string }

/** Telegram cannot be reached, is out of order, or no longer takes the token; it may go well later. Says nothing secret, and can be logged. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** A person's chat that is gone is as good as blocked: nothing reaches it until they write again. */
const GONE = /chat not found|user is deactivated|PEER_ID_INVALID|USER_IS_BLOCKED/i

/**
 * Makes a request. Errors of grammY's are not passed on: they carry what was to be sent, and those of the network the token. Throws
 * `Unreachable`, and what is a mistake of ours.
 */
export async function call<T>(what: string, request: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'done', result: await request() }
  } catch (error) {
    if (error instanceof HttpError) throw new Unreachable(`Telegram cannot be reached (${what})`)
    if (!(error instanceof GrammyError)) throw error
    return answerOf(what, error)
  }
}

function answerOf(what: string, { error_code: code, description: why, parameters }: GrammyError): Answer<never> {
  const { retry_after: seconds, migrate_to_chat_id: to } = parameters
  if (code === 429 || seconds !== undefined) return { kind: 'later', afterMs: (seconds ?? 1) * 1_000 }
  if (to !== undefined) return { kind: 'moved', to }
  if (code === 403 || (code === 400 && GONE.test(why))) return { kind: 'blocked' }
  if (code === 401 || (code === 404 && /^Not Found$/i.test(why) && what === 'getMe'))
    throw new Unreachable('Telegram does not take the token: @BotFather has another one, or the bot is gone')
  if (code >= 500) throw new Unreachable(`Telegram is out of order (${code}, ${what})`)
  return { kind: 'refused', code, why }
}
