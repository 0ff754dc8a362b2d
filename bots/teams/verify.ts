import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { z } from 'zod'

/** Why a request is not believed. */
export type Doubt =
  | 'no token'
  | 'garbled'
  | 'another issuer'
  | 'for another app'
  | 'expired'
  | 'not yet valid'
  | 'for another service'
  | 'wrong signature'

type Activity = Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>[0]

/** What is read of a token before its signature is checked. */
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string(),
})

/** Who signs what the connector sends. */
export const ISSUER = 'https://api.botframework.com'
/** Clocks may differ by so much: the tolerance of the kit itself, in seconds. */
const SKEW_S = 300

/** Whose the request is: Teams' own, somebody else's and why, or it cannot be told since the keys cannot be fetched (throws). */
export type Verify = (authorization: string | undefined, activity: VerifiedBy) => Promise<Doubt | null>

interface VerifiedBy {
  readonly serviceUrl: string
  readonly channelId: string
}

/**
 * Checks the token of a request for an activity: for this app, by the connector, in time, for the service that the activity names, and signed with a key
 * of the connector's that is endorsed for the channel. The kit checks them all; what can be told without the keys is told before, so that the reason is
 * known, tokens of other issuers (which the kit takes for an emulator's) have no way in, and a forger makes no requests.
 */
export function openVerifier(
  auth: Pick<ConfigurationBotFrameworkAuthentication, 'authenticateRequest'>,
  appId: string,
  now: () => number,
): Verify {
  return async (authorization, activity) => {
    const [scheme, token = '', ...rest] = (authorization ?? '').trim().split(/\s+/)
    if (!authorization || scheme !== 'Bearer' || token === '' || rest.length > 0) return 'no token'
    const doubt = doubtIn(token, { appId, serviceUrl: activity.serviceUrl, now: now() / 1_000 })
    if (doubt) return doubt
    try {
      await auth.authenticateRequest(asActivity(activity), `Bearer ${token}`)
      return null
    } catch (error) {
      if (isUnreachable(error)) throw new Error('the keys of the connector cannot be fetched', { cause: error })
      return 'wrong signature'
    }
  }
}

// The kit reads the channel and the service of an activity, and nothing else.
const asActivity = ({ channelId, serviceUrl }: VerifiedBy): Activity => ({
  type: '',
  channelId,
  serviceUrl,
  id: '',
  timestamp: new Date(0),
  localTimestamp: new Date(0),
  localTimezone: '',
  callerId: '',
  from: { id: '', name: '' },
  conversation: { id: '', isGroup: false, conversationType: '', name: '' },
  recipient: { id: '', name: '' },
  locale: '',
  speak: '',
  label: '',
  valueType: '',
  listenFor: [],
  text: '',
})

function doubtIn(
  token: string,
  { appId, serviceUrl, now }: { appId: string; serviceUrl: string; now: number },
): Doubt | null {
  const claims = claimsIn(token)
  if (claims === null) return 'garbled'
  if (claims.iss !== ISSUER) return 'another issuer'
  if (claims.aud !== appId) return 'for another app'
  if (claims.exp + SKEW_S < now) return 'expired'
  if ((claims.nbf ?? 0) - SKEW_S > now) return 'not yet valid'
  return claims.serviceurl === serviceUrl ? null : 'for another service'
}

function claimsIn(token: string): z.infer<typeof claimsSchema> | null {
  const parts = token.split('.')
  const [, payload = ''] = parts
  if (parts.length !== 3 || token.length > 20_000) return null
  try {
    return claimsSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString())).data ?? null
  } catch {
    return null
  }
}

const faultSchema = z.object({
  statusCode: z.number().optional(),
  name: z.string().optional(),
  code: z.string().optional(),
})

/** The kit says 500 where the issuer answered with an error, and node-fetch names its own errors. */
function isUnreachable(error: unknown): boolean {
  const fault = faultSchema.safeParse(error).data
  return fault?.statusCode === 500 || fault?.name === 'FetchError' || (fault?.code?.startsWith('E') ?? false)
}
