import { type LogLevel, webApi } from '@slack/bolt'
import type { Logger } from 'pino'

/** Slack's Web API where nothing else is said. */
const DEFAULT_URL = 'https://slack.com/api/'

export const apiUrlOf = (url: string | null): string => (url ?? DEFAULT_URL).replace(/\/*$/, '/')

/** The SDK's own lines, as debugging ones: it writes what it sends into them. Only the first word of a line, cut short, is kept. */
export function quietLogger(log: Logger) {
  let level = webApi.LogLevel.WARN
  const say = (line: unknown) => log.debug({ slack: String(line).slice(0, 120) }, 'the SDK says')
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (line: unknown) => say(line),
    error: (line: unknown) => say(line),
    setLevel: (to: LogLevel) => {
      level = to
    },
    getLevel: () => level,
    setName: () => undefined,
  }
}

/** How the SDK is to call: once, since Parley's outbox tries again by itself and in order, and without waiting for a rate to pass. */
export const clientOptions = (apiUrl: string | null, log: Logger, timeoutMs: number): webApi.WebClientOptions => ({
  slackApiUrl: apiUrlOf(apiUrl),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: timeoutMs,
  logger: quietLogger(log),
})

/** What Slack calls an error: `channel_not_found`; undefined where it was none of its own. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined

/**
 * Whether an address that a request named is Slack's own: the token goes there, and people's words. The Web API's own host counts, which is
 * another one in tests.
 */
export function isSlacks(url: string, apiUrl: string | null): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, origin } = new URL(url)
  if (origin === new URL(apiUrlOf(apiUrl)).origin) return true
  return protocol === 'https:' && /(^|\.)slack(-gov|-files)?\.com$/.test(hostname)
}

/** An error for the log: of one of Slack's, only what it was, since the SDK's errors hold what was sent and answered. */
export const logged = (error: unknown): { readonly why: string } | { readonly err: unknown } =>
  error instanceof webApi.SlackError ? { why: codeOf(error) ?? error.message } : { err: error }
