import { verifySlackRequest } from '@slack/bolt'
import type { PlatformAnswer, PlatformRequest, Route } from '../route.ts'
import type { Taken } from './hearing.ts'
import { LIMITS } from './limits.ts'

interface Wish {
  readonly signingSecret: string
  /** Whether a request is for this bot: the same app may be in several workspaces. */
  isOurs(body: object): boolean
  take(body: object): Promise<Taken>
  /** Runs what is to be done once Slack has been answered. */
  afterwards(work: () => Promise<void>): void
  /** After so long Slack is told to deliver again, while the work goes on. */
  readonly answerMs: number
}

/** Slack's messages are small; the largest are views with all that was filled into them. */
const MAX_BYTES = 1_000_000

/** The route for events, interactivity and commands: checked on the raw body, kept, then answered. */
export function slackRoute(wish: Wish): Route {
  return {
    path: '/slack/events',
    maxBytes: MAX_BYTES,
    handle: async (request) => {
      if (!isSigned(request, wish.signingSecret)) return { status: 401 }
      const body = bodyOf(request)
      if (!body) return { status: 400 }
      if ('type' in body && body.type === 'url_verification')
        return {
          status: 200,
          headers: { 'content-type': 'text/plain' },
          body: 'challenge' in body ? String(body.challenge) : '',
        }
      if ('ssl_check' in body) return { status: 200 }
      if (!wish.isOurs(body)) return { status: 401 }
      return answered(body, wish)
    },
  }
}

async function answered(body: object, { take, afterwards, answerMs }: Wish): Promise<PlatformAnswer> {
  const taking = take(body)
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), answerMs)
  const taken = await Promise.race([taking, late.promise])
  clearTimeout(timer)
  if (taken) {
    if (taken.after) afterwards(taken.after)
    if (taken.status !== 200 || !taken.body) return { status: taken.status }
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(taken.body) }
  }
  // Delivered again, it is known by then.
  afterwards(async () => (await taking).after?.())
  return { status: 503 }
}

const one = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

/** Whether Slack has signed these bytes within five minutes of now, before or after (authentication/verifying-requests-from-slack). */
function isSigned({ headers, body }: PlatformRequest, signingSecret: string): boolean {
  const signature = one(headers['x-slack-signature'])
  const stamp = one(headers['x-slack-request-timestamp'])
  if (!signature || !stamp || !/^\d+$/.test(stamp)) return false
  if (Math.abs(Date.now() / 1_000 - Number(stamp)) > LIMITS.signatureSeconds) return false
  try {
    verifySlackRequest({
      signingSecret,
      body: body.toString('utf8'),
      headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(stamp) },
    })
    return true
  } catch {
    return false
  }
}

/** What a request says: JSON, or a form whose `payload` is JSON; null where it is neither. */
function bodyOf({ headers, body }: PlatformRequest): object | null {
  const type = one(headers['content-type']) ?? ''
  const words = body.toString('utf8')
  if (!type.includes('application/x-www-form-urlencoded')) return parsed(words)
  const form = new URLSearchParams(words)
  const payload = form.get('payload')
  return payload === null ? Object.fromEntries(form) : parsed(payload)
}

function parsed(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
