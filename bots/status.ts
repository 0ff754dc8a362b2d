import type { Config } from './config.ts'

interface Status {
  readonly config: Config
  /** Where the web server is reached. */
  readonly address: string
  readonly demo: boolean
  /** What opens the demo company's seats from elsewhere; null: nothing does. */
  readonly token: string | null
  /** How the bots of the platforms stand, a line each. */
  readonly bots: readonly string[]
  readonly notes: readonly string[]
}

/** What can be given credentials and is not in this version: the name that people know it by, and what it has been given. */
const unbuilt = [
  ['mailIn', 'mail that comes in', 'a server'],
  ['telephony', 'telephony', 'a secret'],
] as const

/** The platforms in the cloud: what people call them, and what gives one its bot. */
const clouds = [
  ['telegram', 'Telegram', 'TELEGRAM_BOT_TOKEN'],
  ['slack', 'Slack', 'SLACK_BOT_TOKEN'],
  ['teams', 'Microsoft Teams', 'TEAMS_APP_ID'],
] as const

/** What a start says: how to talk to Parley in the first line, then what is on, what is off and why, one thing a line. */
export function startLines({ config, address, demo, token, bots, notes }: Status): string {
  const { model } = config
  const widget = demo || config.widgetSites !== null
  const on = [
    'web page',
    'terminal',
    'reminders',
    ...(demo ? ['demo company'] : []),
    ...(widget ? ['customers’ widget'] : []),
    ...(config.mail ? ['mail'] : []),
    ...(model ? [`language model (${model.model})`] : []),
  ]
  const waiting = unbuilt
    .filter(([key]) => config.given[key])
    .map(([, name, what]) => `${name}: has ${what}, but this version cannot use it yet`)
  const absent = unbuilt.filter(([key]) => !config.given[key]).map(([, name]) => name)
  const page = config.web.publicUrl?.origin ?? address
  const database = config.database === null ? `embedded, in ${config.dataDir}` : 'DATABASE_URL'
  return [
    `Parley is ready. Open ${page} in a browser, or talk to it in another terminal: npm run console`,
    ...row('On', [on.join(', ')]),
    ...row('Bots', bots),
    ...row('Demo', token === null ? [] : [`${page}/join#${token} lets anybody in who has it, until the next start`]),
    ...row('Widget', widget ? [`${page}/widget/example shows it as customers see it (docs/widget.md)`] : []),
    ...row('Off', [
      ...(demo ? [] : [`demo company: ${demoOff(config)}`]),
      ...waiting,
      ...clouds
        .filter(([key]) => staffBots(config)[key] === 0)
        .map(([key, name, what]) => `${name}: no ${what} (docs/${key}.md)`),
      ...(config.telegram.bots.length === staffBots(config).telegram
        ? ['Telegram for customers: no TELEGRAM_CUSTOMER_BOT_TOKEN (docs/telegram.md)']
        : []),
      ...(widget ? [] : ['customers’ widget: no WIDGET_SITES (docs/widget.md)']),
      ...(config.mail ? [] : ['mail: no SMTP_URL']),
      ...(model ? [] : ['language model: no OPENAI_API_KEY']),
      `not in this version: ${absent.join(', ')}`,
    ]),
    ...row('Database', [database, ...notes]),
    ...row(
      'Ignored',
      config.unknown.map((name) => `${name} is no setting of Parley's`),
    ),
    ...row('Health', [`${address}/health`]),
    ...row('Stop', ['Ctrl-C']),
  ].join('\n')
}

const staffBots = ({ telegram, slack, teams }: Config) => ({
  telegram: telegram.bots.filter(({ door }) => door === 'staff').length,
  slack: slack.bots.length,
  teams: teams.bots.length,
})

/** A name and what belongs to it, one thing a line. */
const row = (name: string, things: readonly string[]): string[] =>
  things.map((thing, at) => `  ${(at === 0 ? name : '').padEnd(8)}  ${thing}`)

function demoOff(config: Config): string {
  if (config.demo === false) return 'PARLEY_DEMO=0'
  return config.database === null || config.demo ? 'there is another company' : 'PARLEY_DEMO=1 loads it'
}
