import { createHmac } from 'node:crypto'
import { webApi } from '@slack/bolt'
import { pino } from 'pino'
import type { Finding } from '../finding.ts'
import { apiUrlOf, clientOptions, codeOf } from './api.ts'
import { LIMITS } from './limits.ts'
import { SCOPES } from './manifest.ts'

/** What of a bot's set-up is looked into; absent values are null. */
interface Wish {
  readonly botToken: string
  readonly signingSecret: string | null
  readonly appToken: string | null
  readonly apiUrl: string | null
  readonly publicUrl: string | null
}

const PATIENCE_MS = 10_000
/** A clock that is so far off already deserves a look; at five minutes every request is refused. */
const SKEW_SECONDS = 30

/** Looks into a bot's set-up in Slack and says what to mend; it changes nothing. */
export async function examineSlack(wish: Wish): Promise<readonly Finding[]> {
  const options = clientOptions(wish.apiUrl, pino({ level: 'silent' }), PATIENCE_MS)
  const token = await ofToken(new webApi.WebClient(wish.botToken, options))
  return [
    ...token,
    await ofClock(wish.apiUrl),
    ...(wish.appToken === null ? [] : [await ofAppToken(wish.appToken, options)]),
    ...(wish.signingSecret === null || wish.appToken !== null
      ? []
      : [await ofAddress(wish.signingSecret, wish.publicUrl)]),
  ]
}

async function ofToken(client: webApi.WebClient): Promise<Finding[]> {
  try {
    const { user, team, team_id, response_metadata } = await client.auth.test()
    return [
      {
        state: 'fine',
        what: `SLACK_BOT_TOKEN is that of @${user} in ${team}`,
        ...(team_id ? { met: { platform: 'slack', external: team_id } } : {}),
      },
      ofScopes(response_metadata?.scopes),
    ]
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined)
      return [
        {
          state: 'unknown',
          what: 'Slack is not reached from here',
          remedy: 'Check that this machine may open https connections to slack.com',
        },
      ]
    return [
      {
        state: 'wrong',
        what: `Slack refuses SLACK_BOT_TOKEN: ${code}`,
        remedy:
          'Copy the "Bot User OAuth Token" (xoxb-…) from OAuth & Permissions of your app at api.slack.com/apps; if there is none, press Install to Workspace first',
      },
    ]
  }
}

function ofScopes(given: readonly string[] | undefined): Finding {
  if (given === undefined) return { state: 'unknown', what: 'Slack does not say what the token may do' }
  const missing = Object.entries(SCOPES).filter(([scope]) => !given.includes(scope))
  if (missing.length === 0)
    return { state: 'fine', what: `the token may do all ${given.length} things that Parley asks for` }
  return {
    state: 'wrong',
    what: `the token may not: ${missing.map(([scope, what]) => `${what} (${scope})`).join('; ')}`,
    remedy:
      'Add these under OAuth & Permissions, Bot Token Scopes, or paste the manifest again (docs/slack.md); then press Reinstall to Workspace',
  }
}

async function ofClock(apiUrl: string | null): Promise<Finding> {
  const answer = await fetch(`${apiUrlOf(apiUrl)}api.test`, {
    method: 'POST',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  await answer?.body?.cancel()
  const theirs = Date.parse(answer?.headers.get('date') ?? '')
  if (Number.isNaN(theirs)) return { state: 'unknown', what: 'Slack does not say what time it is' }
  const seconds = Math.round((Date.now() - theirs) / 1_000)
  if (Math.abs(seconds) <= SKEW_SECONDS) return { state: 'fine', what: "this machine's clock agrees with Slack's" }
  return {
    state: 'wrong',
    what: `this machine's clock is ${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead of' : 'behind'} Slack's; from ${LIMITS.signatureSeconds} on, every request of Slack's is refused`,
    remedy: 'Let the machine set its clock by itself (NTP)',
  }
}

async function ofAppToken(appToken: string, options: webApi.WebClientOptions): Promise<Finding> {
  try {
    await new webApi.WebClient(appToken, options).apps.connections.open()
    return { state: 'fine', what: 'Socket Mode can be connected to with SLACK_APP_TOKEN' }
  } catch (error) {
    const code = codeOf(error)
    return {
      state: code === undefined ? 'unknown' : 'wrong',
      what: `Socket Mode cannot be connected to${code ? `: ${code}` : ''}`,
      remedy:
        'Switch Socket Mode on in your app, and copy an app-level token (xapp-…) with the scope connections:write from Basic Information, App-Level Tokens',
    }
  }
}

/** Does as Slack does when it checks an address: a signed question, to be answered with its own words. */
async function ofAddress(signingSecret: string, publicUrl: string | null): Promise<Finding> {
  if (publicUrl === null || !publicUrl.startsWith('https://'))
    return {
      state: 'wrong',
      what: 'PUBLIC_URL is no https address, so Slack cannot send anything to Parley',
      remedy: 'Set PUBLIC_URL to the https address of Parley, or use Socket Mode with SLACK_APP_TOKEN',
    }
  const url = `${publicUrl.replace(/\/$/, '')}/slack/events`
  const body = JSON.stringify({ type: 'url_verification', challenge: 'parley-doctor' })
  const stamp = String(Math.floor(Date.now() / 1_000))
  const signature = `v0=${createHmac('sha256', signingSecret).update(`v0:${stamp}:${body}`).digest('hex')}`
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': stamp,
    'x-slack-signature': signature,
  }
  const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
    () => null,
  )
  const words = (await answer?.text().catch(() => '')) ?? ''
  if (answer?.status === 200 && words === 'parley-doctor')
    return {
      state: 'fine',
      what: `${url} answers what is signed with SLACK_SIGNING_SECRET; the same address belongs into Event Subscriptions, Interactivity and /parley`,
    }
  if (answer?.status === 401)
    return {
      state: 'wrong',
      what: `${url} refuses what is signed with this SLACK_SIGNING_SECRET`,
      remedy: 'Restart Parley, so that it reads the same secret, and check the clock of the machine it runs on',
    }
  return {
    state: 'wrong',
    what: answer ? `${url} answers ${answer.status}` : `${url} is not reached from here`,
    remedy: 'Start Parley, and let the proxy at PUBLIC_URL pass POST requests for /slack/events on to it',
  }
}
