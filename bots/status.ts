import type { Config } from './config.ts'

interface Status {
  readonly config: Config
  /** Where the web server is reached. */
  readonly address: string
  readonly demo: boolean
  readonly notes: readonly string[]
}

/** What can be given credentials and is not in this version: the name that people know it by, and what it has been given. */
const unbuilt = [
  ['telegram', 'Telegram', 'a token'],
  ['slack', 'Slack', 'a token'],
  ['teams', 'Microsoft Teams', 'an app id'],
  ['model', 'language model', 'a key'],
  ['mail', 'mail', 'a server'],
  ['telephony', 'telephony', 'a secret'],
] as const

/** The one line of a start: how to talk to Parley, what is on, what is off and why. */
export function startLine({ config, address, demo, notes }: Status): string {
  const on = ['terminal', 'reminders', ...(demo ? ['demo company'] : [])]
  const waiting = unbuilt
    .filter(([key]) => config.given[key])
    .map(([, name, what]) => `${name}: has ${what}, but this version cannot use it yet`)
  const absent = ['web page', ...unbuilt.filter(([key]) => !config.given[key]).map(([, name]) => name)]
  const off = [
    ...(demo ? [] : [`demo company (${demoOff(config)})`]),
    ...waiting,
    `${absent.join(', ')} (not in this version)`,
  ]
  const database = config.database === null ? `embedded, in ${config.dataDir}` : 'DATABASE_URL'
  return [
    'Parley is ready; talk to it in another terminal: npm run console',
    `On: ${on.join(', ')}`,
    `Off: ${off.join('; ')}`,
    `Database: ${[database, ...notes].join('; ')}`,
    ...config.unknown.map((name) => `${name} is no setting of Parley's and was ignored`),
    `Health: ${address}/health`,
    'Stop: Ctrl-C',
  ].join(' · ')
}

function demoOff(config: Config): string {
  if (config.demo === false) return 'PARLEY_DEMO=0'
  return config.database === null || config.demo ? 'there is another company' : 'PARLEY_DEMO=1 loads it'
}
