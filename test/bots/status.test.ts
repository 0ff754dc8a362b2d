import { expect, test } from 'vitest'
import { readConfig } from '../../bots/config.ts'
import { startLines } from '../../bots/status.ts'

function linesOf(environment: Record<string, string>, demo = true): string {
  const read = readConfig({ PARLEY_DATA_DIR: '/data', ...environment })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return startLines({ config: read.config, address: 'http://127.0.0.1:3000', demo, token: null, bots: [], notes: [] })
}

test('a start says in one line how to talk, then what is on, and what is off and why, a thing a line', () => {
  expect(linesOf({}).split('\n')).toEqual([
    'Parley is ready. Open http://127.0.0.1:3000 in a browser, or talk to it in another terminal: npm run console',
    '  On        web page, terminal, reminders, demo company, customers’ widget',
    '  Widget    http://127.0.0.1:3000/widget/example shows it as customers see it (docs/widget.md)',
    '  Off       Telegram: no TELEGRAM_BOT_TOKEN (docs/telegram.md)',
    '            Slack: no SLACK_BOT_TOKEN (docs/slack.md)',
    '            Microsoft Teams: no TEAMS_APP_ID (docs/teams.md)',
    '            Telegram for customers: no TELEGRAM_CUSTOMER_BOT_TOKEN (docs/telegram.md)',
    '            mail: no SMTP_URL',
    '            language model: no OPENAI_API_KEY',
    '            not in this version: mail that comes in, telephony',
    '  Database  embedded, in /data',
    '  Health    http://127.0.0.1:3000/health',
    '  Stop      Ctrl-C',
  ])
})

test('a platform with a token that cannot be used is not passed over', () => {
  const lines = linesOf({ IMAP_URL: 'imaps://user:secret@mail.example.com' })
  expect(lines).toContain('mail that comes in: has a server, but this version cannot use it yet\n')
  expect(lines).not.toContain('secret')
})

test('a language model is named, and its key is not', () => {
  const lines = linesOf({ OPENAI_API_KEY: 'sk-1', OPENAI_MODEL: 'small' })
  expect(lines).toContain('reminders, demo company, customers’ widget, language model (small)\n')
  expect(lines).not.toContain('sk-1')
})

test('without a demo company it says why, and a mistyped setting is named', () => {
  expect(linesOf({ PARLEY_DEMO: '0' }, false)).toContain('demo company: PARLEY_DEMO=0')
  expect(linesOf({ DATABASE_URL: 'postgresql://db/parley' }, false)).toContain('PARLEY_DEMO=1 loads it')
  expect(linesOf({ PARLEY_DEMOS: '0' })).toContain("PARLEY_DEMOS is no setting of Parley's")
})
