import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { readConfig } from '../../bots/config.ts'

/** What is told to be wrong. */
function problems(environment: Record<string, string>): readonly string[] {
  const read = readConfig(environment)
  return read.ok ? [] : read.problems
}

test('nothing set: the embedded database in .parley, port 3000 of this machine only', () => {
  const read = readConfig({})
  expect(read).toMatchObject({
    ok: true,
    config: {
      web: { host: '127.0.0.1', port: 3000, publicUrl: null },
      database: null,
      dataDir: expect.stringMatching(/[/\\]\.parley$/),
      demo: null,
      now: null,
      logLevel: null,
    },
  })
})

test('an empty value counts as absent', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ', TEAMS_APP_ID: '', PARLEY_NOW: '' })).toEqual(readConfig({}))
})

test('all that is wrong is told at once, with name, reason and example', () => {
  const told = problems({
    PORT: '70000',
    HOST: 'my host',
    PUBLIC_URL: 'crm.example.com',
    DATABASE_URL: 'mysql://root@localhost/x',
    PARLEY_DEMO: 'yes',
    LOG_LEVEL: 'loud',
    PARLEY_NOW: 'tomorrow',
    SLACK_SIGNING_SECRET: 'abc',
  })
  expect(told.map((line) => line.split(' ')[0])).toEqual([
    'PORT',
    'HOST',
    'PUBLIC_URL',
    'DATABASE_URL',
    'PARLEY_DEMO',
    'PARLEY_NOW',
    'LOG_LEVEL',
    'SLACK_SIGNING_SECRET',
    'PARLEY_NOW',
  ])
  for (const line of told) expect(line).toMatch(/ like |PARLEY_DEMO=1/)
})

test.for([
  ['DATABASE_URL', 'hunter2://parley:hunter2@db'],
  ['TELEGRAM_BOT_TOKEN', 'hunter2'],
  ['SLACK_BOT_TOKEN', 'hunter2'],
  ['OPENAI_API_KEY', 'hunter2 with a space'],
  ['SMTP_URL', 'hunter2'],
])('a wrong %s is named and not repeated', ([name = '', value = '']) => {
  const told = problems({ [name]: value }).join('\n')
  expect(told).toContain(name)
  expect(told).not.toContain('hunter2')
})

test('the clock of demonstrations goes only with the demo company', () => {
  const now = '2026-11-25T10:30+02:00'
  expect(problems({ PARLEY_NOW: now })).toEqual([expect.stringContaining('PARLEY_DEMO=1')])
  expect(problems({ PARLEY_NOW: now, PARLEY_DEMO: '0' })).toHaveLength(1)
  const read = readConfig({ PARLEY_NOW: now, PARLEY_DEMO: '1' })
  expect(read.ok && read.config.now?.toString()).toBe('2026-11-25T08:30:00Z')
})

test('a Teams bot has its id, password and tenant together or is refused', () => {
  expect(problems({ TEAMS_APP_ID: 'an-id' })).toEqual([
    expect.stringContaining('TEAMS_APP_PASSWORD and TEAMS_TENANT_ID'),
  ])
  expect(problems({ TEAMS_APP_PASSWORD: 'x', TEAMS_TENANT_ID: 'y' })).toEqual([
    expect.stringMatching(/^TEAMS_APP_ID must be set/),
  ])
  expect(problems({ TEAMS_TOKEN_URL: 'http://127.0.0.1:4000/token' })).toHaveLength(1)
  expect(problems({ TEAMS_APP_ID: 'an-id', TEAMS_APP_PASSWORD: 'x', TEAMS_TENANT_ID: 'y' })).toEqual([])
})

test('Slack needs its token and one way to receive', () => {
  expect(problems({ SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual([expect.stringContaining('SLACK_SIGNING_SECRET')])
  expect(problems({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' })).toEqual([])
  expect(problems({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'abc' })).toEqual([])
})

test('a name that looks like a setting and is none is told', () => {
  const read = readConfig({ PARLEY_DATADIR: '/data' })
  expect(read.ok && read.config.unknown).toEqual(['PARLEY_DATADIR'])
})

test('the example of a settings file is accepted and changes nothing', () => {
  const example = parseEnv(readFileSync(new URL('../../.env.example', import.meta.url), 'utf8'))
  expect(readConfig({ ...example, PARLEY_DATA_DIR: '' })).toEqual(readConfig({}))
})

test('further bots have variables with a name of their own at the end', () => {
  const read = readConfig({
    TELEGRAM_BOT_TOKEN: '1:a',
    TELEGRAM_BOT_TOKEN_ACME: '2:b',
    TELEGRAM_CUSTOMER_BOT_TOKEN_ACME: '3:c',
    TELEGRAM_WEBHOOK_SECRET_ACME: 'secret',
    SLACK_BOT_TOKEN_ACME: 'xoxb-1',
    SLACK_APP_TOKEN_ACME: 'xapp-1',
  })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  expect(read.config.telegram.bots).toEqual([
    { credentials: 'env:TELEGRAM_BOT_TOKEN', token: '1:a', webhookSecret: null, door: 'staff' },
    { credentials: 'env:TELEGRAM_BOT_TOKEN_ACME', token: '2:b', webhookSecret: 'secret', door: 'staff' },
    { credentials: 'env:TELEGRAM_CUSTOMER_BOT_TOKEN_ACME', token: '3:c', webhookSecret: 'secret', door: 'customers' },
  ])
  expect(read.config.slack.bots).toEqual([
    { credentials: 'env:SLACK_BOT_TOKEN_ACME', botToken: 'xoxb-1', signingSecret: null, appToken: 'xapp-1' },
  ])
  expect(read.config.unknown).toEqual([])
})

test('the widget is shown by sites that are named as addresses', () => {
  const sites = (WIDGET_SITES: string) => {
    const read = readConfig({ WIDGET_SITES })
    return read.ok ? read.config.widgetSites : read.problems
  }
  expect(sites('*')).toBe('any')
  expect(sites('https://shop.example.com, https://www.example.com/')).toEqual([
    'https://shop.example.com',
    'https://www.example.com',
  ])
  expect(sites('shop.example.com')).toEqual([expect.stringContaining('like https://shop.example.com')])
  expect(sites("https://a.example; script-src 'unsafe-inline'")).toEqual([expect.stringContaining('WIDGET_SITES')])
})

test('customers have another bot than the team, and mail has a sender', () => {
  const read = readConfig({
    TELEGRAM_BOT_TOKEN: '1:a',
    TELEGRAM_CUSTOMER_BOT_TOKEN: '1:a',
    SMTP_URL: 'smtp://localhost',
  })
  expect(read.ok ? [] : read.problems).toEqual([
    expect.stringContaining('TELEGRAM_CUSTOMER_BOT_TOKEN must differ'),
    expect.stringContaining('MAIL_FROM'),
  ])
})

test('what is wrong with one of several bots is told by its own name', () => {
  expect(problems({ SLACK_BOT_TOKEN_ACME: 'xoxb-1' })).toEqual([
    expect.stringContaining('needs SLACK_SIGNING_SECRET_ACME (HTTP) or SLACK_APP_TOKEN_ACME'),
  ])
  expect(problems({ TEAMS_APP_ID_B: 'x', TEAMS_TENANT_ID_B: 'y' })).toEqual([
    expect.stringMatching(/^TEAMS_APP_PASSWORD_B must be set too/),
  ])
  expect(problems({ TELEGRAM_BOT_TOKEN: '1:a', TELEGRAM_BOT_TOKEN_TWO: '1:a' })).toEqual([
    'TELEGRAM_BOT_TOKEN_TWO must differ from TELEGRAM_BOT_TOKEN: they are two bots',
  ])
})
