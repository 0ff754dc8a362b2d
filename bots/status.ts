import type { Config } from './config.ts'

interface Status {
  readonly config: Config
  /** Where the web server is reached. */
  readonly address: string
  readonly demo: boolean
  readonly notes: readonly string[]
}

/** What this version can do beyond its core is given credentials for, by the name that people know it by. */
const unbuilt = {
  telegram: ['Telegram', 'a token'],
  slack: ['Slack', 'a token'],
  teams: ['Microsoft Teams', 'an app id'],
  model: ['language model', 'a key'],
  mail: ['mail', 'a server'],
  telephony: ['telephony', 'a secret'],
} as const satisfies Record<keyof Config['given'], readonly [string, string]>

/** The one line of a start: how to talk to Parley, what is on, what is off and why. */
export function startLine({ config, address, demo, notes }: Status): string {
  const on = ['terminal', 'reminders', ...(demo ? ['demo company'] : [])]
  const given = { ...config.given }
  const features = Object.entries(unbuilt).map(([key, [name, what]]) => ({
    name,
    what,
    has: Object.entries(given).some(([k, v]) => k === key && v),
  }))
  const waiting = features
    .filter(({ has }) => has)
    .map(({ name, what }) => `${name}: has ${what}, but this version cannot use it yet`)
  const absent = ['web page', ...features.filter(({ has }) => !has).map(({ name }) => name)]
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
