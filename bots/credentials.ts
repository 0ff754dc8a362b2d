import { z } from 'zod'

type Environment = Readonly<Record<string, string | undefined>>

/** A variable that must match `pattern`; `example` is what a right value looks like. */
export const matching = (pattern: RegExp, expected: string, example: string) =>
  z.string().regex(pattern, `must be ${expected}, like ${example}`).optional()

/** A word without spaces. */
export const word = (example: string) => matching(/^\S+$/, 'one word without spaces', example)

/** What the bots of the platforms need. Each name may have one of the bot's own at its end, for further bots: SLACK_BOT_TOKEN_ACME. */
const variables = z.object({
  TELEGRAM_BOT_TOKEN: matching(/^\d+:[\w-]+$/, 'a token of @BotFather', '123456789:AAE-example'),
  TELEGRAM_CUSTOMER_BOT_TOKEN: matching(/^\d+:[\w-]+$/, 'a token of @BotFather', '987654321:AAE-example'),
  TELEGRAM_WEBHOOK_SECRET: matching(/^[\w-]{1,256}$/, '1 to 256 letters, digits, _ or -', 'a-long-random-word'),
  SLACK_BOT_TOKEN: matching(/^xoxb-\S+$/, 'a bot token', 'xoxb-…'),
  SLACK_SIGNING_SECRET: word('8f742231b10e8888abcd99yyyzzz85a5'),
  SLACK_APP_TOKEN: matching(/^xapp-\S+$/, 'an app-level token', 'xapp-…'),
  TEAMS_APP_ID: word('00000000-0000-0000-0000-000000000000'),
  TEAMS_APP_PASSWORD: word('the client secret of the registration'),
  TEAMS_TENANT_ID: word('00000000-0000-0000-0000-000000000000'),
})
type Values = z.output<typeof variables>
type Name = keyof Values

const names = variables.keyof().options
const teamsNames = ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID'] as const satisfies readonly Name[]

/** The credentials of every bot. `credentials` says where they are, without saying what they are: "env:SLACK_BOT_TOKEN". */
export interface Credentials {
  readonly telegram: readonly TelegramCredentials[]
  readonly slack: readonly SlackCredentials[]
  readonly teams: readonly TeamsCredentials[]
}
export interface TelegramCredentials {
  readonly credentials: string
  readonly token: string
  readonly webhookSecret: string | null
  /** Whom it is for. */
  readonly door: 'staff' | 'customers'
}
export interface SlackCredentials {
  readonly credentials: string
  readonly botToken: string
  readonly signingSecret: string | null
  readonly appToken: string | null
}
export interface TeamsCredentials {
  readonly credentials: string
  readonly appId: string
  readonly appPassword: string
  readonly tenantId: string
}

/** Whether a variable is one of these, with or without a name at its end. */
export const isCredential = (name: string): boolean => names.some((one) => suffixOf(name, one) !== null)

/** What stands after one of the names: "" after the name itself, "_ACME"; null: it is another. */
function suffixOf(name: string, one: Name): string | null {
  const rest = name.startsWith(one) ? name.slice(one.length) : null
  return rest !== null && /^(_[A-Z0-9]+)?$/.test(rest) ? rest : null
}

/** Reads the credentials of all bots; what is wrong with them is told by the variables' names, never with their values. */
export function readCredentials(given: Environment): {
  readonly bots: Credentials
  readonly problems: readonly string[]
} {
  const suffixes = new Set(Object.keys(given).flatMap((name) => names.flatMap((one) => suffixOf(name, one) ?? [])))
  const read = [...suffixes].sort().map((suffix) => readOne(given, suffix))
  return {
    bots: {
      telegram: read.flatMap(({ values, suffix }) => telegramOf(values, suffix)),
      slack: read.flatMap(({ values, suffix }) => slackOf(values, suffix)),
      teams: read.flatMap(({ values, suffix }) => teamsOf(values, suffix)),
    },
    problems: [...read.flatMap(({ problems }) => problems), ...alike(read)],
  }
}

function readOne(given: Environment, suffix: string) {
  const own = Object.fromEntries(names.map((name) => [name, given[`${name}${suffix}`]]))
  const parsed = variables.safeParse(own)
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}${suffix} ${issue.message}`)
  return { suffix, values: parsed.data ?? {}, problems: [...wrong, ...apart(own, suffix)] }
}

/** Values that belong together. */
function apart(own: Environment, suffix: string): string[] {
  const has = (name: Name) => own[name] !== undefined
  const called = (name: Name) => `${name}${suffix}`
  const problems: string[] = []
  const needs = (name: Name, others: readonly Name[], how: string) => {
    if (has(name) && !others.some(has)) problems.push(`${called(name)} ${how}`)
  }
  const missing = teamsNames.filter((name) => !has(name))
  if (missing.length > 0 && missing.length < teamsNames.length)
    problems.push(
      `${missing.map(called).join(' and ')} must be set too: a Teams bot without all of ${teamsNames.map(called).join(', ')} would accept anybody's requests`,
    )
  needs(
    'SLACK_BOT_TOKEN',
    ['SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN'],
    `needs ${called('SLACK_SIGNING_SECRET')} (HTTP) or ${called('SLACK_APP_TOKEN')} (Socket Mode), like xapp-…`,
  )
  needs('SLACK_SIGNING_SECRET', ['SLACK_BOT_TOKEN'], `needs ${called('SLACK_BOT_TOKEN')}, like xoxb-…`)
  needs('SLACK_APP_TOKEN', ['SLACK_BOT_TOKEN'], `needs ${called('SLACK_BOT_TOKEN')}, like xoxb-…`)
  if (suffix !== '')
    needs(
      'TELEGRAM_WEBHOOK_SECRET',
      ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_CUSTOMER_BOT_TOKEN'],
      `needs ${called('TELEGRAM_BOT_TOKEN')}, a token of @BotFather`,
    )
  return problems
}

/** Requests are told apart by their secrets, so no two bots may have the same. */
function alike(read: readonly { readonly suffix: string; readonly values: Partial<Values> }[]): string[] {
  const secrets = [
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_CUSTOMER_BOT_TOKEN',
    'TELEGRAM_WEBHOOK_SECRET',
    'SLACK_BOT_TOKEN',
    'SLACK_SIGNING_SECRET',
    'TEAMS_APP_ID',
  ] as const
  const staff = new Set(read.map(({ values }) => values.TELEGRAM_BOT_TOKEN))
  const tokens = read.flatMap(({ suffix, values: { TELEGRAM_CUSTOMER_BOT_TOKEN: customers } }) =>
    customers !== undefined && staff.has(customers)
      ? [`TELEGRAM_CUSTOMER_BOT_TOKEN${suffix} must differ from TELEGRAM_BOT_TOKEN: customers have a bot of their own`]
      : [],
  )
  const doubled = secrets.flatMap((name) => {
    const seen = new Map<string, string>()
    return read.flatMap(({ suffix, values }) => {
      const value = values[name]
      const before = value === undefined ? undefined : seen.get(value)
      if (value !== undefined && before === undefined) seen.set(value, `${name}${suffix}`)
      return before === undefined ? [] : [`${name}${suffix} must differ from ${before}: they are two bots`]
    })
  })
  return [...doubled, ...tokens]
}

function telegramOf(values: Partial<Values>, suffix: string): TelegramCredentials[] {
  const { TELEGRAM_WEBHOOK_SECRET: webhookSecret = null } = values
  const doors = [
    ['staff', 'TELEGRAM_BOT_TOKEN'],
    ['customers', 'TELEGRAM_CUSTOMER_BOT_TOKEN'],
  ] as const
  return doors.flatMap(([door, name]) => {
    const token = values[name]
    return token === undefined ? [] : [{ credentials: `env:${name}${suffix}`, token, webhookSecret, door }]
  })
}

function slackOf(values: Partial<Values>, suffix: string): SlackCredentials[] {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret = null,
    SLACK_APP_TOKEN: appToken = null,
  } = values
  return botToken === undefined
    ? []
    : [{ credentials: `env:SLACK_BOT_TOKEN${suffix}`, botToken, signingSecret, appToken }]
}

function teamsOf(values: Partial<Values>, suffix: string): TeamsCredentials[] {
  const { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: appPassword, TEAMS_TENANT_ID: tenantId } = values
  if (appId === undefined || appPassword === undefined || tenantId === undefined) return []
  return [{ credentials: `env:TEAMS_APP_ID${suffix}`, appId, appPassword, tenantId }]
}
