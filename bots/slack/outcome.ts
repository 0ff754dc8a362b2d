import { webApi } from '@slack/bolt'
import type { Sent } from '../../core/index.ts'
import { codeOf } from './api.ts'

/** What is to be done about a call that failed. `simpler`: Slack refuses the form; `elsewhere`: not here, but perhaps in the direct chat. */
export type Failure =
  | Exclude<Sent, { kind: 'sent' }>
  | { readonly kind: 'simpler' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unsure' }

/** They have removed the bot, or it may not write there (docs.slack.dev/reference/methods/chat.postMessage, errors). */
const CLOSED = [
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'user_disabled',
  'user_not_found',
  'users_not_found',
  'cannot_dm_bot',
  'messages_tab_disabled',
  'account_inactive',
]
const FORM = [
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_blocks_too_long',
  'msg_too_long',
  'markdown_text_conflict',
  'no_text',
]
const PASSING = [
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'accesslimited',
]
/** Wrong credentials are mended by who runs Parley, so the messages wait for that. */
const CREDENTIALS = ['invalid_auth', 'not_authed', 'token_expired', 'token_revoked', 'missing_scope', 'no_permission']
const NOT_HERE = ['user_not_in_channel', 'restricted_action', 'cannot_reply_to_message', 'ekm_access_denied']

export const AGAIN_MS = 2_000
const MENDED_MS = 10 * 60_000

/** What a call that threw means for what was to be sent. What is not Slack's doing is thrown on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'later', afterMs: error.retryAfter * 1_000 }
  if (error instanceof webApi.WebAPIHTTPError)
    return error.statusCode >= 500
      ? { kind: 'later', afterMs: AGAIN_MS }
      : { kind: 'failed', why: `HTTP ${error.statusCode}` }
  if (error instanceof webApi.WebAPIRequestError) return { kind: 'unsure' }
  const code = codeOf(error)
  if (code === undefined) throw error
  if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'later', afterMs: AGAIN_MS }
  if (FORM.includes(code)) return { kind: 'simpler' }
  if (PASSING.includes(code)) return { kind: 'later', afterMs: AGAIN_MS }
  if (CREDENTIALS.includes(code)) return { kind: 'later', afterMs: MENDED_MS }
  if (NOT_HERE.includes(code)) return { kind: 'elsewhere' }
  if (CLOSED.includes(code)) return { kind: 'blocked' }
  return { kind: 'failed', why: code }
}
