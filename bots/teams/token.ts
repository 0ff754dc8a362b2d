import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { z } from 'zod'

/** The kit's own type, which it names only in a package of its own. */
export type CredentialsFactory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>
type Credentials = Awaited<ReturnType<CredentialsFactory['createCredentials']>>

interface Wish {
  readonly appId: string
  readonly appPassword: string
  readonly tenantId: string
  /** Where tokens are given out; null: Microsoft's, for the tenant. */
  readonly tokenUrl: string | null
}

/** The bot's own token for Teams, fetched when it is needed and kept until shortly before it ends. */
export interface Token {
  /** @throws when none is to be had; the message says why, without secrets. */
  get(): Promise<string>
  /** The one that was given is not accepted any more. */
  forget(): void
}

const SCOPE = 'https://api.botframework.com/.default'
const PATIENCE_MS = 5_000
/** A token is not used in the last minutes of its life: clocks differ. */
const SPARE_MS = 300_000

const grantedSchema = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() })
const refusedSchema = z.object({ error: z.string().max(100), error_description: z.string().optional() })

/** The login for an app, by the client credentials grant of OAuth 2.0. One request at a time, whoever asks. */
export function openToken({ appId, appPassword, tenantId, tokenUrl }: Wish, now: () => number): Token {
  const url = tokenUrl ?? `https://login.microsoftonline.com/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: appPassword,
    scope: SCOPE,
  }).toString()
  let kept: { readonly token: string; readonly until: number } | null = null
  let asking: Promise<string> | null = null

  async function ask(): Promise<string> {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((error: unknown) => {
      throw new Error(`${new URL(url).host} is not reached`, { cause: error })
    })
    const said: unknown = await answer.json().catch(() => null)
    const granted = grantedSchema.safeParse(said)
    if (!answer.ok || !granted.success) throw new Error(`the login refuses the app: ${refusal(said, answer.status)}`)
    kept = { token: granted.data.access_token, until: now() + granted.data.expires_in * 1_000 - SPARE_MS }
    return kept.token
  }

  return {
    get: async () => {
      if (kept && now() < kept.until) return kept.token
      asking ??= ask().finally(() => {
        asking = null
      })
      return asking
    },
    forget: () => {
      kept = null
    },
  }
}

/** Why: the name of the error, and Microsoft's number of it ("AADSTS7000215"), which says more. */
function refusal(said: unknown, status: number): string {
  const refused = refusedSchema.safeParse(said).data
  const number = /AADSTS\d+/.exec(refused?.error_description ?? '')?.[0]
  return [refused?.error ?? `status ${status}`, number].filter((part) => part !== undefined).join(', ')
}

/**
 * The kit's credentials over that token. Its own login client accepts no authority but one behind https, which no test can be, so that what is tested
 * and what runs would be two things.
 */
export function credentialsOf(appId: string, token: Token): CredentialsFactory {
  const credentials: Credentials = {
    signRequest: async (request) => {
      request.headers.set('authorization', `Bearer ${await token.get()}`)
      return request
    },
  }
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => credentials,
  }
}
