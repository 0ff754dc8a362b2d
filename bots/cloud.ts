import type { Logger } from 'pino'
import type { PlatformBot } from './bot.ts'
import type { Config } from './config.ts'
import type { PlatformDesk } from './desks/platform.ts'
import type { Finding } from './finding.ts'

/** The platforms in the cloud. */
const clouds = ['telegram', 'slack', 'teams'] as const

/** Those of them that have been given credentials. */
export const cloudsOf = (config: Config): readonly PlatformBot['platform'][] =>
  clouds.filter((name) => config[name].bots.length > 0)

interface Named<T> {
  /** The platform, and which of several bots: "slack (ACME)". */
  readonly name: string
  readonly it: T
}

/** A bot's name, out of where its credentials are: "env:SLACK_BOT_TOKEN_ACME". */
function nameOf(platform: string, credentials: string): string {
  const own = /_(?:TOKEN|ID)_([A-Z0-9]+)$/.exec(credentials)?.[1]
  const of = credentials.includes('_CUSTOMER_') ? `${platform} for customers` : platform
  return own === undefined ? of : `${of} (${own})`
}

/** What is made of every bot's credentials. A platform's kit is loaded only where it has a bot. */
async function each<T>(
  config: Config,
  make: {
    readonly telegram: () => Promise<(wish: TelegramWish) => T>
    readonly slack: () => Promise<(wish: SlackWish) => T>
    readonly teams: () => Promise<(wish: TeamsWish) => T>
  },
): Promise<Named<T>[]> {
  const { telegram, slack, teams } = config
  return [
    ...(await made('telegram', telegram.bots, make.telegram, (bot) => telegramWish(bot, config))),
    ...(await made('slack', slack.bots, make.slack, (bot) => slackWish(bot, config))),
    ...(await made('teams', teams.bots, make.teams, (bot) => teamsWish(bot, config))),
  ]
}

async function made<Credentials extends { readonly credentials: string }, Wish, T>(
  platform: string,
  bots: readonly Credentials[],
  load: () => Promise<(wish: Wish) => T>,
  wish: (bot: Credentials) => Wish,
): Promise<Named<T>[]> {
  if (bots.length === 0) return []
  const make = await load()
  return bots.map((bot) => ({ name: nameOf(platform, bot.credentials), it: make(wish(bot)) }))
}

type TelegramBot = Config['telegram']['bots'][number]
type TelegramWish = ReturnType<typeof telegramWish>
function telegramWish({ credentials, token, webhookSecret, door }: TelegramBot, { web, telegram }: Config) {
  // Telegram posts to encrypted addresses only.
  const url = web.publicUrl?.protocol === 'https:' ? web.publicUrl : null
  const webhook = url && webhookSecret !== null ? { url, secret: webhookSecret } : null
  return { credentials, token, door, apiRoot: telegram.apiRoot ?? 'https://api.telegram.org', webhook }
}

type SlackBot = Config['slack']['bots'][number]
type SlackWish = ReturnType<typeof slackWish>
const slackWish = (bot: SlackBot, { web, slack }: Config) => ({
  ...bot,
  apiUrl: slack.apiUrl,
  publicUrl: web.publicUrl?.origin ?? null,
})

type TeamsBot = Config['teams']['bots'][number]
type TeamsWish = ReturnType<typeof teamsWish>
const teamsWish = (bot: TeamsBot, { web, teams: { openIdMetadataUrl, tokenUrl } }: Config) => ({
  ...bot,
  openIdMetadataUrl,
  tokenUrl,
  publicUrl: web.publicUrl,
})

/** Makes the bots of the platforms that have been given credentials; none has started. */
export async function makeBots(
  config: Config,
  desk: PlatformDesk,
  log: Logger,
): Promise<readonly { readonly name: string; readonly bot: PlatformBot }[]> {
  const bots = await each<PlatformBot>(config, {
    telegram: async () => {
      const { createTelegramBot } = await import('./telegram/bot.ts')
      return (wish) => createTelegramBot({ ...wish, desk, log })
    },
    slack: async () => {
      const { createSlackBot } = await import('./slack/bot.ts')
      return (wish) => createSlackBot({ ...wish, desk, log })
    },
    teams: async () => {
      const { createTeamsBot } = await import('./teams/bot.ts')
      return (wish) => createTeamsBot({ ...wish, desk, log })
    },
  })
  return bots.map(({ name, it }) => ({ name, bot: it }))
}

const names = { telegram: 'Telegram', slack: 'Slack', teams: 'Teams' } as const

/** Whether a bot that was met belongs to a company. */
async function boundTo(met: NonNullable<Finding['met']>, companyOf: CompanyOf): Promise<Finding> {
  const company = await companyOf(met).catch(() => undefined)
  if (company === undefined) return { state: 'unknown', what: 'whether it is bound to a company cannot be read' }
  if (company !== null) return { state: 'fine', what: `it is bound to ${company}` }
  return {
    state: 'wrong',
    what: 'it is bound to no company and answers nobody',
    remedy: `As an admin, write “connect ${names[met.platform]}” in Parley's page, and send the bot the code`,
  }
}

/** The company that a bot is bound to; null: none. It rejects while the database cannot be read. */
type CompanyOf = (met: NonNullable<Finding['met']>) => Promise<string | null>

/** Looks into the set-up of every bot; what is found, by the bot's name. */
export async function examineBots(
  config: Config,
  companyOf: CompanyOf,
): Promise<readonly { readonly name: string; readonly findings: readonly Finding[] }[]> {
  const examined = await each<Promise<readonly Finding[]>>(config, {
    telegram: async () => (await import('./telegram/doctor.ts')).examineTelegram,
    slack: async () => (await import('./slack/doctor.ts')).examineSlack,
    teams: async () => (await import('./teams/doctor.ts')).examineTeams,
  })
  return Promise.all(
    examined.map(async ({ name, it }) => {
      const findings = await it
      const met = findings.flatMap((finding) => finding.met ?? [])
      return { name, findings: [...findings, ...(await Promise.all(met.map((one) => boundTo(one, companyOf))))] }
    }),
  )
}
