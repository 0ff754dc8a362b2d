import { Api } from 'grammy'
import type { UserFromGetMe, WebhookInfo } from 'grammy/types'
import type { Finding } from '../finding.ts'
import { type Answer, call, Unreachable } from './call.ts'
import { allowedUpdates } from './read.ts'
import { webhookPaths } from './webhook.ts'

interface Wish {
  readonly token: string
  readonly apiRoot: string
  /** As for the bot; null: it fetches. */
  readonly webhook: { readonly url: URL; readonly secret: string } | null
  /** "env:TELEGRAM_BOT_TOKEN" */
  readonly credentials: string
  /** Whom it is for; the team, where it is left out. */
  readonly door?: 'staff' | 'customers'
}

const PATIENCE_SECONDS = 10
/** What is written and heard has times; from here on reminders come too early or too late. */
const SKEW_SECONDS = 30
/** Telegram posts to these only (API, setWebhook). */
const PORTS = ['', '443', '80', '88', '8443']
/** An error of the webhook's that is older than this is history. */
const RECENT_SECONDS = 3_600

/** Looks into a bot's set-up at Telegram and says what to mend; it changes nothing. */
export async function examineTelegram(wish: Wish): Promise<readonly Finding[]> {
  const apiRoot = wish.apiRoot.replace(/\/+$/, '')
  const api = new Api(wish.token, { apiRoot, timeoutSeconds: PATIENCE_SECONDS })
  const name = wish.credentials.replace(/^env:/, '')
  try {
    const me = await call('getMe', () => api.getMe())
    if (me.kind !== 'done') return [refusedToken(name, me)]
    const { username, id } = me.result
    const hooked = await call('getWebhookInfo', () => api.getWebhookInfo())
    return [
      {
        state: 'fine',
        what: `${name} is the token of @${username}`,
        met: { platform: 'telegram', external: String(id) },
      },
      ...ofGroups(me.result, wish.door),
      ...(hooked.kind === 'done' ? ofDelivery(hooked.result, wish) : []),
      await ofClock(apiRoot),
    ]
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    return [/token/.test(error.message) ? refusedToken(name) : unreached(apiRoot)]
  }
}

const refusedToken = (name: string, answer?: Exclude<Answer<unknown>, { kind: 'done' }>): Finding => ({
  state: 'wrong',
  what: `Telegram does not take ${name}${answer?.kind === 'refused' ? `: ${answer.why}` : ''}`,
  remedy:
    'Send /mybots to @BotFather, pick the bot, press API Token, and copy the whole line; after Revoke only the new one works',
})

const unreached = (apiRoot: string): Finding => ({
  state: 'unknown',
  what: `${new URL(apiRoot).host} is not reached from here`,
  remedy: 'Check that this machine may open https connections to it; TELEGRAM_API_ROOT names another server',
})

/** Privacy mode is as it should be when it is on: then a group's talk does not reach the bot at all. */
function ofGroups(
  { can_join_groups: joins, can_read_all_group_messages: hearsAll }: UserFromGetMe,
  door: Wish['door'],
): Finding[] {
  if (door === 'customers')
    return joins
      ? [
          {
            state: 'unknown',
            what: 'it may be taken into groups, where it answers nothing but that one write to it directly',
            remedy: 'Send /setjoingroups to @BotFather, pick the bot, press Disable',
          },
        ]
      : []
  const groups: Finding = joins
    ? { state: 'fine', what: 'it may be taken into groups' }
    : {
        state: 'unknown',
        what: 'it may not be taken into groups',
        remedy: 'If it should be: send /setjoingroups to @BotFather, pick the bot, press Enable',
      }
  const privacy: Finding = hearsAll
    ? {
        state: 'unknown',
        what: 'it is told everything that is said in groups, and reads only what is for it',
        remedy: 'Send /setprivacy to @BotFather, pick the bot, press Enable, and take it into its groups anew',
      }
    : { state: 'fine', what: 'in groups it is told only what is for it (privacy mode)' }
  return joins ? [groups, privacy] : [groups]
}

function ofDelivery(info: WebhookInfo, { webhook: wanted, door = 'staff' }: Wish): Finding[] {
  const waiting = info.pending_update_count
  const queue: Finding[] =
    waiting > 100
      ? [
          {
            state: 'wrong',
            what: `${waiting} messages wait for the bot`,
            remedy: 'Start Parley; if it runs, its log says why it does not take them',
          },
        ]
      : []
  if (!wanted)
    return info.url
      ? [
          {
            state: 'wrong',
            what: `a webhook is set, to ${hostOf(info.url)}: another program may use the same token`,
            remedy: 'Stop that program, or give Parley a bot of its own; the next start of Parley removes the webhook',
          },
          ...queue,
        ]
      : [
          {
            state: 'fine',
            what: 'Parley fetches the messages (no PUBLIC_URL with https, or no TELEGRAM_WEBHOOK_SECRET)',
          },
          ...queue,
        ]
  return [...ofWebhook(info, `${wanted.url.origin}${webhookPaths[door]}`, wanted.url), ...queue]
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'somewhere')

function ofWebhook(info: WebhookInfo, address: string, publicUrl: URL): Finding[] {
  const findings: Finding[] = []
  if (!PORTS.includes(publicUrl.port))
    findings.push({
      state: 'wrong',
      what: `Telegram does not post to port ${publicUrl.port}`,
      remedy: 'Let PUBLIC_URL have the port 443 (that is, none), 80, 88 or 8443',
    })
  if (info.url !== address)
    findings.push({
      state: 'wrong',
      what: info.url ? `the webhook leads to ${hostOf(info.url)}, not to ${address}` : 'no webhook is set yet',
      remedy: 'Start Parley: it sets the webhook to PUBLIC_URL',
    })
  else findings.push({ state: 'fine', what: `the webhook leads to ${address}` })
  const missing = allowedUpdates.filter((one) => info.allowed_updates && !info.allowed_updates.includes(one))
  if (info.url === address && missing.length > 0)
    findings.push({
      state: 'wrong',
      what: `Telegram does not tell of ${missing.join(', ')}`,
      remedy: 'Start Parley anew',
    })
  const { last_error_date: at, last_error_message: why } = info
  if (at !== undefined && Date.now() / 1_000 - at < RECENT_SECONDS)
    findings.push({
      state: 'wrong',
      what: `Telegram could not deliver to the webhook at ${Temporal.Instant.fromEpochMilliseconds(at * 1_000)}: ${why ?? 'it does not say why'}`,
      remedy:
        'Open PUBLIC_URL in a browser from another network: the name, the certificate and the proxy must be right',
    })
  return findings
}

/** The clock against the one of Telegram's answers. */
async function ofClock(apiRoot: string): Promise<Finding> {
  const answer = await fetch(apiRoot, {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_SECONDS * 1_000),
  }).catch(() => null)
  const theirs = Date.parse(answer?.headers.get('date') ?? '')
  if (Number.isNaN(theirs)) return { state: 'unknown', what: 'Telegram does not say what time it is' }
  const seconds = Math.round((Date.now() - theirs) / 1_000)
  return Math.abs(seconds) <= SKEW_SECONDS
    ? { state: 'fine', what: 'the clock agrees with Telegram’s' }
    : {
        state: 'wrong',
        what: `the clock is ${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead of' : 'behind'} Telegram’s`,
        remedy: 'Let this machine set its clock by the network (timedatectl set-ntp true)',
      }
}
